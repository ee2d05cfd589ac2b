import { REGIONS } from '../law/regionNames.js';
import type { Formats } from '../verdict/phrases.js';
import type { EquivalenceFigures, EquivalenceReason } from './equivalence.js';
import { activityName } from './phrases.names.js';
import type { Topic } from './phrases.topic.js';

const COUNTED: Readonly<Record<EquivalenceFigures['counted'], readonly [string, string]>> = {
  patients: ['patient inscrit', 'patients inscrits'],
  shifts: ['quart de travail', 'quarts de travail'],
  beds: ['lit', 'lits'],
  visits: ['visite', 'visites'],
};

const OVER: Readonly<Record<EquivalenceFigures['over'], string>> = {
  standing: 'en tout temps durant le trimestre',
  quarter: 'durant le trimestre',
  year: 'sur douze mois',
};

const LACKS: Readonly<Record<Lack, string>> = {
  count: 'le nombre demandé',
  fromGamf: 'le minimum provenant du GAMF',
  rls: 'un RLS où elle est offerte',
  validated: 'la validation des heures auprès du DSP',
  recommended: 'la recommandation du chef du DRMG',
};
type Lack = Extract<EquivalenceReason, { readonly code: 'amp.equivalence.below' }>['lacks'][number];

/** « Du 1er mars au 31 mai 2024, prise en charge : 500 patients inscrits sur 500 demandés en tout temps durant le trimestre ». */
function figures(r: EquivalenceFigures, f: Formats): string {
  const [one, several] = COUNTED[r.counted];
  const done = r.count === null ? `un nombre inconnu de ${several}` : f.quantity(r.count, one, several);
  const period = f.period(r);
  const when = `${period.charAt(0).toUpperCase()}${period.slice(1)}`;
  return `${when}, ${activityName(r.activity, 'fr')} : ${done}${walkIn(r, f)}, pour un minimum de ${f.count(String(r.atLeast))} ${OVER[r.over]}${gamf(r, f)}`;
}

function walkIn({ walkIn: shifts }: EquivalenceFigures, f: Formats): string {
  if (shifts === null || shifts.done === 0) return '';
  const done =
    shifts.done === null
      ? 'un nombre inconnu de quarts de sans rendez-vous (SRV)'
      : f.quantity(shifts.done, 'quart de sans rendez-vous (SRV)', 'quarts de sans rendez-vous (SRV)');
  const most =
    shifts.atMost === null
      ? 'aucun texte lu ne dit combien peuvent compter'
      : `au plus ${f.count(String(shifts.atMost))} peuvent compter`;
  return ` et ${done} (${most})`;
}

function gamf({ fromGamf }: EquivalenceFigures, f: Formats): string {
  if (fromGamf === null) return '';
  const { count, atLeast, isAsked } = fromGamf;
  if (isAsked === false) return '; le minimum provenant du GAMF ne s’applique pas ici';
  const unless = isAsked === null ? ', sauf si ce minimum ne s’applique pas ici' : '';
  return `, dont au moins ${f.count(String(atLeast))} provenant du GAMF (${count === null ? 'nombre inconnu' : f.count(String(count))})${unless}`;
}

function beside({ besideHoursPerWeek: hours, activity }: EquivalenceFigures, f: Formats): string {
  return hours === null
    ? 'Cette équivalence tient lieu des heures.'
    : `Cette équivalence tient lieu d’une partie des heures : il reste ${f.quantity(hours, 'heure', 'heures')} par semaine à faire dans d’autres activités que « ${activityName(activity, 'fr')} ».`;
}

/** Les équivalences. */
export const equivalenceFrench: Topic<EquivalenceReason> = {
  findings: {
    'amp.equivalence.reached': (r, f) => `${figures(r, f)}. ${beside(r, f)}`,
    'amp.equivalence.below': (r, f) =>
      `${figures(r, f)}. Cette équivalence ne tient pas lieu des heures, même en partie; il manque : ${f.list(r.lacks.map((one) => LACKS[one]))}.`,
    'amp.equivalence.open': (r, f) =>
      `${figures(r, f)}. On ne peut pas encore dire si cette équivalence tient lieu des heures.`,
    'amp.equivalence.running': (r, f) =>
      `${figures(r, f)}. Une partie de ces jours est à venir : on ne peut pas encore dire si cette équivalence tient lieu des heures.`,
    'amp.equivalence.otherDays': (r, f) =>
      `${figures(r, f)}. Ce qui est réclamé a été compté ${f.period(r.claimed)} : d’autres jours, dont on ne peut rien conclure.`,
    'amp.equivalence.notInTable': (r, f) =>
      `La table d’équivalences fournie n’en contient aucune du nom de « ${r.id} » ${f.period(r)} : cela ne tient pas lieu des heures.`,
    'amp.equivalence.notRead': (r, f) =>
      `La table d’équivalences lue (${REGIONS[r.region]}) n’en contient aucune du nom de « ${r.id} » ${f.period(r)}, et rien n’indique qu’elle soit complète.`,
    'amp.equivalence.noTextInForce': (r, f) =>
      `Aucune table d’équivalences de la région (${REGIONS[r.region]}) n’a été lue pour le trimestre ${f.period(r)} : on ne peut rien dire de « ${r.id} ». Celle d’une autre région ne s’applique pas.`,
    'amp.equivalence.regionUnknown': (r, f) =>
      `Les équivalences sont celles de la région de l’avis, qui n’est pas connue ${f.period(r)} : on ne peut rien dire de « ${r.id} ».`,
  },
  rules: { 'amp.equivalence': 'Équivalence' },
  outcomes: {
    'amp.equivalence': {
      met: 'tient lieu d’heures',
      notMet: 'ne tient pas lieu d’heures',
      notApplicable: 'sans objet',
      undetermined: 'indéterminé',
    },
  },
  fields: {
    equivalences: 'le nombre pour les jours que la table demande',
    'equivalences[].count': 'le nombre réclamé',
    'equivalences[].fromGamf': 'le nombre de patients provenant du GAMF',
    'equivalences[].waiting': 'le nombre de patients en attente au GAMF du RLS',
    'equivalences[].onlyIn': 'le territoire où se fait toute la pratique',
    'equivalences[].waitingThere': 'le nombre de patients de ces territoires en attente au GAMF du RLS',
    'equivalences[].rls': 'le RLS',
    'equivalences[].walkIn': 'le nombre de quarts de sans rendez-vous (SRV) faits en remplacement',
    'equivalences[].walkInAgreed':
      'si les quarts de sans rendez-vous (SRV) étaient dans le même RLS, ou ailleurs selon un accord',
    'equivalences[].validated': 'si les heures ont été validées auprès du DSP',
    'equivalences[].recommended': 'si le chef du DRMG en a fait la recommandation',
  },
  parameters: {
    'amp.equivalences': 'Équivalences de la région',
    'amp.equivalences.patients': 'Patients inscrits qui tiennent lieu des heures',
    'amp.equivalences.shifts': 'Quarts qui tiennent lieu des heures',
    'amp.equivalences.beds': 'Lits, en moyenne, qui tiennent lieu des heures',
    'amp.equivalences.visits': 'Visites qui tiennent lieu des heures',
    'amp.equivalences.fromGamf': 'De ces patients, minimum provenant du GAMF',
    'amp.equivalences.waivedBelow':
      'Patients en attente au GAMF du RLS, au-dessous desquels ce minimum ne s’applique pas',
    'amp.equivalences.askedAbove':
      'Patients des territoires en attente au GAMF du RLS, au-dessus desquels ce minimum s’applique',
    'amp.equivalences.walkInAtMost': 'Quarts de sans rendez-vous (SRV) qui peuvent en remplacer d’autres, au plus',
    'amp.equivalences.besideHoursPerWeek': 'Heures par semaine à faire en plus',
  },
  questions: {
    'amp.visitsCounted': 'Les visites à domicile se comptent-elles sur douze mois ou durant le trimestre?',
    'amp.formerConditions':
      'Les exceptions et conditions de 2023-2024 que le relais de 2026 ne répète pas valent-elles encore?',
    'amp.tableBetween': 'Après 2023-2024 et avant août 2026, quelle table d’équivalences s’applique?',
  },
  options: {
    'amp.visitsCounted': { year: 'sur douze mois', quarter: 'durant le trimestre' },
    'amp.formerConditions': { hold: 'oui', gone: 'non' },
    'amp.tableBetween': { earlier: 'celle de 2023-2024', later: 'celle de 2026' },
  },
};
