import { billingDaysFrench } from '../billingDays/phrases.fr.js';
import { REGIONS } from '../law/regionNames.js';
import type { RegionCode } from '../law/territory.js';
import type { Formats, Phrasebook } from '../verdict/phrases.js';
import type { PremReason } from './assess.js';
import type { PremLedgerReason } from './ledger.js';

const RULES = {
  'prem.year': 'Année de référence (PREM)',
  'prem.notice': 'Avis de conformité ou dérogation',
  'prem.majorityPractice': 'Pratique majoritaire (règle du 55 %)',
  'prem.capitaleNationale': 'Plafond de 5 % dans la Capitale-Nationale',
  'prem.reduction': 'Exposition à la réduction de 30 %',
} as const;

function ruleNames(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `« ${RULES[id as keyof typeof RULES] ?? id} »`);
}

function territoryOf({
  region,
  subTerritory,
}: {
  readonly region: string;
  readonly subTerritory: string | null;
}): string {
  const name = REGIONS[region as RegionCode] ?? region;
  return subTerritory === null ? `la région ${name}` : `le territoire ${subTerritory} (${name})`;
}

const PURPOSES: Readonly<Record<string, string>> = {
  depannageExclusif: 'pour dépannage exclusif',
  instanceVocationNationale: 'pour une instance à vocation nationale',
  other: 'd’une autre nature',
};

/** Le PREM en français. */
export const premFrench: Phrasebook<PremReason, PremLedgerReason> = {
  findings: {
    'prem.year.respected': (r, f) =>
      r.running
        ? `Du ${f.date(r.from)} au ${f.date(r.assessedTo)}, les obligations du PREM sont respectées; l’année court jusqu’au ${f.date(r.to)}.`
        : `L’année ${f.period(r)} respecte les obligations du PREM.`,
    'prem.year.notRespected': (r, f) => {
      const rules = f.list(ruleNames(r.rules));
      const which = r.eitherReading
        ? `quelle que soit la lecture des textes, l’une de ces règles est enfreinte : ${rules}`
        : rules;
      return r.running
        ? `Du ${f.date(r.from)} au ${f.date(r.assessedTo)}, ce qui suit n’est pas respecté : ${which}; l’année court jusqu’au ${f.date(r.to)}.`
        : `L’année ${f.period(r)} ne respecte pas les obligations du PREM : ${which}.`;
    },
    'prem.year.nothingToAssess': (r, f) =>
      `Rien à évaluer ${f.period({ from: r.from, to: r.assessedTo })} : aucune obligation du PREM ne s’applique à ce qui est fourni.`,
    'prem.year.open': (r, f) =>
      `On ne peut pas dire si les obligations du PREM sont respectées ${f.period({ from: r.from, to: r.assessedTo })} : ${f.list(ruleNames(r.rules))} ${r.rules.length > 1 ? 'dépendent' : 'dépend'} de ce qui manque ou d’une lecture des textes.`,
    'prem.year.noTextInForce': (r, f) =>
      `Aucun texte encodé ne donne l’année de référence au ${f.date(r.on)} : on ne peut rien dire.`,

    'prem.notice.held': (r, f) =>
      `Toute la facturation ${f.period(r)} est couverte par un avis de conformité, une dérogation ou une autorisation.`,
    'prem.notice.notHeld': (r, f) =>
      `Facturation sans avis de conformité, dérogation ni autorisation : ${dates(r.dates, f)}.${lost(r, f)}`,
    'prem.notice.maybeNotHeld': (r, f) =>
      `Peut-être de la facturation sans avis, dérogation ni autorisation : ${dates(r.dates, f)}; des données manquent.${lost(r, f)}`,
    'prem.notice.noPractice': (r, f) => `Rien n’est facturé au régime public ${f.period(r)}.`,

    'prem.majorityPractice.reached': (r, f) =>
      `${counted(r, f)} dans ${territoryOf(r.base)}, ${f.period(r)}; le minimum est de ${f.percent(r.minimum)}. Marge : ${f.days(r.spare.days)} de plus ailleurs sans descendre sous le minimum.`,
    'prem.majorityPractice.below': (r, f) =>
      `${counted(r, f)} dans ${territoryOf(r.base)}, ${f.period(r)}; le minimum est de ${f.percent(r.minimum)}. Il manque ${f.days(r.toAdd.days)} à ajouter dans le territoire, ou ${f.days(r.toMove.days)} à y faire plutôt qu’ailleurs.`,
    'prem.majorityPractice.open': (r, f) =>
      `${counted(r, f)} dans ${territoryOf(r.base)}, ${f.period(r)}, selon ce qui manque ou la lecture retenue; le minimum est de ${f.percent(r.minimum)}.`,
    'prem.majorityPractice.noBillingDay': (r, f) =>
      `Aucune journée de facturation ${f.period(r)} : la règle n’a rien à mesurer.`,
    'prem.majorityPractice.noThreshold': (r, f) =>
      `Aucun seuil de journée de facturation n’est connu pour le ${f.date(r.on)}; fournissez celui de l’époque.`,
    'prem.majorityPractice.noTextInForce': (r, f) => `Aucun texte encodé ne fixe le minimum ${f.period(r)}.`,
    'prem.majorityPractice.underDerogation': (r, f) =>
      `Dérogation ${PURPOSES[r.purpose] ?? r.purpose} ${f.period(r)} : la règle du 55 % ne s’applique pas. L’engagement propre à la dérogation est une autre règle.`,
    'prem.majorityPractice.underAuthorisation': (r, f) =>
      `Autorisation d’exercer durant la résidence ${f.period(r)} : la règle du 55 % ne s’applique pas.`,
    'prem.majorityPractice.eitherRegime': (r, f) =>
      `${capital(f.period(r))}, le régime applicable (actuel ou transitoire) n’est pas connu, mais les deux donnent la même réponse.`,
    'prem.majorityPractice.regimeUnknown': (r, f) =>
      `${capital(f.period(r))}, la réponse dépend du régime applicable (actuel ou transitoire), qui n’est pas connu.`,

    'prem.capitaleNationale.within': (r, f) =>
      `${inRegion(r, f)}, ${f.period(r)}; le maximum sans avis de cette région est de ${f.percent(r.maximum)}. Marge : ${f.days(r.spare.days)} de plus.${stale(r.lastAttested, f)}`,
    'prem.capitaleNationale.over': (r, f) =>
      `${inRegion(r, f)}, ${f.period(r)}; le maximum sans avis de cette région est de ${f.percent(r.maximum)}, dépassé de ${f.days(r.toMove.days)}. Les pages lues ne disent pas ce qui s’ensuit.${stale(r.lastAttested, f)}`,
    'prem.capitaleNationale.open': (r, f) =>
      `${inRegion(r, f)}, ${f.period(r)}, selon ce qui manque ou la lecture retenue; le maximum sans avis de cette région est de ${f.percent(r.maximum)}.${stale(r.lastAttested, f)}`,
    'prem.capitaleNationale.noPractice': (r, f) =>
      `Aucune journée dans la Capitale-Nationale (hors Portneuf et Charlevoix) ${f.period(r)}.`,
    'prem.capitaleNationale.holdsNotice': (r, f) =>
      `Avis de conformité de la Capitale-Nationale ${f.period(r)} : le plafond ne s’applique pas.`,
    'prem.capitaleNationale.authorised': (r, f) =>
      `Autorisation du DRMG durant la résidence ${f.period(r)} : le plafond n’est pas opposé, faute de texte qui le dise.`,
    'prem.capitaleNationale.underDerogation': (r, f) =>
      `Dérogation tenant lieu d’avis ${f.period(r)} : selon la lecture choisie, le plafond ne s’applique pas.`,
    'prem.capitaleNationale.noThreshold': (r, f) =>
      `Aucun seuil de journée de facturation n’est connu pour le ${f.date(r.on)}; fournissez celui de l’époque.`,
    'prem.capitaleNationale.noTextInForce': (r, f) => `Aucun texte encodé ne fixe le plafond ${f.period(r)}.`,

    'prem.reduction.notExposed': () => 'Rien n’expose à la réduction de la rémunération.',
    'prem.reduction.exposed': (r, f) => {
      const reduction =
        r.rate === null
          ? 'une réduction de l’ensemble de sa rémunération, à un taux qui n’est pas encodé pour cette période'
          : `une réduction de ${f.percent(r.rate)} de l’ensemble de sa rémunération`;
      const amount =
        r.illustration === null
          ? ''
          : ` À titre d’illustration seulement (calcul inféré, la période visée n’étant pas publiée) : ${f.dollars(r.illustration.reduction)} sur ${f.dollars(r.illustration.remuneration)}.`;
      const inferred =
        r.inferredFor.length === 0
          ? ''
          : ` Pour ${f.list(ruleNames(r.inferredFor))}, cette conséquence est inférée : aucune page lue ne la dit.`;
      return `Le médecin s’expose à ${reduction}. C’est un risque, non une perte certaine : le comité paritaire peut recevoir des explications.${inferred}${amount}`;
    },
    'prem.reduction.open': () => 'L’exposition à la réduction dépend de ce qui manque ou d’une lecture des textes.',
  },
  rules: RULES,
  outcomes: {
    'prem.reduction': { met: 'non exposé', notMet: 'exposé', notApplicable: 'sans objet', undetermined: 'indéterminé' },
  },
  records: {
    title: 'Ce que sont devenus les relevés',
    some: (count) => `${count} relevé${count > 1 ? 's' : ''}`,
    one: (index) => `le relevé no ${index + 1}`,
  },
  fields: {
    ...billingDaysFrench.fields,
    'physician.practiceStart': 'le début de la pratique',
    'physician.principalRegionChangedOn':
      'la date du premier changement de région principale depuis le 1er juillet 2016 (ou son absence)',
  },
  caution:
    'Ce calcul ne lie ni la RAMQ ni le comité paritaire. Le texte de l’entente n’a pas été lu directement : voir les sources.',
  ledger: {
    inTerritory: 'dans le territoire de l’avis',
    elsewhere: 'ailleurs',
    elsewhereDepannage: 'en dépannage, ailleurs',
    belowHalfDay: 'sous le seuil de la demi-journée (total de la date et du territoire)',
    depannageLeftOut: 'dépannage, hors du calcul sous le régime transitoire',
    outsidePlan: 'non facturé au régime public',
    beforePeriod: 'avant l’année de référence',
    afterPeriod: 'après l’année de référence',
    afterAsOf: 'après la date d’évaluation',
    nothingHeld: 'ni avis, ni dérogation, ni autorisation ce jour-là',
    underDerogation: 'sous une dérogation',
    underAuthorisation: 'sous une autorisation de résident',
    noThreshold: 'aucun seuil connu pour la date',
    noTextInForce: 'aucun texte encodé pour la date',
    territoryUnknown: 'territoire inconnu',
    amountUnknown: 'montant inconnu',
    natureUnknown: 'nature inconnue',
    sameDateAsUnknown: 'même date qu’un relevé incomplet',
    regimeUnknown: 'le sort dépend du régime (actuel ou transitoire)',
  },
  parameters: {
    ...billingDaysFrench.parameters,
    'prem.majorityMinimum': 'Minimum dans le territoire',
    'prem.formerMajorityMinimum': 'Minimum dans la région (régime transitoire)',
    'prem.capitaleNationaleMaximum': 'Maximum dans la Capitale-Nationale sans avis de cette région',
    'prem.reductionRate': 'Réduction à laquelle on s’expose',
  },
  questions: {
    ...billingDaysFrench.questions,
    'prem.depannageInTerritory':
      'Le dépannage fait dans le territoire de son propre avis compte-t-il dans ce territoire ou à l’extérieur?',
    'prem.transitionalDepannage':
      'Sous les anciennes modalités, le dépannage est-il retiré du calcul ou compté comme les autres journées?',
    'prem.regionalDay':
      'Quand la base est la région, les montants d’une date s’additionnent-ils dans toute la région ou par sous-territoire?',
    'prem.capitaleNationaleDepannage':
      'Le dépannage fait dans la Capitale-Nationale compte-t-il dans la limite de cette région?',
    'prem.capitaleNationaleDerogation':
      'Le plafond de la Capitale-Nationale vise-t-il le médecin dont une dérogation tient lieu d’avis?',
  },
  options: {
    ...billingDaysFrench.options,
    'prem.depannageInTerritory': { whereServed: 'dans le territoire', outside: 'à l’extérieur' },
    'prem.transitionalDepannage': { outOfBothTerms: 'retiré du calcul', counted: 'compté' },
    'prem.regionalDay': { byRegion: 'par région', bySubTerritory: 'par sous-territoire' },
    'prem.capitaleNationaleDerogation': { applies: 'il le vise', doesNotApply: 'il ne le vise pas' },
    'prem.capitaleNationaleDepannage': { counted: 'compté', notCounted: 'non compté' },
  },
};

interface Ends {
  readonly worst: { readonly inside: string; readonly total: string };
  readonly best: { readonly inside: string; readonly total: string };
}

const MOST_DATES = 5;

function dates(all: readonly string[], f: Formats): string {
  const shown = all.slice(0, MOST_DATES).map(f.date);
  const others = all.length - shown.length;
  return f.list(
    others > 0 ? [...shown, `${others} autre${others > 1 ? 's' : ''} date${others > 1 ? 's' : ''}`] : shown,
  );
}

type NotHeld = Extract<PremReason, { readonly lostOn: unknown }>;

const LOST: Readonly<Record<NonNullable<NotHeld['lostHolding']>, string>> = {
  avis: 'L’avis',
  derogation: 'La dérogation',
};

const CAUSES: Readonly<Record<NonNullable<NotHeld['lostCause']>, string>> = {
  lostToExclusiveDepannage: 'avec la dérogation pour dépannage exclusif, et ne revit pas',
  nonParticipant: 'quand le médecin est devenu non participant, et ne revit pas au retour dans le régime public',
  desengage: 'quand le médecin s’est désengagé du régime public, et ne revit pas au retour',
};

function lost({ lostHolding, lostOn, lostCause }: NotHeld, f: Formats): string {
  if (lostHolding === null || lostOn === null || lostCause === null) return '';
  return ` ${LOST[lostHolding]} a pris fin le ${f.date(lostOn)}, ${CAUSES[lostCause]}.`;
}

function counted({ worst, best }: Ends, f: Formats): string {
  const one = (end: Ends['worst']) =>
    `${f.days(end.inside)} sur ${f.count(end.total)} (${f.share(end.inside, end.total)})`;
  return one(worst) === one(best) ? one(worst) : `De ${one(worst)} à ${one(best)}`;
}

/** Of a maximum, the best end is the least. */
function inRegion({ worst, best }: Ends, f: Formats): string {
  return `${counted({ worst: best, best: worst }, f)} dans la Capitale-Nationale, hors Portneuf et Charlevoix`;
}

function stale(lastAttested: string | undefined, f: Formats): string {
  return lastAttested === undefined
    ? ''
    : ` Aucune page lue postérieure au ${f.date(lastAttested)} ne confirme ni n’abroge ce plafond.`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
