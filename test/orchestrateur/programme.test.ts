import { describe, expect, it } from 'vitest';
import { assessProgramme, isProgrammeKnown } from '../../src/orchestrateur/programme.js';
import { noNewDuty2026, noQuota2021, until2031, voluntary2021 } from '../../src/orchestrateur/sources.js';
import { lawOn, text } from './given.js';

const on = (day: string, knownAt?: string) => assessProgramme(lawOn(day, undefined, knownAt));

describe('what the GMF programme does not ask', () => {
  it('2021: « On a éliminé les obligations quantifiées. »', () => {
    for (const day of ['2021-07-01', '2026-03-31']) {
      expect(on(day)).toEqual({
        verdict: {
          outcome: 'notApplicable',
          rule: 'orchestrateur.programme',
          reason: { code: 'orchestrateur.programme.noQuota' },
          sources: [noQuota2021, voluntary2021],
          because: [],
        },
        parameters: [],
        readings: [],
      });
    }
  });

  it('2026: « aucune nouvelle obligation ne serait ajoutée […] pour les cinq prochaines années »', () => {
    for (const day of ['2026-04-01', '2031-03-31']) {
      expect(on(day).verdict).toEqual({
        outcome: 'notApplicable',
        rule: 'orchestrateur.programme',
        reason: { code: 'orchestrateur.programme.noNewDuty', until: '2031-03-31' },
        sources: [noNewDuty2026, until2031],
        because: [],
      });
    }
  });

  it('no programme was read for other days, nor before each was public', () => {
    for (const day of ['2021-06-30', '2031-04-01']) {
      expect(on(day)).toEqual({
        verdict: {
          outcome: 'undetermined',
          rule: 'orchestrateur.programme',
          reason: { code: 'orchestrateur.programme.noTextInForce', on: day },
          awaiting: [[text('programmeDuties', day)]],
          sources: [],
          because: [],
        },
        parameters: [],
        readings: [],
      });
      expect(isProgrammeKnown(lawOn(day))).toBe(false);
    }
    expect(on('2026-04-01', '2025-12-31').verdict.outcome).toBe('undetermined');
    expect(on('2026-04-01', '2026-01-01').verdict.outcome).toBe('notApplicable');
    expect(isProgrammeKnown(lawOn('2021-07-01'))).toBe(true);
  });
});
