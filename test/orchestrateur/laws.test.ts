import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessOrchestrateur,
  type OrchestrateurInput,
  type OrchestrateurOptions,
  orchestrateurReadings,
} from '../../src/orchestrateur/index.js';
import type { Verdict } from '../../src/verdict/verdict.js';

/** Days around each day on which a text begins or ends. */
const days = fc.constantFrom(
  ...['2015-12-31', '2016-01-01', '2020-02-27', '2020-02-28', '2021-06-30', '2021-07-01', '2021-08-14', '2021-08-15'],
  ...['2021-12-31', '2022-03-31', '2022-04-01', '2022-12-31', '2023-01-01', '2024-05-31', '2024-06-01', '2026-04-01'],
  ...['2031-03-31', '2031-04-01'],
);
const pins = fc.record(
  Object.fromEntries(orchestrateurReadings.map(({ id, options }) => [id, fc.constantFrom(...options)])),
);

const yes = fc.boolean();
const pair = (most: number) => fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]) => [Math.max(a, b), Math.min(a, b)]);

/** Everything known. */
const inputs: fc.Arbitrary<OrchestrateurInput> = fc
  .record({
    gmfAdhered: yes,
    takesPart: yes,
    slots: pair(4),
    webinar: fc.record({ registered: yes, attended: yes, recording: yes, lead: yes }),
    supplements: fc.record({ form4486: yes }),
    arrangements: fc.record({ settled: yes }),
    weeklyMinutes: fc.constantFrom(0, 4079, 4080),
    reducedHours: yes,
    consultations: pair(30_000),
    dailyMinutes: fc.array(fc.constantFrom(719, 720, 720, 720), { minLength: 7, maxLength: 7 }),
    assiduite: fc.record({
      ...{ groupRegistration: yes, billedForfait: yes, reachedDuringLeave: yes },
      ...{ leaveReported: yes, timelyAccess: yes, gmfArAccess: yes },
    }),
  })
  .map(({ slots, weeklyMinutes, reducedHours, consultations, dailyMinutes, ...input }) => ({
    ...input,
    hub: { stage: 'displayed', accessible: true },
    mission: { mission: slots[0]!, displayed: slots[1]! },
    programme: {
      weeklyMinutes,
      reducedHours,
      network: { consultations: consultations[0]!, notFollowed: consultations[1]!, dailyMinutes },
    },
  }));

/** The same, with some of it not known: every yes, no or number that the list says to hide. */
function hidden<T>(value: T, hide: readonly boolean[], at: { next: number } = { next: 0 }): T {
  if (typeof value === 'boolean' || typeof value === 'number') {
    at.next += 1;
    return hide[at.next % hide.length] === true ? (null as T) : value;
  }
  if (Array.isArray(value)) return value.map((one) => hidden(one, hide, at)) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, hidden(one, hide, at)])) as T;
  }
  return value;
}

const partsOf = (input: OrchestrateurInput, options: OrchestrateurOptions): readonly Verdict[] =>
  assessOrchestrateur(input, options).verdict.because;
const hides = fc.array(fc.boolean(), { minLength: 7, maxLength: 40 });

describe('over any facts, on any day', () => {
  it('a settled answer stands, whatever was not known and however the texts are read', () => {
    fc.assert(
      fc.property(inputs, hides, days, pins, (known, hide, asOf, readings) => {
        const full = partsOf(known, { asOf, readings });
        for (const [i, { rule, outcome }] of partsOf(hidden(known, hide), { asOf }).entries()) {
          const later = full[i]!;
          expect(later.rule).toBe(rule);
          if (outcome === 'undetermined') continue;
          expect([rule, later.outcome === 'undetermined', later.outcome === 'notMet']).toEqual([
            rule,
            false,
            outcome === 'notMet',
          ]);
        }
      }),
    );
  });

  it('with every fact known and every reading chosen, only a text can be missing', () => {
    fc.assert(
      fc.property(inputs, days, pins, (known, asOf, readings) => {
        for (const part of partsOf(known, { asOf, readings })) {
          const awaited = part.outcome === 'undetermined' ? part.awaiting.flat() : [];
          expect(awaited.filter(({ kind }) => kind !== 'text')).toEqual([]);
        }
      }),
    );
  });

  it('what is awaited is enough: known and read, the answer is settled or awaits a text', () => {
    fc.assert(
      fc.property(inputs, hides, days, pins, (known, hide, asOf, chosen) => {
        const partial = hidden(known, hide);
        for (const [i, part] of partsOf(partial, { asOf }).entries()) {
          if (part.outcome !== 'undetermined') continue;
          for (const set of part.awaiting) {
            const paths = new Set(set.flatMap((one) => (one.kind === 'fact' ? [one.path] : [])));
            const ids = set.flatMap((one) => (one.kind === 'reading' ? [one.id] : []));
            const readings = Object.fromEntries(ids.map((id) => [id, chosen[id]!]));
            const later = partsOf(told(partial, known, paths), { asOf, readings })[i]!;
            const still = later.outcome === 'undetermined' ? later.awaiting.flat() : [];
            expect([part.rule, still.filter(({ kind }) => kind !== 'text')]).toEqual([part.rule, []]);
          }
        }
      }),
    );
  });

  it('pinning what is kept changes no answer that was settled', () => {
    fc.assert(
      fc.property(inputs, hides, days, (known, hide, asOf) => {
        const partial = hidden(known, hide);
        const kept = partsOf(partial, { asOf, readings: 'kept' });
        for (const [i, { outcome }] of partsOf(partial, { asOf }).entries()) {
          if (outcome !== 'undetermined') expect(kept[i]!.outcome).toBe(outcome);
        }
      }),
    );
  });
});

/** What was hidden, told again at these paths. */
function told<T>(partial: T, known: T, paths: ReadonlySet<string>, path = ''): T {
  if (paths.has(path)) return known;
  if (Array.isArray(partial)) {
    return partial.map((one, i) => told(one, (known as readonly unknown[])[i], paths, `${path}[${i}]`)) as T;
  }
  if (typeof partial === 'object' && partial !== null) {
    const of = known as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      Object.entries(partial).map(([key, one]) => [
        key,
        told(one, of[key], paths, path === '' ? key : `${path}.${key}`),
      ]),
    ) as T;
  }
  return partial;
}
