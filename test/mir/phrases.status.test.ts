import { describe, expect, it } from 'vitest';
import type { Holding } from '../../src/holdings/holding.js';
import { mirPhrases } from '../../src/mir/phrases.js';
import { statusEnglish } from '../../src/mir/phrases.status.en.js';
import { statusFrench } from '../../src/mir/phrases.status.fr.js';
import { timelineEnglish, timelineWordsEnglish } from '../../src/mir/phrases.timeline.en.js';
import { timelineFrench, timelineWordsFrench } from '../../src/mir/phrases.timeline.fr.js';
import { mirReadings } from '../../src/mir/readings.js';
import { exclusive } from '../holdings/given.js';
import { NOTICE, set } from './given.js';

type Findings = Readonly<Record<string, (reason: never, f: never) => string>>;
const FINDINGS = {
  fr: { ...statusFrench.findings, ...timelineFrench.findings } as unknown as Findings,
  en: { ...statusEnglish.findings, ...timelineEnglish.findings } as unknown as Findings,
};
const say = (language: 'fr' | 'en', code: string, reason: object) =>
  set(language, FINDINGS[language][`mir.${code}`] as never, reason);
const days = (atLeast: string, atMost = atLeast) => ({ days: { atLeast, atMost } });
const FIGURES = { minimum: 200, from: '2021-03-01', to: '2026-11-22', filedOn: null };
const FILED = { ...FIGURES, filedOn: '2024-10-20', to: '2024-10-19' };
const REACHED = { ...FIGURES, ...days('200'), reachedOn: '2022-07-19', earliest: '2022-07-19' };
const LACKS = (missing: number) => ({
  ...FIGURES,
  ...days('199.5'),
  toReach: { days: missing, reaches: '', short: '' },
});
const SPAN = { from: '2021-03-01', to: '2021-12-31' };

describe('the status and what accrues, in words', () => {
  it.each([
    [
      ...['status.reached', REACHED],
      'Au 22 novembre 2026, médecin à mobilité interrégionale (MIR), « déjà en pratique », depuis le 19 juillet 2022 : 200 jours de pratique; il en faut au moins 200. Qu’un jour de pratique soit une journée de facturation du PREM est inféré : une seule page, de 2017, donne un montant (500 $).',
      'On November 22, 2026, an inter-regional mobility physician (MIR), “déjà en pratique”, since July 19, 2022: 200 days of practice; at least 200 are needed. That a day of practice is a billing day of the PREM is inferred: one page alone, of 2017, gives an amount ($500).',
    ],
    [
      ...['status.reached', { ...REACHED, ...FILED, ...days('200', '201.5'), earliest: '2022-07-01' }],
      'Au dépôt de la demande, le 20 octobre 2024, médecin à mobilité interrégionale (MIR), « déjà en pratique », au plus tard depuis le 19 juillet 2022 (au plus tôt le 1er juillet 2022, selon ce qui manque ou la lecture retenue) : de 200 à 201,5 jours de pratique; il en faut au moins 200. Qu’un jour de pratique soit une journée de facturation du PREM est inféré : une seule page, de 2017, donne un montant (500 $).',
      'At the filing of the application, on October 20, 2024, an inter-regional mobility physician (MIR), “déjà en pratique”, since July 19, 2022 at the latest (July 1, 2022 at the earliest, depending on what is missing or how the texts are read): 200 to 201.5 days of practice; at least 200 are needed. That a day of practice is a billing day of the PREM is inferred: one page alone, of 2017, gives an amount ($500).',
    ],
    [
      ...['status.newBiller', LACKS(1)],
      'Au 22 novembre 2026, nouveau facturant : 199,5 jours de pratique; il en faut au moins 200. Il manque une journée entière pour atteindre la mobilité interrégionale (MIR). Qu’un jour de pratique soit une journée de facturation du PREM est inféré : une seule page, de 2017, donne un montant (500 $).',
      'On November 22, 2026, a new biller (nouveau facturant): 199.5 days of practice; at least 200 are needed. One whole day is missing for inter-regional mobility (MIR). That a day of practice is a billing day of the PREM is inferred: one page alone, of 2017, gives an amount ($500).',
    ],
    [
      ...['status.newBiller', { ...LACKS(110), ...days('1') }],
      'Au 22 novembre 2026, nouveau facturant : 1 jour de pratique; il en faut au moins 200. Il manque 110 journées entières pour atteindre la mobilité interrégionale (MIR). Qu’un jour de pratique soit une journée de facturation du PREM est inféré : une seule page, de 2017, donne un montant (500 $).',
      'On November 22, 2026, a new biller (nouveau facturant): 1 day of practice; at least 200 are needed. 110 whole days are missing for inter-regional mobility (MIR). That a day of practice is a billing day of the PREM is inferred: one page alone, of 2017, gives an amount ($500).',
    ],
    [
      ...['status.open', { ...FILED, ...days('199', '200') }],
      'Au dépôt de la demande, le 20 octobre 2024, nouveau facturant ou mobilité interrégionale (MIR) : de 199 à 200 jours de pratique, selon ce qui manque ou la lecture retenue; il en faut au moins 200. Qu’un jour de pratique soit une journée de facturation du PREM est inféré : une seule page, de 2017, donne un montant (500 $).',
      'At the filing of the application, on October 20, 2024, a new biller (nouveau facturant) or inter-regional mobility (MIR): 199 to 200 days of practice, depending on what is missing or how the texts are read; at least 200 are needed. That a day of practice is a billing day of the PREM is inferred: one page alone, of 2017, gives an amount ($500).',
    ],
    [
      ...['status.noTextInForce', { on: '2017-09-26' }],
      'Aucun texte connu ne dit combien de jours font la mobilité interrégionale (MIR) au 26 septembre 2017.',
      'No text known says how many days make inter-regional mobility (MIR) on September 26, 2017.',
    ],
    [
      ...['status.notFiled', { filedOn: '2024-10-20', on: '2024-10-19' }],
      'Le statut est celui du moment du dépôt : la demande est du 20 octobre 2024, après le 19 octobre 2024.',
      'The status is that of the filing: the application is of October 20, 2024, after October 19, 2024.',
    ],
    [
      ...['accrual.counts', { ...SPAN, ground: 'avis', atLeast: '199', atMost: '200' }],
      'Du 1er mars 2021 au 31 décembre 2021, sous un avis de conformité : de 199 à 200 jours.',
      'From March 1, 2021 to December 31, 2021, under a notice: 199 to 200 days.',
    ],
    [
      ...['accrual.counts', { ...SPAN, ground: 'derogation', atLeast: '0.5', atMost: '0.5' }],
      'Du 1er mars 2021 au 31 décembre 2021, sous une dérogation tenant lieu d’avis : 0,5 jour.',
      'From March 1, 2021 to December 31, 2021, under a derogation in lieu of a notice: 0.5 days.',
    ],
    [
      ...['accrual.counts', { ...SPAN, ground: 'residentDerogation', atLeast: '2', atMost: '2' }],
      'Du 1er mars 2021 au 31 décembre 2021, sous la dérogation d’un résident pour dépannage exclusif (troisième option) : 2 jours.',
      'From March 1, 2021 to December 31, 2021, under a resident’s derogation for exclusive dépannage (third option): 2 days.',
    ],
  ] as const)('%s', (code, reason, fr, en) => {
    expect(say('fr', code as string, reason as object)).toBe(fr);
    expect(say('en', code as string, reason as object)).toBe(en);
  });

  it.each([
    [
      'residentRegions',
      'un résident autorisé à exercer dans une ou plusieurs régions (première option) n’en cumule pas',
      'a resident authorised to practise in one or more regions (first option) accrues none',
    ],
    [
      'residentRegionsAndDepannage',
      'un résident autorisé dans une ou plusieurs régions et en dépannage (deuxième option) n’en cumule pas, dépannage compris',
      'a resident authorised in one or more regions and in dépannage (second option) accrues none, dépannage included',
    ],
    [
      'residentOptionUnknown',
      'un résident autorisé sous la première ou la deuxième option n’en cumule pas, quelle que soit l’option',
      'a resident authorised under the first or the second option accrues none, whichever it is',
    ],
    ['nothingHeld', 'ni avis ni dérogation n’est détenu', 'neither a notice nor a derogation is held'],
    [
      'notParticipating',
      'hors du régime public; le cumul reprend où il était au retour',
      'outside the public plan; the count resumes where it stopped on return',
    ],
  ] as const)('no day counts: %s', (ground, fr, en) => {
    const reason = { ...SPAN, ground };
    expect(say('fr', 'accrual.countsNothing', reason)).toBe(
      `Du 1er mars 2021 au 31 décembre 2021, aucun jour ne compte : ${fr}.`,
    );
    expect(say('en', 'accrual.countsNothing', reason)).toBe(
      `From March 1, 2021 to December 31, 2021, no day counts: ${en}.`,
    );
  });
});

describe('what is held, in words', () => {
  const held = (language: 'fr' | 'en', its: Holding) =>
    say(language, 'timeline.held', { held: its, to: '2026-11-22', stretches: [{ outsidePlan: null }] });
  const derogation = (more: object): Holding =>
    ({ kind: 'derogation', purpose: 'other', from: '2021-03-01', ...more }) as Holding;
  const authorised = (more: object): Holding => ({ kind: 'authorisation', from: '2021-03-01', ...more });

  it.each<readonly [Holding, string, string]>([
    [NOTICE, 'un avis de conformité (Rouville, Montérégie)', 'a notice (Rouville, Montérégie)'],
    [
      { kind: 'avis', from: '2021-03-01', base: 'region', region: '16' },
      'un avis de conformité (Montérégie)',
      'a notice (Montérégie)',
    ],
    [exclusive('2021-03-01'), 'une dérogation pour dépannage exclusif', 'a derogation for exclusive dépannage'],
    [
      derogation({ purpose: 'depannageExclusif', resident: true }),
      'une dérogation pour dépannage exclusif, en cours de formation',
      'a derogation for exclusive dépannage, during training',
    ],
    [derogation({}), 'une dérogation tenant lieu d’avis', 'a derogation in lieu of a notice'],
    [
      derogation({ purpose: 'instanceVocationNationale' }),
      'une dérogation pour une instance à vocation nationale',
      'a derogation for a body with a national mandate',
    ],
    [
      derogation({ purpose: 'instanceVocationNationale', ivn: 'inesss' }),
      'une dérogation pour une instance à vocation nationale (Institut national d’excellence en santé et en services sociaux)',
      'a derogation for a body with a national mandate (Institut national d’excellence en santé et en services sociaux)',
    ],
    [authorised({}), 'une autorisation de résident', 'a resident’s authorisation'],
    [
      authorised({ option: 'regions', regions: ['16', '05'] }),
      'une autorisation de résident (Montérégie, Estrie)',
      'a resident’s authorisation (Montérégie, Estrie)',
    ],
    [
      authorised({ option: 'regionsAndDepannage', regions: null }),
      'une autorisation de résident et dépannage',
      'a resident’s authorisation and dépannage',
    ],
  ])('%j', (its, fr, en) => {
    expect(held('fr', its)).toBe(`Au 22 novembre 2026, le médecin détient depuis le 1er mars 2021 ${fr}.`);
    expect(held('en', its)).toBe(`On November 22, 2026, the physician has held ${en} since March 1, 2021.`);
  });

  const stretch = (more: object) => ({
    ...SPAN,
    held: null,
    outsidePlan: null,
    endedBy: null,
    isPastItsYear: false,
    ...more,
  });
  it.each([
    [
      { held: NOTICE, endedBy: 'itsEnd' },
      'avis de conformité (Rouville, Montérégie), jusqu’à son terme',
      'notice (Rouville, Montérégie), to its end',
    ],
    [
      { held: NOTICE, endedBy: 'lostToExclusiveDepannage' },
      'avis de conformité (Rouville, Montérégie), perdu à l’obtention d’une dérogation pour dépannage exclusif (il ne revit pas)',
      'notice (Rouville, Montérégie), lost on obtaining a derogation for exclusive dépannage (it does not revive)',
    ],
    [
      { held: exclusive('2021-03-01'), endedBy: 'nonParticipant' },
      'dérogation pour dépannage exclusif, perdue en devenant non participant (une nouvelle demande est nécessaire)',
      'derogation for exclusive dépannage, lost on becoming non-participating (a new application is needed)',
    ],
    [
      { held: NOTICE, endedBy: 'desengage' },
      'avis de conformité (Rouville, Montérégie), perdu en se désengageant (une nouvelle demande est nécessaire)',
      'notice (Rouville, Montérégie), lost on withdrawing from the plan (désengagé; a new application is needed)',
    ],
    [{ outsidePlan: 'nonParticipant' }, 'non participant au régime public', 'non-participating in the public plan'],
    [
      { outsidePlan: 'desengage', held: authorised({}) },
      'désengagé du régime public, autorisation de résident',
      'withdrawn from the public plan (désengagé), resident’s authorisation',
    ],
    [
      { held: authorised({}), endedBy: 'itsEnd', isPastItsYear: true },
      'autorisation de résident, jusqu’à son terme; plus d’un an : renouvellement à vérifier',
      'resident’s authorisation, to its end; more than a year: renewal to be checked',
    ],
    [{}, 'rien', 'nothing'],
  ])('days over which %j', (its, fr, en) => {
    const told = (language: 'fr' | 'en') => {
      const words = language === 'fr' ? timelineWordsFrench : timelineWordsEnglish;
      const phrase = (one: never, f: never) => words.stretch(one, undefined, f);
      return set(language, phrase as never, stretch(its));
    };
    expect(told('fr')).toBe(`du 1er mars 2021 au 31 décembre 2021 : ${fr}`);
    expect(told('en')).toBe(`from March 1, 2021 to December 31, 2021: ${en}`);
  });

  it('what is obtained on the very day is held, and nothing is', () => {
    const since = { held: { ...NOTICE, from: '2026-11-22' }, to: '2026-11-22' };
    expect(say('fr', 'timeline.held', since)).toBe(
      'Au 22 novembre 2026, le médecin détient un avis de conformité (Rouville, Montérégie).',
    );
    expect(say('en', 'timeline.held', since)).toBe(
      'On November 22, 2026, the physician holds a notice (Rouville, Montérégie).',
    );
    const nothing = { to: '2026-11-22' };
    expect(say('fr', 'timeline.nothingHeld', nothing)).toBe(
      'Au 22 novembre 2026, le médecin ne détient ni avis, ni dérogation, ni autorisation.',
    );
    expect(say('en', 'timeline.nothingHeld', nothing)).toBe(
      'On November 22, 2026, the physician holds no notice, derogation or authorisation.',
    );
  });
});

describe('the names of all there is to name', () => {
  it.each(['fr', 'en'] as const)('every reading, and each of its options: %s', (language) => {
    const { questions, options } = mirPhrases[language];
    const its = options as Readonly<Record<string, Readonly<Record<string, string>>>>;
    for (const { id, options: known } of mirReadings) {
      expect([id, (questions as Readonly<Record<string, string>>)[id]]).toEqual([id, expect.stringMatching(/\?$/)]);
      expect([id, Object.keys(its[id] ?? {}).sort()]).toEqual([id, [...known].sort()]);
    }
  });

  it('the overall findings name the rules', () => {
    const rules = ['mir.status', 'mir.other'];
    const overall = (language: 'fr' | 'en', code: string) =>
      set(language, (mirPhrases[language].findings as unknown as Findings)[`mir.overall.${code}`] as never, {
        on: '2026-11-22',
        rules,
      });
    expect(overall('fr', 'open')).toBe(
      'Au 22 novembre 2026, indéterminé : « Nouveau facturant ou mobilité interrégionale (MIR) » et « mir.other ».',
    );
    expect(overall('en', 'notFulfilled')).toBe(
      'On November 22, 2026, not fulfilled: “New biller or inter-regional mobility (MIR)” and “mir.other”.',
    );
    expect(overall('fr', 'notFulfilled')).toMatch(/pas rempli : « Nouveau/);
    expect(overall('en', 'open')).toMatch(/undetermined: “New/);
    expect(overall('fr', 'told')).toBe(
      'Au 22 novembre 2026, voici ce qui est détenu et le statut qui en découle; aucune condition à remplir n’est en cause.',
    );
    expect(overall('en', 'told')).toBe(
      'On November 22, 2026, this is what is held, and the status that follows; nothing asked here can be failed.',
    );
    expect(overall('fr', 'fulfilled')).toBe('Au 22 novembre 2026, tout ce qui a été demandé est rempli.');
    expect(overall('en', 'fulfilled')).toBe('On November 22, 2026, everything asked about is fulfilled.');
    expect([overall('fr', 'nothingAsked'), overall('en', 'nothingAsked')]).toEqual([
      'Au 22 novembre 2026, rien ne s’applique.',
      'On November 22, 2026, nothing applies.',
    ]);
  });
});
