import type { Provider } from '../gmfSlots/index.js';
import type { Bilingual, Language } from '../law/bilingual.js';
import { asking, assessOptions, NO_LINES, type Question, withProgress } from './answer.js';
import { readGroup } from './group.js';
import {
  asOfOption,
  columnsOption,
  dateFormatOption,
  formatOption,
  knownAtOption,
  type Option,
  optionalFile,
  readingsOption,
  requiredFile,
  skipInvalidOption,
  type Values,
} from './option.js';
import { type Outside, readFiles } from './outside.js';
import { readSlots } from './readSlots.js';
import { SLOT_FIELDS } from './slotColumns.js';
import { providerOf } from './slotFields.js';
import { strangersAmong } from './strangers.js';

const PROVIDER: Bilingual = {
  fr: 'physician, resident, nursePractitioner ou other',
  en: 'physician, resident, nursePractitioner or other',
};

const providerOption: Option<Provider | undefined> = {
  section: 'reading',
  value: { fr: 'TYPE', en: 'TYPE' },
  about: {
    fr: `qui donne les plages qui n’en disent rien : ${PROVIDER.fr}`,
    en: `who gives the slots that do not say: ${PROVIDER.en}`,
  },
  parse: (text) => {
    const parsed = providerOf(text);
    return 'value' in parsed ? (parsed.value ?? undefined) : undefined;
  },
  expected: PROVIDER,
  absent: { is: undefined },
};

/** Every member a group's file may have. */
const GROUP_EXAMPLE = `{
  "engagements": [{ "from": "2022-11-07", "patients": 1000 }],
  "physicians": ["MD-01", "MD-02"],
  "redistribution": {
    "unit": "slots",
    "quarters": [
      { "from": "2023-12-01", "offer": "400" },
      { "from": "2024-03-01", "offer": "100" }
    ],
    "requested": true, "authorised": true, "sentToRamq": true
  },
  "offers": [{ "quarter": "2023-09-01", "slots": 250, "report": "GAP" }],
  "contributions": [{ "quarter": "2023-12-01", "physician": "MD-01", "contribution": "61.5" }],
  "billed": [{ "quarter": "2023-12-01", "physician": "MD-01", "forfaits": 500 }]
}`;

const SLOT_COLUMNS: Bilingual = {
  fr: `date                    le jour où la plage a lieu; obligatoire
published, configured,
volunteer               oui ou non (o, n, vrai, faux, 1, 0, x); obligatoires
provider                médecin, résident, IPS ou autre; obligatoire, ou --provider
createdBefore           créée avant la configuration du service : oui ou non
deleted                 non, avec rendez-vous ou sans rendez-vous
publishedOn             la date de publication
physician, reference    du texte`,
  en: `date                    the day the slot takes place; required
published, configured,
volunteer               yes or no (y, n, true, false, 1, 0, x); required
provider                physician, resident, nurse practitioner or other; required, or --provider
createdBefore           created before its service was configured: yes or no
deleted                 no, with appointment or without appointment
publishedOn             the date of publication
physician, reference    text`,
};

const options = {
  group: requiredFile(
    { fr: 'le fichier JSON du groupe', en: 'the JSON file of the group' },
    {
      fr: 'engagement du groupe et ce qu’il entraîne (JSON, voir plus bas)',
      en: 'engagement of the group and what goes with it (JSON, see below)',
    },
  ),
  asOf: asOfOption({
    fr: 'le trimestre évalué est celui qui contient ce jour; rien d’après n’est regardé',
    en: 'the quarter assessed is the one that contains this day; nothing after it is looked at',
  }),
  slots: optionalFile(
    { fr: 'le fichier CSV des plages', en: 'the CSV file of slots' },
    {
      fr: 'plages de rendez-vous (CSV : virgule, point-virgule ou tabulation; UTF-8 ou Windows-1252), pour les trimestres sans compte dans offers',
      en: 'appointment slots (CSV: comma, semicolon or tab; UTF-8 or Windows-1252), for the quarters without a count in offers',
    },
  ),
  columns: columnsOption(SLOT_FIELDS, {
    fr: 'date=Jour,volunteer=Coché',
    en: 'date=Slot day,volunteer=Ticked',
  }),
  dateFormat: dateFormatOption,
  provider: providerOption,
  skipInvalid: skipInvalidOption,
  knownAt: knownAtOption,
  readings: readingsOption,
  format: formatOption,
};

/** `omnipraticien gmf-slots`, as it is told and asked. */
export const gmfSlots = {
  about: {
    fr: 'l’offre de plages d’un groupe atteint-elle ce que l’engagement exige?',
    en: "does a group's offer of slots reach what its engagement requires?",
  },
  example: {
    fr: '--group groupe.json --slots plages.csv --as-of 2024-02-29',
    en: '--group group.json --slots slots.csv --as-of 2024-02-29',
  },
  options,
  notes: [
    {
      title: {
        fr: 'Fichier du groupe (engagements seul est obligatoire; null : inconnu)',
        en: 'Group file (engagements alone is required; null: not known)',
      },
      text: { fr: GROUP_EXAMPLE, en: GROUP_EXAMPLE },
    },
    {
      title: { fr: 'Colonnes des plages (cellule vide : inconnu)', en: 'Columns of the slots (empty cell: not known)' },
      text: SLOT_COLUMNS,
    },
  ],
};

export type GmfSlotsCommand = { readonly command: 'gmf-slots'; readonly language: Language } & Values<typeof options>;

/** What the files of a command come to; `undefined` when one cannot be read. */
export async function askGmfSlots(command: GmfSlotsCommand, outside: Outside): Promise<Question | undefined> {
  const { language, columns, dateFormat, provider, skipInvalid } = command;
  const files = await readFiles({ group: command.group, slots: command.slots }, outside, language);
  if (files === undefined) return undefined;

  const group = readGroup(files.group.bytes, files.group.path);
  const { slots } = files;
  const reading = { columns, dateFormat, provider, skipInvalid };
  const read =
    slots === undefined
      ? undefined
      : withProgress((progress) => readSlots(slots.bytes, slots.path, { ...reading, progress }), outside, language);

  const problems = read?.problems ?? [];
  const lines = read ?? NO_LINES;
  const origins = {
    lists: slots === undefined ? [] : [{ name: 'slots', file: slots.path, lines: lines.lines, headers: lines.headers }],
    root: { name: 'group', file: files.group.path },
  };
  const question = { origins, lines };
  if ('problem' in group) {
    return { ...question, problems: [...problems, group.problem] };
  }
  const input = { ...group.about, ...(read === undefined ? {} : { slots: read.records }) };
  const asked = asking('gmfSlots', input, assessOptions(command));
  const remarks = () => strangersAmong(read?.records ?? [], group.about);
  return { ...question, problems, asked, remarks };
}
