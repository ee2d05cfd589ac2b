import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessGmfSlots, type GmfSlotsInput } from '../../src/gmfSlots/index.js';
import { gmfSlotsReadings } from '../../src/gmfSlots/readings.js';
import type { Awaited, Settling, Verdict } from '../../src/verdict/verdict.js';
import type { Pins } from '../arbitraries/readings.js';
import { runs } from '../arbitraries/runs.js';
import { everySlotReadingPinned, questionWithUnknowns, SLOT_READINGS_KEPT } from '../arbitraries/slots.js';
import { verdictOn } from './given.js';

const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  provider: ['physician', 'resident', 'nursePractitioner', 'other'],
  published: [true, false],
  configured: [true, false],
  volunteer: [true, false],
  createdBefore: [true, false],
  deleted: ['no', 'withAppointment', 'withoutAppointment'],
  publishedOn: ['2023-11-30', '2023-12-01', '2024-02-29', '2024-03-01', '2023-05-31'],
  requested: [true, false],
  authorised: [true, false],
  sentToRamq: [true, false],
  patients: [1, 4, 7, 8, 9, 20],
};

interface Gap {
  readonly path: string;
  readonly values: readonly unknown[];
}

/** What is not known of a question, and what it might be. */
function gapsOf({ group, slots = [], offers = [] }: GmfSlotsInput): readonly Gap[] {
  const of = (path: string, one: object): readonly Gap[] =>
    Object.entries(one).flatMap(([field, value]) =>
      value === null && VALUES[field] !== undefined ? [{ path: `${path}.${field}`, values: VALUES[field] }] : [],
    );
  const inOrder = ({ path, values }: Gap, date: string): Gap => ({
    path,
    values: path.endsWith('.publishedOn') ? values.filter((day) => String(day) <= date) : values,
  });
  return [
    // The numbers that are known are among those that one not known may be.
    ...group.engagements
      .flatMap((one, i) => of(`group.engagements[${i}]`, one))
      .map(({ path, values }) => ({
        path,
        values: [...values, ...group.engagements.flatMap((one) => one.patients ?? [])],
      })),
    ...(group.redistribution === undefined ? [] : of('group.redistribution', group.redistribution)),
    ...slots.flatMap((one, i) => of(`slots[${i}]`, one).map((gap) => inOrder(gap, one.date))),
    ...offers.flatMap((one, i) =>
      one.slots === null ? [{ path: `offers[${i}].slots`, values: [0, 1, 2, 3, 4, 5, 9, 30] }] : [],
    ),
  ];
}

function filled(input: GmfSlotsInput, { path }: Gap, value: unknown): GmfSlotsInput {
  const copy = structuredClone(input) as unknown as Record<string, unknown>;
  const steps = path.replace(/\[(\d+)\]/g, '.$1').split('.');
  const last = steps.pop() ?? '';
  const at = steps.reduce((one, step) => one[step] as Record<string, unknown>, copy);
  at[last] = value;
  return copy as unknown as GmfSlotsInput;
}

/** Ways to complete some gaps: all of them, or so many taken here and there. */
function completions(input: GmfSlotsInput, gaps: readonly Gap[], most: number): readonly GmfSlotsInput[] {
  const total = gaps.reduce((product, { values }) => product * values.length, 1);
  const step = Math.max(1, Math.floor(total / most)) | 1;
  const found: GmfSlotsInput[] = [];
  for (let way = 0; way < total && found.length < most; way += total <= most ? 1 : step) {
    let rest = way;
    found.push(
      gaps.reduce((one, gap) => {
        const value = gap.values[rest % gap.values.length];
        rest = Math.floor(rest / gap.values.length);
        return filled(one, gap, value);
      }, input),
    );
  }
  return found;
}

const awaitingOf = (verdict: Verdict): readonly Settling[] =>
  verdict.outcome === 'undetermined' ? verdict.awaiting : [];
const hasText = (set: readonly Awaited[]) => set.some(({ kind }) => kind === 'text');

/** Texts that a set named, or the one that numbers that turn out to differ would need: nobody can supply them. */
const onlyTexts = (awaiting: readonly Settling[], { named }: { readonly named: Settling }) => {
  const known = new Set([
    'gmfSlots.changedEngagement',
    ...named.map((one) => (one.kind === 'text' ? one.parameter : '')),
  ]);
  return awaiting.some((set) => set.every((one) => one.kind === 'text' && known.has(one.parameter)));
};
/** The question, with forfaits shared and billed in the quarter asked about. */
const withForfaits = (input: GmfSlotsInput, asOf: string, forfaits: number): GmfSlotsInput => {
  const quarter = asOf === '2024-05-31' ? '2024-03-01' : '2023-12-01';
  const contributions = [{ quarter, physician: 'A', contribution: '1' }];
  return { ...input, contributions, billed: [{ quarter, physician: 'A', forfaits }] };
};
const RULES = ['requiredOffer', 'forfaits', 'sharing', 'billed', 'quarter'];

/** Every way to pin the readings that a set awaits. */
function waysToRead(set: readonly Awaited[], pinned: Pins): readonly Pins[] {
  let ways: readonly Pins[] = [pinned];
  for (const one of set) {
    const reading = one.kind === 'reading' ? gmfSlotsReadings.find(({ id }) => id === one.id) : undefined;
    if (reading !== undefined)
      ways = ways.flatMap((way) => reading.options.map((option) => ({ ...way, [reading.id]: option })));
  }
  return ways;
}

const pins = fc.oneof(fc.constant<Pins>({}), fc.constant(SLOT_READINGS_KEPT), everySlotReadingPinned);

describe('unknown is not zero', () => {
  it('whatever completes what is not known, a settled answer stands', () => {
    let settled = 0;
    fc.assert(
      fc.property(questionWithUnknowns, pins, ({ input, asOf }, readings) => {
        const found = assessGmfSlots(input, { asOf, readings });
        const rules = ['requiredOffer', 'forfaits'].map((rule) => verdictOn(rule, found));
        const all = [...rules, found.verdict].filter(({ outcome }) => outcome !== 'undetermined');
        const gaps = gapsOf(input);
        if (all.length === 0 || gaps.length === 0) return;
        settled += 1;
        for (const known of completions(input, gaps, 40)) {
          const later = assessGmfSlots(known, { asOf, readings });
          const its = ['requiredOffer', 'forfaits'].map((rule) => verdictOn(rule, later));
          for (const { rule, outcome } of all) {
            const again = [...its, later.verdict].find((one) => one.rule === rule);
            expect([rule, again?.outcome]).toEqual([rule, outcome]);
          }
        }
      }),
      { numRuns: runs(150) },
    );
    expect(settled).toBeGreaterThan(0);
  });

  it('a set awaited is enough, whatever it turns out to be; only a text no one has may still be missing', () => {
    const tried = new Map(RULES.map((rule) => [rule, 0]));
    const some = fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined });
    fc.assert(
      fc.property(questionWithUnknowns, pins, some, ({ input: given, asOf }, readings, forfaits) => {
        const input = forfaits === undefined ? given : withForfaits(given, asOf, forfaits);
        const open = assessGmfSlots(input, { asOf, readings });
        const gaps = gapsOf(input);
        for (const rule of forfaits === undefined ? ['requiredOffer', 'forfaits', 'quarter'] : RULES) {
          for (const set of awaitingOf(verdictOn(rule, open)).slice(0, 2)) {
            tried.set(rule, (tried.get(rule) ?? 0) + 1);
            const paths = new Set(set.flatMap((one) => (one.kind === 'fact' ? [one.path] : [])));
            const its = gaps.filter(({ path }) => paths.has(path));
            expect(paths.size).toBe(its.length);
            for (const way of waysToRead(set, readings)) {
              for (const known of completions(input, its, 15)) {
                const again = verdictOn(rule, assessGmfSlots(known, { asOf, readings: way }));
                const isOpen = again.outcome === 'undetermined' && !onlyTexts(awaitingOf(again), { named: set });
                expect([rule, set, isOpen]).toEqual([rule, set, false]);
              }
            }
          }
        }
      }),
      { numRuns: runs(60) },
    );
    for (const [rule, times] of tried) expect([rule, times > 0]).toEqual([rule, true]);
  });

  it('what is awaited is really missing, and each set is no part of another', () => {
    fc.assert(
      fc.property(questionWithUnknowns, pins, ({ input, asOf }, readings) => {
        const missing = new Set(gapsOf(input).map(({ path }) => path));
        const sets = awaitingOf(assessGmfSlots(input, { asOf, readings }).verdict);
        for (const one of sets.flat()) {
          if (one.kind === 'fact') expect(missing).toContain(one.path);
          if (one.kind === 'reading') expect(Object.keys(readings)).not.toContain(one.id);
        }
        const keys = sets.map((set) => set.map((one) => JSON.stringify(one)));
        for (const [i, a] of keys.entries())
          for (const [j, b] of keys.entries()) if (i !== j) expect(a.every((key) => b.includes(key))).toBe(false);
      }),
      { numRuns: runs(200) },
    );
  });

  it('an answer is open only if two ways to complete what is missing, or to read the texts, part', () => {
    let tried = 0;
    fc.assert(
      fc.property(questionWithUnknowns, everySlotReadingPinned, ({ input, asOf }, readings) => {
        const gaps = gapsOf(input);
        const total = gaps.reduce((product, { values }) => product * values.length, 1);
        const offer = verdictOn('requiredOffer', assessGmfSlots(input, { asOf, readings }));
        if (offer.outcome !== 'undetermined' || awaitingOf(offer).some(hasText) || total > 200 || total < 2) return;
        // A number of patients has no bound but one: it is looked at with the others.
        if (offer.reason.code === 'gmfSlots.requiredOffer.patientsUnknown') return;
        tried += 1;
        const all = completions(input, gaps, 200).map(
          (known) => verdictOn('requiredOffer', assessGmfSlots(known, { asOf, readings })).outcome,
        );
        expect(new Set(all).size).toBeGreaterThan(1);
      }),
      { numRuns: runs(150) },
    );
    expect(tried).toBeGreaterThan(0);
  });
});
