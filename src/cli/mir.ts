import type { Language } from '../law/bilingual.js';
import type { MirInput } from '../mir/index.js';
import { asking, assessOptions, type Question, withProgress } from './answer.js';
import { present } from './jsonObject.js';
import { readLife } from './lifeOfRecords.js';
import { mirNotes } from './mirNotes.js';
import {
  asOfOption,
  formatOption,
  knownAtOption,
  optionalFile,
  optionalFiles,
  readingsOption,
  type Values,
} from './option.js';
import { type Outside, readFiles } from './outside.js';
import { readPhysician } from './physician.js';
import { readPlaces } from './places.js';
import { recordOptions } from './recordOptions.js';
import { readSections } from './sections.js';

const options = {
  asOf: asOfOption({
    fr: 'le jour de la question; rien d’après n’est regardé',
    en: 'the day asked about; nothing after it is looked at',
  }),
  records: optionalFiles(
    {
      fr: 'les fichiers CSV des journées de facturation, chacun une fois',
      en: 'the CSV files of billing days, each once',
    },
    {
      fr: 'journées de facturation de toute la vie (CSV, comme ceux de prem); l’option se répète, un fichier à la fois',
      en: 'billing days of a whole life (CSV, as those of prem); the option may be repeated, a file each time',
    },
  ),
  physician: optionalFile(
    { fr: 'le fichier JSON du médecin', en: 'the JSON file of the physician' },
    {
      fr: 'avis, dérogations, autorisations et absences du régime public (JSON, comme celui de prem)',
      en: 'notices, derogations, authorisations and absences from the public plan (JSON, as that of prem)',
    },
  ),
  file: optionalFile(
    { fr: 'le fichier JSON des autres sections', en: 'the JSON file of the other sections' },
    {
      fr: 'les autres sections : résidence, retour de région éloignée, installation, demande (JSON, voir plus bas)',
      en: 'the other sections: residency, return from a remote region, installation, application (JSON, see below)',
    },
  ),
  ...recordOptions,
  knownAt: knownAtOption,
  readings: readingsOption,
  format: formatOption,
};

/** `omnipraticien mir`, as it is told and asked. */
export const mir = {
  about: {
    fr: 'nouveau facturant ou MIR, et qu’est-ce qui est détenu, jour après jour?',
    en: 'new biller or MIR, and what is held, day after day?',
  },
  example: {
    fr: '--records 2023.csv --records 2024.csv --physician medecin.json --as-of 2024-12-31',
    en: '--records 2023.csv --records 2024.csv --physician physician.json --as-of 2024-12-31',
  },
  options,
  atLeastOne: ['physician', 'file'],
  notes: mirNotes,
};

export type MirCommand = { readonly command: 'mir'; readonly language: Language } & Values<typeof options>;

/** What the files of a command come to; `undefined` when one cannot be read. */
export async function askMir(command: MirCommand, outside: Outside): Promise<Question | undefined> {
  const { language, columns, dateFormat, nature, skipInvalid } = command;
  const paths = { physician: command.physician, file: command.file, places: command.places };
  const [files, exported] = await Promise.all([
    readFiles(paths, outside, language),
    readFiles(Object.fromEntries(command.records.entries()), outside, language),
  ]);
  if (files === undefined || exported === undefined) return undefined;

  const { physician: ofPhysician, file } = files;
  const places = files.places === undefined ? undefined : readPlaces(files.places.bytes, files.places.path);
  const reading = { columns, dateFormat, nature, skipInvalid, places: places?.table };
  const billed = readLife(
    Object.values(exported).filter((one) => one !== undefined),
    reading,
    (read) => withProgress(read, outside, language),
  );
  const read = ofPhysician === undefined ? undefined : readPhysician(ofPhysician.bytes, ofPhysician.path);
  // What the file says of dollars is for prem.
  const { remuneration: _, ...engagement } = read === undefined || 'problem' in read ? {} : read.engagement;
  const given = [
    ...(command.records.length === 0 ? [] : [['records', 'records'] as const]),
    ...(ofPhysician === undefined
      ? []
      : ['physician', ...Object.keys(engagement)].map((name) => [name, 'physician'] as const)),
  ];
  const rest =
    file === undefined
      ? { sections: {}, problems: [] }
      : readSections<MirInput>(file.bytes, file.path, new Map(given), ['application', 'resident']);

  const problems = [...billed.problems, ...(places?.problems ?? [])];
  const origins = {
    lists: billed.lists,
    parts:
      ofPhysician === undefined
        ? []
        : [{ name: 'physician', file: ofPhysician.path, sections: ['physician', ...Object.keys(engagement)] }],
    root: { name: '(input)', file: file?.path ?? '--file' },
  };
  const question = { origins, lines: billed.lines };
  const unreadable = [read, rest].flatMap((one) => (one !== undefined && 'problem' in one ? [one.problem] : []));
  if ('problem' in rest || unreadable.length > 0) {
    const others = 'problem' in rest ? [] : rest.problems;
    return { ...question, problems: [...problems, ...unreadable, ...others] };
  }
  const input: MirInput = {
    ...rest.sections,
    ...engagement,
    ...present({ records: command.records.length === 0 ? undefined : billed.records }),
  };
  const asked = asking('mir', input, assessOptions(command));
  const remarks = () => billed.remarks;
  return { ...question, problems: [...problems, ...rest.problems], asked, remarks };
}
