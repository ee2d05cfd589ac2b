import type { AmpHours } from '../amp/index.js';
import type { Bilingual } from '../law/bilingual.js';
import { activityOf } from './activityNames.js';
import { type DateFormat, dateOf, regionOf, yesNoOf } from './fields.js';
import { HOUR_SYNONYMS, type HourField } from './hourColumns.js';
import { durationOf, EXPECTED, lasting, timeOf, unitOf } from './hourFields.js';
import { present } from './jsonObject.js';
import { columnFor, type IsPresent, type RowReader, type RowsOptions, type RowsRead, readRows } from './readRows.js';

export interface HourOptions extends RowsOptions<HourField> {
  readonly dateFormat?: DateFormat | undefined;
}

/** The hours of a CSV file, with every problem at once. */
export function readHours(bytes: Uint8Array, file: string, options: HourOptions = {}): RowsRead<HourField, AmpHours> {
  const layout = {
    synonyms: HOUR_SYNONYMS,
    option: '--columns',
    missing: missingColumns,
    record: (row: RowReader<HourField>) => hoursOf(row, options),
  };
  return readRows(bytes, file, layout, options);
}

/** The column of each field of a record that goes by another name there. */
export function hourHeaders({
  duration,
  start,
  end,
  ...headers
}: RowsRead<HourField, AmpHours>['headers']): Readonly<Record<string, string>> {
  return present({ ...headers, minutes: duration ?? end ?? start });
}

/** When hours were done may be told by their start and their end. */
function missingColumns(isPresent: IsPresent<HourField>): readonly Bilingual[] {
  const isTimed = isPresent('duration') || (isPresent('start') && isPresent('end'));
  return [
    ...(['date', 'activity'] as const).filter((field) => !isPresent(field)).map((field) => MISSING[field]),
    ...(isTimed ? [] : [MISSING.duration]),
  ];
}

/** An empty cell is not known; without a column, the hours are of the region of the notice, and no dépannage. */
function hoursOf(row: RowReader<HourField>, { dateFormat }: HourOptions): AmpHours {
  const reference = row.cell('reference');
  return {
    date: row.read('date', (text) => dateOf(text, dateFormat), ''),
    activity: row.read('activity', activityOf, null),
    minutes: minutesOf(row),
    ...present({
      region: row.read('region', regionOf, undefined),
      depannage: row.read('depannage', yesNoOf, undefined),
      reference: reference === '' ? undefined : reference,
    }),
  };
}

/**
 * The duration, or from the start to the end; where a line tells both, they must agree. An end that is not after its start may be of the next day,
 * or a slip: without a duration it is refused, since a record is of one date.
 */
function minutesOf(row: RowReader<HourField>): number | null {
  const unit = unitOf(row.header('duration'));
  const duration = row.read('duration', (text) => durationOf(text, unit), null);
  const start = row.read('start', timeOf, null);
  const end = row.read('end', timeOf, null);
  if (start === null || end === null || !row.isSound()) return duration;
  const { minutes, isOneDay } = lasting(start, end);
  if (duration === null && !isOneDay) row.wrong('end', EXPECTED.sameDay);
  if (duration !== null && duration !== minutes) row.wrong('duration', asLongAs(minutes));
  return minutes;
}

function asLongAs(minutes: number): Bilingual {
  return {
    fr: `la même durée que du début à la fin, soit ${minutes} min, ou rien`,
    en: `the same time as from the start to the end, ${minutes} min, or nothing`,
  };
}

const MISSING = {
  date: columnFor('--columns', 'date', { fr: 'pour la date des heures', en: 'for the date of the hours' }),
  activity: columnFor('--columns', 'activity', {
    fr: 'pour l’activité (son nom, ou rien s’il est inconnu)',
    en: 'for the activity (its name, or nothing if not known)',
  }),
  duration: columnFor(
    '--columns',
    'duration',
    { fr: 'pour la durée', en: 'for the time worked' },
    {
      fr: ', ou deux, pour le début et la fin : --columns "start=en-tête,end=en-tête"',
      en: ', or two, for the start and the end: --columns "start=header,end=header"',
    },
  ),
};
