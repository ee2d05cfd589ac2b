import { describe, expect, it } from 'vitest';
import type { PinnedReadings } from '../../src/law/reading.js';
import { assessAssiduite } from '../../src/orchestrateur/assiduite.js';
import type { Assiduite } from '../../src/orchestrateur/index.js';
import {
  absenceReported,
  forfaitBilled,
  oneMeasure2023,
  otherMeasuresUntil2024,
  rateLeftOut,
} from '../../src/orchestrateur/sources.js';
import { fact, lawOn, reading, text } from './given.js';

const NOTHING: Assiduite = {
  groupRegistration: false,
  billedForfait: false,
  reachedDuringLeave: false,
  leaveReported: false,
};
const on = (day: string) => (given: Partial<Assiduite>, pinned?: PinnedReadings) =>
  assessAssiduite({ ...NOTHING, ...given }, lawOn(day, pinned));
const since = on('2024-06-01');
const formerly = on('2024-05-31');
const counts = (measureEnded = false) => ({
  outcome: 'notMet',
  reason: { code: 'orchestrateur.assiduite.counts', measureEnded },
});
const TAKES_PART = { groupRegistration: true };

describe('« nous ne tenons pas compte de votre taux d’assiduité », since June 2024', () => {
  it('« Vous avez facturé un forfait pour la mesure d’inscription de groupe. »', () => {
    expect(since({ ...TAKES_PART, billedForfait: true })).toEqual({
      verdict: {
        outcome: 'met',
        rule: 'orchestrateur.assiduite',
        reason: { code: 'orchestrateur.assiduite.leftOut' },
        sources: [rateLeftOut, forfaitBilled, absenceReported],
        because: [],
      },
      parameters: [],
      readings: [],
    });
  });

  it('« le responsable de votre groupe de médecins doit nous avoir signalé votre absence »', () => {
    const onLeave = { ...TAKES_PART, reachedDuringLeave: true };
    expect(since({ ...onLeave, leaveReported: true }).verdict.outcome).toBe('met');
    expect(since(onLeave).verdict).toMatchObject(counts());
    expect(since({ ...TAKES_PART, leaveReported: true }).verdict).toMatchObject(counts());
    expect(since({ ...onLeave, leaveReported: null }).verdict).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'orchestrateur.assiduite.open' },
      awaiting: [[fact('assiduite.leaveReported')]],
    });
  });

  it('neither for who does not take part', () => {
    const reached = { billedForfait: true, reachedDuringLeave: true, leaveReported: true };
    expect(since(reached).verdict).toMatchObject(counts());
    expect(since({ ...reached, groupRegistration: null }).verdict).toMatchObject({
      awaiting: [[fact('assiduite.groupRegistration')]],
    });
    expect(since(TAKES_PART).verdict).toMatchObject(counts());
  });

  it('the two other measures no longer do, and that is said', () => {
    expect(since({ timelyAccess: true }).verdict).toMatchObject(counts(true));
    expect(since({ gmfArAccess: true }).verdict).toMatchObject(counts(true));
    expect(since({ timelyAccess: null, gmfArAccess: null }).verdict).toMatchObject(counts());
  });

  it('no reading is open', () => {
    expect(since({ ...TAKES_PART, timelyAccess: true })).toMatchObject({ verdict: counts(true), readings: [] });
  });

  it('what may do either way is awaited', () => {
    expect(since({ ...TAKES_PART, billedForfait: null, reachedDuringLeave: null }).verdict).toMatchObject({
      awaiting: [[fact('assiduite.billedForfait')]],
    });
    expect(
      since({ ...TAKES_PART, billedForfait: null, reachedDuringLeave: null, leaveReported: true }).verdict,
    ).toMatchObject({
      awaiting: [[fact('assiduite.billedForfait'), fact('assiduite.reachedDuringLeave')]],
    });
  });
});

describe('« En 2022, 2023 et jusqu’au 31 mai 2024 »', () => {
  it('both other measures', () => {
    expect(formerly({ timelyAccess: true, gmfArAccess: true })).toMatchObject({
      verdict: { outcome: 'met', sources: [rateLeftOut, otherMeasuresUntil2024, oneMeasure2023] },
      readings: [],
    });
  });

  it('one of them: « et » may be a list (orchestrateur.otherMeasures)', () => {
    for (const one of [{ timelyAccess: true }, { gmfArAccess: true }]) {
      expect(formerly(one)).toMatchObject({
        verdict: { outcome: 'undetermined', awaiting: [[reading('orchestrateur.otherMeasures')]] },
        readings: [{ used: 'oneIsEnough', outcomes: { oneIsEnough: 'met', both: 'notMet' } }],
      });
      expect(formerly(one, 'kept').verdict.outcome).toBe('met');
      expect(formerly(one, { 'orchestrateur.otherMeasures': 'both' }).verdict).toMatchObject(counts());
    }
  });

  it('none, unless it is said', () => {
    expect(formerly({}).verdict).toMatchObject(counts());
    expect(formerly({ timelyAccess: null }, 'kept').verdict).toMatchObject({
      awaiting: [[fact('assiduite.timelyAccess')]],
    });
    expect(formerly({ gmfArAccess: null }, 'kept').verdict).toMatchObject({
      awaiting: [[fact('assiduite.gmfArAccess')]],
    });
  });

  it('group registration: what reaching the target was is not said (orchestrateur.formerTarget)', () => {
    expect(formerly({ ...TAKES_PART, billedForfait: true })).toMatchObject({
      verdict: { outcome: 'met' },
      readings: [],
    });
    expect(formerly(TAKES_PART)).toMatchObject({
      verdict: { awaiting: [[reading('orchestrateur.formerTarget')]] },
      readings: [{ used: 'asSince', outcomes: { asSince: 'notMet', takingPart: 'met' } }],
    });
    expect(formerly(TAKES_PART, 'kept').verdict).toMatchObject(counts());
    expect(formerly(TAKES_PART, { 'orchestrateur.formerTarget': 'takingPart' }).verdict.outcome).toBe('met');
  });
});

describe('the days it governs', () => {
  it('from 2022', () => {
    expect(on('2022-01-01')({ ...TAKES_PART, billedForfait: true }).verdict.outcome).toBe('met');
    expect(on('2021-12-31')({ ...TAKES_PART, billedForfait: true })).toEqual({
      verdict: {
        outcome: 'undetermined',
        rule: 'orchestrateur.assiduite',
        reason: { code: 'orchestrateur.assiduite.noTextInForce', on: '2021-12-31' },
        awaiting: [[text('attendanceExemption', '2021-12-31')]],
        sources: [],
        because: [],
      },
      parameters: [],
      readings: [],
    });
  });

  it('what governs June 2024 was not known before the 13th', () => {
    const known = (knownAt: string) =>
      assessAssiduite(NOTHING, lawOn('2024-06-01', undefined, knownAt)).verdict.outcome;
    expect(known('2024-06-12')).toBe('undetermined');
    expect(known('2024-06-13')).toBe('notMet');
  });
});
