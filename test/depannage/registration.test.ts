import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/depannage/facts.js';
import { assessRegistration } from '../../src/depannage/registration.js';
import { fact, lawOn, reading, registrationOf } from './given.js';

const KEPT = lawOn('2026-03-31', 'kept');
const assess = (more: Partial<Registration>, law = KEPT) => assessRegistration(registrationOf(more), law);
const condition = (name: string, more: Partial<Registration>, law = KEPT) =>
  assess(more, law).verdict.because.find(({ rule }) => rule === `depannage.${name}`)!;
const RULES = ['permit', 'medAddress', 'distance', 'usualPractice', 'homeSite'];
const EXCEPTION = { allowed: true, serviceKept: true, days: 20 } as const;

describe('the conditions of registration', () => {
  it('are five, each a finding of its own, in order', () => {
    const { verdict, parameters } = assess({});
    expect(verdict).toMatchObject({
      outcome: 'met',
      reason: { code: 'depannage.registration.fulfilled' },
      sources: [],
    });
    expect(verdict.because.map(({ rule }) => rule)).toEqual(RULES.map((name) => `depannage.${name}`));
    expect(verdict.because.map(({ reason }) => reason.code)).toEqual(RULES.map((name) => `depannage.${name}.holds`));
    expect(parameters.map(({ id, value, unit }) => [id, value, unit])).toEqual([
      ['depannage.distance', '60', 'km'],
      ['depannage.exceptionalDays', '20', 'day'],
    ]);
  });

  it('each alone is enough to fail, and is named', () => {
    const ways: Readonly<Record<string, Partial<Registration>>> = {
      permit: { permit: false },
      medAddress: { medAddress: false },
      distance: { kilometres: '60' },
      usualPractice: { keepsPractice: false },
      homeSite: { siteShort: true },
    };
    for (const name of RULES) {
      expect(assess(ways[name]!).verdict).toMatchObject({
        outcome: 'notMet',
        reason: { code: 'depannage.registration.notFulfilled', rules: [`depannage.${name}`] },
      });
    }
  });

  it('each that is open is awaited together with the others, and named', () => {
    expect(assess({ permit: null, keepsPractice: null }).verdict).toMatchObject({
      outcome: 'undetermined',
      reason: { rules: ['depannage.permit', 'depannage.usualPractice'] },
      awaiting: [[fact('registration.permit'), fact('registration.keepsPractice')]],
    });
  });

  it('rest on what the pages say', () => {
    const quotes = assess({}).verdict.because.map(({ sources }) => sources.map(({ quote }) => quote));
    expect(quotes).toEqual([
      ['un médecin doit détenir un permis d’exercice valide du CMQ'],
      ['doivent dorénavant fournir leur adresse courriel « .med » lors de leur inscription'],
      ['Travailler habituellement à > 60 km', 'À moins d’opter pour le dépannage exclusif'],
      ['Maintenir sa pratique habituelle', 'À moins d’opter pour le dépannage exclusif'],
      [
        'pourrait exceptionnellement l’autoriser à effectuer 20 jours de dépannage/an',
        'Provenir d’un milieu qui n’est pas en pénurie.',
        'À moins d’opter pour le dépannage exclusif',
      ],
    ]);
  });
});

describe('« Travailler habituellement à > 60 km »', () => {
  it.each([
    ['0', 'notMet'],
    ['59.999', 'notMet'],
    ['60', 'notMet'],
    ['60.000', 'notMet'],
    ['60.001', 'met'],
    ['60.5', 'met'],
    ['61', 'met'],
    ['600', 'met'],
    [null, 'undetermined'],
  ] as const)('%s km: %s', (kilometres, outcome) => {
    const found = condition('distance', { kilometres });
    expect(found).toMatchObject({ outcome, reason: { figure: 60 } });
    if (outcome === 'undetermined') expect(found).toMatchObject({ awaiting: [[fact('registration.kilometres')]] });
  });

  it('from home, by the other reading: what makes it hold is said', () => {
    const home = lawOn('2026-03-31', { 'depannage.distanceFrom': 'home', 'depannage.exclusiveBypass': 'allThree' });
    expect(condition('distance', { kilometres: '1', kilometresFromHome: '61' }, home).reason).toMatchObject({
      by: 'home',
    });
    expect(condition('distance', { kilometres: '61', kilometresFromHome: '60' }, home).outcome).toBe('notMet');
    expect(condition('distance', { kilometres: '1', kilometresFromHome: '61', exclusive: true }, home)).toMatchObject({
      outcome: 'met',
      reason: { by: 'home' },
    });
    expect(condition('distance', { kilometres: '61' }, KEPT).reason).toMatchObject({ by: 'itself' });
    expect(condition('distance', { kilometres: '60', exclusive: true }, KEPT).reason).toMatchObject({
      by: 'exclusive',
    });
  });

  it('both distances not known, no reading chosen: everything is awaited', () => {
    const { kilometresFromHome: _, ...one } = registrationOf({ kilometres: null });
    const found = assessRegistration(one, lawOn('2026-03-31')).verdict.because[2];
    expect(found).toMatchObject({
      awaiting: [[reading('distanceFrom'), fact('registration.kilometres'), fact('registration.kilometresFromHome')]],
    });
  });
});

describe('« À moins d’opter pour le dépannage exclusif »', () => {
  const shortageAlone = lawOn('2026-03-31', {
    'depannage.exclusiveBypass': 'shortageAlone',
    'depannage.distanceFrom': 'workplace',
  });

  it.each([
    ['distance', { kilometres: '1', kilometresFromHome: '1' }],
    ['usualPractice', { keepsPractice: false }],
  ] as const)('%s: lifted by the reading kept, not by the other', (name, more) => {
    expect(condition(name, { ...more, exclusive: true })).toMatchObject({
      outcome: 'met',
      reason: { by: 'exclusive' },
    });
    expect(condition(name, { ...more, exclusive: true }, shortageAlone).outcome).toBe('notMet');
    expect(condition(name, { ...more, exclusive: true }, lawOn('2026-03-31'))).toMatchObject({
      awaiting: [[reading('exclusiveBypass')]],
    });
    expect(condition(name, { ...more, exclusive: null })).toMatchObject({
      awaiting: [[fact('registration.exclusive')]],
    });
    expect(condition(name, { ...more, exclusive: false }).outcome).toBe('notMet');
  });

  it('the home site: lifted by both', () => {
    for (const law of [KEPT, shortageAlone, lawOn('2026-03-31')]) {
      expect(condition('homeSite', { siteShort: true, exclusive: true }, law)).toMatchObject({
        outcome: 'met',
        reason: { by: 'exclusive' },
      });
    }
  });

  it('not the permit, nor the « .med » address', () => {
    expect(condition('permit', { permit: false, exclusive: true }).outcome).toBe('notMet');
    expect(condition('medAddress', { medAddress: false, exclusive: true }).outcome).toBe('notMet');
  });
});

describe('« pourrait exceptionnellement l’autoriser à effectuer 20 jours de dépannage/an »', () => {
  const site = (more: object, siteShort: boolean | null = true) =>
    condition('homeSite', { siteShort, exception: { ...EXCEPTION, ...more } });

  it.each([
    [0, 'met'],
    [20, 'met'],
    [21, 'notMet'],
    [null, 'undetermined'],
  ])('%s days: %s', (days, outcome) => expect(site({ days }).outcome).toBe(outcome));

  it.each(['allowed', 'serviceKept'])('%s is needed', (field) => {
    expect(site({ [field]: false }).outcome).toBe('notMet');
    expect(site({ [field]: null })).toMatchObject({ awaiting: [[fact(`registration.exception.${field}`)]] });
  });

  it('is not asked of a site that is not short, and is enough when that is not known', () => {
    expect(site({ days: 99 }, false)).toMatchObject({ outcome: 'met', reason: { by: 'itself' } });
    expect(site({}, null)).toMatchObject({ outcome: 'met', reason: { by: 'exception', figure: 20 } });
    expect(site({ days: 21 }, null)).toMatchObject({ awaiting: [[fact('registration.siteShort')]] });
    expect(condition('homeSite', { siteShort: null })).toMatchObject({ awaiting: [[fact('registration.siteShort')]] });
  });
});

describe('the texts through time', () => {
  it.each([
    ['2018-04-17', undefined, ['noTextInForce', 'notYet', 'noTextInForce', 'noTextInForce', 'noTextInForce']],
    ['2018-04-18', undefined, ['holds', 'notYet', 'holds', 'holds', 'holds']],
    ['2018-04-18', '2023-09-21', ['noTextInForce', 'noTextInForce', 'holds', 'holds', 'holds']],
    ['2018-04-18', '2023-09-22', ['holds', 'noTextInForce', 'holds', 'holds', 'holds']],
    ['2025-12-31', '2026-01-01', ['holds', 'notYet', 'holds', 'holds', 'holds']],
    ['2026-01-01', undefined, ['holds', 'holds', 'holds', 'holds', 'holds']],
  ])('on %s, known on %s', (on, knownAt, codes) => {
    const law = lawOn(on, 'kept', knownAt);
    const { because } = assess({}, law).verdict;
    expect(because.map(({ reason }) => reason.code.split('.').at(-1))).toEqual(codes);
    for (const { reason, outcome } of because) {
      if (reason.code.endsWith('noTextInForce')) expect([outcome, reason]).toMatchObject(['undetermined', { on }]);
      if (reason.code.endsWith('notYet'))
        expect([outcome, reason]).toMatchObject(['notApplicable', { on, from: '2026-01-01' }]);
    }
  });
});
