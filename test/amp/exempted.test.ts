import { describe, expect, it } from 'vitest';
import type { Exemption } from '../../src/amp/facts.js';
import { type AmpInput, assessAmp } from '../../src/amp/index.js';
import { MARCH } from './adhesion.given.js';
import { said } from './adhesion.said.js';
import { input, verdictsOn } from './given.js';

/** Begun on 15 July 2025: the deadline is 30 November 2025, and nothing was done. */
const DEFAULT: AmpInput = {
  calendar: MARCH,
  signOn: { practiceFrom: '2025-07-15', requestedOn: 'notYet', completedOn: 'notYet' },
};
const months = (from: string | null, more: object = {}): Exemption => ({
  kind: 'maternity',
  day: '2026-01-10',
  from,
  arranged: true,
  ...more,
});

function exposure(exemptions: readonly Exemption[], asOf: string, more: Partial<AmpInput> = {}) {
  const [found] = verdictsOn('exposure', assessAmp({ ...DEFAULT, exemptions, ...more }, { asOf, readings: 'kept' }));
  if (found === undefined) throw new Error('an exposure was meant');
  return found;
}

describe('« une exemption d’application de la pénalité pendant une période de 12 mois »', () => {
  it.each([
    ['2025-11-01', '2026-06-01', 'met'],
    ['2025-12-01', '2026-06-01', 'met'],
    ['2025-12-01', '2026-11-30', 'met'],
    ['2025-12-01', '2026-12-01', 'notMet'],
    ['2025-12-02', '2026-06-01', 'notMet'],
    ['2025-01-10', '2026-06-01', 'notMet'],
  ])('12 months from %s, asked about on %s, of a default since 1 December: %s', (from, asOf, outcome) => {
    const found = exposure([months(from)], asOf);
    expect(found.outcome).toBe(outcome);
    if (outcome === 'met') expect(found.reason).toMatchObject({ code: 'amp.exposure.exempted', rules: ['amp.signOn'] });
  });

  it('the default stays one: it is from the penalty alone', () => {
    const { verdict } = assessAmp(
      { ...DEFAULT, exemptions: [months('2025-12-01')] },
      { asOf: '2026-06-01', readings: 'kept' },
    );
    expect(verdict).toMatchObject({ outcome: 'notMet', reason: { rules: ['amp.signOn'] } });
  });

  it('complete late, the days to it count and no more', () => {
    const signOn = { practiceFrom: '2025-07-15', requestedOn: '2026-02-01', completedOn: '2026-03-01' };
    expect(exposure([months('2025-12-01')], '2027-06-01', { signOn }).outcome).toBe('met');
  });

  it('what is not known of it is awaited', () => {
    const open = { outcome: 'undetermined', reason: { code: 'amp.exposure.open', rules: ['amp.exemption'] } };
    expect(exposure([months(null)], '2026-06-01')).toMatchObject({
      ...open,
      awaiting: [[{ kind: 'fact', path: 'exemptions[0].from' }]],
    });
    expect(exposure([months('2025-12-01', { arranged: null })], '2026-06-01')).toMatchObject({
      ...open,
      awaiting: [[{ kind: 'fact', path: 'exemptions[0].arranged' }]],
    });
    expect(exposure([months('2025-12-01', { arranged: false })], '2026-06-01').outcome).toBe('notMet');
  });

  it('where the deadline itself may be one day or another, whoever exempts has to say', () => {
    const [found] = verdictsOn(
      'exposure',
      assessAmp({ signOn: DEFAULT.signOn, exemptions: [months('2025-12-15')] } as AmpInput, { asOf: '2026-06-01' }),
    );
    expect(found).toMatchObject({ outcome: 'undetermined', awaiting: [[{ kind: 'decision', authority: 'DRMG' }]] });
  });

  it('hours that lack beside it expose as ever', () => {
    const hours = { ...input([]), ...DEFAULT, signOn: { ...DEFAULT.signOn, practiceFrom: '2025-05-31' } } as AmpInput;
    expect(exposure([months('2025-12-01')], '2026-02-28', hours).outcome).toBe('notMet');
  });

  it('said in both languages', () => {
    const reason = { on: '2026-06-01', rules: ['amp.signOn'] };
    expect(said('fr', 'exposure.exempted', reason)).toBe(
      'Au 1er juin 2026, aucune pénalité ne peut s’appliquer : une exemption couvre tous les jours du manquement. Ce qui n’est pas respecté reste dû : l’adhésion.',
    );
    expect(said('en', 'exposure.exempted', reason)).toContain('an exemption covers every day of the breach.');
  });
});
