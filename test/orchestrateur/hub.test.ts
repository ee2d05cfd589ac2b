import { describe, expect, it } from 'vitest';
import { assessHub, patientsSee } from '../../src/orchestrateur/hub.js';
import type { Hub } from '../../src/orchestrateur/index.js';
import {
  accessDepends,
  allDisplayed,
  configuringIsVoluntary,
  connectingShowsNothing,
} from '../../src/orchestrateur/sources.js';
import { lawOn, text } from './given.js';

const EARLY: readonly Hub[] = [{ stage: 'notConnected' }, { stage: 'connected' }, { stage: 'configured' }];
const DISPLAYED: readonly Hub[] = [
  { stage: 'displayed', accessible: true },
  { stage: 'displayed', accessible: false },
  { stage: 'displayed', accessible: null },
];

describe('« Se connecter ne veut pas dire configurer. »', () => {
  it('« vous ne permettez donc pas aux patients […] de voir les plages »: nothing is seen before it is displayed', () => {
    expect(EARLY.map(patientsSee)).toEqual(['nothing', 'nothing', 'nothing']);
  });

  it('« Ce qui est accessible aux patients dépendra de la configuration »: display does not tell', () => {
    expect(DISPLAYED.map(patientsSee)).toEqual(['slots', 'nothing', 'notKnown']);
  });

  it('a stage that is not known tells nothing', () => {
    expect(patientsSee({ stage: null })).toBe('notKnown');
  });
});

describe('the stage itself breaches nothing', () => {
  it('« tout à fait volontaire », before April 2022', () => {
    expect(assessHub({ stage: 'connected' }, lawOn('2022-03-31'))).toEqual({
      verdict: {
        outcome: 'notApplicable',
        rule: 'orchestrateur.hub',
        reason: {
          code: 'orchestrateur.hub.shown',
          stage: 'connected',
          patientsSee: 'nothing',
          voluntary: true,
          on: '2022-03-31',
        },
        sources: [connectingShowsNothing, configuringIsVoluntary],
        because: [],
      },
      parameters: [],
      readings: [],
    });
  });

  it('from April 2022, point 8.2 is about display: said, and judged apart', () => {
    for (const hub of [...EARLY, { stage: null } as const]) {
      expect(assessHub(hub, lawOn('2022-04-01')).verdict).toMatchObject({
        outcome: 'notApplicable',
        reason: { stage: hub.stage, voluntary: false },
        sources: [connectingShowsNothing, allDisplayed],
      });
    }
    for (const hub of DISPLAYED) {
      expect(assessHub(hub, lawOn('2022-04-01')).verdict).toMatchObject({
        outcome: 'notApplicable',
        reason: { stage: 'displayed', patientsSee: patientsSee(hub) },
        sources: [accessDepends, allDisplayed],
      });
    }
  });
});

describe('the days of the article', () => {
  it('from mid-August 2021; before, no opinion', () => {
    expect(assessHub({ stage: 'connected' }, lawOn('2021-08-15')).verdict.outcome).toBe('notApplicable');
    expect(assessHub({ stage: 'connected' }, lawOn('2021-08-14'))).toEqual({
      verdict: {
        outcome: 'undetermined',
        rule: 'orchestrateur.hub',
        reason: { code: 'orchestrateur.hub.noTextInForce', on: '2021-08-14' },
        awaiting: [[text('steps', '2021-08-14')]],
        sources: [],
        because: [],
      },
      parameters: [],
      readings: [],
    });
  });

  it('not before it was public', () => {
    const asKnown = (knownAt: string) => assessHub({ stage: 'connected' }, lawOn('2022-04-01', undefined, knownAt));
    expect(asKnown('2022-03-30').verdict.outcome).toBe('undetermined');
    expect(asKnown('2022-03-31').verdict.outcome).toBe('notApplicable');
  });
});
