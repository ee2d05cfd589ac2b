import type { Language } from '../law/bilingual.js';
import type { Calendar } from './calendar.js';
import { type Course, courseRows } from './course.js';
import { folded, type Table, tableOf } from './htmlParts.js';
import { html, type Markup, NOTHING, swatch, when } from './markup.js';
import type { Pictures } from './pictures.js';
import { type DrawnQuarter, tallestOf } from './quarters.js';
import { quarterBar } from './svgBars.js';
import { calendarKey, calendarRows, calendarSvg } from './svgCalendar.js';
import { courseSvg, isOpenEnded } from './svgCourse.js';
import { words } from './words.js';
import { reportWords } from './wordsOfReport.js';

/** Every picture, each with its figures; nothing when there is none. */
export function pictureParts({ calendar, courses, quarters, activities }: Pictures, language: Language): Markup {
  return html`
    ${quarters.map((one) => quarterTable(one, language))}
    ${activities.length === 0 ? NOTHING : activityTable(activities, language)}
    ${when(calendar, (one) => calendarFigure(one, language))}
    ${courses.map(({ rule, course }, i) => courseFigure(rule, course, i + 1, language))}`;
}

function calendarFigure(calendar: Calendar, language: Language): Markup {
  const its = reportWords[language];
  const table: Table = {
    caption: its.calendar,
    columns: [its.month, ...calendar.kinds.map(({ letter, name }) => `${letter}\u00A0– ${name}`)],
    rows: calendarRows(calendar),
    numbers: new Set(calendar.kinds.map((_, i) => i + 1)),
  };
  return html`<figure class="picture"><figcaption>${its.calendar}</figcaption>
    ${calendarSvg(calendar, language)}${calendarKey(calendar, language)}
    ${folded(its.sameFigures, tableOf(table), true)}</figure>`;
}

function courseFigure(rule: string, course: Course, number: number, language: Language): Markup {
  const its = reportWords[language];
  const table: Table = {
    caption: `${its.course} (${number})`,
    columns: [its.endOf, its.inTerritory, its.total, words[language].share],
    rows: courseRows(course, language),
    numbers: new Set([1, 2, 3]),
  };
  return html`<figure class="picture"><figcaption>${its.course} <span class="soft">– ${rule}</span></figcaption>
    ${courseSvg(course, number, language)}
    ${isOpenEnded(course) ? html`<p class="soft">${its.openEnd}</p>` : NOTHING}
    ${folded(its.sameFigures, tableOf(table), true)}</figure>`;
}

/** The quarters: a table of their figures, with a bar in each row. */
function quarterTable({ title, drawn }: Pictures['quarters'][number], language: Language): Markup {
  const its = reportWords[language];
  const most = tallestOf(drawn);
  const rows = drawn.map((quarter) => [
    quarter.name,
    html`<span class="figure">${quarter.figure}</span>${quarter.words.map((word) => html` <span class="soft">${word}</span>`)}${quarterBar(quarter, most)}`,
  ]);
  return html`<div class="picture quarters">${tableOf({ caption: title, columns: [its.quarter, its.counted], rows })}${quarterKey(drawn, language)}</div>`;
}

/** What the signs of bars are, of those that are there. */
function quarterKey(drawn: readonly DrawnQuarter[], language: Language): Markup {
  const its = words[language].hours.signs;
  const isOpen = drawn.some(({ counted }) => counted !== undefined && counted.most !== counted.sure);
  const marks = drawn.map(({ mark }) => mark?.isAtMost);
  const keys = [
    ['sure', its.sure, true],
    ['may', its.may, isOpen],
    ['mark', its.mark, marks.includes(false)],
    ['mark atMost', its.atMost, marks.includes(true)],
  ] as const;
  return html`<ul class="key inline">${keys
    .filter(([, , isThere]) => isThere)
    .map(([sign, name]) => html`<li>${signSwatch(sign)} <span>${name}</span></li>`)}</ul>`;
}

function signSwatch(sign: string): Markup {
  const shape = sign.startsWith('mark')
    ? html`<line class="${sign}" x1="10" x2="10" y1="0" y2="16"/>`
    : html`<rect class="${sign}" x="1" y="1" width="18" height="14"/>`;
  return swatch(shape, 'bar');
}

function activityTable([columns = [], ...rows]: Pictures['activities'], language: Language): Markup {
  const numbers = new Set(columns.map((_, i) => i).slice(1));
  return html`<div class="picture">${tableOf({ caption: words[language].hours.byActivity, columns, rows, numbers })}</div>`;
}
