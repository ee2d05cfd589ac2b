import type { Formats } from '../verdict/phrases.js';
import type { HoursReason, QuarterFigures, QuarterReason, TierReason } from './hoursReason.js';
import type { Topic } from './phrases.topic.js';

type Year = Extract<HoursReason, { readonly code: 'amp.hours.open' }>;

/** « 120 h », « de 100 h à 120 h », « au moins 100 h ». */
function range({ least, most }: QuarterFigures['done'], f: Formats): string {
  if (most === null) return `au moins ${f.hours(least)}`;
  return least === most ? f.hours(least) : `de ${f.hours(least)} à ${f.hours(most)}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** « Du 1er mars au 31 mai : 120 h d’AMP sur 132 h ». */
function figures(r: QuarterFigures, f: Formats): string {
  const carried = r.carried > 0 ? ` (dont ${f.hours(r.carried)} des trimestres d’avant)` : '';
  return `${capital(f.period(r))} : ${range(r.done, f)} d’AMP${carried} sur ${range(r.owed, f)} dues`;
}

/** Minutes lacking: as many as are owed beyond all that may be done, or beyond what surely is. */
function lacking({ owed, done, left }: QuarterFigures): QuarterFigures['done'] {
  return { least: done.most === null ? left : Math.max(0, owed.least - done.most), most: left };
}

/** What is lacking in a quarter is owed, and exempted from the penalty alone. */
function isExempted({ quarters }: Pick<Year, 'quarters'>): boolean {
  return quarters.some(({ why }) => why === 'exempt');
}

/** No text read gives the dates of a quarter: it is said aloud. */
function supposed({ calendarGiven }: Pick<Year, 'calendarGiven'>): string {
  return calendarGiven
    ? ''
    : ' Les dates des trimestres sont supposées (confiance faible) : aucun texte lu ne les donne.';
}

/** Les heures d’AMP. */
export const hoursFrench: Topic<HoursReason | QuarterReason | TierReason> = {
  findings: {
    'amp.hours.respected': (r, f) =>
      `${capital(f.period({ from: r.from, to: r.assessedTo }))}, les heures d’AMP dues sont faites, ou ce qui en tient lieu${isExempted(r) ? '; ce qui manque est exempté de la pénalité' : ''}.${supposed(r)}`,
    'amp.hours.notRespected': (r, f) =>
      `${capital(f.period({ from: r.from, to: r.assessedTo }))}, il manque des heures d’AMP : ${f.list(r.below.map((day) => `trimestre du ${f.date(day)}`))}.${supposed(r)}`,
    'amp.hours.nothing': (r, f) =>
      `${capital(f.period({ from: r.from, to: r.assessedTo }))}, ${isExempted(r) ? 'les heures d’AMP qui manquent sont exemptées de la pénalité' : 'aucune heure d’AMP n’est due'}.${supposed(r)}`,
    'amp.hours.open': (r, f) =>
      `${capital(f.period({ from: r.from, to: r.assessedTo }))}, on ne peut pas dire si les heures d’AMP sont faites : la réponse dépend de ce qui manque, de ce qui reste du trimestre ou d’une lecture des textes.${supposed(r)}`,

    'amp.quarter.reached': (r, f) => `${figures(r, f)}. Le trimestre est fait.`,
    'amp.quarter.below': (r, f) => `${figures(r, f)}. Il manque ${range(lacking(r), f)}.`,
    'amp.quarter.running': (r, f) =>
      `${figures(r, f)}. Le trimestre court encore : il reste ${f.hours(r.left)} à faire.`,
    'amp.quarter.open': (r, f) => `${figures(r, f)}. Il manque de quoi trancher.`,
    'amp.quarter.equivalent': (r, f) => `${figures(r, f)}. Une équivalence de la région tient lieu des heures.`,
    'amp.quarter.exempt': (r, f) =>
      `${figures(r, f)}. Ce qui manque ne peut entraîner de pénalité : le trimestre est exempté.`,
    'amp.quarter.noHours': (r, f) => `${capital(f.period(r))} : aucune heure n’est due.`,
    'amp.quarter.notPractising': (r, f) =>
      `${capital(f.period(r))} : pas de pratique engagée durant tout le trimestre, aucune heure n’est due.`,
    'amp.quarter.exclusive': (r, f) =>
      `${figures(r, f)}. Sous une dérogation, aucun texte lu ne dit quelles AMP sont dues : jamais « exempté », la question est au comité paritaire.`,
    'amp.quarter.noTextInForce': (r, f) =>
      `${capital(f.period(r))} : aucun texte encodé ne donne les heures dues; ${range(r.done, f)} d’AMP comptées.`,

    'amp.tier.owes': (r, f) =>
      `Au ${f.date(r.on)}, ${f.quantity(r.years, 'année', 'années')} de pratique ${r.years > 1 ? 'reconnues' : 'reconnue'} : ${r.hoursPerWeek} heures par semaine en moyenne, soit ${f.hours(r.minutes)} par trimestre de ${r.weeks} semaines.`,
    'amp.tier.owesNothing': (r, f) =>
      `Au ${f.date(r.on)}, ${f.quantity(r.years, 'année', 'années')} de pratique reconnues : plus d’heures à faire; l’adhésion reste due.`,
    'amp.tier.unknown': (r, f) =>
      `Au ${f.date(r.on)}, les années de pratique reconnues par la RAMQ ne sont pas connues${r.issuedByOther ? ' : le nombre fourni n’est pas d’elle' : ''}.`,
    'amp.tier.noTextInForce': (r, f) => `Aucun texte encodé ne donne les heures d’AMP au ${f.date(r.on)}.`,
  },
  rules: {
    'amp.hours': 'Heures d’AMP',
    'amp.quarter': 'Trimestre',
    'amp.tier': 'Palier d’années de pratique',
  },
  outcomes: {
    'amp.tier': {
      met: 'des heures sont dues',
      notMet: 'des heures sont dues',
      notApplicable: 'aucune heure due',
      undetermined: 'indéterminé',
    },
  },
  fields: {
    hours: 'le reste des heures d’AMP',
    hoursFrom: 'les heures d’avant celles qui sont fournies',
    lists: 'la liste des AMP de la région',
    'physician.holdings': 'l’avis de conformité détenu',
    recognisedYears: 'les années de pratique reconnues par la RAMQ',
    'recognisedYears[].years': 'les années de pratique reconnues',
    activity: 'l’activité',
    minutes: 'la durée',
    region: 'la région',
    depannage: 'si c’était du dépannage',
  },
  parameters: {
    'amp.tiers': 'Heures par semaine, par palier d’années de pratique',
    'amp.weeksPerQuarter': 'Semaines d’un trimestre',
  },
  questions: {
    'amp.quarterCalendar': 'Quand les trimestres d’AMP commencent-ils?',
    'amp.tierBoundary':
      'Au nombre exact d’années où un palier se termine (15 ans, par exemple), doit-on encore ses heures?',
    'amp.tierCrossing': 'Qui quitte un palier durant un trimestre doit-il encore les heures de ce trimestre?',
    'amp.carryOver': 'Les heures en trop comptent-elles dans les trimestres qui suivent?',
    'amp.partQuarter':
      'Les heures d’un trimestre pratiqué en partie, ou sans engagement tout du long, sont-elles dues?',
    'amp.depannageHours': 'Les heures de dépannage comptent-elles comme AMP?',
  },
  options: {
    'amp.quarterCalendar': {
      march: 'en mars, juin, septembre et décembre',
      january: 'en janvier, avril, juillet et octobre',
    },
    'amp.tierBoundary': { below: 'non, « moins de 15 ans »', upTo: 'oui, « quinze ans et moins »' },
    'amp.tierCrossing': { firstDay: 'oui, comme au premier jour', atOnce: 'non' },
    'amp.carryOver': { none: 'non', withinYear: 'oui, dans l’année' },
    'amp.partQuarter': { notOwed: 'non', owed: 'oui, toutes' },
    'amp.depannageHours': { notCounted: 'non', counted: 'oui' },
  },
};
