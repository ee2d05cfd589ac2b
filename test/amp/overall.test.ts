import { describe, expect, it } from 'vitest';
import { assessOverall } from '../../src/amp/overall.js';
import { localDate } from '../../src/law/localDate.js';
import { met, notApplicable, notMet, undetermined, type Verdict } from '../../src/verdict/verdict.js';
import { fact, said } from './given.js';

const ON = localDate('2026-02-28');
const GROUND = { sources: [] };
const code = { code: 'x' };
const overall = (...parts: readonly Verdict[]) => assessOverall(parts, ON);
const hours = { met: met('amp.hours', code, GROUND), notMet: notMet('amp.hours', code, GROUND) };
const open = undetermined('amp.signOn', code, [[fact('signOn.completedOn')]], GROUND);

describe('what was asked about, together', () => {
  it('every duty is required', () => {
    expect(overall(hours.met)).toMatchObject({ outcome: 'met', reason: { code: 'amp.overall.fulfilled', on: ON } });
    expect(overall(hours.notMet, open)).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'amp.overall.notFulfilled', rules: ['amp.hours'] },
    });
    expect(overall(hours.met, open)).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'amp.overall.open', rules: ['amp.signOn'] },
      awaiting: [[fact('signOn.completedOn')]],
    });
  });

  it('what informs is told, and is neither a duty fulfilled nor one that is not', () => {
    const told = { outcome: 'met', reason: { code: 'amp.overall.told', on: ON } };
    expect(overall()).toMatchObject(told);
    expect(overall(notMet('amp.exemption', code, GROUND), met('amp.engagement', code, GROUND))).toMatchObject(told);
    const open = undetermined('amp.exemption', code, [[fact('exemptions[0].day')]], GROUND);
    expect(overall(met('amp.engagement', code, GROUND), open)).toMatchObject({
      outcome: 'undetermined',
      reason: { rules: ['amp.exemption'] },
    });
    expect(overall(hours.met, open).outcome).toBe('met');
  });

  it('what is asked for weighs where no duty was', () => {
    expect(overall(met('amp.mu3', code, GROUND), notMet('amp.exemption', code, GROUND)).reason.code).toBe(
      'amp.overall.fulfilled',
    );
    expect(overall(notMet('amp.modification', code, GROUND)).reason).toMatchObject({ rules: ['amp.modification'] });
    const told = notMet('amp.mu3', code, GROUND);
    expect(overall(hours.met, told)).toMatchObject({ outcome: 'met', because: [hours.met, told] });
    expect(overall(told).reason).toMatchObject({ rules: ['amp.mu3'] });
    expect(overall(notApplicable('amp.hours', code, GROUND), told).outcome).toBe('notApplicable');
  });

  it('is said in both languages', () => {
    const reason = { on: ON, rules: ['amp.hours', 'amp.quarter'] };
    expect(said('fr', 'amp.overall.notFulfilled', reason)).toMatch(
      /^Au 28 février 2026.+« Heures d’AMP » et « Trimestre »\.$/,
    );
    expect(said('en', 'amp.overall.notFulfilled', reason)).toBe(
      'On February 28, 2026, not fulfilled: "Hours of AMP" and "Quarter".',
    );
    expect(said('en', 'amp.overall.open', reason)).toBe(
      'On February 28, 2026, undetermined: "Hours of AMP" and "Quarter".',
    );
    expect(said('en', 'amp.overall.fulfilled', reason)).toBe(
      'On February 28, 2026, the AMP obligations are fulfilled.',
    );
    expect(said('fr', 'amp.overall.told', reason)).toBe(
      'Au 28 février 2026, voici ce qui a été demandé; aucune obligation d’AMP n’est en cause.',
    );
    expect(said('en', 'amp.overall.told', reason)).toBe(
      'On February 28, 2026, here is what was asked; no AMP obligation is at stake.',
    );
    expect(said('en', 'amp.overall.nothingAsked', reason)).toBe(
      'On February 28, 2026, nothing that was assessed is in breach; signing on, due even without hours to do, was not assessed.',
    );
  });
});
