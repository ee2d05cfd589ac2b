import { describe, expect, it } from 'vitest';
import { DECISION, fact, lawOn, mu3Found, text } from './adhesion.given.js';

const ON = lawOn('2026-06-01');

describe('« à condition qu’ils travaillent six heures dans un GMF-R »', () => {
  it.each([
    [359, 'notMet'],
    [360, 'met'],
    [361, 'met'],
    [0, 'notMet'],
  ])('%i minutes a week: %s', (walkInMinutes, outcome) => {
    expect(mu3Found({ walkInMinutes }, ON)).toMatchObject({
      verdict: { outcome, reason: { hours: 6, minutes: walkInMinutes, on: '2026-06-01' } },
      parameters: [{ id: 'amp.mu3Hours', value: '6', unit: 'h', lastAttested: '2017-06-01' }],
    });
  });

  it('« si leur expertise est requise à temps plein »', () => {
    expect(mu3Found({ fullTimeNeeded: false }, ON).verdict).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'amp.mu3.lacks', lacks: ['fullTimeNeeded'], conditions: { fullTimeNeeded: false, walkIn: true } },
    });
    expect(mu3Found({ fullTimeNeeded: false, walkInMinutes: 0 }, ON).verdict.reason).toMatchObject({
      lacks: ['fullTimeNeeded', 'walkIn'],
    });
  });

  it('« pourraient exceptionnellement s’appliquer à d’autres médecins »: a third year decides nothing by itself', () => {
    for (const thirdYear of [true, false, null]) {
      expect(mu3Found({ thirdYear }, ON).verdict).toMatchObject({ outcome: 'met', reason: { thirdYear } });
      expect(mu3Found({ thirdYear, decision: 'pending' }, ON).verdict.outcome).toBe('undetermined');
    }
  });

  it('« restent soumises à l’analyse du DRMG, et du DSP selon le cas »', () => {
    expect(mu3Found({}, ON).verdict).toMatchObject({ outcome: 'met', reason: { code: 'amp.mu3.spared' } });
    expect(mu3Found({ decision: 'refused' }, ON).verdict).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'amp.mu3.refused' },
    });
    expect(mu3Found({ decision: 'pending' }, ON).verdict).toMatchObject({
      reason: { code: 'amp.mu3.pending' },
      awaiting: [[DECISION]],
    });
    expect(mu3Found({ decision: null }, ON).verdict).toMatchObject({
      reason: { code: 'amp.mu3.open' },
      awaiting: [[fact('mu3.decision')]],
    });
  });

  it('what is not known is awaited together, unless something settles it', () => {
    expect(mu3Found({ fullTimeNeeded: null, walkInMinutes: null, decision: 'pending' }, ON).verdict).toMatchObject({
      reason: { code: 'amp.mu3.open', minutes: null, conditions: { fullTimeNeeded: null, walkIn: null } },
      awaiting: [[fact('mu3.fullTimeNeeded'), fact('mu3.walkInMinutes'), DECISION]],
    });
    expect(mu3Found({ walkInMinutes: null }, ON).verdict).toMatchObject({ awaiting: [[fact('mu3.walkInMinutes')]] });
    expect(mu3Found({ walkInMinutes: null, decision: 'refused' }, ON).verdict.outcome).toBe('notMet');
    expect(mu3Found({ walkInMinutes: null, fullTimeNeeded: false }, ON).verdict.reason).toMatchObject({
      lacks: ['fullTimeNeeded'],
    });
    expect(mu3Found({ decision: null, walkInMinutes: 359 }, ON).verdict.outcome).toBe('notMet');
  });

  it('« Il n’existe donc pas d’entente formelle ou écrite »: an orientation of April 2017, known in June', () => {
    expect(mu3Found({}, lawOn('2017-04-12')).verdict.outcome).toBe('met');
    expect(mu3Found({}, lawOn('2017-04-11')).verdict).toMatchObject({
      reason: { code: 'amp.mu3.noTextInForce', on: '2017-04-11' },
      awaiting: [[text('mu3Hours', '2017-04-11')]],
    });
    expect(mu3Found({}, lawOn('2026-01-01', undefined, '2017-05-31')).verdict.outcome).toBe('undetermined');
    const { sources } = mu3Found({}, lawOn('2026-01-01', undefined, '2017-06-01')).verdict;
    expect(sources.map(({ quote }) => quote?.slice(0, 26))).toEqual([
      'à condition qu’ils travail',
      'si leur expertise est requ',
      'Elles s’adressent d’abord ',
      'ces demandes restent soumi',
      'Il n’existe donc pas d’ent',
    ]);
  });
});
