import type { Formats, Phrasebook } from '../verdict/phrases.js';
import type { GmfSlotsReason } from './assess.js';
import type { SlotLedgerReason } from './ledger.js';
import type { ForfaitAmount, Instrument } from './parameters.js';
import type { Refusal } from './redistribution.js';
import type { Governing } from './requiredOffer.js';

const RULES = {
  'gmfSlots.quarter': 'Trimestre de l’inscription de groupe',
  'gmfSlots.requiredOffer': 'Offre médicale requise',
  'gmfSlots.redistribution': 'Distribution différente autorisée par le DRMG',
  'gmfSlots.forfaits': 'Forfaits du trimestre',
  'gmfSlots.sharing': 'Répartition des forfaits',
  'gmfSlots.billed': 'Forfaits facturés',
} as const;

function ruleNames(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `« ${RULES[id as keyof typeof RULES] ?? id} »`);
}

const REFUSALS: Readonly<Record<Exclude<Refusal, 'otherQuarters'>, string>> = {
  notYetPublic: 'elle n’était pas prévue par les textes connus au jour demandé',
  reverse: 'elle diminue le premier trimestre pour augmenter le second, ce que la lettre ne prévoit pas',
  otherSum: 'la somme des deux trimestres diffère de celle de deux trimestres ordinaires',
  notRequested: 'le groupe ne l’a pas demandée à son DRMG',
  notAuthorised: 'le DRMG ne l’a pas autorisée',
  notSentToRamq: 'le DRMG ne l’a pas transmise à la RAMQ',
};

function refusalText(refusal: Refusal, f: Formats, only: readonly string[] = []): string {
  if (refusal !== 'otherQuarters') return REFUSALS[refusal];
  const quarters = f.list(only.map((from) => `du ${f.date(from)}`));
  return `elle ne vise pas les trimestres ${quarters}, les seuls que la lettre permet`;
}

const INSTRUMENTS: Readonly<Record<Exclude<Instrument, 'passerelle'> | 'none', string>> = {
  le368: 'La lettre d’entente no 368 ne donne aucun taux encodé pour cette période',
  uncertain: 'Depuis que l’accord-cadre est accepté, aucune source ne dit ce qui régit l’offre de plages',
  none: 'Aucun texte encodé ne régit l’offre de plages',
};

function governing(r: Governing, f: Formats): string {
  return r.instrument === 'passerelle'
    ? `Sous l’entente-passerelle (depuis le ${f.date(r.since)}), aucune source ne donne le nombre de plages exigé par trimestre, et il peut varier selon les périodes de pointe`
    : INSTRUMENTS[r.instrument];
}

const PARTS: Readonly<Record<ForfaitAmount['parts'][number]['for'], string>> = {
  quarterOffered: 'par trimestre offert',
  slotOpened: 'lorsque la plage est ouverte',
  appointmentDone: 'au moment du rendez-vous',
};

interface Offer {
  readonly offered: number;
  readonly atMost?: number;
  readonly required: string;
  readonly orRequired?: string;
  readonly patients: number;
  readonly basis: 'standard' | 'agreed';
  readonly report?: string;
  readonly running: boolean;
  readonly from: string;
  readonly to: string;
}

/** The word that numbers take, « requise » or « requises »: several when one of them is. */
function wordOf(counts: readonly (string | number)[], one: string, several: string, f: Formats): string {
  return counts.some((count) => f.quantity(count, '', several).endsWith(several)) ? several : one;
}

function plages(count: string | number, f: Formats): string {
  return f.quantity(count, 'plage', 'plages');
}

function offeredText({ offered, atMost, running }: Offer, f: Formats): string {
  const word = wordOf([atMost ?? offered], 'offerte', 'offertes', f);
  const some = `${plages(offered, f)} ${word}`;
  if (running) return `${some} à ce jour`;
  if (atMost === undefined) return 'Un nombre inconnu de plages offertes';
  return offered === atMost ? some : `De ${f.count(String(offered))} à ${plages(atMost, f)} ${word}`;
}

/** From the least to the most that any way counts. */
function across({ atMost: _, ...r }: Offer & { readonly least: number; readonly most?: number }): Offer {
  return { ...r, offered: r.least, ...(r.most === undefined ? {} : { atMost: r.most }) };
}

function offer(r: Offer, f: Formats): string {
  const offered = offeredText(r, f);
  const report = r.report === undefined ? '' : ` (${r.report})`;
  const numbers = r.orRequired === undefined ? [r.required] : [r.required, r.orRequired];
  const required = `${numbers.map(f.count).join(' ou ')} ${wordOf(numbers, 'requise', 'requises', f)}`;
  const basis =
    r.basis === 'agreed'
      ? 'selon la distribution convenue avec le DRMG'
      : `le quart de ${f.quantity(r.patients, 'patient prévu', 'patients prévus')} à l’engagement`;
  return `${offered}${report} pour ${required} (${basis}), ${f.period(r)}`;
}

/** Les plages GMF en français. */
export const gmfSlotsFrench: Phrasebook<GmfSlotsReason, SlotLedgerReason> = {
  findings: {
    'gmfSlots.quarter.respected': (r, f) =>
      r.running
        ? `Au ${f.date(r.assessedTo)}, le groupe respecte déjà son engagement pour le trimestre ${f.period(r)}.`
        : `Le groupe respecte son engagement pour le trimestre ${f.period(r)}.`,
    'gmfSlots.quarter.notRespected': (r, f) =>
      `Trimestre ${f.period(r)} : ce qui suit n’est pas respecté : ${f.list(ruleNames(r.rules))}.`,
    'gmfSlots.quarter.nothing': (r, f) =>
      `Aucun engagement d’inscription de groupe pour le trimestre ${f.period(r)} : rien à évaluer.`,
    'gmfSlots.quarter.open': (r, f) =>
      `On ne peut pas dire si le groupe respecte son engagement pour le trimestre ${f.period(r)} : ${f.list(ruleNames(r.rules))} ${r.rules.length > 1 ? 'dépendent' : 'dépend'} de ce qui manque ou d’une lecture des textes.`,

    'gmfSlots.requiredOffer.reached': (r, f) =>
      r.surplus === '0'
        ? `${offer(r, f)}.`
        : `${offer(r, f)}. Surplus : ${plages(r.surplus, f)}; aucun texte ne le reporte au trimestre suivant.`,
    'gmfSlots.requiredOffer.short': (r, f) => `${offer(r, f)}. Il manque ${plages(r.slotsToAdd, f)}.`,
    'gmfSlots.requiredOffer.open': (r, f) =>
      r.running
        ? `${offer(across(r), f)}; le trimestre n’est pas terminé.`
        : `${offer(across(r), f)}, selon ce qui manque ou la lecture retenue.`,
    'gmfSlots.requiredOffer.noEngagement': (r, f) => `Aucun engagement ${f.period(r)}.`,
    'gmfSlots.requiredOffer.patientsUnknown': (r, f) =>
      `Le nombre de patients prévu à l’engagement n’est pas connu ${f.period(r)}.`,
    'gmfSlots.requiredOffer.engagementChanged': (r, f) =>
      `L’engagement a commencé, pris fin ou changé au cours du trimestre ${f.period(r)} : aucun texte ne dit quel nombre de patients compte alors.`,
    'gmfSlots.requiredOffer.noRate': (r, f) => `${governing(r, f)} (${f.period(r)}).`,

    'gmfSlots.redistribution.governs': (r, f) =>
      `Le DRMG a autorisé ${plages(r.first.slots, f)} pour le trimestre du ${f.date(r.first.from)} et ${f.count(r.second.slots)} pour celui du ${f.date(r.second.from)} : ${f.count(r.agreedTotal)} en tout, autant que deux trimestres ordinaires.`,
    'gmfSlots.redistribution.refused': (r, f) =>
      `La distribution différente ne tient pas : ${f.list(r.refusals.map((one) => refusalText(one, f, r.only)))}. L’offre ordinaire est requise.`,
    'gmfSlots.redistribution.open': () => 'Une condition de la distribution différente n’est pas connue.',
    'gmfSlots.redistribution.engagementChanged': () =>
      'Le nombre de patients prévu à l’engagement n’est pas le même aux deux trimestres : aucun texte ne dit à combien leur somme doit alors arriver.',

    'gmfSlots.forfaits.due': (r, f) => {
      const amount =
        r.amount === undefined || r.each === undefined || r.perYear === undefined
          ? ''
          : ` À ${f.dollars(r.each)} chacun (montant trimestriel inféré de ${f.dollars(r.perYear)} par année) : ${f.dollars(r.amount)}.`;
      return `Les médecins peuvent se répartir ${f.quantity(r.forfaits, 'forfait', 'forfaits')}, un par patient prévu à l’engagement, quel que soit le nombre de plages.${amount}`;
    },
    'gmfSlots.forfaits.none': (r, f) =>
      r.forfaits === 1
        ? 'L’offre n’étant pas respectée, le forfait du trimestre ne peut être facturé.'
        : `L’offre n’étant pas respectée, les ${f.quantity(r.forfaits, 'forfait', 'forfaits')} du trimestre ne peuvent être facturés.`,
    'gmfSlots.forfaits.partUnknown': (r, f) =>
      r.forfaits === 1
        ? 'L’offre n’étant pas respectée, le forfait n’est pas dû en entier; aucun texte lu ne dit si une partie l’est.'
        : `L’offre n’étant pas respectée, les ${f.quantity(r.forfaits, 'forfait', 'forfaits')} ne sont pas tous dus; aucun texte lu ne dit si une partie l’est.`,
    'gmfSlots.forfaits.open': () => 'Les forfaits dépendent de l’offre, qui n’est pas tranchée.',
    'gmfSlots.forfaits.noEngagement': () => 'Sans engagement, aucun forfait.',
    'gmfSlots.forfaits.inHalves': (r, f) =>
      `${f.dollars(r.perYear)} par patient et par année : ${f.list(r.parts.map((part) => `${f.dollars(part.dollars)} ${PARTS[part.for]}`))}. Ce qui en est dû pour un trimestre n’a pas été trouvé.`,

    'gmfSlots.sharing.shared': (r, f) =>
      `${f.quantity(r.forfaits, 'forfait réparti', 'forfaits répartis')} selon les contributions : ${f.list(r.shares.map((one) => `${one.physician} : ${f.count(String(one.forfaits))}`))}.`,
    'gmfSlots.sharing.nothingToShare': () => 'Aucun forfait à répartir.',
    'gmfSlots.sharing.nobodyContributed': () => 'Toutes les contributions sont nulles : rien ne permet de répartir.',
    'gmfSlots.sharing.notParticipants': (r, f) =>
      `${r.physicians.length > 1 ? 'Ne participent' : 'Ne participe'} pas à la mesure : ${f.list(r.physicians)}.`,
    'gmfSlots.sharing.open': () => 'La répartition attend de savoir si les forfaits sont dus.',

    'gmfSlots.billed.within': (r, f) =>
      `${f.quantity(r.billed, 'forfait facturé', 'forfaits facturés')} sur ${f.count(String(r.forfaits))}.`,
    'gmfSlots.billed.tooMany': (r, f) =>
      `${f.quantity(r.billed, 'forfait facturé', 'forfaits facturés')} pour ${f.count(String(r.forfaits))} ${r.forfaits > 1 ? 'dus' : 'dû'} : ${f.count(String(r.billed - r.forfaits))} de trop.`,
    'gmfSlots.billed.notParticipants': (r, f) =>
      `Des forfaits sont facturés par ${r.physicians.length > 1 ? 'des médecins qui ne participent' : 'un médecin qui ne participe'} pas à la mesure : ${f.list(r.physicians)}.`,
    'gmfSlots.billed.open': (r, f) =>
      `${f.quantity(r.billed, 'forfait facturé', 'forfaits facturés')}; on ne sait pas combien sont dus, ou qui participe.`,
  },
  rules: RULES,
  outcomes: {
    'gmfSlots.forfaits': { met: 'dus', notMet: 'non dus', notApplicable: 'sans objet', undetermined: 'indéterminé' },
    'gmfSlots.sharing': { met: 'faite', notMet: 'impossible', notApplicable: 'sans objet', undetermined: 'en suspens' },
    'gmfSlots.redistribution': {
      met: 'en vigueur',
      notMet: 'refusée',
      notApplicable: 'sans objet',
      undetermined: 'indéterminé',
    },
  },
  records: {
    title: 'Ce que sont devenues les plages',
    some: (count) => `${count} plage${count > 1 ? 's' : ''}`,
    one: (index) => `la plage no ${index + 1}`,
  },
  fields: {
    date: 'la date',
    provider: 'le type de professionnel',
    published: 'si la plage est publiée au GAP',
    configured: 'si le service est configuré',
    volunteer: 'si le médecin est volontaire',
    createdBefore: 'si la plage a été créée avant la configuration',
    deleted: 'si la plage a été supprimée',
    publishedOn: 'le jour de la publication',
    offers: 'le nombre de plages offertes',
    slots: 'les plages du reste du trimestre',
    'offers[].slots': 'le nombre de plages offertes',
    'group.engagements[].patients': 'le nombre de patients prévu à l’engagement',
    'group.physicians': 'les médecins qui participent',
    'group.redistribution.requested': 'si le groupe a demandé la distribution différente',
    'group.redistribution.authorised': 'si le DRMG l’a autorisée',
    'group.redistribution.sentToRamq': 'si le DRMG l’a transmise à la RAMQ',
  },
  caution:
    'Ce calcul ne lie ni la RAMQ ni le DRMG. La lettre d’entente n’a pas été lue directement, et d’autres conditions que le nombre de plages peuvent exister : voir les sources.',
  ledger: {
    offered: 'offertes',
    otherQuarter: 'd’un autre trimestre',
    beforeYear: 'd’une année antérieure',
    afterAsOf: 'après la date d’évaluation',
    notPublished: 'non publiées au GAP',
    notConfigured: 'dans un service qui n’est pas configuré',
    notVolunteer: 'de médecins qui ne sont pas volontaires',
    otherProfessional: 'd’autres professionnels que des médecins',
    resident: 'de résidents',
    createdBefore: 'créées avant la configuration du service',
    deletedUnbooked: 'supprimées sans rendez-vous',
    incomplete: 'incomplètes : une donnée manque',
    noTextInForce: 'aucun taux encodé pour le trimestre',
  },
  parameters: {
    'gmfSlots.slotRate': 'Plages par patient et par trimestre',
    'gmfSlots.forfaitAmount': 'Forfait par patient et par année',
    'gmfSlots.forfaitAmount.quarterOffered': 'Forfait par patient et par trimestre (inféré)',
    'gmfSlots.changedEngagement': 'engagement changé en cours de route',
    'gmfSlots.partOfForfaits': 'part des forfaits due quand l’offre n’est pas respectée',
  },
  questions: {
    'gmfSlots.rounding':
      'Quand le quart du nombre de patients n’est pas entier, la comparaison est-elle exacte ou le nombre exigé est-il arrondi vers le bas?',
    'gmfSlots.slotDate': 'Une plage appartient-elle au trimestre où elle a lieu ou à celui où elle est publiée?',
    'gmfSlots.unkeptDistribution':
      'Quand la distribution convenue n’est pas tenue mais que l’offre ordinaire est atteinte, laquelle des deux est exigée?',
    'gmfSlots.otherProfessionals':
      'Les plages des infirmières praticiennes et des autres professionnels comptent-elles dans l’offre médicale?',
    'gmfSlots.residents': 'Les plages des résidents comptent-elles?',
    'gmfSlots.createdBefore': 'Une plage créée avant la configuration de son service compte-t-elle?',
    'gmfSlots.deletedUnbooked': 'Une plage supprimée sans que personne l’ait prise a-t-elle été offerte?',
    'gmfSlots.shortfall': 'Quand l’offre n’est pas respectée, aucun forfait n’est-il dû ou l’est-il en partie?',
  },
  options: {
    'gmfSlots.rounding': { exact: 'exacte', down: 'arrondi vers le bas' },
    'gmfSlots.slotDate': { takesPlace: 'où elle a lieu', published: 'où elle est publiée' },
    'gmfSlots.unkeptDistribution': { agreed: 'l’offre convenue', standard: 'l’offre ordinaire' },
    'gmfSlots.otherProfessionals': { notCounted: 'non', counted: 'oui' },
    'gmfSlots.residents': { notCounted: 'non', counted: 'oui' },
    'gmfSlots.createdBefore': { notCounted: 'non', counted: 'oui' },
    'gmfSlots.deletedUnbooked': { notCounted: 'non', counted: 'oui' },
    'gmfSlots.shortfall': { allOrNothing: 'aucun', part: 'une partie' },
  },
};
