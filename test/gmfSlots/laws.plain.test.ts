import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessGmfSlots,
  assessGmfSlotsTally,
  mergeSlotTallies,
  type SlotRecord,
  type SlotTally,
  tallyGmfSlots,
} from '../../src/gmfSlots/index.js';
import { problemsOfSlots } from '../../src/gmfSlots/input.js';
import { gmfSlotsPhrases } from '../../src/gmfSlots/phrases.js';
import { quartersOfYear } from '../../src/gmfSlots/quarter.js';
import { tallySlots } from '../../src/gmfSlots/slotTally.js';
import { localDate } from '../../src/law/localDate.js';
import type { Formats } from '../../src/verdict/phrases.js';
import { runs } from '../arbitraries/runs.js';
import {
  completeQuestion,
  completeSlot,
  everySlotReadingPinned,
  questionWithUnknowns,
  slotWithUnknowns,
} from '../arbitraries/slots.js';
import { everyVerdict, groupOf, named, slot, verdictOn } from './given.js';

const question = fc.oneof(completeQuestion, questionWithUnknowns);
const pins = fc.oneof(fc.constant({}), everySlotReadingPinned);

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) deepFrozen(one);
  return Object.freeze(value);
}

describe('the ledger', () => {
  it('has each slot once, in order, and counts again to the figures of the verdict', () => {
    fc.assert(
      fc.property(question, pins, ({ input, asOf }, readings) => {
        const found = assessGmfSlots(input, { asOf, readings });
        expect(found.ledger.map(({ record }) => record)).toEqual((input.slots ?? []).map((_, i) => i));
        const { reason } = verdictOn('requiredOffer', found);
        if (input.slots === undefined || !('offered' in reason)) return;
        const of = (fate: string) => found.ledger.filter((one) => one.fate === fate).length;
        expect(reason.offered).toBe(of('counted'));
        if ('atMost' in reason) expect(reason.atMost).toBe(of('counted') + of('undecided'));
      }),
      { numRuns: runs(250) },
    );
  });
});

describe('splitting changes nothing', () => {
  const slots = fc.array(fc.oneof(completeSlot, slotWithUnknowns), { maxLength: 14 });
  const asOf = '2024-02-29';

  it('the tallies of the parts, merged in order, are the tally of the whole, and answer like it', () => {
    fc.assert(
      fc.property(
        slots,
        fc.array(fc.nat(14), { maxLength: 3 }),
        fc.integer({ min: 1, max: 20 }),
        pins,
        (all, cuts, n, readings) => {
          const at = [0, ...cuts.map((cut) => Math.min(cut, all.length)).sort((a, b) => a - b), all.length];
          const parts = at.slice(1).map((end, i) => deepFrozen(tallyGmfSlots(all.slice(at[i], end), { asOf })));
          const fromLeft = parts.slice(1).reduce(mergeSlotTallies, parts[0] as SlotTally);
          const fromRight = parts
            .slice(0, -1)
            .reduceRight((tail, part) => mergeSlotTallies(part, tail), parts.at(-1) as SlotTally);
          expect(fromLeft).toStrictEqual(tallyGmfSlots(all, { asOf }));
          expect(fromRight).toStrictEqual(fromLeft);
          const group = groupOf(n);
          expect(JSON.stringify(assessGmfSlotsTally({ group }, fromLeft, { asOf, readings }))).toBe(
            JSON.stringify(assessGmfSlots({ group, slots: all }, { asOf, readings })),
          );
        },
      ),
      { numRuns: runs(150) },
    );
  });

  it('the order of the slots changes nothing but their numbers', () => {
    const shuffled = slots.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 1, max: 20 }), pins, ([all, order], n, readings) => {
        const group = groupOf(n);
        const one = assessGmfSlots({ group, slots: all }, { asOf, readings });
        const two = assessGmfSlots({ group, slots: order.map((i) => all[i]!) }, { asOf, readings });
        expect(two.ledger.map(({ fate, reason }) => [fate, reason])).toEqual(
          order.map((i) => [one.ledger[i]?.fate, one.ledger[i]?.reason]),
        );
        expect(two.verdict.reason).toEqual(one.verdict.reason);
        expect(verdictOn('requiredOffer', two).reason).toEqual(verdictOn('requiredOffer', one).reason);
        expect(two.readings).toEqual(one.readings);
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('the two readers of slots', () => {
  const odd = fc.constantFrom<unknown>(
    ...[undefined, null, true, false, 0, 1, '', ' ', 'A', ' A', 'A ', '\u00A0A', 'A\n', 'É', '2024-02-30'],
  );
  const more = fc.constantFrom<unknown>(
    ...['2024-02-29', '2024-2-1', 'physician', 'nurse', 'no', 'withAppointment', [], {}, Number.NaN],
  );
  const field = fc.constantFrom(
    ...[
      'date',
      'physician',
      'provider',
      'published',
      'configured',
      'volunteer',
      'createdBefore',
      'deleted',
      'publishedOn',
    ],
    ...['reference', 'patient', 'toString', 'constructor', '__proto__', 'hasOwnProperty', ''],
  );
  const changed = fc
    .tuple(fc.oneof(completeSlot, slotWithUnknowns), field, fc.oneof(odd, more), fc.boolean())
    .map(([good, name, value, drop]) => {
      const { [name as 'date']: _, ...rest } = good as SlotRecord;
      return drop
        ? rest
        : Object.defineProperty({ ...good }, name, { value, enumerable: true, configurable: true, writable: true });
    });
  /** The same fields and values, made otherwise: inherited, hidden, asked for, in a list. */
  const made = fc
    .tuple(changed, fc.constantFrom('inherited', 'hidden', 'asked', 'list', 'bare'), field)
    .map(([one, how, name]): unknown => {
      const copy = { ...one } as Record<string, unknown>;
      if (how === 'inherited') return Object.create(copy);
      if (how === 'list') return Object.assign([], copy);
      if (how === 'bare') return Object.assign(Object.create(null), copy);
      const value = copy[name];
      const its = how === 'hidden' ? { value, enumerable: false } : { get: () => value, enumerable: true };
      return Object.defineProperty(copy, name, { ...its, configurable: true });
    });
  const anything = fc.oneof(
    { arbitrary: changed, weight: 9 },
    { arbitrary: made, weight: 5 },
    { arbitrary: odd, weight: 1 },
    { arbitrary: completeSlot, weight: 3 },
  );

  it('accept the same slots', () => {
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 3 }), (slots) => {
        const to = localDate('2024-02-29');
        const isCounted = tallySlots(slots as readonly SlotRecord[], quartersOfYear(to), to) !== undefined;
        seen.add(isCounted);
        expect([slots, isCounted]).toEqual([slots, problemsOfSlots(slots).length === 0]);
      }),
      { numRuns: runs(1500) },
    );
    expect(seen.size).toBe(2);
  });
});

describe('everything is an argument', () => {
  it('the same question twice has the same answer, to the byte, and is left as it was', () => {
    fc.assert(
      fc.property(question, pins, ({ input, asOf }, readings) => {
        const copy = JSON.stringify(input);
        const first = JSON.stringify(assessGmfSlots(input, { asOf, readings }));
        const frozen = deepFrozen(structuredClone({ input, options: { asOf, readings } }));
        expect(JSON.stringify(assessGmfSlots(frozen.input, frozen.options))).toBe(first);
        expect(JSON.stringify(input)).toBe(copy);
      }),
      { numRuns: runs(100) },
    );
  });

  it('an answer is plain JSON', () => {
    fc.assert(
      fc.property(question, pins, ({ input, asOf }, readings) => {
        const found = assessGmfSlots(input, { asOf, readings });
        expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
      }),
      { numRuns: runs(100) },
    );
  });

  it('on 2024-06-12 nothing governs June 2024; from 2024-06-13 the bridge agreement does', () => {
    const day = fc
      .integer({ min: -400, max: 400 })
      .map((away) => new Date(Date.UTC(2024, 5, 13 + away)).toISOString().slice(0, 10));
    const asOf = fc.constantFrom('2024-06-01', '2024-06-30', '2024-08-31');
    fc.assert(
      fc.property(day, asOf, fc.boolean(), (knownAt, on, counted) => {
        const input = { group: groupOf(1000), ...(counted ? { slots: [slot('2024-06-01')] } : {}) };
        const offer = verdictOn('requiredOffer', assessGmfSlots(input, { asOf: on, knownAt }));
        expect(offer.reason).toMatchObject({
          code: 'gmfSlots.requiredOffer.noRate',
          instrument: knownAt < '2024-06-13' ? 'none' : 'passerelle',
        });
        expect(offer.sources.length > 0).toBe(knownAt >= '2024-06-13');
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('before the first text, no opinion', () => {
  it('and none after the last', () => {
    fc.assert(
      fc.property(
        questionWithUnknowns,
        fc.constantFrom('2022-05-31', '2019-12-31', '2024-06-01', '2027-01-01'),
        ({ input }, asOf) => {
          const group = { ...input.group, engagements: [{ from: '2000-01-01', patients: 4 }] };
          const found = assessGmfSlots({ ...input, group }, { asOf });
          expect(found.verdict.outcome).toBe('undetermined');
          expect(
            found.verdict.outcome === 'undetermined' && found.verdict.awaiting.flat().map(({ kind }) => kind),
          ).toEqual(['text']);
          expect(found.ledger.every(({ fate }) => fate === 'undecided')).toBe(true);
        },
      ),
      { numRuns: runs(40) },
    );
  });
});

describe('two languages or no answer', () => {
  const say = (value: unknown) => `‹${String(value)}›`;
  const formats: Formats = {
    ...{ days: say, count: say, quantity: say, hours: say, percent: say, dollars: say, date: say, monthDay: say },
    share: (part, whole) => say(`${part} of ${whole}`),
    period: ({ from, to }) => say(`${from} ${to}`),
    list: (items) => items.map(say).join(),
  };
  const shared = question.map(({ input, asOf }) => {
    const quarter = asOf === '2024-05-31' ? '2024-03-01' : '2023-12-01';
    const contributions = [{ quarter, physician: 'A', contribution: '1' }];
    return { input: { ...input, contributions, billed: [{ quarter, physician: 'B', forfaits: 3 }] }, asOf };
  });

  it('whatever is found, counted, applied, awaited or asked is said in French and in English', () => {
    fc.assert(
      fc.property(
        fc.oneof(question, shared),
        fc.oneof(pins, fc.constant(named({ shortfall: 'part' }))),
        ({ input, asOf }, readings) => {
          const found = assessGmfSlots(input, { asOf, readings });
          const awaited = found.verdict.outcome === 'undetermined' ? found.verdict.awaiting.flat() : [];
          for (const book of Object.values(gmfSlotsPhrases)) {
            const words: unknown[] = [
              ...found.ledger.map(({ reason }) => book.ledger[reason]),
              ...found.parameters.map(({ id }) => book.parameters[id]),
              ...found.readings.flatMap(({ id, used, outcomes }) => [
                ...[book.questions[id], book.options[id]?.[used]],
                ...Object.keys(outcomes).map((option) => book.options[id]?.[option]),
              ]),
              ...awaited.map((one) => {
                if (one.kind === 'fact')
                  return book.fields[one.path.replace(/^slots\[\d+\]\./, '').replace(/\[\d+\]/g, '[]')];
                return one.kind === 'text'
                  ? book.parameters[one.parameter]
                  : one.kind === 'reading'
                    ? book.questions[one.id]
                    : '';
              }),
            ];
            for (const { reason, rule } of everyVerdict(found.verdict)) {
              const phrase = (book.findings as Record<string, (its: unknown, format: Formats) => string>)[reason.code];
              words.push(phrase?.(reason, formats), book.rules[rule]);
            }
            for (const one of words) {
              expect(one).toMatch(/\S/);
              expect(one).not.toMatch(/undefined|null|NaN|\[object/);
            }
          }
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
