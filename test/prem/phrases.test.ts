import { describe, expect, it } from 'vitest';
import { derogationFirstYear, derogationYear } from '../../src/billingDays/readings.derogation.js';
import { premPhrases } from '../../src/prem/phrases.js';
import { premReadings } from '../../src/prem/readings.js';
import { formats } from '../../src/render/formats.js';
import { ROUVILLE, YEAR } from '../billingDays/given.js';

/** A sentence with ordinary spaces: how they are set is for the renderer's tests. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

interface Said {
  readonly code: string;
  readonly reason?: object;
  readonly fr: string;
  readonly en: string;
}

const FULL = { ...YEAR, assessedTo: '2025-02-28', running: false };
const RUNNING = { ...YEAR, assessedTo: '2024-09-01', running: true };
const MAJORITY = { ...YEAR, base: ROUVILLE, minimum: 55 };
const REGION = { region: '16', subTerritory: null };
const CAP = { ...YEAR, maximum: 5, lastAttested: '2022-03-01' };
const end = (inside: string, total: string) => ({ inside, total });
const both = (inside: string, total: string) => ({ worst: end(inside, total), best: end(inside, total) });
const EXPOSED = { ...YEAR, rate: 30, rules: [], inferredFor: [], illustration: null };
const DATES = ['2024-03-01', '2024-03-02', '2024-03-04', '2024-03-05', '2024-03-06', '2024-03-07', '2024-03-08'];

const findings: readonly Said[] = [
  {
    code: 'prem.year.respected',
    reason: FULL,
    fr: 'L’année du 1er mars 2024 au 28 février 2025 respecte les obligations du PREM.',
    en: 'The year from March 1, 2024 to February 28, 2025 meets the PREM obligations.',
  },
  {
    code: 'prem.year.respected',
    reason: RUNNING,
    fr: 'Du 1er mars 2024 au 1er septembre 2024, les obligations du PREM sont respectées; l’année court jusqu’au 28 février 2025.',
    en: 'From March 1, 2024 to September 1, 2024, the PREM obligations are met; the year runs to February 28, 2025.',
  },
  {
    code: 'prem.year.notRespected',
    reason: { ...FULL, rules: ['prem.notice', 'prem.majorityPractice'], eitherReading: false },
    fr: 'L’année du 1er mars 2024 au 28 février 2025 ne respecte pas les obligations du PREM : « Avis de conformité ou dérogation » et « Pratique majoritaire (règle du 55 %) ».',
    en: 'The year from March 1, 2024 to February 28, 2025 does not meet the PREM obligations: “Compliance notice or exemption” and “Majority practice (55% rule)”.',
  },
  {
    code: 'prem.year.notRespected',
    reason: { ...RUNNING, rules: ['prem.capitaleNationale'], eitherReading: false },
    fr: 'Du 1er mars 2024 au 1er septembre 2024, ce qui suit n’est pas respecté : « Plafond de 5 % dans la Capitale-Nationale »; l’année court jusqu’au 28 février 2025.',
    en: 'From March 1, 2024 to September 1, 2024, this is not met: “5% cap in the Capitale-Nationale”; the year runs to February 28, 2025.',
  },
  {
    code: 'prem.year.notRespected',
    reason: { ...FULL, rules: ['prem.majorityPractice', 'prem.capitaleNationale'], eitherReading: true },
    fr: 'L’année du 1er mars 2024 au 28 février 2025 ne respecte pas les obligations du PREM : quelle que soit la lecture des textes, l’une de ces règles est enfreinte : « Pratique majoritaire (règle du 55 %) » et « Plafond de 5 % dans la Capitale-Nationale ».',
    en: 'The year from March 1, 2024 to February 28, 2025 does not meet the PREM obligations: however the texts are read, one of these rules is breached: “Majority practice (55% rule)” and “5% cap in the Capitale-Nationale”.',
  },
  {
    code: 'prem.year.nothingToAssess',
    reason: RUNNING,
    fr: 'Rien à évaluer du 1er mars 2024 au 1er septembre 2024 : aucune obligation du PREM ne s’applique à ce qui est fourni.',
    en: 'Nothing to assess from March 1, 2024 to September 1, 2024: no PREM obligation applies to what was given.',
  },
  {
    code: 'prem.year.open',
    reason: { ...RUNNING, rules: ['prem.majorityPractice'] },
    fr: 'On ne peut pas dire si les obligations du PREM sont respectées du 1er mars 2024 au 1er septembre 2024 : « Pratique majoritaire (règle du 55 %) » dépend de ce qui manque ou d’une lecture des textes.',
    en: 'It cannot be said whether the PREM obligations are met from March 1, 2024 to September 1, 2024: “Majority practice (55% rule)” depends on what is missing or on how the texts are read.',
  },
  {
    code: 'prem.year.open',
    reason: { ...FULL, rules: ['prem.notice', 'prem.majorityPractice'] },
    fr: 'On ne peut pas dire si les obligations du PREM sont respectées du 1er mars 2024 au 28 février 2025 : « Avis de conformité ou dérogation » et « Pratique majoritaire (règle du 55 %) » dépendent de ce qui manque ou d’une lecture des textes.',
    en: 'It cannot be said whether the PREM obligations are met from March 1, 2024 to February 28, 2025: “Compliance notice or exemption” and “Majority practice (55% rule)” depend on what is missing or on how the texts are read.',
  },
  {
    code: 'prem.year.noTextInForce',
    reason: { on: '2015-06-01' },
    fr: 'Aucun texte encodé ne donne l’année de référence au 1er juin 2015 : on ne peut rien dire.',
    en: 'No encoded text gives the reference year on June 1, 2015: nothing can be said.',
  },
  {
    code: 'prem.notice.held',
    reason: YEAR,
    fr: 'Toute la facturation du 1er mars 2024 au 28 février 2025 est couverte par un avis de conformité, une dérogation ou une autorisation.',
    en: 'All billing from March 1, 2024 to February 28, 2025 is covered by a compliance notice, an exemption or an authorisation.',
  },
  {
    code: 'prem.notice.notHeld',
    reason: { ...YEAR, dates: DATES.slice(0, 5), lostHolding: null, lostOn: null, lostCause: null },
    fr: 'Facturation sans avis de conformité, dérogation ni autorisation : 1er mars 2024, 2 mars 2024, 4 mars 2024, 5 mars 2024 et 6 mars 2024.',
    en: 'Billing without a compliance notice, exemption or authorisation: March 1, 2024, March 2, 2024, March 4, 2024, March 5, 2024 and March 6, 2024.',
  },
  {
    code: 'prem.notice.notHeld',
    reason: { ...YEAR, dates: DATES, lostHolding: null, lostOn: null, lostCause: null },
    fr: 'Facturation sans avis de conformité, dérogation ni autorisation : 1er mars 2024, 2 mars 2024, 4 mars 2024, 5 mars 2024, 6 mars 2024 et 2 autres dates.',
    en: 'Billing without a compliance notice, exemption or authorisation: March 1, 2024, March 2, 2024, March 4, 2024, March 5, 2024, March 6, 2024 and 2 other dates.',
  },
  {
    code: 'prem.notice.maybeNotHeld',
    reason: {
      ...YEAR,
      dates: DATES.slice(0, 6),
      lostHolding: 'avis',
      lostOn: '2024-02-01',
      lostCause: 'lostToExclusiveDepannage',
    },
    fr: 'Peut-être de la facturation sans avis, dérogation ni autorisation : 1er mars 2024, 2 mars 2024, 4 mars 2024, 5 mars 2024, 6 mars 2024 et 1 autre date; des données manquent. L’avis a pris fin le 1er février 2024, avec la dérogation pour dépannage exclusif, et ne revit pas.',
    en: 'Perhaps billing without a notice, exemption or authorisation: March 1, 2024, March 2, 2024, March 4, 2024, March 5, 2024, March 6, 2024 and 1 other date; data are missing. The notice ended on February 1, 2024, with the exemption for exclusive dépannage, and does not revive.',
  },
  {
    code: 'prem.notice.notHeld',
    reason: {
      ...YEAR,
      dates: DATES.slice(0, 1),
      lostHolding: 'avis',
      lostOn: '2024-02-01',
      lostCause: 'nonParticipant',
    },
    fr: 'Facturation sans avis de conformité, dérogation ni autorisation : 1er mars 2024. L’avis a pris fin le 1er février 2024, quand le médecin est devenu non participant, et ne revit pas au retour dans le régime public.',
    en: 'Billing without a compliance notice, exemption or authorisation: March 1, 2024. The notice ended on February 1, 2024, when the physician became non-participating, and does not revive on return to the public plan.',
  },
  {
    code: 'prem.notice.maybeNotHeld',
    reason: {
      ...YEAR,
      dates: DATES.slice(0, 1),
      lostHolding: 'derogation',
      lostOn: '2024-02-01',
      lostCause: 'desengage',
    },
    fr: 'Peut-être de la facturation sans avis, dérogation ni autorisation : 1er mars 2024; des données manquent. La dérogation a pris fin le 1er février 2024, quand le médecin s’est désengagé du régime public, et ne revit pas au retour.',
    en: 'Perhaps billing without a notice, exemption or authorisation: March 1, 2024; data are missing. The exemption ended on February 1, 2024, when the physician withdrew from the public plan (désengagé), and does not revive on return.',
  },
  {
    code: 'prem.notice.noPractice',
    reason: YEAR,
    fr: 'Rien n’est facturé au régime public du 1er mars 2024 au 28 février 2025.',
    en: 'Nothing was billed to the public plan from March 1, 2024 to February 28, 2025.',
  },
  {
    code: 'prem.majorityPractice.reached',
    reason: { ...MAJORITY, ...both('110.5', '200'), spare: { days: '0.5' } },
    fr: '110,5 jours sur 200 (55,25 %) dans le territoire Rouville (Montérégie), du 1er mars 2024 au 28 février 2025; le minimum est de 55 %. Marge : 0,5 jour de plus ailleurs sans descendre sous le minimum.',
    en: '110.5 days of 200 (55.25%) in the territory of Rouville (Montérégie), from March 1, 2024 to February 28, 2025; the minimum is 55%. Margin: 0.5 days more elsewhere without going below the minimum.',
  },
  {
    code: 'prem.majorityPractice.below',
    reason: {
      ...MAJORITY,
      base: REGION,
      worst: end('8', '20'),
      best: end('9', '20'),
      toAdd: { days: '4.5' },
      toMove: { days: '2' },
    },
    fr: 'De 8 jours sur 20 (40,00 %) à 9 jours sur 20 (45,00 %) dans la région Montérégie, du 1er mars 2024 au 28 février 2025; le minimum est de 55 %. Il manque 4,5 jours à ajouter dans le territoire, ou 2 jours à y faire plutôt qu’ailleurs.',
    en: 'From 8 days of 20 (40.00%) to 9 days of 20 (45.00%) in the Montérégie region, from March 1, 2024 to February 28, 2025; the minimum is 55%. Short by 4.5 days to add in the territory, or 2 days to do there rather than elsewhere.',
  },
  {
    code: 'prem.majorityPractice.open',
    reason: { ...MAJORITY, worst: end('10', '20'), best: end('11', '20') },
    fr: 'De 10 jours sur 20 (50,00 %) à 11 jours sur 20 (55,00 %) dans le territoire Rouville (Montérégie), du 1er mars 2024 au 28 février 2025, selon ce qui manque ou la lecture retenue; le minimum est de 55 %.',
    en: 'From 10 days of 20 (50.00%) to 11 days of 20 (55.00%) in the territory of Rouville (Montérégie), from March 1, 2024 to February 28, 2025, depending on what is missing or how the texts are read; the minimum is 55%.',
  },
  {
    code: 'prem.majorityPractice.noBillingDay',
    reason: MAJORITY,
    fr: 'Aucune journée de facturation du 1er mars 2024 au 28 février 2025 : la règle n’a rien à mesurer.',
    en: 'Not one billing day from March 1, 2024 to February 28, 2025: the rule has nothing to measure.',
  },
  ...(['majorityPractice', 'capitaleNationale'] as const).map((rule) => ({
    code: `prem.${rule}.noThreshold`,
    reason: { ...YEAR, on: '2020-05-01' },
    fr: 'Aucun seuil de journée de facturation n’est connu pour le 1er mai 2020; fournissez celui de l’époque.',
    en: 'No billing-day threshold is known for May 1, 2020; supply the one of the time.',
  })),
  {
    code: 'prem.majorityPractice.noTextInForce',
    reason: YEAR,
    fr: 'Aucun texte encodé ne fixe le minimum du 1er mars 2024 au 28 février 2025.',
    en: 'No encoded text sets the minimum from March 1, 2024 to February 28, 2025.',
  },
  {
    code: 'prem.majorityPractice.underDerogation',
    reason: { ...YEAR, purpose: 'depannageExclusif' },
    fr: 'Dérogation pour dépannage exclusif du 1er mars 2024 au 28 février 2025 : la règle du 55 % ne s’applique pas. L’engagement propre à la dérogation est une autre règle.',
    en: 'Exemption for exclusive dépannage (locum work) from March 1, 2024 to February 28, 2025: the 55% rule does not apply. The exemption’s own undertaking is another rule.',
  },
  {
    code: 'prem.majorityPractice.underDerogation',
    reason: { ...YEAR, purpose: 'instanceVocationNationale' },
    fr: 'Dérogation pour une instance à vocation nationale du 1er mars 2024 au 28 février 2025 : la règle du 55 % ne s’applique pas. L’engagement propre à la dérogation est une autre règle.',
    en: 'Exemption for a body with a national mandate from March 1, 2024 to February 28, 2025: the 55% rule does not apply. The exemption’s own undertaking is another rule.',
  },
  {
    code: 'prem.majorityPractice.underDerogation',
    reason: { ...YEAR, purpose: 'other' },
    fr: 'Dérogation d’une autre nature du 1er mars 2024 au 28 février 2025 : la règle du 55 % ne s’applique pas. L’engagement propre à la dérogation est une autre règle.',
    en: 'Exemption of another kind from March 1, 2024 to February 28, 2025: the 55% rule does not apply. The exemption’s own undertaking is another rule.',
  },
  {
    code: 'prem.majorityPractice.underAuthorisation',
    reason: YEAR,
    fr: 'Autorisation d’exercer durant la résidence du 1er mars 2024 au 28 février 2025 : la règle du 55 % ne s’applique pas.',
    en: 'Authorisation to practise during residency from March 1, 2024 to February 28, 2025: the 55% rule does not apply.',
  },
  {
    code: 'prem.majorityPractice.eitherRegime',
    reason: YEAR,
    fr: 'Du 1er mars 2024 au 28 février 2025, le régime applicable (actuel ou transitoire) n’est pas connu, mais les deux donnent la même réponse.',
    en: 'From March 1, 2024 to February 28, 2025, which rules govern (current or transitional) is not known, but both give the same answer.',
  },
  {
    code: 'prem.majorityPractice.regimeUnknown',
    reason: YEAR,
    fr: 'Du 1er mars 2024 au 28 février 2025, la réponse dépend du régime applicable (actuel ou transitoire), qui n’est pas connu.',
    en: 'From March 1, 2024 to February 28, 2025, the answer depends on which rules govern (current or transitional), and that is not known.',
  },
  {
    code: 'prem.capitaleNationale.within',
    reason: { ...CAP, ...both('8', '200'), spare: { days: '2' } },
    fr: '8 jours sur 200 (4,00 %) dans la Capitale-Nationale, hors Portneuf et Charlevoix, du 1er mars 2024 au 28 février 2025; le maximum sans avis de cette région est de 5 %. Marge : 2 jours de plus. Aucune page lue postérieure au 1er mars 2022 ne confirme ni n’abroge ce plafond.',
    en: '8 days of 200 (4.00%) in the Capitale-Nationale, Portneuf and Charlevoix apart, from March 1, 2024 to February 28, 2025; the maximum without a notice of that region is 5%. Margin: 2 days more. No page read later than March 1, 2022 confirms or repeals this cap.',
  },
  {
    code: 'prem.capitaleNationale.over',
    reason: { ...CAP, ...both('10.5', '200'), toMove: { days: '0.5' } },
    fr: '10,5 jours sur 200 (5,25 %) dans la Capitale-Nationale, hors Portneuf et Charlevoix, du 1er mars 2024 au 28 février 2025; le maximum sans avis de cette région est de 5 %, dépassé de 0,5 jour. Les pages lues ne disent pas ce qui s’ensuit. Aucune page lue postérieure au 1er mars 2022 ne confirme ni n’abroge ce plafond.',
    en: '10.5 days of 200 (5.25%) in the Capitale-Nationale, Portneuf and Charlevoix apart, from March 1, 2024 to February 28, 2025; the maximum without a notice of that region is 5%, exceeded by 0.5 days. The pages read do not say what follows. No page read later than March 1, 2022 confirms or repeals this cap.',
  },
  {
    code: 'prem.capitaleNationale.open',
    reason: { ...CAP, lastAttested: undefined, worst: end('1', '19'), best: end('0', '19') },
    fr: 'De 0 jour sur 19 (0,00 %) à 1 jour sur 19 (5,26 %) dans la Capitale-Nationale, hors Portneuf et Charlevoix, du 1er mars 2024 au 28 février 2025, selon ce qui manque ou la lecture retenue; le maximum sans avis de cette région est de 5 %.',
    en: 'From 0 days of 19 (0.00%) to 1 day of 19 (5.26%) in the Capitale-Nationale, Portneuf and Charlevoix apart, from March 1, 2024 to February 28, 2025, depending on what is missing or how the texts are read; the maximum without a notice of that region is 5%.',
  },
  {
    code: 'prem.capitaleNationale.noPractice',
    reason: YEAR,
    fr: 'Aucune journée dans la Capitale-Nationale (hors Portneuf et Charlevoix) du 1er mars 2024 au 28 février 2025.',
    en: 'Not one day in the Capitale-Nationale (Portneuf and Charlevoix apart) from March 1, 2024 to February 28, 2025.',
  },
  {
    code: 'prem.capitaleNationale.holdsNotice',
    reason: YEAR,
    fr: 'Avis de conformité de la Capitale-Nationale du 1er mars 2024 au 28 février 2025 : le plafond ne s’applique pas.',
    en: 'Compliance notice of the Capitale-Nationale from March 1, 2024 to February 28, 2025: the cap does not apply.',
  },
  {
    code: 'prem.capitaleNationale.authorised',
    reason: { from: '2024-03-01', to: '2024-03-01' },
    fr: 'Autorisation du DRMG durant la résidence le 1er mars 2024 : le plafond n’est pas opposé, faute de texte qui le dise.',
    en: 'Authorised by the DRMG during residency on March 1, 2024: the cap is not held against the resident, no text saying so.',
  },
  {
    code: 'prem.capitaleNationale.underDerogation',
    reason: YEAR,
    fr: 'Dérogation tenant lieu d’avis du 1er mars 2024 au 28 février 2025 : selon la lecture choisie, le plafond ne s’applique pas.',
    en: 'An exemption stands in for a notice from March 1, 2024 to February 28, 2025: as read, the cap does not apply.',
  },
  {
    code: 'prem.capitaleNationale.noTextInForce',
    reason: YEAR,
    fr: 'Aucun texte encodé ne fixe le plafond du 1er mars 2024 au 28 février 2025.',
    en: 'No encoded text sets the cap from March 1, 2024 to February 28, 2025.',
  },
  {
    code: 'prem.reduction.notExposed',
    fr: 'Rien n’expose à la réduction de la rémunération.',
    en: 'Nothing exposes the physician to a reduction of remuneration.',
  },
  {
    code: 'prem.reduction.exposed',
    reason: EXPOSED,
    fr: 'Le médecin s’expose à une réduction de 30 % de l’ensemble de sa rémunération. C’est un risque, non une perte certaine : le comité paritaire peut recevoir des explications.',
    en: 'The physician is exposed to a 30% reduction of all remuneration. It is a risk, not a certain loss: the joint committee may accept explanations.',
  },
  {
    code: 'prem.reduction.exposed',
    reason: {
      ...EXPOSED,
      inferredFor: ['prem.capitaleNationale'],
      illustration: { remuneration: '300000', reduction: '90000' },
    },
    fr: 'Le médecin s’expose à une réduction de 30 % de l’ensemble de sa rémunération. C’est un risque, non une perte certaine : le comité paritaire peut recevoir des explications. Pour « Plafond de 5 % dans la Capitale-Nationale », cette conséquence est inférée : aucune page lue ne la dit. À titre d’illustration seulement (calcul inféré, la période visée n’étant pas publiée) : 90 000 $ sur 300 000 $.',
    en: 'The physician is exposed to a 30% reduction of all remuneration. It is a risk, not a certain loss: the joint committee may accept explanations. For “5% cap in the Capitale-Nationale”, that consequence is inferred: no page read states it. As an illustration only (inferred: the period it applies to is not published): $90,000 of $300,000.',
  },
  {
    code: 'prem.reduction.exposed',
    reason: { ...EXPOSED, rate: null },
    fr: 'Le médecin s’expose à une réduction de l’ensemble de sa rémunération, à un taux qui n’est pas encodé pour cette période. C’est un risque, non une perte certaine : le comité paritaire peut recevoir des explications.',
    en: 'The physician is exposed to a reduction of all remuneration, at a rate that is not encoded for that period. It is a risk, not a certain loss: the joint committee may accept explanations.',
  },
  {
    code: 'prem.reduction.open',
    fr: 'L’exposition à la réduction dépend de ce qui manque ou d’une lecture des textes.',
    en: 'Exposure to the reduction depends on what is missing or on how the texts are read.',
  },
];

type Sentence = (reason: never, format: (typeof formats)['fr']) => string;
const sentences = {
  fr: premPhrases.fr.findings as unknown as Readonly<Record<string, Sentence>>,
  en: premPhrases.en.findings as unknown as Readonly<Record<string, Sentence>>,
};

describe('what is said of each finding, in French and in English', () => {
  it.each(findings.map((said, i) => ({ ...said, i })))('$code ($i)', ({ code, reason = {}, fr, en }) => {
    expect(plain(sentences.fr[code]!(reason as never, formats.fr))).toBe(fr);
    expect(plain(sentences.en[code]!(reason as never, formats.en))).toBe(en);
  });

  it('every finding has been read here', () => {
    const codes = [...new Set(findings.map(({ code }) => code))].sort();
    expect(codes).toEqual(Object.keys(sentences.fr).sort());
    expect(codes).toEqual(Object.keys(sentences.en).sort());
  });

  it('what has no name of its own is said by its code', () => {
    const reason = { ...FULL, rules: ['prem.unknown'], eitherReading: false } as never;
    expect(plain(sentences.fr['prem.year.notRespected']!(reason, formats.fr))).toContain('« prem.unknown »');
    expect(sentences.en['prem.year.notRespected']!(reason, formats.en)).toContain('“prem.unknown”');
    const inferred = { ...EXPOSED, inferredFor: ['prem.unknown'] } as never;
    expect(plain(sentences.fr['prem.reduction.exposed']!(inferred, formats.fr))).toContain('« prem.unknown »');
    const derogation = { ...YEAR, purpose: 'autre' } as never;
    expect(sentences.fr['prem.majorityPractice.underDerogation']!(derogation, formats.fr)).toMatch(
      /^Dérogation autre du/,
    );
    expect(sentences.en['prem.majorityPractice.underDerogation']!(derogation, formats.en)).toMatch(
      /^Exemption autre from/,
    );
    const base = { region: '99', subTerritory: 'X' };
    const far = { ...MAJORITY, base, ...both('1', '2') } as never;
    expect(sentences.fr['prem.majorityPractice.open']!(far, formats.fr)).toContain('le territoire X (99)');
    expect(sentences.en['prem.majorityPractice.open']!(far, formats.en)).toContain('the territory of X (99)');
  });
});

describe('the names of things, in French and in English', () => {
  it('rules and outcomes', () => {
    expect(premPhrases.fr.rules).toEqual({
      'prem.year': 'Année de référence (PREM)',
      'prem.notice': 'Avis de conformité ou dérogation',
      'prem.majorityPractice': 'Pratique majoritaire (règle du 55 %)',
      'prem.capitaleNationale': 'Plafond de 5 % dans la Capitale-Nationale',
      'prem.reduction': 'Exposition à la réduction de 30 %',
    });
    expect(premPhrases.en.rules).toEqual({
      'prem.year': 'Reference year (PREM)',
      'prem.notice': 'Compliance notice or exemption',
      'prem.majorityPractice': 'Majority practice (55% rule)',
      'prem.capitaleNationale': '5% cap in the Capitale-Nationale',
      'prem.reduction': 'Exposure to the 30% reduction',
    });
    expect([premPhrases.fr.outcomes, premPhrases.en.outcomes]).toEqual([
      {
        'prem.reduction': {
          met: 'non exposé',
          notMet: 'exposé',
          notApplicable: 'sans objet',
          undetermined: 'indéterminé',
        },
      },
      {
        'prem.reduction': {
          met: 'not exposed',
          notMet: 'exposed',
          notApplicable: 'not applicable',
          undetermined: 'undetermined',
        },
      },
    ]);
  });

  it('why a record counts or does not', () => {
    const { fr, en } = premPhrases;
    expect(
      Object.entries(fr.ledger).map(([reason, words]) => [reason, words, en.ledger[reason as 'elsewhere']]),
    ).toEqual([
      ['inTerritory', 'dans le territoire de l’avis', 'in the territory of the notice'],
      ['elsewhere', 'ailleurs', 'elsewhere'],
      ['elsewhereDepannage', 'en dépannage, ailleurs', 'dépannage, elsewhere'],
      [
        'belowHalfDay',
        'sous le seuil de la demi-journée (total de la date et du territoire)',
        'below the half-day threshold (total of the date and territory)',
      ],
      [
        'depannageLeftOut',
        'dépannage, hors du calcul sous le régime transitoire',
        'dépannage, out of the calculation under the transitional rules',
      ],
      ['outsidePlan', 'non facturé au régime public', 'not billed to the public plan'],
      ['beforePeriod', 'avant l’année de référence', 'before the reference year'],
      ['afterPeriod', 'après l’année de référence', 'after the reference year'],
      ['afterAsOf', 'après la date d’évaluation', 'after the assessment date'],
      [
        'nothingHeld',
        'ni avis, ni dérogation, ni autorisation ce jour-là',
        'no notice, exemption or authorisation on that day',
      ],
      ['underDerogation', 'sous une dérogation', 'under an exemption'],
      ['underAuthorisation', 'sous une autorisation de résident', 'under a resident’s authorisation'],
      ['noThreshold', 'aucun seuil connu pour la date', 'no threshold known for the date'],
      ['noTextInForce', 'aucun texte encodé pour la date', 'no encoded text for the date'],
      ['territoryUnknown', 'territoire inconnu', 'territory not known'],
      ['amountUnknown', 'montant inconnu', 'amount not known'],
      ['natureUnknown', 'nature inconnue', 'nature not known'],
      ['sameDateAsUnknown', 'même date qu’un relevé incomplet', 'same date as an incomplete record'],
      [
        'regimeUnknown',
        'le sort dépend du régime (actuel ou transitoire)',
        'depends on which rules govern (current or transitional)',
      ],
    ]);
  });

  it('figures', () => {
    const { fr, en } = premPhrases;
    expect(Object.entries(fr.parameters).map(([id, words]) => [id, words, en.parameters[id]])).toEqual([
      ['prem.referenceYear', 'Année de référence', 'Reference year'],
      ['prem.billingDay', 'Seuils de la journée de facturation', 'Thresholds of the billing day'],
      ['prem.billingDay.full', 'Seuil de la journée', 'Full-day threshold'],
      ['prem.billingDay.half', 'Seuil de la demi-journée', 'Half-day threshold'],
      ['prem.majorityMinimum', 'Minimum dans le territoire', 'Minimum in the territory'],
      [
        'prem.formerMajorityMinimum',
        'Minimum dans la région (régime transitoire)',
        'Minimum in the region (transitional rules)',
      ],
      [
        'prem.capitaleNationaleMaximum',
        'Maximum dans la Capitale-Nationale sans avis de cette région',
        'Maximum in the Capitale-Nationale without its notice',
      ],
      ['prem.reductionRate', 'Réduction à laquelle on s’expose', 'Reduction one is exposed to'],
    ]);
  });

  it('the questions the texts leave open, and how each may be answered', () => {
    const { fr, en } = premPhrases;
    const read = premReadings.map(({ id, options }) => [
      plain(fr.questions[id]!),
      en.questions[id],
      options.map((option) => [fr.options[id]![option], en.options[id]![option]]),
    ]);
    expect(read).toEqual([
      [
        'Une journée facturée dans chacun de deux territoires à la même date compte-t-elle pour deux, ou pour une seule répartie entre eux?',
        'Does a day billed in each of two territories on one date count as two, or as one shared between them?',
        [
          ['une journée dans chacun', 'a day in each'],
          ['une seule, répartie', 'one day, shared'],
        ],
      ],
      [
        'Le seuil se mesure-t-il au montant accepté par la RAMQ ou au montant facturé?',
        'Is the threshold measured on the amount the RAMQ accepted or on the amount billed?',
        [
          ['montant accepté', 'amount accepted'],
          ['montant facturé', 'amount billed'],
        ],
      ],
      [
        'Le dépannage fait dans le territoire de son propre avis compte-t-il dans ce territoire ou à l’extérieur?',
        'Does dépannage done in the territory of one’s own notice count there or outside?',
        [
          ['dans le territoire', 'in the territory'],
          ['à l’extérieur', 'outside'],
        ],
      ],
      [
        'Sous les anciennes modalités, le dépannage est-il retiré du calcul ou compté comme les autres journées?',
        'Under the former rules, is dépannage left out of the calculation or counted like other days?',
        [
          ['retiré du calcul', 'left out'],
          ['compté', 'counted'],
        ],
      ],
      [
        'Quand la base est la région, les montants d’une date s’additionnent-ils dans toute la région ou par sous-territoire?',
        'When the base is the region, do the dollars of a date add up over the whole region or by sub-territory?',
        [
          ['par région', 'by region'],
          ['par sous-territoire', 'by sub-territory'],
        ],
      ],
      [
        'Le travail qui n’est pas facturé au régime public donne-t-il des journées de facturation?',
        'Does work not billed to the public plan make billing days?',
        [
          ['non compté', 'not counted'],
          ['compté', 'counted'],
        ],
      ],
      [
        'Le dépannage fait dans la Capitale-Nationale compte-t-il dans la limite de cette région?',
        'Does dépannage done in the Capitale-Nationale count toward that region’s cap?',
        [
          ['compté', 'counted'],
          ['non compté', 'not counted'],
        ],
      ],
      [
        'Le plafond de la Capitale-Nationale vise-t-il le médecin dont une dérogation tient lieu d’avis?',
        'Does the Capitale-Nationale cap bind a physician whose exemption stands in for a notice?',
        [
          ['il le vise', 'it does'],
          ['il ne le vise pas', 'it does not'],
        ],
      ],
    ]);
    // Those of the year of a derogation are said here for whoever counts it: their ids are of the PREM.
    const others = [derogationYear.id, derogationFirstYear.id];
    const asked = [...premReadings.map(({ id }) => id), ...others].sort();
    expect([fr.questions, fr.options, en.questions, en.options].map((one) => Object.keys(one).sort())).toEqual([
      asked,
      asked,
      asked,
      asked,
    ]);
  });
});
