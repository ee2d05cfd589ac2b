import { describe, expect, it } from 'vitest';
import { type OfferedCount, offeredIn } from '../../src/gmfSlots/offered.js';
import { choice, counted, DECEMBER, fact, MARCH, slot, slots, tallied } from './given.js';

const TALLY = tallied([
  ...slots(2, '2024-03-05'),
  slot('2024-03-06', { volunteer: null }),
  slot('2024-03-07', { provider: 'resident', deleted: null }),
]);
const shown = ({ awaited, ...count }: OfferedCount) => ({ ...count, awaited: awaited() });
const count = (...given: Parameters<typeof offeredIn>) => shown(offeredIn(...given).under(choice()));

describe('the offer of a quarter as a report counts it', () => {
  it('is that number, and the report it came from', () => {
    expect(count(DECEMBER.from, 2, [counted(DECEMBER.from, 250, 'Petal')], undefined, false)).toEqual({
      least: 250,
      most: 250,
      report: 'Petal',
      awaited: [],
    });
    expect(count(DECEMBER.from, 2, [counted(DECEMBER.from, 0)], undefined, false)).toMatchObject({ least: 0, most: 0 });
  });

  it('is at least that number while the quarter goes on', () => {
    const offers = [counted(MARCH.from, 7), counted(DECEMBER.from, 250)];
    expect(count(DECEMBER.from, 2, offers, undefined, true)).toEqual({
      least: 250,
      most: undefined,
      report: 'Rapport GAP',
      awaited: [fact('offers[1].slots')],
    });
  });

  it('is nothing for certain when the report’s number is not known', () => {
    for (const running of [false, true]) {
      expect(count(DECEMBER.from, 2, [counted(DECEMBER.from, null)], undefined, running)).toEqual({
        least: 0,
        most: undefined,
        report: 'Rapport GAP',
        awaited: [fact('offers[0].slots')],
      });
    }
  });

  it('prevails over slots, and no reading changes it', () => {
    const offered = offeredIn(MARCH.from, 3, [counted(MARCH.from, 9)], TALLY, false);
    expect(offered.room).toEqual(new Set());
    expect(offered.under(choice({ residents: 'counted' }))).toMatchObject({ least: 9, most: 9 });
  });
});

describe('the offer of a quarter from slots', () => {
  it('is what counts, at the most with what may, each slot awaited by what it lacks', () => {
    const offered = offeredIn(MARCH.from, 3, [counted(DECEMBER.from, 9)], TALLY, false);
    expect(shown(offered.under(choice()))).toEqual({
      least: 2,
      most: 3,
      report: undefined,
      awaited: [fact('slots[2].volunteer')],
    });
    expect(shown(offered.under(choice({ residents: 'counted' })))).toEqual({
      least: 2,
      most: 4,
      report: undefined,
      awaited: [fact('slots[2].volunteer'), fact('slots[3].deleted')],
    });
    expect(offered.room).toEqual(new Set(['gmfSlots.residents', 'gmfSlots.deletedUnbooked']));
  });

  it('has no bound while the quarter goes on: the slots to come are awaited as well', () => {
    expect(count(MARCH.from, 3, [], TALLY, true)).toEqual({
      least: 2,
      most: undefined,
      report: undefined,
      awaited: [fact('slots[2].volunteer'), fact('slots')],
    });
    expect(count(MARCH.from, 3, [], tallied([]), true)).toEqual({
      least: 0,
      most: undefined,
      report: undefined,
      awaited: [fact('slots')],
    });
  });

  it('is none when there is none', () => {
    const offered = offeredIn(DECEMBER.from, 2, undefined, TALLY, false);
    expect(shown(offered.under(choice()))).toEqual({ least: 0, most: 0, report: undefined, awaited: [] });
    expect(offered.room).toEqual(new Set());
  });
});

describe('without a report or slots', () => {
  it('nothing is known, and a count is awaited', () => {
    for (const running of [false, true]) {
      const offered = offeredIn(DECEMBER.from, 2, [counted(MARCH.from, 9)], undefined, running);
      expect(offered.room).toEqual(new Set());
      expect(shown(offered.under(choice()))).toEqual({
        least: 0,
        most: undefined,
        report: undefined,
        awaited: [fact('offers')],
      });
    }
  });
});
