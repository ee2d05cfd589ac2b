import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessDisplay } from '../../src/orchestrateur/display.js';
import type { Hub, MissionSlots } from '../../src/orchestrateur/index.js';
import { accessDepends, allDisplayed } from '../../src/orchestrateur/sources.js';
import { fact, lawOn, text } from './given.js';

const DUE = lawOn('2022-04-01');
const slots = (mission: number | null, displayed: number | null): MissionSlots => ({ mission, displayed });
const assess = (given: MissionSlots | undefined, hub?: Hub, law = DUE) => assessDisplay(given, hub, law).verdict;
const GROUND = { rule: 'orchestrateur.display', sources: [allDisplayed, accessDepends], because: [] };

describe('point 8.2: « l’ensemble des plages de la mission GMF et de la mission AR devra être affiché »', () => {
  it('all are', () => {
    expect(assessDisplay(slots(120, 120), undefined, DUE)).toEqual({
      verdict: {
        outcome: 'met',
        reason: { code: 'orchestrateur.display.all', mission: 120, displayed: 120 },
        ...GROUND,
      },
      parameters: [
        {
          id: 'orchestrateur.displayedShare',
          value: '100',
          unit: '%',
          from: '2022-04-01',
          fromInferred: true,
          publishedOn: '2022-03-31',
          source: allDisplayed,
        },
      ],
      readings: [],
    });
  });

  it('one is not', () => {
    expect(assess(slots(120, 119))).toEqual({
      outcome: 'notMet',
      reason: { code: 'orchestrateur.display.missing', mission: 120, displayed: 119, missing: 1 },
      ...GROUND,
    });
  });

  it('neither mission has a slot', () => {
    for (const displayed of [0, null]) {
      expect(assess(slots(0, displayed))).toEqual({
        outcome: 'notApplicable',
        reason: { code: 'orchestrateur.display.noMissionSlot' },
        ...GROUND,
      });
    }
  });
});

describe('what is not known widens the answer', () => {
  it('how many are displayed', () => {
    expect(assess(slots(120, null))).toEqual({
      outcome: 'undetermined',
      reason: { code: 'orchestrateur.display.open', mission: 120, atLeast: 0, atMost: 120 },
      awaiting: [[fact('mission.displayed')]],
      ...GROUND,
    });
  });

  it('how many there are', () => {
    expect(assess(slots(null, 7))).toMatchObject({
      outcome: 'undetermined',
      reason: { mission: null, atLeast: 7, atMost: 7 },
      awaiting: [[fact('mission.mission')]],
    });
  });

  it('both', () => {
    expect(assess(slots(null, null))).toMatchObject({
      reason: { mission: null, atLeast: 0, atMost: null },
      awaiting: [[fact('mission.mission'), fact('mission.displayed')]],
    });
  });
});

describe('the stage of the clinic', () => {
  it('before display, none is displayed: what is not counted is nought', () => {
    for (const stage of ['notConnected', 'connected', 'configured'] as const) {
      expect(assess(slots(120, null), { stage })).toMatchObject({ outcome: 'notMet', reason: { missing: 120 } });
      expect(assess(undefined, { stage })).toMatchObject({
        outcome: 'undetermined',
        reason: { mission: null, atLeast: 0, atMost: 0 },
        awaiting: [[fact('mission.mission')]],
      });
    }
  });

  it('displayed, or not known, it counts nothing', () => {
    for (const hub of [{ stage: 'displayed', accessible: false }, { stage: null }] as const) {
      expect(assess(undefined, hub)).toMatchObject({
        awaiting: [[fact('mission.mission'), fact('mission.displayed')]],
      });
      expect(assess(slots(120, null), hub)).toMatchObject({ awaiting: [[fact('mission.displayed')]] });
      expect(assess(slots(120, 120), hub).outcome).toBe('met');
    }
  });
});

describe('« en avril 2022 »', () => {
  it('the day before the first of the month, not yet', () => {
    expect(assessDisplay(slots(120, 0), undefined, lawOn('2022-03-31'))).toEqual({
      verdict: {
        outcome: 'notApplicable',
        rule: 'orchestrateur.display',
        reason: { code: 'orchestrateur.display.notYet', on: '2022-03-31', from: '2022-04-01' },
        sources: [allDisplayed],
        because: [],
      },
      parameters: [],
      readings: [],
    });
  });

  it('not known before it was public', () => {
    for (const on of ['2022-03-01', '2022-04-01']) {
      expect(assessDisplay(slots(120, 0), undefined, lawOn(on, undefined, '2022-03-30'))).toEqual({
        verdict: {
          outcome: 'undetermined',
          rule: 'orchestrateur.display',
          reason: { code: 'orchestrateur.display.noTextInForce', on },
          awaiting: [[text('displayedShare', on)]],
          sources: [],
          because: [],
        },
        parameters: [],
        readings: [],
      });
    }
    expect(assess(slots(1, 0), undefined, lawOn('2022-03-01', undefined, '2022-03-31')).outcome).toBe('notApplicable');
  });
});

describe('laws', () => {
  const counts = fc
    .tuple(fc.nat(500), fc.nat(500))
    .map(([a, b]) => ({ mission: Math.max(a, b), displayed: Math.min(a, b) }));

  it('of any counts, it is respected exactly when none is missing', () => {
    fc.assert(
      fc.property(counts, ({ mission, displayed }) => {
        const { outcome } = assess({ mission, displayed });
        expect(outcome).toBe(mission === 0 ? 'notApplicable' : mission === displayed ? 'met' : 'notMet');
      }),
    );
  });

  it('a settled answer stands whatever was not known', () => {
    fc.assert(
      fc.property(counts, fc.boolean(), fc.boolean(), (known, hideMission, hideDisplayed) => {
        const hidden = slots(hideMission ? null : known.mission, hideDisplayed ? null : known.displayed);
        const { outcome } = assess(hidden);
        if (outcome !== 'undetermined') expect(assess(known).outcome).toBe(outcome);
      }),
    );
  });
});
