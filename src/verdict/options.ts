import type { Bilingual } from '../law/bilingual.js';
import { EXPECTED } from '../law/expected.js';
import { isLocalDate } from '../law/localDate.js';
import { type Problem, shown } from '../law/problem.js';
import type { PinnedReadings, Reading } from '../law/reading.js';

/** How a question is asked, whatever the regulation. */
export interface AssessOptions {
  /** The day asked about. */
  readonly asOf: string;
  /** Answer with the law as public on this day; without it, with everything encoded. */
  readonly knownAt?: string;
  /** Which readings to pin; without it, all are explored. */
  readonly readings?: PinnedReadings;
}

/** No yearly period begins after it: its end would have no date. */
const LAST_DAY = '9998-12-31';

/** Everything wrong with the options, for a regulation that has these readings. */
export function problemsOfOptions(options: AssessOptions, known: readonly Reading[]): readonly Problem[] {
  const problems: Problem[] = [];
  const wrong = (path: string, value: unknown, expected: Bilingual) =>
    problems.push({ path, seen: shown(value), expected });
  if (typeof options !== 'object' || options === null) {
    wrong('options', options, EXPECTED.options);
    return problems;
  }
  const { asOf, knownAt, readings, ...others } = options;
  if (typeof asOf !== 'string' || !isLocalDate(asOf) || asOf > LAST_DAY) wrong('options.asOf', asOf, EXPECTED.date);
  if (knownAt !== undefined && (typeof knownAt !== 'string' || !isLocalDate(knownAt))) {
    wrong('options.knownAt', knownAt, EXPECTED.date);
  }
  for (const [key, value] of Object.entries(others)) wrong(`options.${key}`, value, EXPECTED.unknownKey);
  if (readings === undefined || readings === 'kept') return problems;
  if (typeof readings !== 'object' || readings === null) {
    wrong('options.readings', readings, {
      fr: '"kept", ou un objet qui donne une option à chaque lecture nommée',
      en: '"kept", or an object giving an option to each reading it names',
    });
    return problems;
  }
  for (const [id, option] of Object.entries(readings)) {
    const reading = known.find((one) => one.id === id);
    const choices: readonly string[] = reading?.options ?? known.map((one) => one.id);
    if (reading !== undefined && choices.includes(option)) continue;
    const list = choices.map((choice) => `"${choice}"`).join(', ');
    wrong(
      `options.readings["${id}"]`,
      option,
      reading === undefined
        ? { fr: `une lecture parmi ${list}`, en: `one of the readings ${list}` }
        : { fr: `une option parmi ${list}`, en: `one of the options ${list}` },
    );
  }
  return problems;
}
