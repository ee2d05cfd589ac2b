import { describe, expect, it } from 'vitest';
import * as sources from '../../src/gmfSlots/sources.js';
import type { Citation } from '../../src/law/citation.js';
import { isLocalDate } from '../../src/law/localDate.js';

const LE_368 = 'Lettre d’entente no 368';
const BRIDGE = 'Entente-passerelle sur le Guichet d’accès à la première ligne';
const ALL: Readonly<Record<string, Citation>> = sources;

describe('the documents the slots rest on', () => {
  it('one is a reference: the newsletter on the letter, which was not read itself', () => {
    const newsletter = {
      document:
        'Infolettre aux médecins omnipraticiens, Lettre d’entente no 368 : modalités temporaires liées à l’offre de plages de rendez-vous',
      instrument: LE_368,
      evidence: 'seed',
      confidence: 'high',
    };
    expect(sources.newsletter).toEqual(newsletter);
    const quotes = {
      onePerPatient:
        'une plage de rendez-vous par année par patient prévu à l’engagement, soit 0,25 plage par trimestre',
      reducedInTurn: 'de diminuer l’offre médicale requise en fonction de l’augmentation du trimestre précédent',
      groupAsks: 'il doit contacter son DRMG, qui évaluera la demande selon les besoins de sa région',
      drmgTells:
        'Le DRMG nous fera parvenir l’information relative aux groupes de médecins qui se prévalent de cette modalité',
      agreedOffer: 'si l’offre entendue est respectée, les médecins pourront se répartir 1 000 forfaits par trimestre',
      onTheEngagement:
        'La facturation trimestrielle des forfaits reste sur la base du nombre de patients prévu à l’engagement.',
    };
    for (const [name, quote] of Object.entries(quotes)) expect(ALL[name]).toEqual({ ...newsletter, quote });
    expect(sources.newDistribution).toEqual({
      ...newsletter,
      provision: '1.6',
      quote: 'autoriser un pourcentage de distribution différent pour chacun d’entre eux',
    });
    const seeds = Object.keys(ALL).filter((name) => ALL[name]?.evidence === 'seed');
    expect(seeds.sort()).toEqual(['newDistribution', 'newsletter', ...Object.keys(quotes)].sort());
  });

  it('every other page relays, has an address, and says how sure it is', () => {
    const relayed = Object.entries(ALL).filter(([, { evidence }]) => evidence !== 'seed');
    for (const [name, one] of relayed) {
      expect([name, one.evidence]).toEqual([name, 'relayed']);
      expect(one.url).toMatch(/^https:\/\/[a-z.-]+\//);
      expect(one.document).toMatch(/^\S.+, \S/);
    }
    expect(
      relayed
        .map(([name, { instrument, confidence, date }]) =>
          [
            name,
            instrument === LE_368 ? 'letter' : instrument === BRIDGE ? 'bridge' : instrument,
            confidence,
            date,
          ].join(' '),
        )
        .sort(),
    ).toEqual(
      [
        'bridgeExtended bridge high 2025-02-07',
        'byContribution letter medium ',
        'ctv2024 letter medium ',
        'facnet letter medium ',
        'firstGroups letter medium 2022-12-12',
        'frameworkAgreement  medium 2025-12-19',
        'journalHcn2024 bridge medium 2024-06-15',
        'medecinDuQuebec2022 letter medium 2022-06-01',
        'modulated bridge low ',
        'noovo2024 bridge medium ',
        'offerOnly bridge medium ',
        'ramqSupplement letter high ',
        'vendorRules bridge medium ',
        'vendorStaff  medium ',
        'volunteersOnly  medium ',
      ].sort(),
    );
    for (const { date } of Object.values(ALL)) expect(date === undefined || isLocalDate(date)).toBe(true);
  });

  it('the sentences quoted are the decisive ones, on the page that says them', () => {
    expect(sources.byContribution).toEqual({
      ...sources.facnet,
      quote: 'based on their contribution to the services provided to the patients enrolled in the group',
    });
    expect(sources.offerOnly).toEqual({
      ...sources.vendorRules,
      quote: 'Auparavant, les rapports de rémunération se concentraient uniquement sur l’offre des médecins.',
    });
    expect(sources.volunteersOnly).toEqual({
      ...sources.vendorStaff,
      quote:
        'seuls les disponibilités de ceux dont la case Volontaire est sélectionné feront partie du résultat total du rapport',
    });
    expect(sources.modulated).toEqual({
      ...sources.noovo2024,
      confidence: 'low',
      quote: 'moduler le nombre de plages horaires disponibles selon les périodes de pointe',
    });
    expect(sources.firstGroups.quote).toBe('307 groupes de médecins se sont manifestés depuis le 1er juin dernier');
    expect(sources.bridgeExtended.quote).toBe(
      'Cette entente demeurera en vigueur jusqu’à la conclusion du nouvel accord-cadre.',
    );
  });

  it.each([
    [
      'ctv2024',
      'CTV News, Quebec doctors will now receive annual premium of $100 per patient in new GAP deal',
      'montreal.ctvnews.ca',
      '1.6927407',
    ],
    ['facnet', 'Facnet, FAQ – Amendment 195', 'facnet.ca', '/en/faq-amendment-195/'],
    [
      'firstGroups',
      'La Relève, 388 284 personnes de plus ont accès à un groupe de médecins',
      'www.lareleve.qc.ca',
      'depassee/',
    ],
    [
      'frameworkAgreement',
      'Le Nord-Côtier, Les médecins de famille acceptent l’entente de principe',
      'lenord-cotier.com',
      'principe/',
    ],
    [
      'journalHcn2024',
      'Journal Haute-Côte-Nord, Entente du GAP : la prime annuelle par patient offerte aux médecins chute de 20 $',
      'www.journalhcn.com',
      'chute-de-20/',
    ],
    [
      'noovo2024',
      'Noovo Info, Entente entre médecins omnipraticiens et gouvernement : une entente bienvenue',
      'noovo.info',
      'bienvenue.html',
    ],
    [
      'bridgeExtended',
      'Gouvernement du Québec, Guichet d’accès à la première ligne – Québec annonce la prolongation de l’entente',
      'www.newswire.ca',
      '833841226.html',
    ],
    [
      'ramqSupplement',
      'RAMQ, Supplément au volume de patients inscrits',
      'ramq.gouv.qc.ca',
      'supplement-volume-patients-inscrits.aspx',
    ],
    [
      'medecinDuQuebec2022',
      'Le Médecin du Québec, Conseil de la FMOQ : entente de principe sur l’accès à la première ligne',
      'lemedecinduquebec.org',
      'premiere-ligne/',
    ],
    ['vendorRules', 'Petal, Règles d’affaires – Nouvelle entente GAP', 'support.petalmd.com', 'Nouvelle-entente-GAP'],
    ['vendorStaff', 'Petal, Personnel médical actif', 'support.petalmd.com', 'Personnel-m%C3%A9dical-actif'],
  ])('%s is named as published', (name, document, host, end) => {
    const one = ALL[name];
    expect(one?.document).toBe(document);
    expect(new URL(one?.url ?? '').host).toBe(host);
    expect(one?.url?.endsWith(end)).toBe(true);
  });

  it('a quotation has 25 words at the most', () => {
    for (const { quote } of Object.values(ALL))
      if (quote !== undefined) expect(quote.split(/\s+/).length).toBeLessThanOrEqual(25);
  });
});
