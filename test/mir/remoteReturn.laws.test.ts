import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber, plusDays } from '../../src/law/localDate.js';
import type { RemotePractice } from '../../src/mir/facts.js';
import { assessMir } from '../../src/mir/index.js';
import { runsOf } from '../../src/mir/remoteRuns.js';
import { runs, thorough } from '../arbitraries/runs.js';
import { AS_OF, asOf, FIRST, FIRST_TEXT, known, option, outcomeOf, practiceOf } from './remote.arbitraries.js';
import { found, lawOn, READING, returnOf } from './remote.given.js';
import { isContinuous } from './remote.oracle.js';

interface Told {
  readonly last: string;
  readonly toCome: { readonly resumedOn: string | null; readonly reachedOn: string } | null;
}
const isCounted = ({ principal, depannage }: RemotePractice) => principal === true && depannage === false;
const byDay = (a: RemotePractice, b: RemotePractice) => (a.from < b.from ? -1 : 1);

describe('a plain second writing, day by day', () => {
  it('agrees under each reading', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(known, asOf, option, (practice, on, pinned) => {
        const expected = isContinuous(practice, on, pinned);
        seen.add(`${pinned} ${expected}`);
        expect(outcomeOf(practice, on, pinned)).toBe(expected ? 'met' : 'notMet');
      }),
      { numRuns: runs(600) },
    );
    if (thorough) expect(seen.size).toBe(4);
  });

  it('whatever is asked of elapsed time is asked of time practised too: practised is the stricter', () => {
    fc.assert(
      fc.property(known, asOf, (practice, on) => {
        if (outcomeOf(practice, on, 'practised') === 'met') expect(outcomeOf(practice, on, 'elapsed')).toBe('met');
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('what changes nothing', () => {
  it('a period written as two that follow one another', () => {
    fc.assert(
      fc.property(known, asOf, fc.nat(), fc.nat(), (practice, on, which, where) => {
        const i = practice.length === 0 ? -1 : which % practice.length;
        const one = practice[i];
        if (one === undefined) return;
        const days = dayNumber(one.to ?? AS_OF) - dayNumber(one.from);
        if (days < 1) return;
        const cut = plusDays(dateOfDay(dayNumber(one.from)), 1 + (where % days));
        const split = [
          ...practice.slice(0, i),
          { ...one, to: plusDays(cut, -1) },
          { ...one, from: cut },
          ...practice.slice(i + 1),
        ];
        expect(found(split, lawOn(on))).toEqual(found(practice, lawOn(on)));
      }),
      { numRuns: runs(300) },
    );
  });

  it('the order of the list', () => {
    const shuffled = known.chain((practice) =>
      fc.shuffledSubarray([...practice], { minLength: practice.length }).map((other) => ({ practice, other })),
    );
    fc.assert(
      fc.property(shuffled, asOf, ({ practice, other }, on) => {
        expect(found(other, lawOn(on))).toEqual(found(practice, lawOn(on)));
      }),
      { numRuns: runs(300) },
    );
  });

  it('what is after the day asked about', () => {
    fc.assert(
      fc.property(practiceOf(2, 4), fc.integer({ min: FIRST_TEXT, max: FIRST_TEXT + 3000 }), (practice, day) => {
        const on = dateOfDay(day);
        const before = practice
          .filter(({ from }) => from <= on)
          .map(({ to = on, ...one }) => ({ ...one, to: to < on ? to : on }));
        expect(found(before, lawOn(on))).toEqual(found(practice, lawOn(on)));
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('more practice', () => {
  it('a day more never makes what is met not met', () => {
    fc.assert(
      fc.property(known, asOf, option, fc.nat({ max: 4000 }), (practice, on, pinned, away) => {
        const day = dateOfDay(FIRST - 400 + away);
        if (day > on || practice.some(({ from, to = AS_OF }) => from <= day && day <= to)) return;
        const more = [...practice, { from: day, to: day, principal: true, depannage: false }];
        if (outcomeOf(practice, on, pinned) === 'met') expect(outcomeOf(more, on, pinned)).toBe('met');
      }),
      { numRuns: runs(600) },
    );
  });

  it('to the day told, the run is long enough; to the day before, it is not', () => {
    let tried = 0;
    fc.assert(
      fc.property(known, asOf, option, (open, on, pinned) => {
        const { reason } = found(open, lawOn(on, { [READING]: pinned }));
        if (reason.code !== 'mir.remoteReturn.practice.fails') return;
        const { run } = reason as unknown as { run: Told | null };
        if (run === null) return;
        const practice = open
          .filter(({ from }) => from <= on)
          .map(({ to = on, ...one }) => ({ ...one, to: to < on ? to : on }));
        const resumed = plusDays(dateOfDay(dayNumber(on)), 1);
        const law = lawOn('2100-01-01', { [READING]: pinned });
        const until = (to: string) => [
          ...practice,
          ...(to < resumed ? [] : [{ from: resumed, to, principal: true, depannage: false }]),
        ];
        if (run.toCome === null) {
          // Practice that resumes does not go on from it.
          const { from, to } = runsOf(until(resumed).filter(isCounted).sort(byDay) as never, {
            years: 3,
            months: 24,
          }).at(-1)!;
          expect([from > run.last, to]).toEqual([true, resumed]);
          return;
        }
        const { resumedOn, reachedOn } = run.toCome;
        tried += 1;
        expect(resumedOn).toBe(run.last === on ? null : resumed);
        expect(reachedOn > on).toBe(true);
        expect(found(until(reachedOn), law).outcome).toBe('met');
        expect(found(until(plusDays(dateOfDay(dayNumber(reachedOn)), -1)), law).outcome).toBe('notMet');
      }),
      { numRuns: runs(600) },
    );
    expect(tried).toBeGreaterThan(0);
  });
});

describe('nothing is changed', () => {
  it('of what is given, and the same question has the same answer', () => {
    fc.assert(
      fc.property(practiceOf(2, 5), (practice) => {
        const given = structuredClone(practice);
        const first = assessMir({ remoteReturn: returnOf(practice) }, { asOf: AS_OF });
        expect(practice).toEqual(given);
        expect(assessMir({ remoteReturn: returnOf(given) }, { asOf: AS_OF })).toEqual(first);
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
      }),
      { numRuns: runs(100) },
    );
  });
});
