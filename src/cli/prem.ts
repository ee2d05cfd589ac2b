import type { Language } from '../law/bilingual.js';
import { asking, assessOptions, type Question, withProgress } from './answer.js';
import { asOfOption, formatOption, knownAtOption, readingsOption, requiredFile, type Values } from './option.js';
import { type Outside, readFiles } from './outside.js';
import { readPhysician } from './physician.js';
import { readPlaces } from './places.js';
import { readRecords } from './readRecords.js';
import { recordOptions } from './recordOptions.js';
import { unmatchedNotices } from './unmatched.js';

const options = {
  records: requiredFile(
    { fr: 'le fichier CSV des journées de facturation', en: 'the CSV file of billing days' },
    {
      fr: 'journées de facturation (CSV : virgule, point-virgule ou tabulation; UTF-8 ou Windows-1252)',
      en: 'billing days (CSV: comma, semicolon or tab; UTF-8 or Windows-1252)',
    },
  ),
  physician: requiredFile(
    { fr: 'le fichier JSON du médecin', en: 'the JSON file of the physician' },
    { fr: 'avis et dérogations du médecin (JSON)', en: 'notices and derogations of the physician (JSON)' },
  ),
  asOf: asOfOption({
    fr: 'l’année de référence évaluée est celle qui contient ce jour',
    en: 'the reference year assessed is the one that contains this day',
  }),
  ...recordOptions,
  knownAt: knownAtOption,
  readings: readingsOption,
  format: formatOption,
};

/** `omnipraticien prem`, as it is told and asked. */
export const prem = {
  about: {
    fr: 'l’année de PREM d’un médecin respecte-t-elle la règle du 55 %?',
    en: "does a physician's PREM year respect the 55% rule?",
  },
  example: {
    fr: '--records jours.csv --physician medecin.json --as-of 2025-02-28',
    en: '--records days.csv --physician physician.json --as-of 2025-02-28',
  },
  options,
};

export type PremCommand = { readonly command: 'prem'; readonly language: Language } & Values<typeof options>;

/** What the files of a command come to; `undefined` when one cannot be read. */
export async function askPrem(command: PremCommand, outside: Outside): Promise<Question | undefined> {
  const { language, columns, dateFormat, nature, skipInvalid } = command;
  const paths = { records: command.records, physician: command.physician, places: command.places };
  const files = await readFiles(paths, outside, language);
  if (files === undefined) return undefined;

  const places = files.places === undefined ? undefined : readPlaces(files.places.bytes, files.places.path);
  const physician = readPhysician(files.physician.bytes, files.physician.path);
  const { bytes, path } = files.records;
  const reading = { columns, dateFormat, nature, skipInvalid, places: places?.table };
  const read = withProgress((progress) => readRecords(bytes, path, { ...reading, progress }), outside, language);

  const problems = [...read.problems, ...(places?.problems ?? [])];
  const origins = {
    lists: [{ name: 'records', file: path, lines: read.lines, headers: read.headers, otherwise: read.headers.place }],
    root: { name: 'physician', file: files.physician.path },
  };
  const question = { origins, lines: read };
  if ('problem' in physician) {
    return { ...question, problems: [...problems, physician.problem] };
  }
  const input = { ...physician.engagement, records: read.records };
  const asked = asking('prem', input, assessOptions(command));
  const remarks = () => unmatchedNotices(input);
  return { ...question, problems, asked, remarks };
}
