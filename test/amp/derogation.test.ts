import { describe, expect, it } from 'vitest';
import { assessAmp } from '../../src/amp/index.js';
import { MARCH, signOnFound } from './adhesion.given.js';
import { said } from './adhesion.said.js';
import { lawOn, NOTICE } from './given.js';

const COMMITTEE = { kind: 'decision', authority: 'comité paritaire' } as const;
const under = (from: string, to?: string) => ({
  calendar: MARCH,
  physician: {
    holdings: [
      { kind: 'derogation', purpose: 'depannageExclusif', from, ...(to === undefined ? {} : { to }) } as const,
      ...(to === undefined ? [] : [{ ...NOTICE, from: '2027-01-01' }]),
    ],
  },
});
const LATE = lawOn('2027-03-01', 'kept');

describe('« responsable de votre dossier d’AMP »: the DRMG of the notice, which an exclusive dépanneur has not', () => {
  it.each([
    ['notYet', 'notYet'],
    ['2026-12-15', 'notYet'],
    ['2026-12-15', '2026-12-20'],
  ])('asked for on %s, complete on %s: never at fault, the joint committee is awaited', (requestedOn, completedOn) => {
    const { verdict } = signOnFound({ requestedOn, completedOn }, LATE, under('2026-07-15'));
    expect(verdict).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'amp.signOn.exclusive' },
      awaiting: [[COMMITTEE]],
    });
  });

  it('held on the deadline, and no more on the day asked about: the same', () => {
    expect(signOnFound({}, LATE, under('2026-07-15', '2026-12-31')).verdict.reason.code).toBe('amp.signOn.exclusive');
  });

  it('obtained after the deadline and lost: at fault; complete in time: signed on', () => {
    expect(signOnFound({}, LATE, under('2026-12-01', '2026-12-31')).verdict.outcome).toBe('notMet');
    const done = { requestedOn: '2026-08-01', completedOn: '2026-09-01' };
    expect(signOnFound(done, LATE, under('2026-07-15')).verdict.outcome).toBe('met');
  });

  it('what is open on its own is awaited too, and a reading tells no breach', () => {
    const { verdict, readings } = signOnFound(
      { requestedOn: '2026-08-01', completedOn: 'notYet' },
      lawOn('2027-03-01'),
      under('2026-07-15'),
    );
    expect(verdict).toMatchObject({ outcome: 'undetermined', awaiting: [expect.arrayContaining([COMMITTEE])] });
    expect(readings.flatMap(({ outcomes }) => Object.values(outcomes))).not.toContain('notMet');
  });

  it('nor is it exposed', () => {
    const signOn = { practiceFrom: '2026-07-15', requestedOn: 'notYet', completedOn: 'notYet' };
    const { verdict } = assessAmp({ ...under('2026-07-15'), signOn }, { asOf: '2027-03-01', readings: 'kept' });
    expect(verdict.because.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
      'amp.signOn undetermined',
      'amp.exposure undetermined',
    ]);
  });

  it('and both languages say so', () => {
    expect(said('fr', 'signOn.exclusive', {})).toContain('la question est au comité paritaire.');
    expect(said('en', 'signOn.exclusive', {})).toContain('the question is for the joint committee.');
  });
});
