import type { Formats } from '../verdict/phrases.js';
import type { AccrualReason, DaysCounted } from './accrual.js';
import type { Topic } from './phrases.topic.js';
import type { StatusReason } from './status.js';

/** Pourquoi des jours comptent, ou non. */
const GROUNDS: Readonly<Record<AccrualReason['ground'], string>> = {
  avis: 'sous un avis de conformité',
  derogation: 'sous une dérogation tenant lieu d’avis',
  residentDerogation: 'sous la dérogation d’un résident pour dépannage exclusif (troisième option)',
  residentRegions: 'un résident autorisé à exercer dans une ou plusieurs régions (première option) n’en cumule pas',
  residentRegionsAndDepannage:
    'un résident autorisé dans une ou plusieurs régions et en dépannage (deuxième option) n’en cumule pas, dépannage compris',
  residentOptionUnknown:
    'un résident autorisé sous la première ou la deuxième option n’en cumule pas, quelle que soit l’option',
  nothingHeld: 'ni avis ni dérogation n’est détenu',
  notParticipating: 'hors du régime public; le cumul reprend où il était au retour',
};

/** « 199,5 jours », « de 199 à 201 jours » */
function counted({ atLeast, atMost }: DaysCounted, f: Formats): string {
  return atLeast === atMost ? f.days(atMost) : `de ${f.count(atLeast)} à ${f.days(atMost)}`;
}

/** Ce qu’aucune page ne dit de ces jours. */
const INFERRED =
  'Qu’un jour de pratique soit une journée de facturation du PREM est inféré : une seule page, de 2017, donne un montant (500 $).';

/** « Au 22 novembre 2026 », « Au dépôt de la demande, le 20 octobre 2024 » */
function when({ filedOn, to }: { readonly filedOn: string | null; readonly to: string }, f: Formats): string {
  return filedOn === null ? `Au ${f.date(to)}` : `Au dépôt de la demande, le ${f.date(filedOn)}`;
}

export const statusFrench: Topic<StatusReason> = {
  findings: {
    'mir.status.reached': (r, f) => {
      const since =
        r.earliest === r.reachedOn
          ? `depuis le ${f.date(r.reachedOn)}`
          : `au plus tard depuis le ${f.date(r.reachedOn)} (au plus tôt le ${f.date(r.earliest)}, selon ce qui manque ou la lecture retenue)`;
      return `${when(r, f)}, médecin à mobilité interrégionale (MIR), « déjà en pratique », ${since} : ${counted(r.days, f)} de pratique; il en faut au moins ${f.count(String(r.minimum))}. ${INFERRED}`;
    },
    'mir.status.newBiller': (r, f) =>
      `${when(r, f)}, nouveau facturant : ${counted(r.days, f)} de pratique; il en faut au moins ${f.count(String(r.minimum))}. ${r.toReach.days === 1 ? 'Il manque une journée entière' : `Il manque ${f.count(String(r.toReach.days))} journées entières`} pour atteindre la mobilité interrégionale (MIR). ${INFERRED}`,
    'mir.status.open': (r, f) =>
      `${when(r, f)}, nouveau facturant ou mobilité interrégionale (MIR) : ${counted(r.days, f)} de pratique, selon ce qui manque ou la lecture retenue; il en faut au moins ${f.count(String(r.minimum))}. ${INFERRED}`,
    'mir.status.noTextInForce': (r, f) =>
      `Aucun texte connu ne dit combien de jours font la mobilité interrégionale (MIR) au ${f.date(r.on)}.`,
    'mir.status.notFiled': (r, f) =>
      `Le statut est celui du moment du dépôt : la demande est du ${f.date(r.filedOn)}, après le ${f.date(r.on)}.`,
    'mir.accrual.counts': (r, f) => {
      const period = f.period(r);
      return `${period.slice(0, 1).toUpperCase()}${period.slice(1)}, ${GROUNDS[r.ground]} : ${counted(r, f)}.`;
    },
    'mir.accrual.countsNothing': (r, f) => {
      const period = f.period(r);
      return `${period.slice(0, 1).toUpperCase()}${period.slice(1)}, aucun jour ne compte : ${GROUNDS[r.ground]}.`;
    },
  },
  rules: {
    'mir.status': 'Nouveau facturant ou mobilité interrégionale (MIR)',
    'mir.statusAtFiling': 'Statut au moment du dépôt de la demande',
    'mir.accrual': 'Cumul de jours de pratique',
  },
  outcomes: {
    'mir.status': {
      met: 'mobilité interrégionale (MIR)',
      notMet: 'nouveau facturant',
      notApplicable: 'sans objet',
      undetermined: 'indéterminé',
    },
    'mir.statusAtFiling': {
      met: 'mobilité interrégionale (MIR)',
      notMet: 'nouveau facturant',
      notApplicable: 'sans objet',
      undetermined: 'indéterminé',
    },
    'mir.accrual': {
      met: 'ces jours comptent',
      notMet: 'aucun jour ne compte',
      notApplicable: 'aucun jour ne compte',
      undetermined: 'indéterminé',
    },
  },
  fields: {},
  parameters: { 'mir.minimumDays': 'Jours de pratique qui font la mobilité interrégionale' },
  questions: {
    'mir.halfDays': 'Les demi-journées s’additionnent-elles vers les 200 jours?',
    'mir.dayPlace':
      'Une journée de pratique se mesure-t-elle à tout ce qui est facturé à une date, ou dans chaque territoire séparément?',
    'mir.filingDay': 'Le jour du dépôt de la demande compte-t-il?',
  },
  options: {
    'mir.halfDays': { counted: 'oui, pour moitié', wholeDaysOnly: 'non, seules les journées entières comptent' },
    'mir.dayPlace': { everywhere: 'tout ce qui est facturé à une date', byTerritory: 'chaque territoire séparément' },
    'mir.filingDay': { eve: 'non, jusqu’à la veille', sameDay: 'oui' },
  },
};
