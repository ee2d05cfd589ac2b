import { describe, expect, it } from 'vitest';
import type { PinnedReadings } from '../../src/law/reading.js';
import { personalForm, populationOffer } from '../../src/orchestrateur/sources.js';
import { assessSupplements } from '../../src/orchestrateur/supplements.js';
import { fact, lawOn, reading, text } from './given.js';

type Known = boolean | null;
const answered = (form4486: Known, takesPart: Known, gmfAdhered: Known = true, pinned?: PinnedReadings) =>
  assessSupplements({ form4486 }, gmfAdhered, takesPart, lawOn('2022-03-01', pinned));
const assess = (...given: Parameters<typeof answered>) => answered(...given).verdict;
const GROUND = { rule: 'orchestrateur.supplements', sources: [personalForm, populationOffer], because: [] };
const missing = (...names: readonly string[]) => ({
  outcome: 'notMet',
  reason: { code: 'orchestrateur.supplements.notOpened', form: '4486', missing: names },
});

describe('form 4486: « pour avoir droit aux suppléments accordés aux médecins qui participent à l’offre »', () => {
  it('filed, and taking part', () => {
    expect(answered(true, true)).toEqual({
      verdict: { outcome: 'met', reason: { code: 'orchestrateur.supplements.opened', form: '4486' }, ...GROUND },
      parameters: [],
      readings: [],
    });
  });

  it('one without the other opens nothing', () => {
    expect(assess(true, false)).toEqual({ ...missing('takesPart'), ...GROUND });
    expect(assess(false, true)).toMatchObject(missing('form4486'));
    expect(assess(false, false)).toMatchObject(missing('form4486', 'takesPart'));
    expect(assess(null, false)).toMatchObject(missing('takesPart'));
  });

  it('what is not known is awaited', () => {
    expect(assess(null, true)).toEqual({
      outcome: 'undetermined',
      reason: { code: 'orchestrateur.supplements.open', form: '4486' },
      awaiting: [[fact('supplements.form4486')]],
      ...GROUND,
    });
    expect(assess(true, null)).toMatchObject({ awaiting: [[fact('takesPart')]] });
  });
});

describe('where the GMF has not adhered (orchestrateur.adhesionBefore4486)', () => {
  it('the texts do not say', () => {
    expect(answered(true, true, false)).toMatchObject({
      verdict: { outcome: 'undetermined', awaiting: [[reading('orchestrateur.adhesionBefore4486')]] },
      readings: [{ used: 'required', outcomes: { required: 'notMet', notRequired: 'met' }, decisive: true }],
    });
  });

  it('as read', () => {
    expect(assess(true, true, false, 'kept')).toMatchObject(missing('gmfAdhered'));
    expect(assess(true, true, null, 'kept')).toMatchObject({ awaiting: [[fact('gmfAdhered')]] });
    for (const adhered of [false, null]) {
      expect(assess(true, true, adhered, { 'orchestrateur.adhesionBefore4486': 'notRequired' }).outcome).toBe('met');
    }
  });
});

describe('the days of lettre d’entente 269', () => {
  const on = (day: string) => assessSupplements({ form4486: true }, true, true, lawOn(day));

  it('« effective as of February 28, 2020 »; nothing is answered after 2022, its end not having been found', () => {
    expect(on('2020-02-28').verdict.outcome).toBe('met');
    expect(on('2022-12-31').verdict.outcome).toBe('met');
    for (const day of ['2020-02-27', '2023-01-01']) {
      expect(on(day)).toEqual({
        verdict: {
          outcome: 'undetermined',
          rule: 'orchestrateur.supplements',
          reason: { code: 'orchestrateur.supplements.noTextInForce', on: day },
          awaiting: [[text('supplementsForm', day)]],
          sources: [],
          because: [],
        },
        parameters: [],
        readings: [],
      });
    }
  });

  it('nor a refusal: no text covers the day', () => {
    expect(assessSupplements({ form4486: false }, false, false, lawOn('2023-01-01')).verdict.outcome).toBe(
      'undetermined',
    );
  });
});
