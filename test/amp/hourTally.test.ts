import { describe, expect, it } from 'vitest';
import type { AmpHours } from '../../src/amp/facts.js';
import { AFTER, BEFORE, mergeHourTallies, tallyHours } from '../../src/amp/hourTally.js';
import { localDate } from '../../src/law/localDate.js';
import { cutAt } from '../../src/law/period.js';
import { hour } from './given.js';

const TO = localDate('2026-02-28');
const CELLS = cutAt({ from: localDate('2025-03-01'), to: TO }, [localDate('2025-06-01'), localDate('2025-12-01')]);
const tally = (...hours: readonly unknown[]) => tallyHours(hours as readonly AmpHours[], CELLS, TO);
const sound = (...hours: readonly AmpHours[]) => tally(...hours)!;

describe('the days an hour falls in', () => {
  it.each([
    ['2025-02-28', BEFORE],
    ['2025-03-01', 0],
    ['2025-05-31', 0],
    ['2025-06-01', 1],
    ['2025-11-30', 1],
    ['2025-12-01', 2],
    ['2026-02-28', 2],
    ['2026-03-01', AFTER],
    ['0001-01-01', BEFORE],
    ['9999-12-31', AFTER],
  ])('%s: %i', (date, cell) => expect(sound(hour(date, 60)).classes[0]?.cell).toBe(cell));

  it('the two places that are no cell are told apart, whatever came before', () => {
    expect([BEFORE, AFTER]).toEqual([-1, -2]);
    const { classes, classOf } = sound(
      ...['2025-03-05', '2024-03-05', '2027-03-05', '2025-03-05'].map((day) => hour(day, 60)),
    );
    expect(classOf.map((index) => classes[index]?.cell)).toEqual([0, BEFORE, AFTER, 0]);
  });
});

describe('hours alike make one class', () => {
  it('exact minutes added up, of each record its class, those without a time told apart', () => {
    const day = '2025-03-05';
    expect(
      sound(hour(day, 450), hour('2025-12-01', 1), hour('2025-04-01', 29, { reference: 'x' }), hour(day, null)),
    ).toEqual({
      cells: CELLS,
      to: TO,
      classes: [
        { cell: 0, activity: 'urgence', region: undefined, depannage: false, minutes: 479, untimed: 1 },
        { cell: 2, activity: 'urgence', region: undefined, depannage: false, minutes: 1, untimed: 0 },
      ],
      classOf: [0, 1, 0, 0],
      untimed: [3],
    });
    expect(sound()).toMatchObject({ classes: [], classOf: [], untimed: [] });
  });

  it('everything that bears on whether they count tells them apart', () => {
    const ways: readonly Partial<AmpHours>[] = [
      {},
      { activity: 'chsld' },
      { region: '16' },
      { region: '18' },
      { region: '01' },
      { depannage: true },
      { region: '16', depannage: true },
    ];
    const { classes, classOf } = sound(...ways.map((way) => hour('2025-03-05', 1, way)));
    expect(classOf).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(classes.map(({ activity, region, depannage }) => ({ activity, region, depannage }))).toEqual(
      ways.map((way) => ({ activity: 'urgence', region: undefined, depannage: false, ...way })),
    );
    expect(sound(hour('2025-03-05', 1), hour('2025-03-05', 1, { depannage: false })).classOf).toEqual([0, 0]);
  });

  it('what lacks something makes a class each: it is weighed by itself', () => {
    for (const way of [{ activity: null }, { region: null }, { depannage: null }]) {
      const both = [hour('2025-03-05', 10, way), hour('2025-03-05', 20, way)];
      expect(sound(...both).classes.map(({ minutes }) => minutes)).toEqual([10, 20]);
      expect(mergeHourTallies(sound(both[0]!), sound(both[1]!))).toEqual(sound(...both));
    }
  });
});

describe('a record that is not as it should be is not counted', () => {
  const good = hour('2025-03-05', 60);
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['a text', 'x'],
    ['no activity', { date: '2025-03-05', minutes: 60 }],
    ['no minutes', { date: '2025-03-05', activity: 'urgence' }],
    ['no date', { activity: 'urgence', minutes: 60 }],
    ['an empty activity', { ...good, activity: '' }],
    ['an activity with a space at its end', { ...good, activity: 'urgence ' }],
    ['an activity that is a number', { ...good, activity: 7 }],
    ['a part of a minute', { ...good, minutes: 0.5 }],
    ['more than a day', { ...good, minutes: 1441 }],
    ['less than nothing', { ...good, minutes: -1 }],
    ['no number', { ...good, minutes: Number.NaN }],
    ['a text for minutes', { ...good, minutes: '60' }],
    ['a day that does not exist', { ...good, date: '2025-02-29' }],
    ['a date that is a number', { ...good, date: 20250305 }],
    ['an unknown region', { ...good, region: '19' }],
    ['a region that is a number', { ...good, region: 16 }],
    ['dépannage in words', { ...good, depannage: 'no' }],
    ['a reference that is a number', { ...good, reference: 1 }],
    ['a field of another name', { ...good, hours: 1 }],
    ['an inherited field', Object.create({ ...good, patient: 'x' })],
  ])('%s', (_, record) => {
    expect(tally(record)).toBeUndefined();
    expect(tally(good, record)).toBeUndefined();
  });

  it('at its bounds, and with everything unknown, it is', () => {
    expect(tally({ ...good, minutes: 0 }, { ...good, minutes: 1440, reference: '' })).toBeDefined();
    expect(tally({ date: '2025-03-05', activity: null, minutes: null, region: null, depannage: null })).toBeDefined();
  });
});

describe('tallies of parts', () => {
  it('in order are the tally of the whole', () => {
    const all = [
      hour('2025-03-05', 60),
      hour('2025-03-05', null, { activity: 'chsld' }),
      hour('2025-06-01', 30),
      hour('2025-03-06', null),
      hour('2027-03-06', 5, { region: '16' }),
      hour('2025-03-06', 5, { region: null }),
    ];
    for (let at = 0; at <= all.length; at += 1) {
      expect(mergeHourTallies(sound(...all.slice(0, at)), sound(...all.slice(at)))).toEqual(sound(...all));
    }
  });

  it('of other days do not merge', () => {
    const other = tallyHours([], [{ from: localDate('2025-03-01'), to: TO }], TO)!;
    expect(() => mergeHourTallies(sound(), other)).toThrow(RangeError);
    expect(() => mergeHourTallies(sound(), { ...sound(), to: localDate('2026-02-27') })).toThrow(
      'tallies of different periods do not merge',
    );
  });
});
