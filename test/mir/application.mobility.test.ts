import { describe, expect, it } from 'vitest';
import type { Physician } from '../../src/holdings/physician.js';
import { applicationFound, lawOn, partFound, text } from './delays.given.js';

describe('a notice held in a region that is chosen', () => {
  const holding = (region: '16' | '06', more: object = {}): Physician => ({
    holdings: [{ kind: 'avis', from: '2020-01-01', base: 'region', region, ...more }],
  });
  const law = lawOn('2025-01-01');

  it('is not covered, and awaits a text', () => {
    expect(applicationFound({}, law, holding('16')).verdict).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[text('mobilityWithinRegion', '2024-12-01')]],
      reason: { rules: ['mir.application.mobility'] },
    });
    expect(partFound('mobility', {}, law, holding('16'))).toMatchObject({
      reason: { code: 'mir.application.mobility.notCovered', region: '16', filedOn: '2024-10-20' },
      sources: [],
    });
  });

  it('among others that are chosen too', () => {
    const choices = [
      { region: '03', subTerritories: [] },
      { region: '16', subTerritories: [] },
    ] as const;
    expect(partFound('mobility', { choices }, law, holding('16'))?.outcome).toBe('undetermined');
  });

  it('not of another region, nor on another day, nor anything but a notice', () => {
    expect(partFound('mobility', {}, law, holding('06'))).toBeUndefined();
    expect(partFound('mobility', {}, law, holding('16', { to: '2024-10-19' }))).toBeUndefined();
    expect(partFound('mobility', {}, law, holding('16', { to: '2024-10-20' }))).toBeDefined();
    expect(partFound('mobility', {}, law, holding('16', { from: '2024-10-21' }))).toBeUndefined();
    const derogation = { kind: 'derogation', purpose: 'depannageExclusif', from: '2020-01-01' } as const;
    expect(partFound('mobility', {}, law, { holdings: [derogation] })).toBeUndefined();
    expect(partFound('mobility', {}, law, { holdings: [] })).toBeUndefined();
    expect(applicationFound({}, law, holding('06')).verdict.outcome).toBe('met');
  });

  it('does not hide a breach', () => {
    const { verdict } = applicationFound({ filedOn: '2024-10-14' }, law, holding('16'));
    expect(verdict).toMatchObject({ outcome: 'notMet', reason: { rules: ['mir.application.window'] } });
  });
});
