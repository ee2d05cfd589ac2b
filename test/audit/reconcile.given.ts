import fc from 'fast-check';
import type { AmpHours, AmpInput } from '../../src/amp/index.js';
import { type Cause, type Claim, type Reconciliation, reconcile } from '../../src/audit/index.js';
import { type Question, soundClaims } from '../../src/audit/reconcile/question.js';
import { TABLES } from '../../src/audit/reconcile/tables.js';
import { type AnyAssessment, assessBy, type RegulationName } from '../../src/audit/regulations.js';
import type { GmfSlotsInput, SlotRecord } from '../../src/gmfSlots/index.js';
import type { BillingRecord, PremInput } from '../../src/prem/index.js';
import type { AssessOptions } from '../../src/verdict/options.js';
import { daysFrom } from '../arbitraries/billingYear.js';

/** A question to a regulation, of which figures are claimed. */
export interface Asked<I = object> {
  readonly regulation: RegulationName;
  readonly input: I;
  readonly options: AssessOptions;
}

export const ROUVILLE = { region: '16', subTerritory: 'Rouville' } as const;
export const JEANNE_MANCE = { region: '06', subTerritory: 'Jeanne-Mance' } as const;
export const LAVAL = { region: '13', subTerritory: 'Laval' } as const;

export const PHYSICIAN: PremInput['physician'] = {
  holdings: [{ kind: 'avis', from: '2018-11-15', base: 'subTerritory', ...ROUVILLE }],
  practiceStart: '2019-01-07',
  principalRegionChangedOn: 'never',
};

/** Days billed, a place a day: full and half-days, at home more often than not. */
export function daysBilled(from: string, to: string, most = 120): fc.Arbitrary<readonly BillingRecord[]> {
  const day = fc.record({
    place: fc.constantFrom(ROUVILLE, ROUVILLE, ROUVILLE, JEANNE_MANCE, LAVAL),
    amount: fc.constantFrom('600.00', '523.00', '750.50', '300.00', '261.50'),
    nature: fc.constantFrom('ordinary', 'ordinary', 'ordinary', 'ordinary', 'depannage'),
  });
  return fc.subarray([...daysFrom(from, to)], { minLength: 40, maxLength: most }).chain((dates) =>
    fc.array(day, { minLength: dates.length, maxLength: dates.length }).map((days) =>
      days.map(
        ({ place, amount, nature }, i): BillingRecord => ({
          date: dates[i]!,
          amount,
          ...place,
          nature: nature as 'ordinary',
        }),
      ),
    ),
  );
}

export function prem(records: readonly BillingRecord[], options: Partial<AssessOptions> = {}): Asked<PremInput> {
  return {
    regulation: 'prem',
    input: { physician: PHYSICIAN, records },
    options: { asOf: '2025-02-28', readings: 'kept', ...options },
  };
}

/** A year of the PREM that has ended, every reading as it is kept. */
export const premYear: fc.Arbitrary<Asked<PremInput>> = daysBilled('2024-03-01', '2025-02-28').map((records) =>
  prem(records),
);

/** Hours of a year of AMP, in three activities; seven hours of each of several lengths. */
export const ampYear: fc.Arbitrary<Asked<AmpInput>> = fc
  .subarray([...daysFrom('2025-03-01', '2026-02-28')], { minLength: 30, maxLength: 90 })
  .chain((dates) =>
    fc
      .array(
        fc.record({
          activity: fc.constantFrom('urgence', 'chsld', 'soutienDomicile'),
          minutes: fc.constantFrom(480, 487, 450, 240),
          depannage: fc.constantFrom(false, false, false, true),
        }),
        { minLength: dates.length, maxLength: dates.length },
      )
      .map((all) => amp(all.map((one, i): AmpHours => ({ date: dates[i]!, ...one })))),
  );

export function amp(hours: readonly AmpHours[], years = 6, options: Partial<AssessOptions> = {}): Asked<AmpInput> {
  return {
    regulation: 'amp',
    input: {
      physician: { holdings: [{ kind: 'avis', from: '2000-07-01', base: 'region', region: '16' }] },
      recognisedYears: [{ from: '2014-11-01', years, issuer: 'ramq' }],
      lists: [
        {
          region: '16',
          from: '2014-11-01',
          activities: ['urgence', 'chsld', 'soutienDomicile'],
          source: 'liste inventée',
        },
      ],
      hours,
    },
    options: { asOf: '2026-02-28', readings: 'kept', ...options },
  };
}

/** Slots of a year of a group, of three physicians. */
export const slotYear: fc.Arbitrary<Asked<GmfSlotsInput>> = fc
  .array(
    fc.record({
      date: fc.constantFrom(...daysFrom('2023-06-01', '2024-02-29')),
      physician: fc.constantFrom('MD-01', 'MD-02', 'MD-03'),
      provider: fc.constantFrom('physician', 'physician', 'physician', 'resident'),
    }),
    { minLength: 30, maxLength: 80 },
  )
  .map((all) => ({
    regulation: 'gmfSlots',
    input: {
      group: { engagements: [{ from: '2022-06-01', patients: 100 }] },
      slots: all.map(
        (one): SlotRecord => ({ ...(one as SlotRecord), published: true, configured: true, volunteer: true }),
      ),
    },
    options: { asOf: '2024-02-29', readings: 'kept' },
  }));

/** The figures of an answer, as a letter would give them: exact text cut to decimals by hand, or rounded half up. */
export function figureOf(asked: Asked, id: string, from?: string) {
  return readOf(asked, id).find(({ period }) => from === undefined || period?.from === from)?.value;
}

export function figuresOf(asked: Asked, id: string) {
  return readOf(asked, id).map(({ value }) => value);
}

function readOf({ regulation, input, options }: Asked, id: string) {
  const answer: AnyAssessment = assessBy(regulation, input as never, options);
  return TABLES[regulation].figures.find((figure) => figure.id === id)?.read(answer) ?? [];
}

/** A figure as it would be written with so many decimals, by arithmetic of our own: on whole numbers, half up. */
export function writtenAs(
  asked: Asked,
  id: string,
  decimals: number,
  { from, how = 'nearest' }: { readonly from?: string; readonly how?: 'nearest' | 'cut' | 'up' } = {},
): string | undefined {
  const value = figureOf(asked, id, from);
  if (value === undefined) return undefined;
  if (value.kind === 'outcome') return value.outcome;
  const { n, d } = value.shown;
  const top = n * 10n ** BigInt(decimals);
  const up = { nearest: (top * 2n + d) / (2n * d), cut: top / d, up: (top + d - 1n) / d }[how];
  const digits = String(up).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** What is claimed of one question, as another one answers it: each figure with so many decimals. */
export function claimsFrom(
  planted: Asked,
  figures: readonly (readonly [string, number])[],
  from?: string,
): readonly Claim[] | undefined {
  const claims = figures.map(([figure, decimals]): Claim | undefined => {
    const value = writtenAs(planted, figure, decimals, from === undefined ? {} : { from });
    return value === undefined ? undefined : { figure, value, ...(from === undefined ? {} : { where: { from } }) };
  });
  return claims.every((claim) => claim !== undefined) ? claims : undefined;
}

export function found({ regulation, input, options }: Asked, claims: readonly Claim[]): Reconciliation {
  return reconcile(regulation, input as never, options, claims);
}

/** What is asked when figures are claimed of an answer. */
export function questionOf({ regulation, input, options }: Asked, claims: readonly Claim[]): Question {
  const [table, base] = [TABLES[regulation], assessBy(regulation, input as never, options)];
  const { sound, problems } = soundClaims(claims, table, base);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return { regulation, table, input, options, base, claims: sound };
}

/** How much a cause supposes, by the order that the page gives, then how many choices it takes: written here by hand. */
export const LEVEL = {
  rounding: 0,
  reading: 1000,
  law: 2000,
  window: 3000,
  combined: 4000,
  trait: 5000,
  records: 5000,
  combinedTrait: 6000,
} as const;

export function rankOf({ family, finding, cost }: Cause): number {
  const name = family === 'combined' && finding.code === 'audit.cause.trait' ? 'combinedTrait' : family;
  return LEVEL[name] + cost;
}
