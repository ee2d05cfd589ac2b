import type { AmpInput } from '../amp/index.js';
import type { Language } from '../law/bilingual.js';
import { ampNotes } from './ampNotes.js';
import { asking, assessOptions, NO_LINES, type Question, withProgress } from './answer.js';
import { HOUR_FIELDS } from './hourColumns.js';
import { present } from './jsonObject.js';
import {
  asOfOption,
  columnsOption,
  dateFormatOption,
  formatOption,
  knownAtOption,
  optionalFile,
  readingsOption,
  skipInvalidOption,
  type Values,
} from './option.js';
import { type Outside, readFiles } from './outside.js';
import { readPhysician } from './physician.js';
import { hourHeaders, readHours } from './readHours.js';
import { readSections } from './sections.js';
import { alikeActivities } from './spellings.js';

const options = {
  asOf: asOfOption({
    fr: 'l’année évaluée est celle qui contient ce jour; rien d’après n’est regardé',
    en: 'the year assessed is the one that contains this day; nothing after it is looked at',
  }),
  hours: optionalFile(
    { fr: 'le fichier CSV des heures', en: 'the CSV file of hours' },
    {
      fr: 'heures d’AMP (CSV : virgule, point-virgule ou tabulation; UTF-8 ou Windows-1252)',
      en: 'hours of AMP (CSV: comma, semicolon or tab; UTF-8 or Windows-1252)',
    },
  ),
  file: optionalFile(
    { fr: 'le fichier JSON des autres sections', en: 'the JSON file of the other sections' },
    {
      fr: 'les autres sections : années reconnues, listes, adhésion… (JSON, voir plus bas)',
      en: 'the other sections: recognised years, lists, sign-on... (JSON, see below)',
    },
  ),
  physician: optionalFile(
    { fr: 'le fichier JSON du médecin', en: 'the JSON file of the physician' },
    {
      fr: 'avis, dérogations, autorisations et rémunération (JSON, comme celui de prem)',
      en: 'notices, derogations, authorisations and remuneration (JSON, as that of prem)',
    },
  ),
  columns: columnsOption(HOUR_FIELDS, {
    fr: 'date=Jour,activity=Service',
    en: 'date=Shift,activity=Service',
  }),
  dateFormat: dateFormatOption,
  skipInvalid: skipInvalidOption,
  knownAt: knownAtOption,
  readings: readingsOption,
  format: formatOption,
};

/** `omnipraticien amp`, as it is told and asked. */
export const amp = {
  about: {
    fr: 'les heures d’AMP dues sont-elles faites, et l’adhésion est-elle à temps?',
    en: 'are the hours of AMP owed done, and is the sign-on in time?',
  },
  example: {
    fr: '--hours heures.csv --file amp.json --physician medecin.json --as-of 2026-02-28',
    en: '--hours hours.csv --file amp.json --physician physician.json --as-of 2026-02-28',
  },
  options,
  atLeastOne: ['hours', 'file'],
  notes: ampNotes,
};

export type AmpCommand = { readonly command: 'amp'; readonly language: Language } & Values<typeof options>;

/** What the files of a command come to; `undefined` when one cannot be read. */
export async function askAmp(command: AmpCommand, outside: Outside): Promise<Question | undefined> {
  const { language, columns, dateFormat, skipInvalid } = command;
  const paths = { hours: command.hours, file: command.file, physician: command.physician };
  const files = await readFiles(paths, outside, language);
  if (files === undefined) return undefined;

  const { hours, file, physician: ofPhysician } = files;
  const reading = { columns, dateFormat, skipInvalid };
  const done =
    hours &&
    withProgress((progress) => readHours(hours.bytes, hours.path, { ...reading, progress }), outside, language);
  const read = ofPhysician && readPhysician(ofPhysician.bytes, ofPhysician.path);
  // What the file says of thresholds is for billing days.
  const { thresholds: _, ...held } = read === undefined || 'problem' in read ? {} : read.engagement;
  const ofHeld = ofPhysician === undefined ? [] : [...new Set(['physician', ...Object.keys(held)])];
  const given = new Map([
    ...(hours === undefined ? [] : [['hours', 'hours'] as const]),
    ...ofHeld.map((name) => [name, 'physician'] as const),
  ]);
  const rest =
    file === undefined
      ? { sections: {}, problems: [] }
      : readSections<AmpInput>(file.bytes, file.path, given, ['lists', 'signOn']);

  const problems = done?.problems ?? [];
  const origins = {
    lists:
      hours && done ? [{ name: 'hours', file: hours.path, lines: done.lines, headers: hourHeaders(done.headers) }] : [],
    parts: ofPhysician === undefined ? [] : [{ name: 'physician', file: ofPhysician.path, sections: ofHeld }],
    root: { name: '(input)', file: file?.path ?? '--file' },
  };
  const question = { origins, lines: done ?? NO_LINES };
  const unreadable = [read, rest].flatMap((one) => (one !== undefined && 'problem' in one ? [one.problem] : []));
  if ('problem' in rest || unreadable.length > 0) {
    const others = 'problem' in rest ? [] : rest.problems;
    return { ...question, problems: [...problems, ...unreadable, ...others] };
  }
  const input: AmpInput = { ...rest.sections, ...held, ...present({ hours: done?.records }) };
  const asked = asking('amp', input, assessOptions(command));
  const remarks = () => alikeActivities(input);
  return { ...question, problems: [...problems, ...rest.problems], asked, remarks };
}
