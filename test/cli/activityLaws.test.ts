import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readActivities } from '../../src/cli/readActivities.js';
import { readAuthorisations } from '../../src/cli/readAuthorisations.js';
import type { Activity, SiteAuthorisation } from '../../src/depannage/index.js';

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-02-${String(date).padStart(2, '0')}`);
/** Names as people write them, with what a CSV has to quote. */
const name = fc.constantFrom('Hôpital A', 'CLSC « B »', 'CMSSS, site C', 'Urgence; D', 'Pavillon "E"');
const SECTORS = [
  ['urgence', ['Urgence', 'emergency']],
  ['courteDuree', ['courte durée', 'Hospitalisation', 'short stay']],
  ['obstetrique', ['Obstétrique', 'obstetrics']],
  ['anesthesiologie', ['anesthésie', 'Anesthésiologie']],
] as const;
const sector = fc
  .constantFrom(...SECTORS)
  .chain(([value, words]) => fc.record({ value: fc.constant(value), word: fc.constantFrom(...words) }));
const DECISIONS = [
  ['granted', 'accordée'],
  ['refused', 'Refused'],
  ['pending', 'en attente'],
] as const;
const decision = fc.constantFrom(...DECISIONS);
const units = fc.integer({ min: 0, max: 40 });
const delimiter = fc.constantFrom(';', ',', '\t');
const lineEnd = fc.constantFrom('\n', '\r\n');

/** An activity, and the cells that tell of it. */
const activity: fc.Arbitrary<readonly [Activity, readonly string[]]> = fc
  .record({
    date: day,
    place: fc.option(name),
    help: fc.option(sector),
    entered: fc.constantFrom([true, 'oui'], [false, 'Non'], [null, '']),
    amount: fc.option(fc.integer({ min: 0, max: 999 })),
    reference: fc.option(name),
  })
  .map(({ date, place, help, entered: [entered, said], amount, reference }) => [
    {
      date,
      installation: place,
      sector: help?.value ?? null,
      entered: entered as boolean | null,
      ...(amount === null ? {} : { amount: String(amount) }),
      ...(reference === null ? {} : { reference }),
    },
    [date, place ?? '', help?.word ?? '', String(said), amount === null ? '' : `${amount} $`, reference ?? ''],
  ]);

/** An authorisation, and the cells that tell of it. */
const authorisation: fc.Arbitrary<readonly [SiteAuthorisation, readonly string[]]> = fc
  .record({ place: name, help: sector, from: day, to: day, units, first: decision, revised: fc.option(decision) })
  .map(({ place, help, from, to, units: count, first, revised }) => [
    {
      installation: place,
      sector: help.value,
      from,
      to,
      units: count,
      decision: first[0],
      ...(revised === null
        ? {}
        : { revision: { decision: revised[0], ...(revised[0] === 'granted' ? { units: count + 1 } : {}) } }),
    },
    [
      ...[place, help.word, from, to, String(count), first[1]],
      ...[revised?.[1] ?? '', revised?.[0] === 'granted' ? String(count + 1) : ''],
    ],
  ]);

const quoted = (cell: string) => (/[;,\t"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csv = (rows: readonly (readonly string[])[], between: string, end: string) =>
  new TextEncoder().encode(rows.map((row) => row.map(quoted).join(between)).join(end));

describe('a file of lines', () => {
  it('of activities is read as it was written, whatever separates its cells', () => {
    fc.assert(
      fc.property(fc.array(activity, { maxLength: 8 }), delimiter, lineEnd, (all, between, end) => {
        const header = ['Date', 'Installation', 'Secteur', 'Entré dans H-38', 'Montant', 'Référence'];
        const { records, problems } = readActivities(
          csv([header, ...all.map(([, row]) => row)], between, end),
          'a.csv',
        );
        expect(problems).toEqual([]);
        expect(records).toEqual(all.map(([one]) => one));
      }),
    );
  });

  it('of authorisations too', () => {
    fc.assert(
      fc.property(fc.array(authorisation, { maxLength: 8 }), delimiter, lineEnd, (all, between, end) => {
        const header = ['Facility', 'Sector', 'From', 'To', 'Units', 'Decision', 'Revision', 'Revised units'];
        const { records, problems } = readAuthorisations(
          csv([header, ...all.map(([, row]) => row)], between, end),
          'b.csv',
        );
        expect(problems).toEqual([]);
        expect(records).toEqual(all.map(([one]) => one));
      }),
    );
  });
});
