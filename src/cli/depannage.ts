import type { DepannageInput } from '../depannage/index.js';
import type { Language } from '../law/bilingual.js';
import { ACTIVITY_FIELDS } from './activityColumns.js';
import { asking, assessOptions, NO_LINES, type Question, unread, withProgress } from './answer.js';
import { AUTHORISATION_FIELDS } from './authorisationColumns.js';
import { depannageNotes } from './depannageNotes.js';
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
import { readActivities } from './readActivities.js';
import { headersByPath, readAuthorisations } from './readAuthorisations.js';
import { readSections } from './sections.js';
import { alikeInstallations } from './spellings.js';

const options = {
  asOf: asOfOption({
    fr: 'le jour de la question; rien d’après n’est regardé',
    en: 'the day asked about; nothing after it is looked at',
  }),
  activities: optionalFile(
    { fr: 'le fichier CSV des activités', en: 'the CSV file of activities' },
    {
      fr: 'activités à classer (CSV : virgule, point-virgule ou tabulation; UTF-8 ou Windows-1252)',
      en: 'activities to tell (CSV: comma, semicolon or tab; UTF-8 or Windows-1252)',
    },
  ),
  authorisations: optionalFile(
    { fr: 'le fichier CSV des autorisations', en: 'the CSV file of authorisations' },
    {
      fr: 'autorisations du comité paritaire, toutes (CSV); sans elles, on ne sait pas ce qui est autorisé',
      en: 'authorisations of the joint committee, all of them (CSV); without them, what is authorised is not known',
    },
  ),
  file: optionalFile(
    { fr: 'le fichier JSON des autres sections', en: 'the JSON file of the other sections' },
    {
      fr: 'les autres sections : installations, inscription, mesures… (JSON, voir plus bas)',
      en: 'the other sections: installations, registration, measures... (JSON, see below)',
    },
  ),
  columns: columnsOption(ACTIVITY_FIELDS, {
    fr: 'date=Jour,sector=Service',
    en: 'date=Shift,sector=Service',
  }),
  authorisationColumns: columnsOption(AUTHORISATION_FIELDS, {
    fr: 'units=Nombre accordé',
    en: 'units=Number granted',
  }),
  dateFormat: dateFormatOption,
  skipInvalid: {
    ...skipInvalidOption,
    about: {
      fr: 'écarte les activités illisibles et les compte dans la réponse',
      en: 'leaves out the activities that cannot be read, and counts them in the answer',
    },
  },
  knownAt: knownAtOption,
  readings: readingsOption,
  format: formatOption,
};

/** `omnipraticien depannage`, as it is told and asked. */
export const depannage = {
  about: {
    fr: 'qu’est-ce qui est du dépannage, et les conditions en sont-elles remplies?',
    en: 'what is dépannage, and are its conditions fulfilled?',
  },
  example: {
    fr: '--activities activites.csv --authorisations autorisations.csv --as-of 2026-02-28',
    en: '--activities activities.csv --authorisations authorisations.csv --as-of 2026-02-28',
  },
  options,
  atLeastOne: ['activities', 'authorisations', 'file'],
  notes: depannageNotes,
};

export type DepannageCommand = { readonly command: 'depannage'; readonly language: Language } & Values<typeof options>;

/** What the files of a command come to; `undefined` when one cannot be read. */
export async function askDepannage(command: DepannageCommand, outside: Outside): Promise<Question | undefined> {
  const { language, columns, authorisationColumns, dateFormat, skipInvalid } = command;
  const paths = { activities: command.activities, authorisations: command.authorisations, file: command.file };
  const files = await readFiles(paths, outside, language);
  if (files === undefined) return undefined;

  const { activities, authorisations, file } = files;
  const reading = { columns, dateFormat, skipInvalid };
  const done =
    activities &&
    withProgress(
      (progress) => readActivities(activities.bytes, activities.path, { ...reading, progress }),
      outside,
      language,
    );
  const granted =
    authorisations &&
    readAuthorisations(authorisations.bytes, authorisations.path, { columns: authorisationColumns, dateFormat });
  const byLines = new Map(
    Object.entries(present({ activities: done, authorisations: granted })).map(([name]) => [name, name]),
  );
  const rest =
    file === undefined
      ? { sections: {}, problems: [] }
      : readSections<DepannageInput>(file.bytes, file.path, byLines, ['registration', 'installations']);

  const problems = [...(done?.problems ?? []), ...(granted?.problems ?? [])];
  const origins = {
    lists: [
      ...(activities && done
        ? [{ name: 'activities', file: activities.path, lines: done.lines, headers: done.headers }]
        : []),
      ...(authorisations && granted
        ? [
            {
              name: 'authorisations',
              file: authorisations.path,
              lines: granted.lines,
              headers: headersByPath(granted.headers),
            },
          ]
        : []),
    ],
    root: { name: '(input)', file: file?.path ?? '--file' },
  };
  const question = { origins, lines: done ?? NO_LINES };
  if ('problem' in rest) {
    return { ...question, problems: [...problems, rest.problem] };
  }
  const input = {
    ...rest.sections,
    ...present({ activities: done?.records, authorisations: granted?.records }),
  };
  const asked = asking('depannage', input, assessOptions(command));
  const remarks = () => [
    ...(granted !== undefined && granted.ignored.length > 0 ? [unread(granted.ignored, authorisations?.path)] : []),
    ...alikeInstallations(input),
  ];
  return { ...question, problems: [...problems, ...rest.problems], asked, remarks };
}
