import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { REGULATION_NAMES, type RegulationName } from '../../src/audit/regulations.js';
import { seal } from '../../src/audit/seal.js';
import type { AssessOptions } from '../../src/verdict/options.js';
import { caseFiles } from '../whole/caseFiles.js';

/** A question to a regulation. */
export interface Question {
  readonly regulation: RegulationName;
  readonly title: string;
  readonly input: object;
  readonly options: AssessOptions;
}

/** Invented: sixteen recognised years, ten hours at the emergency in the autumn of 2016. */
export const AUTUMN_2016: Question = {
  regulation: 'amp',
  title: 'sixteen years of practice in the autumn of 2016',
  input: {
    physician: { holdings: [{ kind: 'avis', from: '2000-07-01', base: 'region', region: '16' }] },
    recognisedYears: [{ from: '2016-03-01', years: 16, issuer: 'ramq' }],
    lists: [{ region: '16', from: '2016-01-01', activities: ['urgence'], source: 'liste inventée' }],
    hoursFrom: '2016-09-01',
    hours: [{ date: '2016-10-10', activity: 'urgence', minutes: 600 }],
  },
  options: { asOf: '2016-11-30', readings: 'kept' },
};

/** Invented, and small: one question for each regulation. */
export const SMALL: readonly Question[] = [
  AUTUMN_2016,
  {
    regulation: 'prem',
    title: 'three days at home, one elsewhere',
    input: {
      physician: {
        holdings: [{ kind: 'avis', from: '2018-11-15', base: 'subTerritory', region: '16', subTerritory: 'Rouville' }],
        practiceStart: '2019-01-07',
        principalRegionChangedOn: 'never',
      },
      records: ['2024-03-04', '2024-03-05', '2024-03-06', '2024-03-07'].map((date, i) => ({
        date,
        amount: i === 2 ? null : '600.00',
        region: i === 0 ? '13' : '16',
        subTerritory: i === 0 ? null : 'Rouville',
        nature: i === 3 ? 'depannage' : 'ordinary',
      })),
    },
    options: { asOf: '2025-02-28' },
  },
  {
    regulation: 'gmfSlots',
    title: '249 slots for 250',
    input: {
      group: { engagements: [{ from: '2022-06-01', patients: 1000 }] },
      offers: [{ quarter: '2023-12-01', slots: 249, report: 'GAP' }],
    },
    options: { asOf: '2024-02-29', knownAt: '2024-06-01' },
  },
  {
    regulation: 'depannage',
    title: 'two shifts, one unit',
    input: {
      activities: ['2026-01-03', '2026-01-04'].map((date) => ({ date, installation: 'A', sector: 'urgence' })),
      authorisations: [
        { installation: 'A', sector: 'urgence', from: '2026-01-01', to: '2026-01-31', units: 1, decision: 'granted' },
      ],
    },
    options: { asOf: '2026-01-31' },
  },
  {
    regulation: 'mir',
    title: 'an installation, a day after the last',
    input: { installation: { filedOn: '2024-10-20', startedOn: '2025-11-01' } },
    options: { asOf: '2025-11-30', readings: 'kept' },
  },
  {
    regulation: 'orchestrateur',
    title: 'connected, not configured',
    input: { hub: { stage: 'connected' }, takesPart: null },
    options: { asOf: '2021-12-15' },
  },
];

interface GivenCase {
  readonly title: { readonly en: string };
  readonly asOf: string;
  readonly knownAt?: string;
  readonly readings?: AssessOptions['readings'];
  readonly given: object;
}

/** The cases whose `given` is the input as it stands: those with runs of records in short are left out. */
export const CASES: readonly Question[] = REGULATION_NAMES.filter((name) => name !== 'prem').flatMap((regulation) =>
  caseFiles<object>(regulation).flatMap(({ name, cases }) =>
    (cases as unknown as readonly GivenCase[])
      .filter(({ given }) => !/"(?:count|consecutive|days)":/.test(JSON.stringify({ ...given, registration: 0 })))
      .map(({ title, given, asOf, knownAt, readings }, i) => ({
        regulation,
        title: `${name} ${i}: ${title.en}`,
        input: given,
        options: { asOf, ...(knownAt && { knownAt }), ...(readings && { readings }) },
      })),
  ),
);

export function sealed({ regulation, input, options }: Question) {
  return seal(regulation, input as never, options);
}

/** As it comes back from a file. */
export function reread<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** The same value: its members in another order, and nothing shared. */
export function shuffled(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) return fc.tuple(...value.map(shuffled)).map((all) => [...all]);
  if (typeof value !== 'object' || value === null) return fc.constant(value);
  const members = Object.entries(value);
  return fc
    .tuple(
      fc.shuffledSubarray(members, { minLength: members.length }),
      fc.tuple(...members.map(([, one]) => shuffled(one))),
    )
    .map(([order, values]) => Object.fromEntries(order.map((one) => [one[0], values[members.indexOf(one)]])));
}

export function exampleText(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../examples', name), 'utf8');
}
