import type { Language } from '../law/bilingual.js';
import { type Calendar, calendarOf } from './calendar.js';
import { type Course, courseOf } from './course.js';
import type { ToldAssessment } from './document.js';
import { formats, shortDate } from './formats.js';
import { hoursIn, quarterOf, type ShownYear } from './hours.js';
import { activitiesOf } from './hoursByActivity.js';
import { drawnOffer } from './offer.js';
import type { AnyAssessment, ReportOptions } from './options.js';
import type { DrawnQuarter } from './quarters.js';
import { words } from './words.js';
import { reportWords } from './wordsOfReport.js';

/** What can be drawn of a year. */
export interface Pictures {
  readonly calendar: Calendar | undefined;
  readonly courses: readonly { readonly rule: string; readonly course: Course }[];
  readonly quarters: readonly { readonly title: string; readonly drawn: readonly DrawnQuarter[] }[];
  /** Hours by activity, a row each; the first row is the heads. */
  readonly activities: readonly (readonly string[])[];
}

export function picturesOf(assessment: AnyAssessment, told: ToldAssessment, options: ReportOptions): Pictures {
  const { language, records = [] } = options;
  const { verdict } = assessment;
  const year = hoursIn(verdict);
  const its = words[language];
  const quarters = [
    { title: its.offeredOfRequired, drawn: drawnOffer(verdict, language) },
    ...(year === undefined ? [] : [hoursOf(year, language)]),
  ];
  return {
    calendar: calendarOf(assessment, records, language),
    courses: told.shares.flatMap((share) => {
      const course = courseOf(share, assessment, records, language);
      return course === undefined ? [] : [{ rule: share.rule, course }];
    }),
    quarters: quarters.filter(({ drawn }) => drawn.length > 0),
    activities: year === undefined ? [] : activityRows(year, language),
  };
}

function hoursOf({ calendarGiven, quarters }: ShownYear, language: Language): Pictures['quarters'][number] {
  return {
    title: words[language].hoursOfOwed(calendarGiven),
    drawn: quarters.map((one) => quarterOf(one, language)),
  };
}

function activityRows({ quarters }: ShownYear, language: Language): readonly (readonly string[])[] {
  const { hours } = formats[language];
  const all = activitiesOf(quarters, language);
  if (all.length === 0) return [];
  const heads = quarters.map(({ from }) => shortDate(from, language, false));
  return [
    [reportWords[language].activity, ...heads, words[language].hours.total],
    ...all.map(({ name, minutes, total }) => [
      name,
      ...minutes.map((one) => (one === 0 ? '–' : hours(one))),
      hours(total),
    ]),
  ];
}
