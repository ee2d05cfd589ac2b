import { describe, expect, it } from 'vitest';
import { assessMir } from '../../src/mir/index.js';
import { AS_OF, answersOf, assess, both, exclusive, lawOn, regionOf, regions } from './resident.given.js';

describe('what an option brings is information, no duty', () => {
  const effects = (request: Parameters<typeof answersOf>[0], law = lawOn(AS_OF)) =>
    answersOf(request, law)
      .slice(1)
      .map(({ verdict: { rule, outcome, reason, sources } }) => [
        rule,
        outcome,
        reason.code.split('.').at(-1),
        sources.map(({ quote }) => quote),
      ]);

  it('« ne cumule pas de jours de pratique »: regions', () => {
    expect(effects(regions())).toEqual([
      ['mir.residentAmp', 'met', 'deemed', ['Il est alors réputé être adhérent aux AMP']],
      [
        'mir.residentDays',
        'notApplicable',
        'accrueNothing',
        [
          'ne cumule pas de jours de pratique aux fins du calcul vers l’obtention du statut de médecin à mobilité interrégionale',
        ],
      ],
      [
        'mir.residentStatus',
        'met',
        'remains',
        ["The resident's new biller status remains once his residency is completed"],
      ],
    ]);
  });

  it('« ainsi que dans le cadre du mécanisme de dépannage ne cumule pas »: regions and dépannage', () => {
    expect(effects(both()).map(([rule, outcome]) => [rule, outcome])).toEqual([
      ['mir.residentAmp', 'met'],
      ['mir.residentDays', 'notApplicable'],
      ['mir.residentStatus', 'met'],
    ]);
    expect(effects(both())[1]?.[3]).toEqual([
      'ainsi que dans le cadre du mécanisme de dépannage ne cumule pas de jours de pratique',
    ]);
  });

  it('« pour une pratique exclusive en dépannage cumule des jours de pratique »', () => {
    const accrues = 'pour une pratique exclusive en dépannage cumule des jours de pratique';
    expect(effects(exclusive())).toEqual([
      ['mir.residentAmp', 'notApplicable', 'notSaid', ['Il est alors réputé être adhérent aux AMP']],
      ['mir.residentDays', 'met', 'accrue', [accrues]],
      ['mir.residentStatus', 'notApplicable', 'byTheCount', [accrues]],
    ]);
  });

  it('is told whatever is missing, and does not weigh', () => {
    const whole = (request: Parameters<typeof answersOf>[0]) =>
      assessMir({ resident: request }, { asOf: AS_OF, knownAt: '2025-12-31' });
    // The pages on AMP and on the status afterwards are not known yet: the answer stands without them.
    const { verdict } = whole(regions());
    expect(verdict).toMatchObject({ outcome: 'met', reason: { code: 'mir.overall.fulfilled' } });
    expect(verdict.because.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['mir.resident', 'met'],
      ['mir.residentAmp', 'undetermined'],
      ['mir.residentDays', 'notApplicable'],
      ['mir.residentStatus', 'undetermined'],
    ]);
    expect(whole(regions({ permit: false })).verdict.reason).toMatchObject({ rules: ['mir.resident'] });
  });
});

describe('the texts through time', () => {
  const codes = (request: Parameters<typeof answersOf>[0], on: string, knownAt?: string) => {
    const answers = answersOf(request, lawOn(on, knownAt)).map(({ verdict }) => verdict);
    return answers
      .flatMap((one) => [one, ...one.because])
      .map(({ reason }) => reason.code.split('.').slice(1).join('.'));
  };
  const text = (parameter: string, on: string) => ({ kind: 'text', parameter: `mir.${parameter}`, on });

  it('before the page of Québec.ca, or before it was public: no opinion', () => {
    for (const [on, knownAt] of [
      ['2023-09-21', undefined],
      [AS_OF, '2023-09-21'],
    ] as const) {
      for (const request of [regions(), both(), exclusive()]) {
        const [whole, ...others] = codes(request, on, knownAt);
        expect(whole).toBe('resident.open');
        for (const code of others) expect(code).toMatch(/\.noTextInForce$/);
      }
      expect(assess(both(), lawOn(on, knownAt))).toMatchObject({
        awaiting: [
          [
            ...['residentWho', 'residentDrmg', 'residentAmpList', 'residentDrmgDecision', 'residentYears'],
            ...['residentForm', 'residentCommittee'],
          ].map((name) => text(name, on)),
        ],
      });
      expect(assess(exclusive(), lawOn(on, knownAt))).toMatchObject({
        awaiting: [[text('residentWho', on), text('residentDerogation', on)]],
      });
      const [, amp, days, status] = answersOf(regions(), lawOn(on, knownAt)).map(({ verdict }) => verdict);
      expect([amp, days, status]).toMatchObject([
        { awaiting: [[text('residentAmp', on)]], reason: { option: 'regions', on } },
        { awaiting: [[text('residentDays', on)]], reason: { option: 'regions', on } },
        { awaiting: [[text('residentStatus', on)]], reason: { option: 'regions', on } },
      ]);
      expect(answersOf(exclusive(), lawOn(on, knownAt))[3]?.verdict).toMatchObject({
        awaiting: [[text('residentDays', on)]],
      });
    }
  });

  it('on its day', () => {
    const one = regions({ regions: [regionOf({ from: '2023-09-22' })] });
    expect(assess(one, lawOn('2023-09-22', '2023-09-22')).outcome).toBe('met');
    expect(codes(one, '2023-09-22', '2023-09-22').slice(-3)).toEqual([
      'residentAmp.noTextInForce',
      'residentDays.accrueNothing',
      'residentStatus.noTextInForce',
    ]);
    expect(codes(one, '2023-09-22').slice(-3)).toEqual([
      'residentAmp.deemed',
      'residentDays.accrueNothing',
      'residentStatus.remains',
    ]);
  });

  it('cites nothing that came after the day it is asked as known on', () => {
    const cited = (knownAt?: string) =>
      answersOf(both(), lawOn(AS_OF, knownAt)).flatMap(({ verdict }) =>
        [verdict, ...verdict.because].flatMap(({ sources }) => sources.map(({ document }) => document)),
      );
    const pages = (knownAt?: string) => [...new Set(cited(knownAt).map((name) => name.split(',')[0]))].sort();
    expect(pages('2025-12-31')).toEqual(['Québec.ca']);
    expect(pages('2026-01-01')).toEqual(['FMOQ', 'FMRQ', 'Québec.ca']);
    expect(pages()).toEqual(['FMOQ', 'FMRQ', 'Québec.ca']);
  });

  it('rests on what the page says', () => {
    const quotes = [...assess(both()).because, ...assess(exclusive()).because].map(({ rule, sources }) => [
      rule.split('.').at(-1),
      sources[0]?.quote,
    ]);
    expect(Object.fromEntries(quotes)).toMatchObject({
      training: expect.stringContaining('résident en formation complémentaire qui détient un permis d’exercice du CMQ'),
      permit: expect.stringContaining('qui détient un permis d’exercice du CMQ'),
      drmgRequest: expect.stringContaining('faire une demande auprès de chaque département régional'),
      ampList: expect.stringContaining('comprises dans la liste des activités médicales particulières (AMP)'),
      drmgDecision: expect.stringContaining('peut être autorisé à exercer au cours de sa formation'),
      committeeRequest: expect.stringContaining('demande de dépannage en cours de formation'),
      committeeDecision: expect.stringContaining('autorisation du Comité paritaire FMOQ-MSSS'),
      derogation: expect.stringContaining('peut obtenir une dérogation tenant lieu d’avis de conformité'),
      validity: expect.stringContaining('valide pour une période d’un an'),
    });
  });
});
