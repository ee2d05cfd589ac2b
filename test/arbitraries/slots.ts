import fc from 'fast-check';
import type { EngagementPeriod, GmfSlotsInput, Group, Redistribution, SlotRecord } from '../../src/gmfSlots/input.js';
import { gmfSlotsReadings } from '../../src/gmfSlots/readings.js';
import type { Pins } from './readings.js';

/** Patients of an engagement, crowded about the multiples of four. */
export const patients: fc.Arbitrary<number> = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 13 }), weight: 4 },
  { arbitrary: fc.constantFrom(750, 999, 1000, 1001, 1002, 1200), weight: 2 },
  { arbitrary: fc.integer({ min: 1, max: 1_000_000 }), weight: 1 },
);

/** A few patients, so that a few slots decide. */
export const fewPatients: fc.Arbitrary<number> = fc.integer({ min: 1, max: 21 });

/** One option for every reading of the slots. */
export const everySlotReadingPinned: fc.Arbitrary<Pins> = fc.record(
  Object.fromEntries(gmfSlotsReadings.map(({ id, options }) => [id, fc.constantFrom(...options)])),
);
export const SLOT_READINGS_KEPT: Pins = Object.fromEntries(gmfSlotsReadings.map(({ id, kept }) => [id, kept]));

/** Days at the ends of quarters, and some between. */
export const slotDay: fc.Arbitrary<string> = fc.constantFrom(
  ...['2023-12-01', '2024-02-29', '2024-01-15', '2023-12-01', '2024-02-28', '2024-01-16'],
  ...['2023-11-30', '2024-03-01', '2024-05-31', '2023-05-31', '2023-06-01', '2024-06-01'],
);

const YES_MOSTLY = fc.constantFrom(true, true, true, true, false);

/** A slot of which everything is known. */
export const completeSlot: fc.Arbitrary<SlotRecord> = fc
  .record(
    {
      date: slotDay,
      physician: fc.constantFrom('A', 'B', null),
      provider: fc.constantFrom('physician', 'physician', 'physician', 'resident', 'nursePractitioner', 'other'),
      published: YES_MOSTLY,
      configured: YES_MOSTLY,
      volunteer: YES_MOSTLY,
      createdBefore: fc.constantFrom(false, false, true),
      deleted: fc.constantFrom('no', 'no', 'withAppointment', 'withoutAppointment'),
      publishedOn: slotDay,
      reference: fc.constantFrom('', 'x'),
    },
    { requiredKeys: ['date', 'physician', 'provider', 'published', 'configured', 'volunteer'] },
  )
  .map(({ publishedOn, ...slot }) =>
    publishedOn === undefined ? slot : { ...slot, publishedOn: publishedOn < slot.date ? publishedOn : slot.date },
  );

const MAY_LACK = [
  'provider',
  'published',
  'configured',
  'volunteer',
  'createdBefore',
  'deleted',
  'publishedOn',
] as const;

/** A slot that lacks one or two things. */
export const slotWithUnknowns: fc.Arbitrary<SlotRecord> = fc
  .tuple(completeSlot, fc.subarray([...MAY_LACK], { minLength: 1, maxLength: 2 }))
  .map(([slot, lacking]) => ({ ...slot, ...Object.fromEntries(lacking.map((field) => [field, null])) }));

/** Two offers, in hundredths, that mostly come to so many; sometimes the other way round, or not. */
function pairOf(total: number): fc.Arbitrary<readonly [string, string]> {
  const text = (hundredths: number) => String(hundredths / 100);
  const first = fc.integer({ min: 0, max: total });
  const off = fc.constantFrom(0, 0, 0, 0, 0, -1, 1, 100);
  return fc.tuple(first, off, fc.constantFrom(false, false, false, true)).map(([one, more, reverse]) => {
    const [low, high] = [Math.min(one, total - one), Math.max(one, total - one)];
    const [a, b] = reverse ? [low, high] : [high, low];
    return [text(a), text(Math.max(0, b + more))];
  });
}

const conditions = (value: fc.Arbitrary<boolean | null>) =>
  fc.record({ requested: value, authorised: value, sentToRamq: value });
const QUARTERS = ['2023-12-01', '2024-03-01'] as const;
const otherPair = fc.constantFrom(
  ['2023-09-01', '2023-12-01'],
  ['2024-03-01', '2024-06-01'],
  ['2022-12-01', '2023-03-01'],
);

/** A distribution for so many patients, in any unit; mostly one that holds. */
export function distributionFor(
  n: number,
  known: fc.Arbitrary<boolean | null> = fc.constantFrom(true, true, true, true, true, false),
): fc.Arbitrary<Redistribution> {
  const slots = pairOf(n * 50).map((offers) => ({ unit: 'slots' as const, offers }));
  const percent = fc
    .constantFrom(['twoQuarters', 10_000], ['quarter', 20_000], ['year', 5000] as const)
    .chain(([base, total]) =>
      pairOf(total as number).map((offers) => ({ unit: 'percent' as const, base: base as 'year', offers })),
    );
  const when = fc.oneof({ arbitrary: fc.constant(QUARTERS), weight: 9 }, { arbitrary: otherPair, weight: 1 });
  return fc
    .tuple(fc.oneof(slots, percent), when, conditions(known))
    .map(([{ offers, ...unit }, [from, next], its]) => ({
      ...unit,
      quarters: [
        { from: from!, offer: offers[0] },
        { from: next!, offer: offers[1] },
      ],
      ...its,
    }));
}

/** An engagement all along; or one that changes, or is agreed anew, or stops, about the quarters of the newsletter. */
export function engagementsFor(n: number): fc.Arbitrary<readonly EngagementPeriod[]> {
  const all: readonly EngagementPeriod[] = [{ from: '2022-06-01', patients: n }];
  const [last, next] = [
    fc.constantFrom('2023-11-30', '2024-01-15', '2024-02-28', '2024-02-29'),
    fc.constantFrom(n, n, n + 1),
  ];
  const cut = fc.tuple(last, next, fc.boolean()).map(([to, then, gap]): readonly EngagementPeriod[] => {
    const day = new Date(Date.parse(to) + 86_400_000 * (gap ? 2 : 1)).toISOString().slice(0, 10);
    return [
      { from: '2022-06-01', to, patients: n },
      { from: day, patients: then },
    ];
  });
  const stopped = last.map((to): readonly EngagementPeriod[] => [{ from: '2022-06-01', to, patients: n }]);
  return fc.oneof(
    { arbitrary: fc.constant(all), weight: 7 },
    { arbitrary: cut, weight: 2 },
    { arbitrary: stopped, weight: 1 },
  );
}

export interface Question {
  readonly input: GmfSlotsInput;
  readonly asOf: string;
}

const lastDay = fc.constantFrom('2024-02-29', '2024-02-29', '2024-05-31');

function groupFor(n: number, known?: fc.Arbitrary<boolean | null>): fc.Arbitrary<Group> {
  return fc.record(
    { engagements: engagementsFor(n), redistribution: distributionFor(n, known), physicians: fc.constant(['A', 'B']) },
    { requiredKeys: ['engagements', 'physicians'] },
  );
}

/** A group of which everything is known, at the end of a quarter or within it: slots, or counts near the bar. */
export const completeQuestion: fc.Arbitrary<Question> = fewPatients.chain((n) => {
  const slots = fc.array(completeSlot, { maxLength: 12 }).map((all) => ({ slots: all }));
  const near = fc.integer({ min: 0, max: Math.ceil(n / 2) + 1 });
  const offers = fc.tuple(near, near).map((counts) => ({
    offers: counts.map((count, i) => ({ quarter: QUARTERS[i]!, slots: count, report: 'r' })),
  }));
  const asOf = fc.oneof(
    { arbitrary: lastDay, weight: 4 },
    { arbitrary: fc.constantFrom('2024-01-15', '2024-03-01', '2024-06-30'), weight: 1 },
  );
  return fc
    .tuple(groupFor(n), fc.oneof(slots, offers), asOf)
    .map(([group, given, on]) => ({ input: { group, ...given }, asOf: on }));
});

/** The same at the end of a quarter, with gaps: in slots, in a count, in the conditions of a distribution, in the patients. */
export const questionWithUnknowns: fc.Arbitrary<Question> = fewPatients.chain((n) => {
  const slots = fc
    .tuple(fc.array(completeSlot, { maxLength: 5 }), fc.array(slotWithUnknowns, { maxLength: 3 }))
    .map(([some, gaps]) => ({ slots: [...gaps, ...some] }));
  const count = fc.option(fc.integer({ min: 0, max: 12 }), { freq: 2 });
  const offers = fc.tuple(count, count).map((counts) => ({
    offers: counts.map((one, i) => ({ quarter: QUARTERS[i]!, slots: one, report: 'r' })),
  }));
  const known = fc.constantFrom(true, true, true, true, null, false);
  return fc
    .tuple(
      groupFor(n, known),
      fc.oneof(slots, offers),
      lastDay,
      fc.constantFrom<readonly number[]>([], [], [], [0], [1], [0, 1]),
    )
    .map(([group, given, asOf, unknown]) => {
      const engagements = group.engagements.map((one, i) => (unknown.includes(i) ? { ...one, patients: null } : one));
      return { input: { group: { ...group, engagements }, ...given }, asOf };
    });
});
