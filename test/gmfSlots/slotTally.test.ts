import { describe, expect, it } from 'vitest';
import { problemsOfSlots, type SlotRecord } from '../../src/gmfSlots/input.js';
import { quartersOfYear } from '../../src/gmfSlots/quarter.js';
import { AFTER, BEFORE, mergeSlotTallies, tallySlots, UNKNOWN } from '../../src/gmfSlots/slotTally.js';
import { localDate } from '../../src/law/localDate.js';
import { slot, tallied } from './given.js';

const classOf = (one: SlotRecord, to?: string) => tallied([one], to).classes[0]!;
const placeOf = (date: string, to?: string) => classOf(slot(date), to).takesPlace;
const tally = (...all: readonly unknown[]) =>
  tallySlots(all as readonly SlotRecord[], quartersOfYear(localDate('2024-05-31')), localDate('2024-05-31'));

describe('the quarter a slot takes place in', () => {
  it.each([
    ['2023-05-31', BEFORE],
    ['2023-06-01', 0],
    ['2023-08-31', 0],
    ['2023-09-01', 1],
    ['2023-11-30', 1],
    ['2023-12-01', 2],
    ['2024-02-29', 2],
    ['2024-03-01', 3],
    ['2024-05-31', 3],
    ['2024-06-01', AFTER],
    ['1999-12-31', BEFORE],
    ['9999-12-31', AFTER],
  ])('%s: %i', (date, expected) => expect(placeOf(date)).toBe(expected));

  it('is told of each day, whatever days came before it: the same month and day of another year, or of none', () => {
    const dates = ['2024-03-05', '2023-03-05', '2025-03-05', '2024-03-05', '2023-06-30', '2023-09-30', '2023-06-30'];
    const { classes, classOf: its } = tallied(dates.map((date) => slot(date)));
    expect(its.map((index) => classes[index]?.takesPlace)).toEqual([3, BEFORE, AFTER, 3, 0, 1, 0]);
    for (const date of ['2023-02-29', '9024-13-05', '\u0100024-03-05', '2024-03-0\u0105', '2024-0\u0113-05'])
      expect([date, tally(slot('2024-02-29'), slot('2024-03-05'), slot(date))]).toEqual([date, undefined]);
  });

  it('the three places that are no quarter are told apart', () => {
    expect([BEFORE, AFTER, UNKNOWN]).toEqual([-1, -2, -3]);
  });

  it('is none after the day asked about, which is counted itself', () => {
    expect(placeOf('2024-01-15', '2024-01-15')).toBe(2);
    expect(placeOf('2024-01-16', '2024-01-15')).toBe(AFTER);
    // A day before the year is before it, whatever the day asked about.
    expect(placeOf('2023-05-31', '2023-06-01')).toBe(BEFORE);
    expect(placeOf('2023-06-02', '2023-06-01')).toBe(AFTER);
  });
});

describe('the quarter a slot was published in', () => {
  const publishedIn = (publishedOn: string | null | undefined, date = '2024-03-05') => {
    const { takesPlace, publishedIn: its } = classOf(slot(date, { publishedOn } as Partial<SlotRecord>));
    expect(takesPlace).toBe(placeOf(date));
    return its;
  };

  it('is that of its day when nothing is said of it', () => {
    expect(classOf(slot('2024-03-05')).publishedIn).toBe(3);
    expect(publishedIn(undefined)).toBe(3);
    expect(classOf(slot('2023-05-31')).publishedIn).toBe(BEFORE);
    expect(classOf(slot('2024-06-01')).publishedIn).toBe(AFTER);
  });

  it('is that of the day given, or not known', () => {
    expect(publishedIn('2024-02-29')).toBe(2);
    expect(publishedIn('2024-03-01')).toBe(3);
    expect(publishedIn('2024-03-05')).toBe(3);
    expect(publishedIn('2023-05-31')).toBe(BEFORE);
    expect(publishedIn('2024-06-01', '2024-06-05')).toBe(AFTER);
    expect(publishedIn('2024-05-31', '2024-06-05')).toBe(3);
    expect(publishedIn(null)).toBe(UNKNOWN);
  });
});

describe('slots alike make one class', () => {
  it('with what they say, how many they are, and the class of each in order', () => {
    const december = slot('2023-12-05', { physician: 'A', reference: 'x' });
    const january = slot('2024-01-05', { physician: null });
    const found = tallied([december, slot('2024-03-05'), january]);
    expect(found).toEqual({
      quarters: [
        { from: '2023-06-01', to: '2023-08-31' },
        { from: '2023-09-01', to: '2023-11-30' },
        { from: '2023-12-01', to: '2024-02-29' },
        { from: '2024-03-01', to: '2024-05-31' },
      ],
      to: '2024-05-31',
      classes: [2, 3].map((quarter, i) => ({
        takesPlace: quarter,
        publishedIn: quarter,
        provider: 'physician',
        published: true,
        configured: true,
        volunteer: true,
        createdBefore: false,
        deleted: 'no',
        slots: 2 - i,
      })),
      classOf: [0, 1, 0],
    });
  });

  it('none from nothing', () => {
    expect(tallied([])).toMatchObject({ classes: [], classOf: [] });
  });

  it('everything that bears on whether they count tells them apart, and keeps its value', () => {
    const ways: readonly Partial<SlotRecord>[] = [
      ...(['resident', 'nursePractitioner', 'other', null] as const).map((provider) => ({ provider })),
      ...[false, null].map((published) => ({ published })),
      ...[false, null].map((configured) => ({ configured })),
      ...[false, null].map((volunteer) => ({ volunteer })),
      ...[true, null].map((createdBefore) => ({ createdBefore })),
      ...(['withAppointment', 'withoutAppointment', null] as const).map((deleted) => ({ deleted })),
      { date: '2023-12-05' },
      { date: '2023-06-05' },
      { date: '2023-05-05' },
      { date: '2024-06-05' },
    ];
    const all = [slot('2024-03-05'), ...ways.map((way) => slot('2024-03-05', way))];
    const { classes, classOf: its } = tallied([...all, ...all]);
    expect(its).toEqual([...all.keys(), ...all.keys()]);
    for (const [i, way] of ways.entries()) {
      const { date: _, ...fields } = way;
      expect(classes[i + 1]).toMatchObject({ ...fields, slots: 2 });
    }
    expect(classes.map(({ takesPlace }) => takesPlace).slice(-4)).toEqual([2, 0, BEFORE, AFTER]);
  });

  it('where it takes place and where it was published tell apart as well, each alone', () => {
    const days = ['2023-05-05', '2023-06-05', '2023-09-05', '2023-12-05', '2024-03-05', '2024-06-05'];
    const all = days.flatMap((date, i) =>
      [...days.slice(0, i + 1), null].map((publishedOn) => slot(date, { publishedOn })),
    );
    const { classes } = tallied(all);
    const places = [BEFORE, 0, 1, 2, 3, AFTER];
    expect(classes.map(({ takesPlace, publishedIn }) => [takesPlace, publishedIn])).toEqual(
      places.flatMap((a, i) => [...places.slice(0, i + 1), UNKNOWN].map((b) => [a, b])),
    );
  });

  it('what is left out is said in full: not created before, not deleted', () => {
    const short = slot('2024-03-05');
    const long = slot('2024-03-05', { createdBefore: false, deleted: 'no', publishedOn: '2024-03-05' });
    const undefinedFields = { ...short, createdBefore: undefined, deleted: undefined, publishedOn: undefined };
    expect(tally(short, long, undefinedFields)?.classOf).toEqual([0, 0, 0]);
  });
});

const good = slot('2024-03-05');

/** The same, but that field is not seen by who lists them. */
const hidden = (one: SlotRecord, field: keyof SlotRecord) =>
  Object.defineProperty({ ...one }, field, { enumerable: false, value: one[field] });

describe('a slot is what it says, however it is made', () => {
  it.each([
    ['without a prototype', Object.assign(Object.create(null), good)],
    ['inherited', Object.create(good)],
    ['a field that is hidden', hidden(good, 'physician')],
    ['fields in another order', Object.fromEntries(Object.entries(good).reverse())],
    ['fields that are asked for', Object.create(good, { date: { get: () => '2024-03-05', enumerable: true } })],
    [
      'an object of a class',
      new (class Slot {
        readonly #given = good;
        readonly date = this.#given.date;
        readonly physician = this.#given.physician;
        readonly provider = this.#given.provider;
        readonly published = this.#given.published;
        get configured() {
          return this.#given.configured;
        }
        get volunteer() {
          return this.#given.volunteer;
        }
      })(),
    ],
  ])('%s', (_, one) => {
    expect(tally(good, one, good)?.classOf).toEqual([0, 0, 0]);
    expect(problemsOfSlots([good, one, good])).toEqual([]);
  });
});

describe('a slot that is not as it should be', () => {
  it.each([
    ['nothing', null],
    ['no object', 'plage'],
    ['a field of another name', { ...good, patient: 'x' }],
    ['a field that every object has', { ...good, toString: 'x' }],
    ['a date that does not exist', { ...good, date: '2024-02-30' }],
    ['no date', { ...good, date: null }],
    ['an empty date', { ...good, date: '' }],
    ['a date with more after it', { ...good, date: '2024-03-05T00:00' }],
    ['a publication that is empty', { ...good, publishedOn: '' }],
    ['a date as a number', { ...good, date: 20240305 }],
    ['a name with a space', { ...good, physician: 'A ' }],
    ['a space before a name', { ...good, physician: ' A' }],
    ['an empty name', { ...good, physician: '' }],
    ['a name as a number', { ...good, physician: 7 }],
    ['no physician at all', { ...good, physician: undefined }],
    ['another provider', { ...good, provider: 'nurse' }],
    ['no provider at all', { ...good, provider: undefined }],
    ['published as text', { ...good, published: 'yes' }],
    ['configured left out', { ...good, configured: undefined }],
    ['volunteer as a number', { ...good, volunteer: 1 }],
    ['created before as text', { ...good, createdBefore: 'no' }],
    ['deleted as a boolean', { ...good, deleted: true }],
    ['a publication that does not exist', { ...good, publishedOn: '2024-13-01' }],
    ['a publication as a number', { ...good, publishedOn: 0 }],
    ['a publication after the slot', { ...good, publishedOn: '2024-03-06' }],
    ['a reference as a number', { ...good, reference: 7 }],
    ['a list', Object.assign([], good)],
    ['an unknown field that is inherited', Object.assign(Object.create({ patient: 'x' }), good)],
    ['an unknown field in the stead of one that is hidden', Object.assign(hidden(good, 'physician'), { patient: 'x' })],
  ])('%s: no tally', (_, wrong) => {
    expect(tally(good, wrong, good)).toBeUndefined();
    expect(problemsOfSlots([good, wrong, good])).not.toEqual([]);
    expect(tally(good, good)?.classOf).toEqual([0, 0]);
  });

  it('a reference may be anything that is text', () => {
    expect(tally({ ...good, reference: '' })?.classOf).toEqual([0]);
    expect(tally({ ...good, physician: 'Dr É. Côté-Roy' })?.classOf).toEqual([0]);
  });
});

describe('tallies of parts', () => {
  const a = [slot('2024-03-05'), slot('2023-12-05'), slot('2024-03-06')];
  const b = [slot('2023-12-06'), slot('2024-03-07', { volunteer: null }), slot('2024-03-08')];

  it('merge into the tally of the whole', () => {
    expect(mergeSlotTallies(tallied(a), tallied(b))).toEqual(tallied([...a, ...b]));
    expect(mergeSlotTallies(tallied([]), tallied(b))).toEqual(tallied(b));
    expect(mergeSlotTallies(tallied(a), tallied([]))).toEqual(tallied(a));
  });

  it('are left as they were', () => {
    const [first, second] = [tallied(a), tallied(b)];
    mergeSlotTallies(first, second);
    expect([first, second]).toEqual([tallied(a), tallied(b)]);
  });

  it('of another day, or of another year, do not merge', () => {
    expect(() => mergeSlotTallies(tallied(a), tallied(b, '2024-05-30'))).toThrow(
      /^tallies of different periods do not merge$/,
    );
    expect(() =>
      mergeSlotTallies(tallied(a), { ...tallied(b), quarters: quartersOfYear(localDate('2023-05-31')) }),
    ).toThrow(RangeError);
  });
});
