import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/law/localDate.js';
import { assessOverall } from '../../src/orchestrateur/overall.js';
import type { Outcome, Verdict } from '../../src/verdict/verdict.js';
import { fact } from './given.js';

const ON = localDate('2022-05-01');
const part = (rule: string, outcome: Outcome, path = 'x') =>
  ({ rule, outcome, reason: { code: 'x' }, sources: [], because: [], awaiting: [[fact(path)]] }) as unknown as Verdict;

describe('what was asked about, together', () => {
  const met = part('a', 'met');
  const notMet = part('b', 'notMet');
  const nothing = part('c', 'notApplicable');
  const open = part('d', 'undetermined', 'one');
  const alsoOpen = part('e', 'undetermined', 'other');
  const said = (outcome: string, reason: object, because: readonly Verdict[]) => ({
    outcome,
    rule: 'orchestrateur.overall',
    reason: { on: ON, ...reason },
    sources: [],
    because,
  });

  it('fulfilled, when each part that asks something is', () => {
    expect(assessOverall([met, nothing], ON)).toEqual(
      said('met', { code: 'orchestrateur.overall.fulfilled' }, [met, nothing]),
    );
  });

  it('not, when one is not: it is named', () => {
    expect(assessOverall([met, notMet, open], ON)).toEqual(
      said('notMet', { code: 'orchestrateur.overall.notFulfilled', rules: ['b'] }, [met, notMet, open]),
    );
  });

  it('open, when one is: what would settle all of them is awaited', () => {
    expect(assessOverall([met, open, alsoOpen], ON)).toEqual({
      ...said('undetermined', { code: 'orchestrateur.overall.open', rules: ['d', 'e'] }, [met, open, alsoOpen]),
      awaiting: [[fact('one'), fact('other')]],
    });
  });

  it('nothing is asked', () => {
    expect(assessOverall([nothing], ON)).toEqual(
      said('notApplicable', { code: 'orchestrateur.overall.nothingAsked' }, [nothing]),
    );
  });
});
