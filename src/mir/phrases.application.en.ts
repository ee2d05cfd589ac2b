import { REGIONS } from '../law/regionNames.js';
import type { Formats } from '../verdict/phrases.js';
import type { ApplicationReason } from './application.js';
import type { Topic } from './phrases.topic.js';

type Initial = Extract<ApplicationReason, { readonly code: 'mir.application.window.initial' }>;

/** “Initial applications are processed from … to …”. */
function processing({ processing: its, rounds, after }: NonNullable<Initial['processed']>, f: Formats): string {
  const inRounds = rounds === null ? '' : ` (${f.quantity(rounds, 'round', 'rounds')})`;
  const others = after === 'firstCome' ? 'others are first come, first served' : 'late ones are taken';
  return `Applications of the initial period are processed ${f.period(its)}${inRounds}; ${others}, afterwards.`;
}

const RULES = {
  'mir.application': 'Application for a notice',
  'mir.application.window': 'Application period',
  'mir.application.choices': 'Regions and sub-territories chosen',
  'mir.application.amp': 'Choice of the AMP',
  'mir.application.mobility': 'Change of sub-territory within a region',
  'mir.application.dates': 'Year of the PREM and other dates',
} as const;

function named(ids: readonly string[]): readonly string[] {
  const names: Readonly<Record<string, string>> = RULES;
  return ids.map((id) => `“${names[id] ?? id}”`);
}

/** The application for a notice and the calendar of the PREM. */
export const applicationEnglish: Topic<ApplicationReason> = {
  findings: {
    'mir.application.fulfilled': (r, f) =>
      `PREM ${r.premYear}, application filed on ${f.date(r.filedOn)}: nothing read stands against it.`,
    'mir.application.notFulfilled': (r, f) =>
      `PREM ${r.premYear}, application filed on ${f.date(r.filedOn)}: not in keeping with ${f.list(named(r.rules))}.`,
    'mir.application.open': (r, f) =>
      `PREM ${r.premYear}, application filed on ${f.date(r.filedOn)}: a text is missing for ${f.list(named(r.rules))}.`,

    'mir.application.window.tooEarly': (r, f) =>
      `For the PREM ${r.premYear}, nothing may be filed before ${f.date(r.initial.from)}: the application is of ${f.date(r.filedOn)}.`,
    'mir.application.window.beforeInitial': (r, f) =>
      `The application of ${f.date(r.filedOn)} comes before the initial period of the PREM ${r.premYear} (${f.period(r.initial)}); no text read says, of that PREM, whether it may be filed before.`,
    'mir.application.window.initial': (r, f) => {
      const deemed =
        r.deemedOn === null
          ? 'no text read says, of that PREM, on which day it is deemed received.'
          : `it is deemed received on ${f.date(r.deemedOn)}.`;
      const next = r.processed === null ? '' : ` ${processing(r.processed, f)}`;
      return `The application is in the initial period of the PREM ${r.premYear} (${f.period(r.initial)}): ${deemed}${next}`;
    },
    'mir.application.window.duringProcessing': (r, f) =>
      `The application comes after the initial period of the PREM ${r.premYear} (${f.period(r.initial)}), while initial applications are processed. ${processing(r.processed, f)}`,
    'mir.application.window.afterProcessing': (r, f) =>
      r.processed.after === 'firstCome'
        ? `The application comes after initial applications of the PREM ${r.premYear} were processed (${f.period(r.processed.processing)}): first come, first served.`
        : `The application comes after initial applications of the PREM ${r.premYear} were processed (${f.period(r.processed.processing)}): it is late.`,
    'mir.application.window.processingNotFound': (r, f) =>
      `The application of ${f.date(r.filedOn)} comes after the initial period of the PREM ${r.premYear} (${f.period(r.initial)}); no text read says what becomes of an application filed afterwards, for that PREM.`,
    'mir.application.window.afterPlan': (r, f) =>
      `The places of the PREM ${r.premYear} are no longer in effect after ${f.date(r.planEnds)}: the application is of ${f.date(r.filedOn)}.`,
    'mir.application.window.noTextInForce': (r) =>
      `Nothing was found on the application period of the PREM ${r.premYear}.`,

    'mir.application.choices.within': (r, f) =>
      `${f.quantity(r.regions, 'region', 'regions')} chosen: at most ${r.mostRegions} regions, and at most ${r.mostSubTerritories} sub-territories in each, in the initial period of the PREM ${r.premYear}.`,
    'mir.application.choices.tooMany': (r, f) => {
      const regions =
        r.regions > r.mostRegions ? [`${r.regions} regions chosen, at most ${r.mostRegions} allowed`] : [];
      const crowded =
        r.crowded.length === 0
          ? []
          : [
              `at most ${r.mostSubTerritories} sub-territories allowed in a region, more than ${r.mostSubTerritories} chosen (${r.crowded.length > 1 ? 'regions' : 'region'} ${f.list(r.crowded.map((region) => REGIONS[region]))})`,
            ];
      return `Initial period of the PREM ${r.premYear}: ${[...regions, ...crowded].join('; ')}.`;
    },
    'mir.application.choices.outsideInitial': (r, f) =>
      `The application of ${f.date(r.filedOn)} is outside the initial period (${f.period(r.initial)}): no text read limits the number of regions or sub-territories there.`,
    'mir.application.choices.noTextInForce': (r) =>
      `Nothing was found on the number of regions and sub-territories of the PREM ${r.premYear}.`,

    'mir.application.amp.atSignature': (r) => {
      const form = {
        true: 'the form gives preferences.',
        false: 'the form gives no preferences, and nothing asks that it does.',
        null: 'the form may give preferences.',
      }[`${r.preferences}`];
      return `PREM ${r.premYear}: the AMP may be chosen when the notice is signed; ${form}`;
    },
    'mir.application.amp.noTextInForce': (r) =>
      `Nothing was found on when the AMP are chosen, for the PREM ${r.premYear}.`,

    'mir.application.mobility.notCovered': (r, f) =>
      `On ${f.date(r.filedOn)}, a notice is held already in the ${REGIONS[r.region]} region, which is chosen: changing sub-territory within one region is not covered, no text read deals with it.`,

    'mir.application.dates.known': (r, f) => {
      const drmg =
        r.isDrmgAutonomous === null ? '' : ' The DRMG alone share out their places among their sub-territories.';
      const undated =
        r.undated === null
          ? ''
          : ` By pages of the FMRQ without a date: a scholarship holder gives preferences until ${f.date(r.undated.scholarsPrefer)}, is informed by ${f.date(r.undated.scholarsInformed)} and applies in the initial period, or is deemed to withdraw from the scholarship undertaking; a place in a GMF-U is confirmed by ${f.date(r.undated.gmfuConfirms)}.`;
      return `The PREM ${r.premYear} is in effect ${f.period(r.plan)}.${drmg}${undated}`;
    },
    'mir.application.dates.noTextInForce': (r) => `Nothing was found on the year of the PREM ${r.premYear}.`,
  },
  rules: RULES,
  outcomes: {
    'mir.application.amp': information('information', 'undetermined'),
    'mir.application.dates': information('information', 'undetermined'),
  },
  fields: {},
  parameters: {
    'mir.planYear': 'Year of the PREM',
    'mir.initialPeriod': 'Initial application period',
    'mir.earliestFiling': 'First day on which to file an application',
    'mir.deemedReceipt': 'Day an application of the initial period is deemed received',
    'mir.processing': 'Processing of initial applications',
    'mir.regionsMost': 'Regions at most, in the initial period',
    'mir.subTerritoriesMost': 'Sub-territories at most in a region, in the initial period',
    'mir.ampChoice': 'When the AMP are chosen',
    'mir.mobilityWithinRegion': 'Change of sub-territory within a region',
  },
  questions: {},
  options: {},
};

function information(known: string, open: string) {
  return { met: known, notMet: known, notApplicable: known, undetermined: open };
}
