import { REGIONS } from '../law/regionNames.js';
import type { RegionCode } from '../law/territory.js';
import type { Formats } from '../verdict/phrases.js';
import type { ResidentRequest } from './facts.js';
import type { Topic } from './phrases.topic.js';
import type { ResidentPlace, ResidentPlaces, ResidentReason } from './resident.js';

interface OfRegion {
  readonly region: RegionCode | null;
}

const RULES = {
  'mir.resident': 'Practice during residency',
  'mir.resident.training': 'Complementary training under way',
  'mir.resident.permit': 'Permit of the CMQ',
  'mir.resident.drmgRequest': 'Request to the DRMG',
  'mir.resident.ampList': 'Activities on the AMP list',
  'mir.resident.drmgDecision': 'Authorisation of the DRMG',
  'mir.resident.committeeRequest': 'Form for dépannage during training',
  'mir.resident.committeeDecision': 'Authorisation of dépannage by the joint committee',
  'mir.resident.derogationRequest': 'Request for a derogation',
  'mir.resident.derogation': 'Derogation for exclusive dépannage',
  'mir.resident.validity': 'Length of the authorisation',
  'mir.residentAmp': 'Residency and AMP membership',
  'mir.residentDays': 'Residency and days toward MIR status',
  'mir.residentStatus': 'Status after residency',
} as const;

const OPTIONS: Readonly<Record<ResidentRequest['option'], string>> = {
  regions: 'practice in one or more regions',
  regionsAndDepannage: 'practice in regions and in dépannage',
  exclusiveDepannage: 'exclusive dépannage',
};

const COMMITTEE = 'joint committee (comité paritaire FMOQ–MSSS)';

function place({ region }: OfRegion): string {
  return region === null ? 'the mécanisme de dépannage' : `the ${REGIONS[region]} region`;
}

function authorisation({ region }: OfRegion): string {
  return region === null
    ? `The authorisation of dépannage by the ${COMMITTEE}`
    : `The authorisation of the DRMG of ${place({ region })}`;
}

function names(places: readonly ResidentPlace[], f: Formats): string {
  return f.list(places.map((one) => (one === 'depannage' ? 'dépannage' : REGIONS[one])));
}

/** “in Montérégie; not in Laval; to be determined: dépannage” */
function places({ mayIn, mayNotIn, openIn }: ResidentPlaces, f: Formats): string {
  return [
    ...(mayIn.length === 0 ? [] : [`in ${names(mayIn, f)}`]),
    ...(mayNotIn.length === 0 ? [] : [`not in ${names(mayNotIn, f)}`]),
    ...(openIn.length === 0 ? [] : [`to be determined: ${names(openIn, f)}`]),
  ].join('; ');
}

function ruleNames(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `“${RULES[id as keyof typeof RULES] ?? id}”`);
}

function noText(r: { readonly on: string }, f: Formats): string {
  return `No text known speaks of it on ${f.date(r.on)}.`;
}

function duration(years: number, f: Formats): string {
  return f.quantity(years, 'year', 'years');
}

const CONDITION = {
  met: 'fulfilled',
  notMet: 'not fulfilled',
  notApplicable: 'not applicable',
  undetermined: 'undetermined',
} as const;

const DECISION = {
  met: 'granted',
  notMet: 'refused',
  notApplicable: 'not applicable',
  undetermined: 'to come or not known',
} as const;

export const residentsEnglish: Topic<ResidentReason> = {
  findings: {
    'mir.resident.authorised': (r, f) =>
      r.option === 'exclusiveDepannage'
        ? 'The resident may practise in exclusive dépannage: the derogation stands in lieu of a notice. The share of days to do in the mechanism (95%) is assessed apart.'
        : `The resident may practise without a notice ${places(r, f)}.`,
    'mir.resident.notAuthorised': (r, f) =>
      `The resident may not practise under this option (${OPTIONS[r.option]}), for want of what follows: ${f.list(ruleNames(r.rules))}.`,
    'mir.resident.open': (r, f) =>
      `Whether the resident may practise under this option (${OPTIONS[r.option]}) hangs on what follows: ${f.list(ruleNames(r.rules))}.${r.mayNotIn.length === 0 ? '' : ` The resident may not in ${names(r.mayNotIn, f)}; to be determined: ${names(r.openIn, f)}.`}`,

    'mir.resident.training.holds': () =>
      'The physician is a resident in complementary training (compétences avancées).',
    'mir.resident.training.fails': () =>
      'The physician is not a resident in complementary training: these three options are not open, and an authorisation can no longer be renewed.',
    'mir.resident.training.open': () => 'Whether the physician is a resident in complementary training is not known.',
    'mir.resident.training.noTextInForce': (r, f) => noText(r, f),
    'mir.resident.permit.holds': () => 'The resident holds a permit of the CMQ.',
    'mir.resident.permit.fails': () => 'What is missing is a permit of the CMQ.',
    'mir.resident.permit.open': () => 'It takes a permit of the CMQ: whether the resident holds one is not known.',
    'mir.resident.permit.noTextInForce': (r, f) => noText(r, f),

    'mir.resident.drmgRequest.holds': (r) => `The DRMG of ${place(r)} was asked.`,
    'mir.resident.drmgRequest.fails': (r) => `The DRMG of ${place(r)} is still to be asked.`,
    'mir.resident.drmgRequest.open': (r) => `Whether the DRMG of ${place(r)} was asked is not known.`,
    'mir.resident.drmgRequest.noTextInForce': (r, f) => noText(r, f),
    'mir.resident.ampList.holds': (r) => `The activities are on the AMP list of ${place(r)}.`,
    'mir.resident.ampList.fails': (r) =>
      `The activities are not on the AMP list of ${place(r)}: only those of the list may be done.`,
    'mir.resident.ampList.open': (r) => `Whether the activities are on the AMP list of ${place(r)} is not known.`,
    'mir.resident.ampList.noTextInForce': (r, f) => noText(r, f),
    'mir.resident.drmgDecision.granted': (r) => `The DRMG of ${place(r)} gave its authorisation.`,
    'mir.resident.drmgDecision.refused': (r) => `The DRMG of ${place(r)} refused its authorisation.`,
    'mir.resident.drmgDecision.pending': (r) => `The DRMG of ${place(r)} has yet to decide.`,
    'mir.resident.drmgDecision.notKnown': (r) => `What the DRMG of ${place(r)} decided is not known.`,
    'mir.resident.drmgDecision.noTextInForce': (r, f) => noText(r, f),

    'mir.resident.committeeRequest.holds': () =>
      'The registration form of the mécanisme de dépannage was sent, and states that it is a request for dépannage during training.',
    'mir.resident.committeeRequest.fails': (r) =>
      r.lacks.includes('requested')
        ? `The registration form of the mécanisme de dépannage is to be sent to the ${COMMITTEE}, stating that it is a request for dépannage during training.`
        : 'The registration form has to state that it is a request for dépannage during training.',
    'mir.resident.committeeRequest.open': () =>
      'Whether the registration form was sent, or states that it is a request for dépannage during training, is not known.',
    'mir.resident.committeeRequest.noTextInForce': (r, f) => noText(r, f),
    'mir.resident.committeeDecision.granted': () => `The ${COMMITTEE} authorised dépannage during training.`,
    'mir.resident.committeeDecision.refused': () => `The ${COMMITTEE} refused dépannage during training.`,
    'mir.resident.committeeDecision.pending': () => `The ${COMMITTEE} has yet to decide on dépannage during training.`,
    'mir.resident.committeeDecision.notKnown': () =>
      `What the ${COMMITTEE} decided on dépannage during training is not known.`,
    'mir.resident.committeeDecision.noTextInForce': (r, f) => noText(r, f),

    'mir.resident.derogationRequest.holds': () => 'The derogation for exclusive dépannage was asked for.',
    'mir.resident.derogationRequest.fails': () =>
      `The derogation for exclusive dépannage is to be asked of the ${COMMITTEE}.`,
    'mir.resident.derogationRequest.open': () =>
      'Whether the derogation for exclusive dépannage was asked for is not known.',
    'mir.resident.derogationRequest.noTextInForce': (r, f) => noText(r, f),
    'mir.resident.derogation.granted': () =>
      `The ${COMMITTEE} granted the derogation, which stands in lieu of a notice. No text read says how long it lasts.`,
    'mir.resident.derogation.refused': () => `The ${COMMITTEE} refused the derogation.`,
    'mir.resident.derogation.pending': () => `The ${COMMITTEE} has yet to decide on the derogation.`,
    'mir.resident.derogation.notKnown': () => `What the ${COMMITTEE} decided on the derogation is not known.`,
    'mir.resident.derogation.noTextInForce': (r, f) => noText(r, f),

    'mir.resident.validity.within': (r, f) =>
      `${authorisation(r)} runs from ${f.date(r.from)} to ${f.date(r.last)}, unless it says less itself: ${duration(r.years, f)} from the day granted (that starting point is inferred), renewable while the residency lasts.`,
    'mir.resident.validity.notYet': (r, f) =>
      `${authorisation(r)} begins on ${f.date(r.from)} only, for ${duration(r.years, f)} (to ${f.date(r.last)}).`,
    'mir.resident.validity.toRenew': (r, f) =>
      `${authorisation(r)} ended on ${f.date(r.last)}, ${duration(r.years, f)} after the day granted (that starting point is inferred): a renewal is to be asked for, which may be done while the residency lasts.`,
    'mir.resident.validity.open': (r, f) =>
      `${authorisation(r)} lasts ${duration(r.years, f)}: the day it was granted is not known.`,
    'mir.resident.validity.noTextInForce': (r, f) => noText(r, f),

    'mir.residentAmp.deemed': () =>
      'A resident authorised by a DRMG is deemed a member of the AMP (says a page of the FMOQ).',
    'mir.residentAmp.notSaid': () =>
      'The page read deems a resident authorised by a DRMG a member of the AMP; it says nothing of a derogation for exclusive dépannage.',
    'mir.residentAmp.noTextInForce': (r, f) => noText(r, f),
    'mir.residentDays.accrue': () =>
      'Days of practice under this derogation count toward the status of mobilité interrégionale (MIR).',
    'mir.residentDays.accrueNothing': (r) =>
      r.option === 'regions'
        ? 'Days of practice under this authorisation do not count toward the status of mobilité interrégionale (MIR).'
        : 'Days of practice under these authorisations, dépannage included, do not count toward the status of mobilité interrégionale (MIR).',
    'mir.residentDays.noTextInForce': (r, f) => noText(r, f),
    'mir.residentStatus.remains': () => 'The physician remains a new biller (nouveau facturant) after the residency.',
    'mir.residentStatus.byTheCount': () =>
      'After the residency, the status follows the count of days: those of exclusive dépannage are added to it.',
    'mir.residentStatus.noTextInForce': (r, f) => noText(r, f),
  },
  rules: RULES,
  outcomes: {
    'mir.resident': {
      met: 'may practise',
      notMet: 'may not practise',
      notApplicable: 'not applicable',
      undetermined: 'undetermined',
    },
    'mir.resident.training': CONDITION,
    'mir.resident.permit': CONDITION,
    'mir.resident.drmgRequest': CONDITION,
    'mir.resident.ampList': CONDITION,
    'mir.resident.drmgDecision': DECISION,
    'mir.resident.committeeRequest': CONDITION,
    'mir.resident.committeeDecision': DECISION,
    'mir.resident.derogationRequest': CONDITION,
    'mir.resident.derogation': DECISION,
    'mir.resident.validity': {
      met: 'in effect',
      notMet: 'not in effect',
      notApplicable: 'not applicable',
      undetermined: 'undetermined',
    },
    'mir.residentAmp': {
      met: 'deemed a member',
      notMet: 'not a member',
      notApplicable: 'nothing is said',
      undetermined: 'undetermined',
    },
    'mir.residentDays': {
      met: 'they count',
      notMet: 'no',
      notApplicable: 'they do not count',
      undetermined: 'undetermined',
    },
    'mir.residentStatus': {
      met: 'new biller',
      notMet: 'no',
      notApplicable: 'by the count of days',
      undetermined: 'undetermined',
    },
  },
  fields: {
    'resident.resident': 'whether the physician is a resident in complementary training on that day',
    'resident.permit': 'whether the resident holds a permit of the CMQ',
    'resident.regions[].requested': 'whether the DRMG of the region was asked',
    'resident.regions[].onAmpList': 'whether the activities are on the AMP list of the region',
    'resident.regions[].decision': 'what the DRMG of the region decided',
    'resident.regions[].from': 'the day the authorisation of the DRMG was granted or renewed',
    'resident.depannage.requested': 'whether the registration form of the mécanisme de dépannage was sent',
    'resident.depannage.statesTraining': 'whether the form says that it is dépannage during training',
    'resident.depannage.decision': 'what the joint committee decided on dépannage during training',
    'resident.depannage.from': 'the day the authorisation of dépannage was granted or renewed',
    'resident.derogation.requested': 'whether the derogation for exclusive dépannage was asked for',
    'resident.derogation.decision': 'what the joint committee decided on the derogation',
  },
  parameters: {
    'mir.residentWho': 'A resident in complementary training, with a permit of the CMQ',
    'mir.residentDrmg': 'Request to the DRMG of each region',
    'mir.residentAmpList': 'Activities on the AMP list of the region',
    'mir.residentDrmgDecision': 'Authorisation of the DRMG of each region',
    'mir.residentForm': 'Form for dépannage during training',
    'mir.residentCommittee': 'Authorisation of dépannage by the joint committee',
    'mir.residentDerogation': 'Derogation for exclusive dépannage during training',
    'mir.residentYears': 'Length of an authorisation of a resident (years)',
    'mir.residentAmp': 'Resident deemed a member of the AMP',
    'mir.residentDays': 'Whether days of a resident accrue, by option',
    'mir.residentStatus': 'Status after residency',
  },
  questions: {},
  options: {},
};
