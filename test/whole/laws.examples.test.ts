import { describe, expect, it } from 'vitest';
import {
  assessPrem,
  assessPremTally,
  type BillingRecord,
  InvalidInputError,
  type PremInput,
  type PremOptions,
  premInputSchema,
  premReadings,
  tallyPrem,
} from '../../src/prem/index.js';
import { avisFor, physicianOf } from '../arbitraries/engagement.js';
import { HOME, MONTREAL, QUEBEC, UNKNOWN_PLACE } from '../arbitraries/places.js';
import { billed } from '../arbitraries/records.js';
import { awaitingOf, majorities, treeOf, withRule } from './answers.js';

/** Cases in which an answer once went against a law: the smallest known of each. */

const avis = avisFor(HOME, '2010-01-01');
const physician = physicianOf(avis);
const asOf = '2024-03-31';
const on = (day: number) => `2024-03-${String(day).padStart(2, '0')}`;
const year = (input: PremInput, options: Partial<PremOptions> = {}) => assessPrem(input, { asOf, ...options });
const kept = (...records: BillingRecord[]) => year({ physician, records }, { readings: 'kept' });

describe('a settled answer stands, whatever completes the unknowns', () => {
  it('a change of region within a window governs the whole of it, and is awaited while it is not known', () => {
    const near = { ...HOME, subTerritory: 'Haut-Richelieu–Rouville' };
    const records = [billed(on(1), near), billed(on(2), near), billed(on(20), MONTREAL)];
    const began = { holdings: [avis], practiceStart: '2010-01-01' };
    const outcome = (principalRegionChangedOn: string | null) =>
      year({ physician: { ...began, principalRegionChangedOn }, records }).verdict.outcome;
    expect(outcome('never')).toBe('met');
    expect(outcome('2024-04-01')).toBe('met');
    expect(outcome(on(10))).toBe('notMet');
    expect(outcome(null)).toBe('undetermined');
  });

  it.each(['first', 'last'])(
    'a record without its sub-territory may be in that of an unknown correction, given %s',
    (order) => {
      const away = billed(on(1), { region: '06', subTerritory: null });
      const correction = billed(on(1), MONTREAL, { amount: null });
      const both = order === 'first' ? [correction, away] : [away, correction];
      const known = [billed(on(1), MONTREAL), billed(on(1), MONTREAL, { amount: '-523' }), billed(on(2), HOME)];
      expect(majorities(kept(...known))[0]?.outcome).toBe('met');
      expect(majorities(kept(...both, billed(on(2), HOME)))[0]?.outcome).toBe('undetermined');
    },
  );

  it.each<[string, BillingRecord, Partial<BillingRecord>]>([
    ['the amount', billed(on(1), MONTREAL, { amount: null }), { amount: '-100' }],
    ['the nature', billed(on(1), MONTREAL, { amount: '-100', nature: null }), { nature: 'ordinary' }],
  ])('a correction of which %s is missing may undo what was billed without a notice', (_, open, known) => {
    const without = physicianOf();
    const first = billed(on(1), MONTREAL, { amount: '100' });
    expect(year({ physician: without, records: [first, { ...open, ...known }] }).verdict.outcome).toBe('notApplicable');
    expect(year({ physician: without, records: [first, open] }).verdict.outcome).toBe('undetermined');
  });
});

describe('an answer is undetermined only if two completions disagree', () => {
  const cases: readonly [string, readonly BillingRecord[]][] = [
    [
      'of another region joins the sub-territory of the notice',
      [billed(on(1), UNKNOWN_PLACE, { amount: '100' }), billed(on(1), { region: '06', subTerritory: null })],
    ],
    [
      'of two regions are in one sub-territory',
      [
        billed(on(2), HOME),
        billed(on(1), UNKNOWN_PLACE, { amount: '130' }),
        billed(on(1), { region: '06', subTerritory: null }, { amount: '200' }),
        billed(on(1), { region: '07', subTerritory: null }, { amount: '200' }),
      ],
    ],
  ];
  it.each(cases)('no record %s', (_, records) => {
    const [duty] = majorities(kept(...records));
    expect(duty?.outcome).not.toBe('undetermined');
    expect(majorities(kept(...[...records].reverse()))[0]?.outcome).toBe(duty?.outcome);
  });

  it('no record of another region is under the cap of the Capitale-Nationale', () => {
    const records = [
      billed(on(1), UNKNOWN_PLACE, { amount: '100' }),
      billed(on(1), { region: '06', subTerritory: null }),
    ];
    const without = physicianOf({ kind: 'derogation', purpose: 'other', from: '2015-01-01' });
    const [cap] = withRule(year({ physician: without, records }, { readings: 'kept' }), 'prem.capitaleNationale');
    expect(cap?.outcome).toBe('notApplicable');
  });

  it('a year that every way to read the texts breaches is not respected', () => {
    const other = { nature: 'other' } as const;
    const home = [1, 2, 3].map((day) => billed(on(day), HOME, other));
    const records = [...home, billed(on(4), MONTREAL), billed(on(5), QUEBEC, other)];
    const [, , , , , plan] = premReadings.map(({ id }) => id);
    for (const option of ['counted', 'notCounted']) {
      expect(year({ physician, records }, { readings: { [plan ?? '']: option } }).verdict.outcome).toBe('notMet');
    }
    expect(year({ physician, records }).verdict.outcome).toBe('notMet');
  });
});

describe('what is awaited', () => {
  it('is the one date that settles, when nothing else is certain', () => {
    const { verdict } = kept(billed(on(1), UNKNOWN_PLACE), billed(on(2), UNKNOWN_PLACE, { amount: '262' }));
    const [duty] = majorities({ verdict } as ReturnType<typeof kept>);
    expect(duty === undefined ? [] : awaitingOf(duty)[0]).toEqual([
      { kind: 'fact', path: 'records[0].region' },
      { kind: 'fact', path: 'records[0].subTerritory' },
    ]);
  });

  it('has no reading that is beside the point when facts are enough', () => {
    // On the fourth, three territories make the readings on several territories possible, and a dollar more no day.
    const records = [
      billed(on(1), HOME),
      billed(on(2), UNKNOWN_PLACE),
      billed(on(4), HOME),
      billed(on(4), { region: '06', subTerritory: 'Sommets' }, { amount: '261.49' }),
      billed(on(4), MONTREAL, { amount: '261.49' }),
      billed(on(5), MONTREAL),
    ];
    const [duty] = majorities(year({ physician, records }));
    expect(duty?.outcome).toBe('undetermined');
    expect((duty === undefined ? [] : (awaitingOf(duty)[0] ?? [])).map(({ kind }) => kind)).toEqual(['fact', 'fact']);
  });

  it('is enough when neither what was billed nor what was accepted is known', () => {
    const gap = billed(on(1), HOME, { amount: null, accepted: null });
    const records = [gap, billed(on(2), MONTREAL), billed(on(3), HOME)];
    const [duty] = majorities(year({ physician, records }));
    for (const set of duty === undefined ? [] : awaitingOf(duty)) {
      const paths = set.map((one) => (one.kind === 'fact' ? one.path : one.kind));
      const known = {
        ...gap,
        ...(paths.includes('records[0].amount') ? { amount: '523' } : {}),
        ...(paths.includes('records[0].accepted') ? { accepted: '523' } : {}),
      };
      const readings = paths.includes('reading') ? 'kept' : undefined;
      const again = year(
        { physician, records: [known, ...records.slice(1)] },
        readings === undefined ? {} : { readings },
      );
      expect([paths, majorities(again)[0]?.outcome]).toEqual([paths, 'met']);
    }
  });

  it('has the other unknowns beside the text that is missing', () => {
    const supplied = (from: string) => [{ from, to: '2021-02-28', full: '523', half: '261.50', source: 'Relevé' }];
    const records = [billed('2020-04-01', MONTREAL), billed('2020-07-01', UNKNOWN_PLACE), billed('2020-07-02', HOME)];
    const [before] = majorities(
      assessPrem({ physician, records, thresholds: supplied('2020-06-01') }, { asOf: '2021-02-28' }),
    );
    const [after] = majorities(
      assessPrem({ physician, records, thresholds: supplied('2020-03-01') }, { asOf: '2021-02-28' }),
    );
    expect(before?.outcome).toBe('undetermined');
    // Supplying the text awaited leaves the answer open: it was not enough.
    expect(after?.outcome).toBe('undetermined');
    expect(
      (before === undefined ? [] : awaitingOf(before)).every((set) => set.some(({ kind }) => kind === 'fact')),
    ).toBe(true);
  });
});

describe('silence is not a guess', () => {
  it('a date without a threshold that one reading counts leaves the answer open', () => {
    const thresholds = [{ from: '2020-06-01', to: '2021-02-28', full: '523', half: '261.50', source: 'Relevé' }];
    const records = [billed('2020-04-01', MONTREAL, { nature: 'other' }), billed('2020-07-01', HOME)];
    const input = { physician, thresholds, records };
    const counted = assessPrem(input, { asOf: '2021-02-28', readings: { 'prem.workOutsidePlan': 'counted' } });
    expect(counted.verdict.outcome).toBe('undetermined');
    expect(assessPrem(input, { asOf: '2021-02-28' }).verdict.outcome).toBe('undetermined');
  });
});

describe('an answer rests on texts', () => {
  it('a reduction without an encoded rate still says what it follows from', () => {
    const thresholds = [{ from: '2019-03-01', full: '523', half: '261.50', source: 'Relevé' }];
    const records = [billed('2019-07-01', MONTREAL)];
    const { verdict } = assessPrem({ physician, thresholds, records }, { asOf: '2020-02-29' });
    const reduction = treeOf(verdict).find(({ rule }) => rule === 'prem.reduction');
    expect(reduction?.outcome).toBe('notMet');
    expect((reduction?.sources.length ?? 0) + (reduction?.because.length ?? 0)).toBeGreaterThan(0);
  });
});

describe('a counted record adds up with a counted one', () => {
  it('not with one that two regimes count otherwise', () => {
    // By sub-territory the second and third add up to a day; by region the three do, carried by the first.
    const elsewhere = { region: '05', subTerritory: 'Sherbrooke' } as const;
    const records = [
      billed(on(1), { region: '05', subTerritory: 'Memphrémagog' }),
      { ...billed(on(1), elsewhere), amount: '300' },
      { ...billed(on(1), elsewhere), amount: '300', nature: 'other' as const },
    ];
    const unknown = { ...physician, practiceStart: null };
    const { ledger } = year({ physician: unknown, records }, { readings: { 'prem.workOutsidePlan': 'counted' } });
    for (const { fate, joins } of ledger) {
      if (fate === 'counted' && joins !== undefined) expect(ledger[joins]?.fate).toBe('counted');
    }
    expect(ledger[2]).toMatchObject({ fate: 'undecided', reason: 'regimeUnknown' });
  });
});

describe('bad input is refused in words', () => {
  it.each([
    ['thresholds', null],
    ['thresholds', ''],
    ['remuneration', null],
    ['remuneration', ''],
    ['remuneration', 0],
  ])('%s: %j', (field, value) => {
    const input = { physician, records: [billed(on(1), MONTREAL)], [field]: value };
    expect(premInputSchema.safeParse(input).success).toBe(false);
    expect(() => year(input as unknown as PremInput)).toThrow(InvalidInputError);
  });

  it('a tally of another year is not assessed for this one', () => {
    const tally = tallyPrem([billed('2022-05-15', MONTREAL)], { asOf: '2022-06-01' });
    expect(() => assessPremTally({ physician }, tally, { asOf })).toThrow();
  });
});
