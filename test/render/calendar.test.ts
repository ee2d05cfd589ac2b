import { describe, expect, it } from 'vitest';
import { type Calendar, calendarOf } from '../../src/render/calendar.js';
import type { Fate } from '../../src/tally/ledger.js';
import { met, notMet } from '../../src/verdict/verdict.js';

interface Entry {
  readonly date?: unknown;
  readonly region?: string;
  readonly subTerritory?: string;
  readonly fate?: Fate;
  readonly reason?: string;
}
interface Asked {
  readonly rule?: string;
  readonly reason?: object;
  readonly because?: readonly object[];
  readonly language?: 'fr' | 'en';
}

/** The calendar of a ledger, each entry with its record. */
function of(entries: readonly Entry[], { rule = 'prem.year', language = 'fr', ...its }: Asked = {}) {
  const because = (its.because ?? []).map((reason) => notMet(rule, { code: 'y', ...reason }, { sources: [] }));
  const verdict = met(rule, { code: 'x', ...its.reason }, { sources: [], because });
  const ledger = entries.map(({ fate = 'counted', reason = 'elsewhere' }, record) => ({ record, fate, reason }));
  return calendarOf({ verdict, ledger, parameters: [], readings: [] }, entries, language);
}
const months = (calendar: Calendar | undefined) =>
  calendar?.months.map(({ shortName, year }) => `${shortName} ${year}`);
const kinds = (calendar: Calendar | undefined) =>
  calendar?.kinds.map(({ letter, name, dates }) => `${letter} ${name} ${dates}`);
const dated = (...dates: readonly string[]) => dates.map((date) => ({ date }));

describe('what dates are told apart by', () => {
  it('what is counted, then what is not, then what is undecided; in each, the most dates first', () => {
    const [two, one] = [dated('2024-03-01', '2024-03-02'), dated('2024-03-03')];
    const as = (entries: readonly Entry[], fate: Fate, reason: string) =>
      entries.map((one) => ({ ...one, fate, reason }));
    const calendar = of([
      ...as(one, 'undecided', 'amountUnknown'),
      ...as(two, 'undecided', 'territoryUnknown'),
      ...as(two, 'excluded', 'belowHalfDay'),
      ...as(one, 'counted', 'inTerritory'),
      ...as([...two, ...two], 'counted', 'elsewhere'),
    ]);
    expect(kinds(calendar)).toEqual([
      'A ailleurs 2',
      'B dans le territoire de l’avis 1',
      'C sous le seuil de la demi-journée (total de la date et du territoire) 2',
      'D territoire inconnu 2',
      'E montant inconnu 1',
    ]);
    expect(calendar?.kinds.map(({ place, fate }) => `${place} ${fate}`)).toEqual([
      '0 counted',
      '1 counted',
      '2 excluded',
      '3 undecided',
      '4 undecided',
    ]);
  });

  it('a reason that has no name is told by its code; so is one of a rule without words', () => {
    expect(kinds(of([{ date: '2024-03-01', reason: 'xyz' }]))).toEqual(['A xyz 1']);
    expect(kinds(of(dated('2024-03-01'), { rule: 'other.rule' }))).toEqual(['A elsewhere 1']);
    expect(kinds(of(dated('2024-03-01'), { language: 'en' }))).toEqual(['A elsewhere 1']);
  });

  it('the place of what is counted, where there are several', () => {
    const at = (date: string, more: Entry = {}) => ({ date, region: '16', ...more });
    const away = at('2024-03-02', { region: '05' });
    expect(kinds(of([at('2024-03-01'), away]))).toEqual(['A ailleurs (région 16) 1', 'B ailleurs (région 05) 1']);
    expect(kinds(of([at('2024-03-01'), at('2024-03-02')]))).toEqual(['A ailleurs 2']);
    // What is not counted has no place of its own, nor is one more.
    const excluded = { ...away, fate: 'excluded', reason: 'belowHalfDay' } as const;
    expect(kinds(of([at('2024-03-01'), excluded]))?.[0]).toBe('A ailleurs 1');
    expect(kinds(of([at('2024-03-01'), away, excluded]))?.[2]).toBe(
      'C sous le seuil de la demi-journée (total de la date et du territoire) 1',
    );
    expect(kinds(of([at('2024-03-01'), { date: '2024-03-02' }]))).toEqual(['A ailleurs (région 16) 1', 'B ailleurs 1']);
  });

  it('letters from A to Z, then AA', () => {
    const many = Array.from({ length: 29 }, (_, i) => ({ date: '2024-03-01', reason: `r${i}` }));
    const letters = of(many)?.kinds.map(({ letter }) => letter) ?? [];
    expect(letters.slice(0, 3)).toEqual(['A', 'B', 'C']);
    expect(letters.slice(24)).toEqual(['Y', 'Z', 'AA', 'AB', 'AC']);
  });

  it('what came before or after the year is left out, by the code of its reason', () => {
    const reasons = ['beforePeriod', 'afterPeriod', 'afterAsOf', 'elsewhere', 'hereafterX', 'before'];
    const calendar = of(reasons.map((reason, i) => ({ date: `2024-03-0${i + 1}`, reason })));
    expect(kinds(calendar)).toEqual(['A ailleurs 1', 'B hereafterX 1', 'C before 1']);
  });

  it('nothing without a date that is one', () => {
    expect(of([{}, { date: 5 }, { date: '2024-02-30' }])).toBeUndefined();
  });
});

describe('the months', () => {
  const one = dated('2024-03-05');

  it('are those of the answer, when it says from when to when', () => {
    const span = (reason: object) => months(of(one, { reason }));
    expect(span({ from: '2024-02-10', to: '2024-04-01' })).toEqual(['févr. 2024', 'mars 2024', 'avril 2024']);
    expect(span({ from: '2024-02-10', to: '2024-04-01', assessedTo: '2024-02-10' })).toHaveLength(3);
    expect(span({ from: '2024-02-10', assessedTo: '2024-03-01' })).toEqual(['févr. 2024', 'mars 2024']);
  });

  it('are of the dates alone where it does not', () => {
    for (const reason of [
      { from: '2024-02-10' },
      { to: '2024-04-01' },
      { from: 3, to: 4 },
      { from: '2024-02-10', to: 4 },
    ]) {
      expect(months(of(one, { reason }))).toEqual(['mars 2024']);
    }
    expect(months(of(one, { reason: { from: '2024-02-10', to: '2024-02-31' } }))).toEqual(['mars 2024']);
    expect(months(of(one, { reason: { from: 'x', to: '2024-04-01' } }))).toEqual(['mars 2024']);
  });

  it('or those of the first part of it that says so', () => {
    const because = [
      { from: 'x', to: 'y' },
      { from: '2024-02-10', to: '2024-03-01' },
      { from: '2023-01-01', to: '2024-03-01' },
    ];
    expect(months(of(one, { because }))).toEqual(['févr. 2024', 'mars 2024']);
  });

  it('have every date, within what was asked or not, up to twenty-four months', () => {
    const asked = { reason: { from: '2024-02-01', to: '2024-02-28' } };
    expect(months(of(dated('2024-03-05', '2024-01-31'), asked))).toEqual(['janv. 2024', 'févr. 2024', 'mars 2024']);
    expect(months(of(one, { reason: { from: '2022-04-01', to: '2024-03-31' } }))).toHaveLength(24);
    // Of twenty-five, those of the dates alone.
    expect(months(of(one, { reason: { from: '2022-03-01', to: '2024-03-31' } }))).toEqual(['mars 2024']);
    expect(months(of(dated('2024-03-05', '2024-05-05'), { reason: { from: '2022-03-01', to: '2024-03-31' } }))).toEqual(
      ['mars 2024', 'avril 2024', 'mai 2024'],
    );
    expect(of(dated('2022-03-01', '2024-03-31'))).toBeUndefined();
    expect(months(of(dated('2022-04-30', '2024-03-01')))).toHaveLength(24);
  });

  it('have their length and their first day of the week, leap years and long ago included', () => {
    const shape = (...dates: readonly string[]) =>
      of(dated(...dates))?.months.map(({ days, firstWeekday }) => `${days} from ${firstWeekday}`);
    // 1 December 2023 was a Friday, 1 January 2024 a Monday, 1 February a Thursday, 1 March a Friday.
    expect(shape('2023-12-31', '2024-03-01')).toEqual(['31 from 5', '31 from 1', '29 from 4', '31 from 5']);
    // 1 February 1970 was a Sunday, 1 January a Thursday, and 1 December 1969 a Monday.
    expect(shape('1969-12-01', '1970-02-01')).toEqual(['31 from 1', '31 from 4', '28 from 0']);
    // 1 September 2024 was a Sunday; 1 February 1964 a Saturday, and 1 March a Sunday.
    expect(shape('2024-09-01')).toEqual(['30 from 0']);
    expect(shape('1964-02-01', '1964-03-01')).toEqual(['29 from 6', '31 from 0']);
    // No year comes after 9999; its 1 December is a Wednesday.
    expect(shape('9999-12-31')).toEqual(['31 from 3']);
  });

  it('are named in both languages', () => {
    const names = (language: 'fr' | 'en') =>
      of(one, { language })?.months.map(({ name, shortName }) => `${name}, ${shortName}`);
    expect(names('fr')).toEqual(['mars\u00A02024, mars']);
    expect(names('en')).toEqual(['March\u00A02024, March']);
  });
});
