import type { Provider, SlotRecord } from '../gmfSlots/index.js';
import type { Bilingual } from '../law/bilingual.js';
import { type DateFormat, dateOf, dateOrNullOf, nameOf, yesNoOf } from './fields.js';
import { columnFor, type IsPresent, type RowReader, type RowsOptions, type RowsRead, readRows } from './readRows.js';
import { SLOT_SYNONYMS, type SlotField } from './slotColumns.js';
import { deletionOf, providerOf } from './slotFields.js';

export interface SlotOptions extends RowsOptions<SlotField> {
  readonly dateFormat?: DateFormat | undefined;
  /** Who gives the slots that do not say. */
  readonly provider?: Provider | undefined;
}

/** The slots of a CSV file, with every problem at once. */
export function readSlots(bytes: Uint8Array, file: string, options: SlotOptions = {}): RowsRead<SlotField, SlotRecord> {
  const layout = {
    synonyms: SLOT_SYNONYMS,
    option: '--columns',
    missing: (isPresent: IsPresent<SlotField>) => missingColumns(isPresent, options),
    record: (row: RowReader<SlotField>) => slotOf(row, options),
  };
  return readRows(bytes, file, layout, options);
}

/** Without a column, who gave the slots may be said for all, and the physician may stay unknown: nothing is counted by name. */
function missingColumns(isPresent: IsPresent<SlotField>, { provider }: SlotOptions): readonly Bilingual[] {
  const needed = ['date', 'provider', 'published', 'configured', 'volunteer'] as const;
  return needed
    .filter((field) => !isPresent(field) && !(field === 'provider' && provider !== undefined))
    .map((field) => MISSING[field]);
}

function slotOf(row: RowReader<SlotField>, { dateFormat, provider }: SlotOptions): SlotRecord {
  const reference = row.cell('reference');
  const date = row.read('date', (text) => dateOf(text, dateFormat), '');
  const publishedOn = row.read('publishedOn', (text) => dateOrNullOf(text, dateFormat), null);
  if (row.isSound() && publishedOn !== null && publishedOn > date) row.wrong('publishedOn', PUBLISHED_LATE);
  return {
    date,
    physician: row.read('physician', nameOf, null),
    provider: row.read('provider', providerOf, null) ?? provider ?? null,
    published: row.read('published', yesNoOf, null),
    configured: row.read('configured', yesNoOf, null),
    volunteer: row.read('volunteer', yesNoOf, null),
    ...(row.has('createdBefore') ? { createdBefore: row.read('createdBefore', yesNoOf, null) } : {}),
    ...(row.has('deleted') ? { deleted: row.read('deleted', deletionOf, null) } : {}),
    ...(row.has('publishedOn') ? { publishedOn } : {}),
    ...(reference === '' ? {} : { reference }),
  };
}

const PUBLISHED_LATE: Bilingual = {
  fr: 'une date égale ou antérieure à celle de la plage',
  en: 'a date on or before that of the slot',
};

const MISSING = {
  date: columnFor('--columns', 'date', { fr: 'pour la date de la plage', en: 'for the date of the slot' }),
  provider: columnFor(
    '--columns',
    'provider',
    {
      fr: 'pour le type de professionnel (médecin, résident, IPS, autre)',
      en: 'for the type of provider (physician, resident, nurse practitioner, other)',
    },
    {
      fr: ', ou, si toutes les plages sont de médecins : --provider physician',
      en: ', or, if every slot is a physician’s: --provider physician',
    },
  ),
  published: columnFor('--columns', 'published', {
    fr: 'qui dise si la plage est publiée au GAP (oui, non, ou rien si c’est inconnu)',
    en: 'that says whether the slot is published to the GAP (yes, no, or nothing if not known)',
  }),
  configured: columnFor('--columns', 'configured', {
    fr: 'qui dise si le service de la plage est configuré (oui, non, ou rien si c’est inconnu)',
    en: 'that says whether the service of the slot is configured (yes, no, or nothing if not known)',
  }),
  volunteer: columnFor('--columns', 'volunteer', {
    fr: 'qui dise si le médecin est volontaire (oui, non, ou rien si c’est inconnu)',
    en: 'that says whether the physician is a volunteer (yes, no, or nothing if not known)',
  }),
} as const satisfies Readonly<Record<string, Bilingual>>;
