import { describe, expect, it } from 'vitest';
import { assessArrangements } from '../../src/orchestrateur/arrangements.js';
import { arrangementsDue, stayingOut } from '../../src/orchestrateur/sources.js';
import { fact, lawOn, text } from './given.js';

type Known = boolean | null;
const DUE = lawOn('2022-04-01');
const assess = (gmfAdhered: Known, takesPart: Known, settled: Known) =>
  assessArrangements({ settled }, gmfAdhered, takesPart, DUE).verdict;
const GROUND = { rule: 'orchestrateur.arrangements', sources: [arrangementsDue, stayingOut], because: [] };
const said = (outcome: string, code: string) => ({
  outcome,
  reason: { code: `orchestrateur.arrangements.${code}` },
  ...GROUND,
});

describe('« si vous ne désirez pas participer […] vous devrez définir les aménagements nécessaires avec votre groupe »', () => {
  it('staying out, while the GMF has adhered', () => {
    expect(assess(true, false, true)).toEqual(said('met', 'settled'));
    expect(assess(true, false, false)).toEqual(said('notMet', 'due'));
    expect(assess(true, false, null)).toEqual({
      ...said('undetermined', 'open'),
      awaiting: [[fact('arrangements.settled')]],
    });
  });

  it('nothing is due of who takes part, nor where the GMF has not adhered', () => {
    for (const settled of [true, false, null]) {
      expect(assess(true, true, settled)).toEqual(said('notApplicable', 'takesPart'));
      expect(assess(null, true, settled)).toEqual(said('notApplicable', 'takesPart'));
      for (const takesPart of [true, false, null]) {
        expect(assess(false, takesPart, settled)).toEqual(said('notApplicable', 'gmfNotAdhered'));
      }
    }
  });

  it('settled, nothing else has to be known', () => {
    expect(assess(null, null, true)).toEqual(said('met', 'settled'));
    expect(assess(null, false, true)).toEqual(said('met', 'settled'));
  });

  it('else what may make a breach is awaited', () => {
    expect(assess(null, false, false)).toMatchObject({ awaiting: [[fact('gmfAdhered')]] });
    expect(assess(true, null, false)).toMatchObject({ awaiting: [[fact('takesPart')]] });
    expect(assess(null, null, null)).toMatchObject({
      awaiting: [[fact('gmfAdhered'), fact('takesPart'), fact('arrangements.settled')]],
    });
  });
});

describe('« à partir d’avril 2022 »', () => {
  it('not the day before', () => {
    expect(assessArrangements({ settled: false }, true, false, lawOn('2022-03-31')).verdict).toEqual({
      outcome: 'notApplicable',
      rule: 'orchestrateur.arrangements',
      reason: { code: 'orchestrateur.arrangements.notYet', on: '2022-03-31', from: '2022-04-01' },
      sources: [arrangementsDue],
      because: [],
    });
  });

  it('not known before it was public', () => {
    const early = lawOn('2022-04-01', undefined, '2022-03-30');
    expect(assessArrangements({ settled: false }, true, false, early)).toEqual({
      verdict: {
        outcome: 'undetermined',
        rule: 'orchestrateur.arrangements',
        reason: { code: 'orchestrateur.arrangements.noTextInForce', on: '2022-04-01' },
        awaiting: [[text('arrangementsDuty', '2022-04-01')]],
        sources: [],
        because: [],
      },
      parameters: [],
      readings: [],
    });
  });
});
