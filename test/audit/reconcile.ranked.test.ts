import { describe, expect, test } from 'vitest';
import { type Cause, sayReconciliation } from '../../src/audit/index.js';
import { levelOf } from '../../src/audit/reconcile/cause.js';
import { MOST_CAUSES } from '../../src/audit/reconcile/limits.js';
import { ranked } from '../../src/audit/reconcile/search.js';
import type { BillingRecord } from '../../src/prem/index.js';
import { amp, found, JEANNE_MANCE, LAVAL, prem, ROUVILLE } from './reconcile.given.js';

// Issue 7: « rank the causes ».

type Day = readonly [date: string, place: Pick<BillingRecord, 'region' | 'subTerritory'>];
const billed = (days: readonly Day[]) =>
  prem(days.map(([date, place]): BillingRecord => ({ date, amount: '600.00', ...place, nature: 'ordinary' })));
/** So many days of each month of spring and summer, in Rouville. */
const months = (days: number): readonly Day[] =>
  ['03', '04', '05', '06', '07', '08'].flatMap((month) =>
    Array.from({ length: days }, (_, i): Day => [`2024-${month}-${String(i + 1).padStart(2, '0')}`, ROUVILLE]),
  );
const traitsIn = (causes: readonly Cause[]) =>
  causes.flatMap(({ finding }) => (finding.code === 'audit.cause.trait' ? [finding] : []));

describe('causes that suppose less come first', () => {
  const cause = (family: Cause['family'], cost: number, gives = 1): Cause => ({
    family,
    finding: { code: 'audit.cause.fractionOfOne' },
    rounding: 'nearest',
    reproduces: Array.from({ length: gives }, (_, i) => i),
    gives: ['1'],
    cost,
  });
  const trait: Cause['finding'] = {
    code: 'audit.cause.trait',
    list: 'records',
    change: { kind: 'leftOut' },
    traits: { month: '2024-05' },
    records: [1, 2, 3],
    counts: 'dates',
    count: 3,
  };

  test('other arithmetic, a reading, the law, other days; two of these; then other facts, with another rounding last', () => {
    const families = ['rounding', 'reading', 'law', 'window', 'combined', 'trait'] as const;
    const levels = families.map((family) => levelOf(cause(family, 1)));
    expect(levels).toEqual([0, 1, 2, 3, 4, 5]);
    expect(levelOf(cause('records', 1))).toBe(5);
    expect(levelOf({ family: 'combined', finding: trait })).toBe(6);
  });

  test('what gives more of a letter comes before all else; then what supposes less, whatever its cost', () => {
    const all = [
      cause('records', 1),
      { ...cause('combined', 1), finding: trait },
      cause('trait', 4),
      cause('combined', 9),
      cause('window', 13),
      cause('records', 12, 2),
      cause('rounding', 20),
    ];
    expect(ranked(all).map(({ family, cost }) => [family, cost])).toEqual([
      ['records', 12],
      ['rounding', 20],
      ['window', 13],
      ['combined', 9],
      ['records', 1],
      ['trait', 4],
      ['combined', 1],
    ]);
  });

  test('of other facts that take as many choices, what they share comes before what they are one by one', () => {
    expect(ranked([cause('records', 2), cause('trait', 2)]).map(({ family }) => family)).toEqual(['trait', 'records']);
    expect(ranked([cause('trait', 2), cause('trait', 1)]).map(({ cost }) => cost)).toEqual([1, 2]);
  });
});

describe('records one by one, and what they share', () => {
  test('for an outcome alone: the fewest days that turn it, before all of a month or of a place', () => {
    // 12 of 20 is 60 %; two less at home and two more elsewhere, 10 of 20.
    const asked = billed(
      Array.from(
        { length: 20 },
        (_, i): Day => [`2024-0${4 + (i % 2)}-${String(i + 1).padStart(2, '0')}`, i < 12 ? ROUVILLE : JEANNE_MANCE],
      ),
    );
    const { causes } = found(asked, [{ figure: 'prem.outcome', value: 'notMet' }]);
    expect(causes[0]).toMatchObject({ family: 'records', cost: 2 });
    for (const { finding, cost } of causes) if (finding.code === 'audit.cause.trait') expect(cost).toBe(finding.count);
    // The 12 days at home: with a number, two things to say.
    const [first] = found(asked, [{ figure: 'prem.days', value: '8' }]).causes;
    expect(first).toMatchObject({ cost: 2, finding: { code: 'audit.cause.trait', traits: { place: '16/Rouville' } } });
  });

  test('for an outcome with a count: the day that breaks it, before all the days of a place', () => {
    // 11 of 20 is 55 %, which is met; 10 of 19 is 52.6 %.
    const asked = billed(
      Array.from(
        { length: 20 },
        (_, i): Day => [`2024-04-${String(i + 1).padStart(2, '0')}`, i < 11 ? ROUVILLE : JEANNE_MANCE],
      ),
    );
    const claims = [
      { figure: 'prem.outcome', value: 'notMet', where: { rule: 'prem.majorityPractice' } },
      { figure: 'prem.days', value: '19' },
    ];
    const [first] = found(asked, claims).causes;
    expect(first).toMatchObject({ family: 'records', cost: 1, gives: ['notMet', '19'] });
    expect(first?.finding).toMatchObject({
      parts: [{ change: { kind: 'leftOut' }, count: 1, among: 11, traits: { place: '16/Rouville' } }],
    });
  });

  test('all the days of a place, when nothing smaller gives as much', () => {
    const asked = billed([...months(4), ...months(2).map(([date], i): Day => [`${date.slice(0, 8)}${20 + i}`, LAVAL])]);
    const claims = [
      { figure: 'prem.days', value: '24' },
      { figure: 'prem.share', value: '100' },
    ];
    const [first] = found(asked, claims).causes;
    expect(first?.finding).toMatchObject({
      code: 'audit.cause.trait',
      change: { kind: 'leftOut' },
      traits: { place: '13/Laval' },
      count: 12,
    });
    expect(first?.cost).toBe(2);
  });

  test('months of as many days, all doing the same, say nothing: any so many days do', () => {
    const { causes } = found(billed(months(2)), [{ figure: 'prem.days', value: '10' }]);
    expect(traitsIn(causes).filter(({ change }) => change.kind === 'leftOut')).toEqual([]);
    expect(causes.map(({ finding }) => finding)).toContainEqual(
      expect.objectContaining({
        code: 'audit.cause.records',
        parts: [expect.objectContaining({ change: { kind: 'leftOut' }, count: 2, among: 12 })],
      }),
    );
  });

  test('a month alone in having so many days is told', () => {
    const asked = billed([...months(2), ['2024-09-03', ROUVILLE], ['2024-09-04', ROUVILLE], ['2024-09-05', ROUVILLE]]);
    const { causes } = found(asked, [{ figure: 'prem.days', value: '12' }]);
    const leftOut = traitsIn(causes).filter(({ change }) => change.kind === 'leftOut');
    expect(leftOut).toMatchObject([{ traits: { month: '2024-09' }, count: 3 }]);
  });

  test('months of as many days, shorter to say than the days, are all told', () => {
    const { causes } = found(billed(months(4)), [{ figure: 'prem.days', value: '20' }]);
    const leftOut = traitsIn(causes).filter(({ change }) => change.kind === 'leftOut');
    expect(leftOut.map(({ traits }) => traits['month'])).toHaveLength(6);
    expect(causes[0]?.cost).toBe(2);
  });

  test('months of more days than a set may have are all told: nothing says it with less', () => {
    const { causes } = found(billed(months(14)), [{ figure: 'prem.days', value: '70' }]);
    const leftOut = traitsIn(causes).filter(({ change }) => change.kind === 'leftOut');
    expect(leftOut.length).toBe(6);
    expect(new Set(leftOut.map(({ traits }) => traits['month'])).size).toBe(6);
  });
});

describe('what is told, and what is only counted', () => {
  test('twelve causes, and how many more there are', () => {
    // Eight days of each of twelve months: eight fewer are any month, or any eight, or all but the first month or the last.
    const year = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2024, 2 + i, 1)).toISOString().slice(0, 8));
    const days = year.flatMap((month) =>
      ['01', '02', '03', '04', '05', '06', '07', '08'].map((date): Day => [month + date, ROUVILLE]),
    );
    const { causes, otherCauses } = found(billed(days), [{ figure: 'prem.days', value: '88' }]);
    expect(causes.length + otherCauses).toBeGreaterThan(MOST_CAUSES);
    expect(causes).toHaveLength(MOST_CAUSES);
    const few = found(billed(months(2)), [{ figure: 'prem.days', value: '11' }]);
    expect(few.otherCauses).toBe(0);
    expect(few.causes.length).toBeLessThan(MOST_CAUSES);
  });

  test('each family, in the order in which it was looked for', () => {
    const { searched } = found(billed(months(1)), [{ figure: 'prem.days', value: '70' }]);
    expect(searched.map(({ family }) => family)).toEqual(['rounding', 'reading', 'law', 'window', 'trait', 'records']);
  });

  test('when a cause gives every figure of a letter, those that give some are not told', () => {
    const asked = billed([...months(2), ['2024-09-03', LAVAL], ['2024-09-04', LAVAL]]);
    // Left out, the two days of Laval: 12 of 12.
    const whole = found(asked, [
      { figure: 'prem.days', value: '12' },
      { figure: 'prem.daysElsewhere', value: '0' },
    ]);
    expect(whole.conclusion).toBe('explained');
    for (const { reproduces } of whole.causes) expect(reproduces).toEqual([0, 1]);
    const part = found(asked, [
      { figure: 'prem.days', value: '12' },
      { figure: 'prem.daysElsewhere', value: '77' },
    ]);
    expect(part.conclusion).toBe('partly');
    for (const { reproduces } of part.causes) expect(reproduces).toEqual([0]);
  });
});

describe('our figure beside one that differs', () => {
  test('is at the decimals of the claim, with what it is before: 19.5 days are not 20', () => {
    const asked = billed(months(4));
    const half = {
      ...asked,
      input: {
        ...asked.input,
        records: asked.input.records.map((one, i) => (i < 9 ? { ...one, amount: '300.00' } : one)),
      },
    };
    const told = (value: string, language: 'fr' | 'en') =>
      sayReconciliation(found(half, [{ figure: 'prem.days', value }]), language).claims[0]?.replaceAll('\u00A0', ' ');
    expect(told('18', 'fr')).toMatch(/on avance 18 jours; nous trouvons 20 jours \(19,5 avant d’arrondir\)\.$/);
    expect(told('18', 'en')).toMatch(/18 days claimed; we find 20 days \(19\.5 before rounding\)\.$/);
    // With its decimal, there is nothing to add.
    expect(told('18,0', 'fr')).toMatch(/nous trouvons 19,5 jours\.$/);
  });

  test('hours, to the minute', () => {
    const asked = amp([{ date: '2025-03-04', activity: 'urgence', minutes: 479 }]);
    const claims = [{ figure: 'amp.hours', value: '9', where: { from: '2025-03-01' } }];
    const [told] = sayReconciliation(found(asked, claims), 'fr').claims;
    expect(told?.replaceAll('\u00A0', ' ')).toMatch(/nous trouvons 8 h \(7 h 59 min avant d’arrondir\)\.$/);
  });
});
