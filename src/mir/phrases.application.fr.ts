import { REGIONS } from '../law/regionNames.js';
import type { Formats } from '../verdict/phrases.js';
import type { ApplicationReason } from './application.js';
import type { Topic } from './phrases.topic.js';

type Initial = Extract<ApplicationReason, { readonly code: 'mir.application.window.initial' }>;

/** « Les demandes initiales sont traitées du … au … ». */
function processing({ processing: its, rounds, after }: NonNullable<Initial['processed']>, f: Formats): string {
  const inRounds = rounds === null ? '' : ` (${f.quantity(rounds, 'tour', 'tours')})`;
  const others = after === 'firstCome' ? 'les autres, selon l’ordre d’arrivée' : 'les demandes tardives';
  return `Les demandes de la période initiale sont traitées ${f.period(its)}${inRounds}; ${others}, ensuite.`;
}

const RULES = {
  'mir.application': 'Demande d’avis de conformité',
  'mir.application.window': 'Période de candidature',
  'mir.application.choices': 'Régions et sous-territoires choisis',
  'mir.application.amp': 'Choix des AMP',
  'mir.application.mobility': 'Changement de sous-territoire dans une région',
  'mir.application.dates': 'Année du PREM et autres dates',
} as const;

function named(ids: readonly string[]): readonly string[] {
  const names: Readonly<Record<string, string>> = RULES;
  return ids.map((id) => `« ${names[id] ?? id} »`);
}

/** La demande d’avis de conformité et le calendrier du PREM. */
export const applicationFrench: Topic<ApplicationReason> = {
  findings: {
    'mir.application.fulfilled': (r, f) =>
      `PREM ${r.premYear}, demande déposée le ${f.date(r.filedOn)} : rien de ce qui a été lu ne s’y oppose.`,
    'mir.application.notFulfilled': (r, f) =>
      `PREM ${r.premYear}, demande déposée le ${f.date(r.filedOn)} : pas conforme aux règles suivantes : ${f.list(named(r.rules))}.`,
    'mir.application.open': (r, f) =>
      `PREM ${r.premYear}, demande déposée le ${f.date(r.filedOn)} : un texte manque pour ce qui suit : ${f.list(named(r.rules))}.`,

    'mir.application.window.tooEarly': (r, f) =>
      `Pour le PREM ${r.premYear}, rien ne peut être déposé avant le ${f.date(r.initial.from)} : la demande est du ${f.date(r.filedOn)}.`,
    'mir.application.window.beforeInitial': (r, f) =>
      `La demande du ${f.date(r.filedOn)} précède la période initiale du PREM ${r.premYear} (${f.period(r.initial)}); aucun texte lu ne dit, pour ce PREM, si elle peut être déposée avant.`,
    'mir.application.window.initial': (r, f) => {
      const deemed =
        r.deemedOn === null
          ? 'aucun texte lu ne dit, pour ce PREM, quel jour elle est réputée reçue.'
          : `elle est réputée reçue le ${f.date(r.deemedOn)}.`;
      const next = r.processed === null ? '' : ` ${processing(r.processed, f)}`;
      return `La demande est dans la période initiale du PREM ${r.premYear} (${f.period(r.initial)}) : ${deemed}${next}`;
    },
    'mir.application.window.duringProcessing': (r, f) =>
      `La demande suit la période initiale du PREM ${r.premYear} (${f.period(r.initial)}), pendant le traitement des demandes initiales. ${processing(r.processed, f)}`,
    'mir.application.window.afterProcessing': (r, f) =>
      r.processed.after === 'firstCome'
        ? `La demande suit le traitement des demandes initiales du PREM ${r.premYear} (${f.period(r.processed.processing)}) : premier arrivé, premier servi.`
        : `La demande suit le traitement des demandes initiales du PREM ${r.premYear} (${f.period(r.processed.processing)}) : elle est tardive.`,
    'mir.application.window.processingNotFound': (r, f) =>
      `La demande du ${f.date(r.filedOn)} suit la période initiale du PREM ${r.premYear} (${f.period(r.initial)}); aucun texte lu ne dit ce qu’il advient d’une demande déposée après, pour ce PREM.`,
    'mir.application.window.afterPlan': (r, f) =>
      `Les places du PREM ${r.premYear} ne sont plus en vigueur après le ${f.date(r.planEnds)} : la demande est du ${f.date(r.filedOn)}.`,
    'mir.application.window.noTextInForce': (r) =>
      `Rien n’a été trouvé sur la période de candidature du PREM ${r.premYear}.`,

    'mir.application.choices.within': (r, f) =>
      `${f.quantity(r.regions, 'région choisie', 'régions choisies')} : au plus ${r.mostRegions} régions, et au plus ${r.mostSubTerritories} sous-territoires dans chacune, à la période initiale du PREM ${r.premYear}.`,
    'mir.application.choices.tooMany': (r, f) => {
      const regions =
        r.regions > r.mostRegions ? [`${r.regions} régions choisies, au plus ${r.mostRegions} permises`] : [];
      const crowded =
        r.crowded.length === 0
          ? []
          : [
              `au plus ${r.mostSubTerritories} sous-territoires permis par région, plus de ${r.mostSubTerritories} choisis (${r.crowded.length > 1 ? 'régions' : 'région'} ${f.list(r.crowded.map((region) => REGIONS[region]))})`,
            ];
      return `Période initiale du PREM ${r.premYear} : ${[...regions, ...crowded].join('; ')}.`;
    },
    'mir.application.choices.outsideInitial': (r, f) =>
      `La demande du ${f.date(r.filedOn)} est hors de la période initiale (${f.period(r.initial)}) : aucun texte lu n’y limite le nombre de régions ou de sous-territoires.`,
    'mir.application.choices.noTextInForce': (r) =>
      `Rien n’a été trouvé sur le nombre de régions et de sous-territoires du PREM ${r.premYear}.`,

    'mir.application.amp.atSignature': (r) => {
      const form = {
        true: 'le formulaire indique des préférences.',
        false: 'le formulaire n’indique pas de préférences, et rien ne l’exige.',
        null: 'le formulaire peut indiquer des préférences.',
      }[`${r.preferences}`];
      return `PREM ${r.premYear} : les AMP peuvent être choisies à la signature de l’avis; ${form}`;
    },
    'mir.application.amp.noTextInForce': (r) =>
      `Rien n’a été trouvé sur le moment où les AMP sont choisies, pour le PREM ${r.premYear}.`,

    'mir.application.mobility.notCovered': (r, f) =>
      `Au ${f.date(r.filedOn)}, un avis est déjà détenu dans la région ${REGIONS[r.region]}, qui est choisie : changer de sous-territoire dans une même région n’est pas couvert, aucun texte lu n’en traite.`,

    'mir.application.dates.known': (r, f) => {
      const drmg =
        r.isDrmgAutonomous === null ? '' : ' Les DRMG répartissent seuls leurs places entre leurs sous-territoires.';
      const undated =
        r.undated === null
          ? ''
          : ` Selon des pages sans date de la FMRQ : un boursier exprime ses préférences jusqu’au ${f.date(r.undated.scholarsPrefer)}, est informé au plus tard le ${f.date(r.undated.scholarsInformed)} et dépose sa demande à la période initiale, sans quoi il est réputé s’être désisté de son engagement boursier; une place en GMF-U est confirmée au plus tard le ${f.date(r.undated.gmfuConfirms)}.`;
      return `Le PREM ${r.premYear} est en vigueur ${f.period(r.plan)}.${drmg}${undated}`;
    },
    'mir.application.dates.noTextInForce': (r) => `Rien n’a été trouvé sur l’année du PREM ${r.premYear}.`,
  },
  rules: RULES,
  outcomes: {
    'mir.application.amp': information('information', 'indéterminé'),
    'mir.application.dates': information('information', 'indéterminé'),
  },
  fields: {},
  parameters: {
    'mir.planYear': 'Année du PREM',
    'mir.initialPeriod': 'Période initiale de candidature',
    'mir.earliestFiling': 'Premier jour où déposer une demande',
    'mir.deemedReceipt': 'Jour où une demande de la période initiale est réputée reçue',
    'mir.processing': 'Traitement des demandes initiales',
    'mir.regionsMost': 'Régions au plus, à la période initiale',
    'mir.subTerritoriesMost': 'Sous-territoires au plus par région, à la période initiale',
    'mir.ampChoice': 'Moment où les AMP sont choisies',
    'mir.mobilityWithinRegion': 'Changement de sous-territoire dans une même région',
  },
  questions: {},
  options: {},
};

function information(known: string, open: string) {
  return { met: known, notMet: known, notApplicable: known, undetermined: open };
}
