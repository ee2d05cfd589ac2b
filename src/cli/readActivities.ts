import type { Activity } from '../depannage/index.js';
import { ACTIVITY_SYNONYMS, type ActivityField } from './activityColumns.js';
import { measureOf, optional, sectorOf } from './depannageFields.js';
import { amountOf, type DateFormat, dateOf, nameOf, regionOf, yesNoOf } from './fields.js';
import { present } from './jsonObject.js';
import { columnFor, type IsPresent, type RowReader, type RowsOptions, type RowsRead, readRows } from './readRows.js';

export interface ActivityOptions extends RowsOptions<ActivityField> {
  readonly dateFormat?: DateFormat | undefined;
}

/** The activities of a CSV file, with every problem at once. */
export function readActivities(
  bytes: Uint8Array,
  file: string,
  options: ActivityOptions = {},
): RowsRead<ActivityField, Activity> {
  const layout = {
    synonyms: ACTIVITY_SYNONYMS,
    option: '--columns',
    missing: (isPresent: IsPresent<ActivityField>) =>
      (['date', 'installation', 'sector'] as const).filter((field) => !isPresent(field)).map((field) => MISSING[field]),
    record: (row: RowReader<ActivityField>) => activityOf(row, options),
  };
  return readRows(bytes, file, layout, options);
}

/** An empty cell is not known, but for a week, a measure, a physician and what bears on days alone: there it is as if there were no column. */
function activityOf(row: RowReader<ActivityField>, { dateFormat }: ActivityOptions): Activity {
  const ofDate = (text: string) => dateOf(text, dateFormat);
  const text = (field: ActivityField) => (row.cell(field) === '' ? undefined : row.cell(field));
  return {
    date: row.read('date', ofDate, ''),
    installation: row.read('installation', nameOf, null),
    sector: row.read('sector', sectorOf, null),
    ...present({
      weekOf: row.read('weekOf', optional(ofDate), undefined),
      physician: text('physician'),
      entered: row.read('entered', yesNoOf, undefined),
      measure: row.read('measure', measureOf, undefined),
      outsidePlan: row.read('outsidePlan', yesNoOf, undefined),
      amount: row.read('amount', optional(amountOf), undefined),
      accepted: row.read('accepted', optional(amountOf), undefined),
      region: row.read('region', optional(regionOf), undefined),
      subTerritory: text('subTerritory'),
      reference: text('reference'),
    }),
  };
}

const MISSING = {
  date: columnFor('--columns', 'date', { fr: 'pour la date de l’activité', en: 'for the date of the activity' }),
  installation: columnFor('--columns', 'installation', {
    fr: 'pour l’installation (son nom, ou rien s’il est inconnu)',
    en: 'for the installation (its name, or nothing if not known)',
  }),
  sector: columnFor('--columns', 'sector', {
    fr: 'pour le secteur (urgence, courte durée, obstétrique, anesthésiologie, autre, ou rien s’il est inconnu)',
    en: 'for the sector (emergency, short stay, obstetrics, anaesthesiology, other, or nothing if not known)',
  }),
};
