import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityLedger } from '../../src/depannage/ledger.js';
import { assessOverall } from '../../src/depannage/overall.js';
import { localDate } from '../../src/law/localDate.js';
import { met, notApplicable, notMet, type Outcome, undetermined, type Verdict } from '../../src/verdict/verdict.js';
import { DECISION, fact } from './given.js';

const ON = localDate('2026-03-31');
const GROUND = { sources: [] };
function part(name: string, outcome: Outcome, ...awaiting: readonly (typeof DECISION)[]): Verdict {
  const rule = `depannage.${name}`;
  const reason = { code: rule };
  if (outcome === 'met') return met(rule, reason, GROUND);
  if (outcome === 'notMet') return notMet(rule, reason, GROUND);
  if (outcome === 'notApplicable') return notApplicable(rule, reason, GROUND);
  const [first = DECISION, ...others] = awaiting;
  return undetermined(rule, reason, [[first, ...others]], GROUND);
}

describe('what was asked about, together', () => {
  it('a breach settles it, else a doubt leaves it open', () => {
    const found = (...outcomes: readonly Outcome[]) =>
      assessOverall(
        outcomes.map((outcome) => part('use', outcome)),
        ON,
      ).outcome;
    expect(found('met', 'undetermined', 'notMet')).toBe('notMet');
    expect(found('met', 'undetermined')).toBe('undetermined');
    expect(found('met', 'notApplicable')).toBe('met');
    expect(found('notApplicable')).toBe('notApplicable');
    expect(found()).toBe('notApplicable');
  });

  it('names each rule once, and keeps every part', () => {
    const parts = [part('use', 'notMet'), part('use', 'notMet'), part('permit', 'met')];
    expect(assessOverall(parts, ON)).toMatchObject({
      reason: { code: 'depannage.overall.notFulfilled', on: ON, rules: ['depannage.use'] },
      because: parts,
    });
  });

  it('what is open awaits all of it', () => {
    const [a, b] = [fact('a'), fact('b')];
    const found = assessOverall([part('use', 'undetermined', a), part('registration', 'undetermined', b)], ON);
    expect(found).toMatchObject({
      reason: { code: 'depannage.overall.open', rules: ['depannage.use', 'depannage.registration'] },
      awaiting: [[a, b]],
    });
  });

  it.each(['activities', 'amp'])('%s informs: it weighs only where nothing else was asked', (name) => {
    for (const outcome of ['met', 'notMet', 'undetermined', 'notApplicable'] as const) {
      expect(assessOverall([part(name, outcome), part('use', 'met')], ON).outcome).toBe('met');
      expect(assessOverall([part(name, outcome)], ON).outcome).toBe(outcome);
    }
  });

  it('the order of the parts changes no outcome', () => {
    const parts = fc.array(
      fc.tuple(
        fc.constantFrom('use', 'amp', 'activities', 'permit'),
        fc.constantFrom<Outcome>('met', 'notMet', 'undetermined', 'notApplicable'),
      ),
    );
    fc.assert(
      fc.property(parts, (all) => {
        const its = all.map(([name, outcome]) => part(name, outcome));
        expect(assessOverall([...its].reverse(), ON).outcome).toBe(assessOverall(its, ON).outcome);
      }),
    );
  });
});

describe('the ledger', () => {
  it('has each activity once, with the authorisation it counts against if there is one', () => {
    expect(
      activityLedger([
        { fate: 'counted', reason: 'authorised', awaiting: [], authorisation: 0 },
        { fate: 'undecided', reason: 'overrun', awaiting: [DECISION] },
      ]),
    ).toEqual([
      { record: 0, fate: 'counted', reason: 'authorised', authorisation: 0 },
      { record: 1, fate: 'undecided', reason: 'overrun' },
    ]);
  });
});
