import type { Formats } from '../verdict/phrases.js';
import type { EngagementReason } from './engagement.js';
import type { Mu3Reason } from './mu3.js';
import type { Topic } from './phrases.topic.js';
import type { SignOnReason } from './signOn.js';

type SignOn = Extract<SignOnReason, { readonly code: 'amp.signOn.open' }>;
type Delay = Omit<SignOn, 'code' | 'on'>;
type Running = Omit<Extract<EngagementReason, { readonly code: 'amp.engagement.runs' }>, 'code'>;
type Change = Omit<Extract<EngagementReason, { readonly code: 'amp.modification.refused' }>, 'code'>;
type Conditions = Omit<Extract<Mu3Reason, { readonly code: 'amp.mu3.open' }>, 'code'>;

/** « l’échéance est le 30 novembre 2026 ». */
function deadline({ earliest, latest }: Delay, f: Formats, is = 'est'): string {
  if (earliest === null || latest === null) return 'l’échéance n’est pas connue';
  if (earliest === latest) return `l’échéance ${is} le ${f.date(earliest)}`;
  return `l’échéance ${is} entre le ${f.date(earliest)} et le ${f.date(latest)}`;
}

/** No text read gives the dates of a quarter: it is said aloud. */
function basis(r: Delay, f: Formats): string {
  const where = r.isNewRegion ? ' dans la région de l’avis' : '';
  const start = r.startedOn === null ? '' : `, le ${f.date(r.startedOn)}`;
  const supposed = r.calendarGiven
    ? ''
    : ' Les dates des trimestres sont supposées (confiance faible) : aucun texte lu ne les donne.';
  return `C’est la fin du premier trimestre complet qui suit le début de la pratique${where}${start}.${supposed}`;
}

/** « , demandée le … et complète le …, » */
function done({ requestedOn, completedOn }: Delay, f: Formats): string {
  const parts = [
    ...(requestedOn === null ? [] : [`demandée le ${f.date(requestedOn)}`]),
    ...(completedOn === null ? [] : [`complète le ${f.date(completedOn)}`]),
  ];
  return parts.length === 0 ? '' : `, ${f.list(parts)},`;
}

function asked({ requestedOn }: Delay, f: Formats): string {
  return requestedOn === null ? '' : `, demandée le ${f.date(requestedOn)},`;
}

function term(r: Running, f: Formats): string {
  const ends = r.endsOn === null ? '' : ` Il prend toutefois fin le ${f.date(r.endsOn)}.`;
  return `le terme de ${r.years} ans en cours va du ${f.date(r.firstDay)} au ${f.date(r.lastDay)}, dernier jour compris.${ends}`;
}

function change(r: Change, f: Formats): string {
  const effect = r.effectOn === null ? '' : `, pour le ${f.date(r.effectOn)}`;
  const when =
    r.when === 'atTerm' ? `au terme du ${f.date(r.lastDay)}` : `avant la fin du terme du ${f.date(r.lastDay)}`;
  return `la modification demandée le ${f.date(r.requestedOn)}${effect} (${when})`;
}

/** What the text gives. */
function ground({ when }: Change): string {
  return when === 'atTerm'
    ? 'Au terme, une demande devrait être approuvée, parmi les AMP alors offertes; aucune page lue ne dit combien de temps d’avance il faut s’y prendre.'
    : 'Avant la fin du terme, il faut d’abord s’entendre avec le DRMG, qui doit justifier un refus.';
}

function list({ onList }: Change): string {
  if (onList === null)
    return ' On ne sait pas si l’activité est sur la liste des AMP offertes au moment de la demande.';
  return onList ? ' L’activité est sur la liste des AMP offertes au moment de la demande.' : '';
}

function staff({ staffShort }: Change): string {
  return staffShort === true
    ? ' Le DRMG juge les effectifs particulièrement insuffisants pour permettre un changement.'
    : '';
}

const NO_APPEAL = 'Aucun recours n’est décrit dans les pages lues.';
const GOES_ON = 'Les AMP de l’engagement continuent.';

function justified(r: Change): string {
  if (r.when === 'atTerm') return '';
  if (r.justified === null) return ' On ne sait pas si ce refus est justifié.';
  return r.justified ? ' Le refus est justifié.' : ' Le refus n’est pas justifié, alors qu’il doit l’être.';
}

/** « besoin à temps plein à l’urgence : oui; … » */
function conditions({ conditions: its, minutes, hours, thirdYear }: Conditions, f: Formats): string {
  const walked = minutes === null ? 'non connu' : `${f.hours(minutes)} par semaine`;
  return [
    `Troisième année en médecine d’urgence : ${yes(thirdYear)}${thirdYear === false ? ' (d’autres peuvent être visés, par exception)' : ''}`,
    `besoin d’un médecin à temps plein à l’urgence : ${yes(its.fullTimeNeeded)}`,
    `sans rendez-vous en GMF-R : ${walked}, pour ${f.quantity(hours, 'heure', 'heures')} demandées (que ce soit par semaine est sous-entendu).`,
  ].join('; ');
}

function yes(value: boolean | null): string {
  if (value === null) return 'non connu';
  return value ? 'oui' : 'non';
}

const ORIENTATION =
  'C’est une orientation du ministère d’avril 2017, sans entente écrite : rien de plus récent n’a été lu.';

const LACKS = {
  fullTimeNeeded: 'l’urgence n’a pas besoin d’un médecin à temps plein',
  walkIn: 'les heures de sans rendez-vous en GMF-R ne suffisent pas',
} as const;

/** L’adhésion, l’engagement et les MU3. */
export const adhesionFrench: Topic<SignOnReason | EngagementReason | Mu3Reason> = {
  findings: {
    'amp.signOn.completed': (r, f) => `L’adhésion${done(r, f)} est faite à temps : ${deadline(r, f)}. ${basis(r, f)}`,
    'amp.signOn.requestedInTime': (r, f) =>
      `L’adhésion${done(r, f)} a été demandée à temps : ${deadline(r, f)}. ${basis(r, f)}`,
    'amp.signOn.completedBeforeTexts': (r, f) =>
      `L’adhésion${done(r, f)} est faite. Aucun texte encodé ne dit quelle était l’échéance ${r.startedOn === null ? 'alors' : `d’une pratique commencée le ${f.date(r.startedOn)}`} : on ne dit donc pas si elle a été faite à temps.`,
    'amp.signOn.deemed': (r, f) =>
      `Au ${f.date(r.on)}, le médecin ${r.by === 'resident' ? 'résident' : 'militaire'} autorisé à exercer est réputé avoir adhéré aux AMP.`,
    'amp.signOn.maybeDeemed': (r, f) =>
      `Au ${f.date(r.on)}, une autorisation est détenue sous laquelle on est peut-être réputé avoir adhéré aux AMP : il manque de quoi le dire.`,
    'amp.signOn.exclusive': () =>
      'Sous une dérogation, aucun texte lu ne dit si l’adhésion est due, ni à quel DRMG la demander, faute d’avis : la question est au comité paritaire.',
    'amp.signOn.notRequested': (r, f) =>
      `Au ${f.date(r.on)}, l’adhésion n’a pas été demandée et le délai est passé : ${deadline(r, f, 'était')}. ${basis(r, f)}`,
    'amp.signOn.requestedLate': (r, f) =>
      `L’adhésion${done(r, f)} est en retard : ${deadline(r, f, 'était')}. ${basis(r, f)}`,
    'amp.signOn.completedLate': (r, f) =>
      `L’adhésion${done(r, f)} devait être complète à l’échéance : ${deadline(r, f, 'était')}. ${basis(r, f)}`,
    'amp.signOn.notCompleted': (r, f) =>
      `Au ${f.date(r.on)}, l’adhésion${asked(r, f)} n’est pas complète, comme elle devait l’être à l’échéance : ${deadline(r, f, 'était')}. ${basis(r, f)}`,
    'amp.signOn.requested': (r, f) =>
      `Au ${f.date(r.on)}, l’adhésion${asked(r, f)} n’est pas complète : ${deadline(r, f)}. ${basis(r, f)} Une demande faite à temps n’est pas un manquement, mais l’adhésion n’est pas faite tant que le DRMG ne l’a pas complétée.`,
    'amp.signOn.running': (r, f) =>
      `Au ${f.date(r.on)}, l’adhésion n’a pas été demandée et le délai n’est pas échu : ${deadline(r, f)}, et il reste ${r.earliest === r.latest ? '' : 'au moins '}${f.days(String(r.daysLeft))}. ${basis(r, f)}`,
    'amp.signOn.open': (r, f) =>
      `Au ${f.date(r.on)}, on ne peut dire si l’adhésion${done(r, f)} est faite à temps : ${deadline(r, f)}. ${basis(r, f)}`,
    'amp.signOn.noTextInForce': (r, f) =>
      `Aucun texte connu ne donne l’échéance d’adhésion d’une pratique commencée le ${f.date(r.startedOn)}.`,

    'amp.engagement.runs': (r, f) => `Au ${f.date(r.on)}, l’engagement court : ${term(r, f)}`,
    'amp.engagement.renewed': (r, f) =>
      `Au ${f.date(r.on)}, l’engagement pris le ${f.date(r.effectiveOn)} court, renouvelé ${f.quantity(r.renewals, 'fois', 'fois')} : ${term(r, f)} Le renouvellement automatique, sauf entente pour le réviser, est dit par le DRMG de Montréal; ailleurs, il est inféré.`,
    'amp.engagement.notBegun': (r, f) =>
      `Au ${f.date(r.on)}, l’engagement n’a pas commencé : il prend effet le ${f.date(r.effectiveOn)}.`,
    'amp.engagement.ended': (r, f) =>
      `Au ${f.date(r.on)}, l’engagement pris le ${f.date(r.effectiveOn)} a pris fin le ${f.date(r.endedOn)}.`,
    'amp.engagement.noTextInForce': (r, f) =>
      `Aucun texte connu ne donne la durée d’un engagement qui prend effet le ${f.date(r.effectiveOn)}.`,
    'amp.engagement.noRenewalText': (r, f) =>
      `Au ${f.date(r.on)}, le premier terme de l’engagement est passé : il allait au ${f.date(r.lastDay)}. Aucun texte connu ne dit s’il s’est renouvelé.`,

    'amp.modification.granted': (r, f) =>
      `Le DRMG a accordé ${change(r, f)}. ${ground(r)}${list(r)}${r.onList === false ? ' L’activité n’est pas sur la liste des AMP offertes au moment de la demande, à laquelle le DRMG de Montréal dit qu’il faut se conformer.' : ''}${staff(r)}${r.when === 'midTerm' ? ' Aucune page lue ne dit si un nouveau terme de deux ans commence alors.' : ''}`,
    'amp.modification.refused': (r, f) =>
      `Le DRMG a refusé ${change(r, f)}. ${ground(r)}${list(r)}${staff(r)}${justified(r)} ${GOES_ON} ${NO_APPEAL}`,
    'amp.modification.notOnList': (r, f) =>
      `On ne peut choisir que des AMP en vigueur au moment de la demande : ${change(r, f)} ne porte pas sur l’une d’elles.${r.decision === 'refused' ? ' Le DRMG l’a refusée.' : ''} ${GOES_ON}`,
    'amp.modification.staffShort': (r, f) =>
      `Le DRMG juge les effectifs particulièrement insuffisants pour permettre un changement : ${change(r, f)} n’est pas accordée.${r.decision === 'refused' ? ' Le DRMG l’a refusée.' : ''} ${GOES_ON} Le texte, de Montréal, le range parmi les exceptions au renouvellement : c’est une lecture.`,
    'amp.modification.pending': (r, f) =>
      `Le DRMG n’a pas encore décidé de ${change(r, f)}. ${ground(r)}${list(r)}${staff(r)} D’ici là, les AMP de l’engagement continuent.`,
    'amp.modification.notKnown': (r, f) =>
      `On ne sait pas ce que le DRMG a décidé de ${change(r, f)}. ${ground(r)}${list(r)}${staff(r)}`,
    'amp.modification.notYet': (r, f) =>
      `Au ${f.date(r.on)}, aucune modification n’est encore demandée : elle le sera le ${f.date(r.requestedOn)}.`,
    'amp.modification.noEngagement': (r, f) =>
      `Aucun engagement ne court au moment de la modification demandée le ${f.date(r.requestedOn)}, ou quand elle prendrait effet.`,
    'amp.modification.noTextInForce': (r, f) =>
      `Aucun texte connu ne règle la modification demandée le ${f.date(r.requestedOn)}.`,

    'amp.mu3.spared': (r, f) =>
      `Au ${f.date(r.on)}, le médecin est dispensé d’inscrire des patients : le DRMG l’a accordé. ${conditions(r, f)} ${ORIENTATION}`,
    'amp.mu3.refused': (r, f) =>
      `Au ${f.date(r.on)}, le médecin n’est pas dispensé d’inscrire des patients : le DRMG l’a refusé. ${conditions(r, f)} ${ORIENTATION}`,
    'amp.mu3.lacks': (r, f) =>
      `Au ${f.date(r.on)}, le médecin n’est pas dispensé d’inscrire des patients : ${f.list(r.lacks.map((name) => LACKS[name]))}. ${conditions(r, f)} ${ORIENTATION}`,
    'amp.mu3.pending': (r, f) =>
      `Au ${f.date(r.on)}, les conditions connues sont réunies; le DRMG, et le DSP selon le cas, n’ont pas encore analysé la demande. ${conditions(r, f)} ${ORIENTATION}`,
    'amp.mu3.open': (r, f) =>
      `Au ${f.date(r.on)}, on ne peut dire si le médecin est dispensé d’inscrire des patients. ${conditions(r, f)} ${ORIENTATION}`,
    'amp.mu3.noTextInForce': (r, f) =>
      `Aucun texte connu ne dispense, au ${f.date(r.on)}, d’inscrire des patients après une troisième année en médecine d’urgence.`,
  },
  rules: {
    'amp.signOn': 'Adhésion aux AMP',
    'amp.engagement': 'Durée de l’engagement',
    'amp.modification': 'Modification des AMP',
    'amp.mu3': 'Troisième année en médecine d’urgence (MU3)',
  },
  outcomes: {
    'amp.signOn': { met: 'en règle', notMet: 'en défaut', notApplicable: 'sans objet', undetermined: 'indéterminé' },
    'amp.engagement': {
      met: 'en cours',
      notMet: 'pas en cours',
      notApplicable: 'pas en cours',
      undetermined: 'indéterminé',
    },
    'amp.modification': {
      met: 'accordée',
      notMet: 'pas accordée',
      notApplicable: 'sans objet',
      undetermined: 'indéterminé',
    },
    'amp.mu3': {
      met: 'dispensé',
      notMet: 'pas dispensé',
      notApplicable: 'sans objet',
      undetermined: 'indéterminé',
    },
  },
  fields: {
    'signOn.practiceFrom': 'le premier jour de pratique',
    'signOn.regionFrom': 'le premier jour de pratique dans la région de l’avis',
    'signOn.requestedOn': 'le jour où l’adhésion est demandée au DRMG',
    'signOn.completedOn': 'le jour où l’adhésion est complète',
    'engagement.modification.decision': 'la décision du DRMG sur la modification',
    'mu3.fullTimeNeeded': 'si l’urgence a besoin d’un médecin à temps plein',
    'mu3.walkInMinutes': 'les heures par semaine de sans rendez-vous en GMF-R',
    'mu3.decision': 'la décision du DRMG sur la dispense',
  },
  parameters: {
    'amp.signOnQuarters': 'Trimestres complets de pratique pour adhérer',
    'amp.engagementYears': 'Années d’un engagement',
    'amp.engagementRenewal': 'Renouvellement de l’engagement',
    'amp.changeAtTerm': 'Modification au terme de l’engagement',
    'amp.changeMidTerm': 'Modification avant le terme de l’engagement',
    'amp.mu3Hours': 'Heures de sans rendez-vous en GMF-R d’un médecin MU3',
  },
  questions: {
    'amp.startOnFirstDay':
      'Pour qui commence à pratiquer le premier jour d’un trimestre, ce trimestre est-il le premier trimestre complet?',
    'amp.signOnAct': 'Que faut-il avoir fait à l’échéance : demander l’adhésion, ou l’avoir complétée?',
    'amp.newRegion': 'La pratique dans une nouvelle région fait-elle repartir le délai d’adhésion?',
    'amp.staffInsufficient':
      'Des effectifs particulièrement insuffisants empêchent-ils de modifier les AMP, ou seulement l’engagement de se renouveler?',
  },
  options: {
    'amp.startOnFirstDay': { thatQuarter: 'oui', nextQuarter: 'non, c’est le suivant' },
    'amp.signOnAct': { requested: 'la demander', completed: 'l’avoir complétée' },
    'amp.newRegion': { restarts: 'oui', continues: 'non, il court depuis le début de la pratique' },
    'amp.staffInsufficient': {
      blocksChange: 'ils empêchent la modification',
      endsRenewal: 'ils empêchent seulement le renouvellement',
    },
  },
};
