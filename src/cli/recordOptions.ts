import type { Nature } from '../prem/index.js';
import { RECORD_FIELDS } from './columns.js';
import { natureOf } from './fields.js';
import { columnsOption, dateFormatOption, type Option, optionalFile, skipInvalidOption } from './option.js';

const natureOption: Option<Nature | undefined> = {
  section: 'reading',
  value: { fr: 'NATURE', en: 'NATURE' },
  about: {
    fr: 'nature des relevés qui n’en disent rien : ordinary, depannage, other ou inPlan',
    en: 'nature of the records that state none: ordinary, depannage, other or inPlan',
  },
  parse: (text) => {
    const parsed = natureOf(text);
    return 'value' in parsed ? (parsed.value ?? undefined) : undefined;
  },
  expected: { fr: 'ordinary, depannage, other ou inPlan', en: 'ordinary, depannage, other or inPlan' },
  absent: { is: undefined },
};

/** How files of billing records are read. */
export const recordOptions = {
  places: optionalFile(
    { fr: 'la table des lieux (CSV)', en: 'the table of places (CSV)' },
    {
      fr: 'table des lieux : numéro ou nom, région, sous-territoire (CSV)',
      en: 'table of places: number or name, region, sub-territory (CSV)',
    },
  ),
  columns: columnsOption(RECORD_FIELDS, {
    fr: 'date=Date du service,amount=Montant',
    en: 'date=Service date,amount=Billed',
  }),
  dateFormat: dateFormatOption,
  nature: natureOption,
  skipInvalid: skipInvalidOption,
};
