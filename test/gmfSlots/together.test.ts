import { describe, expect, it } from 'vitest';
import type { EngagementPeriod, GmfSlotsInput } from '../../src/gmfSlots/input.js';
import { problemsOfDay, problemsTogether } from '../../src/gmfSlots/together.js';
import { localDate } from '../../src/law/localDate.js';
import { counted, DECEMBER, groupOf, MARCH, slot, tallied } from './given.js';

const period = (from: string, to?: string): EngagementPeriod => ({
  from,
  patients: 1,
  ...(to === undefined ? {} : { to }),
});
const problems = (more: Partial<GmfSlotsInput>, slotDates?: readonly string[]) =>
  problemsTogether(
    { group: groupOf(1000), ...more },
    slotDates === undefined ? undefined : tallied(slotDates.map((date) => slot(date))),
  );
const paths = (...given: Parameters<typeof problems>) => problems(...given).map(({ path }) => path);
const engaged = (...engagements: readonly EngagementPeriod[]) => paths({ group: { engagements } });

describe('two engagements of one day: which number is it?', () => {
  it('overlap when one begins on the last day of the other, not on the next', () => {
    expect(engaged(period('2022-06-01', '2023-11-30'), period('2023-12-01'))).toEqual([]);
    expect(engaged(period('2023-12-01'), period('2022-06-01', '2023-11-30'))).toEqual([]);
    expect(engaged(period('2022-06-01', '2023-12-01'), period('2023-12-01'))).toEqual(['group.engagements[1]']);
    expect(engaged(period('2023-12-01'), period('2022-06-01', '2023-12-01'))).toEqual(['group.engagements[1]']);
  });

  it('overlap when the earlier has no end, and each is told once', () => {
    expect(engaged(period('2022-06-01'), period('2023-12-01'))).toEqual(['group.engagements[1]']);
    expect(engaged(period('2022-06-01'), period('2023-12-01'), period('2024-12-01'))).toEqual([
      'group.engagements[1]',
      'group.engagements[2]',
    ]);
    expect(engaged(period('2022-06-01', '2022-12-31'), period('2023-12-01'), period('2024-12-01'))).toEqual([
      'group.engagements[2]',
    ]);
  });

  it('are shown, with what was expected', () => {
    const twice = period('2022-06-01');
    expect(problems({ group: { engagements: [twice, twice] } })).toEqual([
      {
        path: 'group.engagements[1]',
        seen: '{"from":"2022-06-01","patients":1}',
        expected: { fr: 'des engagements qui ne se chevauchent pas', en: 'engagements that do not overlap' },
      },
    ]);
  });
});

describe('a quarter has one count', () => {
  it('of one report', () => {
    const offers = [counted(DECEMBER.from, 1), counted(MARCH.from, 1), counted(DECEMBER.from, 1, 'Omnimed')];
    expect(problems({ offers })).toEqual([
      {
        path: 'offers[2].quarter',
        seen: '"2023-12-01"',
        expected: {
          fr: 'un seul compte pour ce trimestre : un rapport, ou des plages, non les deux (voir offers[0])',
          en: 'one count for that quarter: a report, or slots, not both (see offers[0])',
        },
      },
    ]);
    expect(problems({ offers: offers.slice(0, 2) })).toEqual([]);
  });

  it('or of slots that take place in it', () => {
    const offers = [counted(DECEMBER.from, 1)];
    expect(
      problems({ offers: [counted(MARCH.from, 1), ...offers] }, ['2024-06-01', '2024-02-29', '2023-12-01']),
    ).toEqual([
      {
        path: 'offers[1].quarter',
        seen: '"2023-12-01"',
        expected: {
          fr: 'un seul compte pour ce trimestre : un rapport, ou des plages, non les deux (voir slots[1])',
          en: 'one count for that quarter: a report, or slots, not both (see slots[1])',
        },
      },
    ]);
    expect(problems({ offers }, ['2023-12-01'])[0]?.expected.en).toMatch(/\(see slots\[0\]\)$/);
    // The first quarter of the year as any other.
    expect(paths({ offers: [counted('2023-06-01', 1)] }, ['2024-02-29', '2023-06-05'])).toEqual(['offers[0].quarter']);
    expect(paths({ offers }, ['2024-03-01', '2023-11-30'])).toEqual([]);
    expect(paths({ offers }, ['2022-12-05'])).toEqual([]);
    expect(paths({ offers: [counted('2024-06-01', 1)] }, ['2024-06-05'])).toEqual([]);
    expect(paths({}, ['2024-03-01'])).toEqual([]);
    expect(paths({ offers }, [])).toEqual([]);
  });
});

describe('a physician is named once for a quarter', () => {
  const contribution = (quarter: string, physician: string) => ({ quarter, physician, contribution: '1' });
  const bill = (quarter: string, physician: string) => ({ quarter, physician, forfaits: 1 });

  it('among the contributions, and among the bills', () => {
    const who = [
      [DECEMBER.from, 'A'],
      [DECEMBER.from, 'B'],
      [MARCH.from, 'A'],
      [DECEMBER.from, 'A'],
    ] as const;
    const contributions = who.map(([quarter, physician]) => contribution(quarter, physician));
    const billed = who.map(([quarter, physician]) => bill(quarter, physician));
    const expected = {
      fr: 'une seule ligne par médecin et par trimestre',
      en: 'one line for each physician and quarter',
    };
    expect(problems({ contributions, billed })).toEqual([
      { path: 'contributions[3]', seen: '"A"', expected },
      { path: 'billed[3]', seen: '"A"', expected },
    ]);
    expect(problems({ contributions: contributions.slice(0, 3), billed: billed.slice(0, 3) })).toEqual([]);
  });
});

describe('everything at once', () => {
  it('in the order of the input', () => {
    const twice = { quarter: DECEMBER.from, physician: 'A', contribution: '1', forfaits: 1 };
    const { forfaits: _, ...contribution } = twice;
    const { contribution: __, ...bill } = twice;
    expect(
      paths({
        group: { engagements: [period('2022-06-01'), period('2023-06-01')] },
        offers: [counted(MARCH.from, 1), counted(MARCH.from, 2)],
        contributions: [contribution, contribution],
        billed: [bill, bill],
      }),
    ).toEqual(['group.engagements[1]', 'offers[1].quarter', 'contributions[1]', 'billed[1]']);
  });
});

describe('a tally counts the slots up to the day asked about', () => {
  it('and up to no other', () => {
    expect(problemsOfDay(tallied([], '2024-02-29'), localDate('2024-02-29'))).toEqual([]);
    expect(problemsOfDay(tallied([], '2024-02-29'), localDate('2024-02-28'))).toEqual([
      {
        path: 'tally.to',
        seen: '"2024-02-29"',
        expected: {
          fr: 'des plages comptées jusqu’au jour demandé (« asOf »)',
          en: 'slots counted up to the day asked about ("asOf")',
        },
      },
    ]);
  });
});
