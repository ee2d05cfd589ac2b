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

/** "the deadline is November 30, 2026". */
function deadline({ earliest, latest }: Delay, f: Formats, is = 'is'): string {
  if (earliest === null || latest === null) return 'the deadline is not known';
  if (earliest === latest) return `the deadline ${is} ${f.date(earliest)}`;
  return `the deadline ${is} between ${f.date(earliest)} and ${f.date(latest)}`;
}

/** No text read gives the dates of a quarter: it is said aloud. */
function basis(r: Delay, f: Formats): string {
  const where = r.isNewRegion ? ' in the region of the notice' : '';
  const start = r.startedOn === null ? '' : `, on ${f.date(r.startedOn)}`;
  const supposed = r.calendarGiven
    ? ''
    : ' The dates of the quarters are supposed (low confidence): no text read gives them.';
  return `It is the end of the first full quarter after practice began${where}${start}.${supposed}`;
}

function done({ requestedOn, completedOn }: Delay, f: Formats): string {
  const parts = [
    ...(requestedOn === null ? [] : [`requested on ${f.date(requestedOn)}`]),
    ...(completedOn === null ? [] : [`complete on ${f.date(completedOn)}`]),
  ];
  return parts.length === 0 ? '' : ` (${f.list(parts)})`;
}

function asked({ requestedOn }: Delay, f: Formats): string {
  return requestedOn === null ? '' : `, requested on ${f.date(requestedOn)},`;
}

function term(r: Running, f: Formats): string {
  const ends = r.endsOn === null ? '' : ` It ends, however, on ${f.date(r.endsOn)}.`;
  return `the ${r.years}-year term that runs is from ${f.date(r.firstDay)} to ${f.date(r.lastDay)} inclusive.${ends}`;
}

function change(r: Change, f: Formats): string {
  const effect = r.effectOn === null ? '' : `, for ${f.date(r.effectOn)}`;
  const when =
    r.when === 'atTerm'
      ? `at the end of the term, ${f.date(r.lastDay)}`
      : `before the end of the term, ${f.date(r.lastDay)}`;
  return `the modification requested on ${f.date(r.requestedOn)}${effect} (${when})`;
}

/** What the text gives. */
function ground({ when }: Change): string {
  return when === 'atTerm'
    ? 'At the end of a term, a request should be approved, among the AMP then offered; no page read says how long before one must ask.'
    : 'Before the end of a term, one has to agree with the DRMG first, which must justify a refusal.';
}

function list({ onList }: Change): string {
  if (onList === null) return ' Whether the activity is on the list of the AMP offered at the request is not known.';
  return onList ? ' The activity is on the list of the AMP offered at the request.' : '';
}

function staff({ staffShort }: Change): string {
  return staffShort === true ? ' The DRMG considers staff particularly insufficient to allow a change.' : '';
}

const NO_APPEAL = 'The pages read describe no appeal.';
const GOES_ON = 'The AMP of the engagement go on.';

function justified(r: Change): string {
  if (r.when === 'atTerm') return '';
  if (r.justified === null) return ' Whether this refusal is justified is not known.';
  return r.justified ? ' The refusal is justified.' : ' The refusal is not justified, though it has to be.';
}

function conditions({ conditions: its, minutes, hours, thirdYear }: Conditions, f: Formats): string {
  const walked = minutes === null ? 'not known' : `${f.hours(minutes)} a week`;
  return [
    `Third year in emergency medicine: ${yes(thirdYear)}${thirdYear === false ? ' (others may be covered, by exception)' : ''}`,
    `a full-time physician needed in the emergency department: ${yes(its.fullTimeNeeded)}`,
    `walk-in in a GMF-R: ${walked}, for ${f.quantity(hours, 'hour', 'hours')} asked for (that they are of each week is implied).`,
  ].join('; ');
}

function yes(value: boolean | null): string {
  if (value === null) return 'not known';
  return value ? 'yes' : 'no';
}

const ORIENTATION =
  'It is an orientation of the ministry of April 2017, without a written agreement: nothing more recent was read.';

const LACKS = {
  fullTimeNeeded: 'the emergency department does not need a full-time physician',
  walkIn: 'the hours of walk-in in a GMF-R are not enough',
} as const;

/** Signing on, the engagement and MU3. */
export const adhesionEnglish: Topic<SignOnReason | EngagementReason | Mu3Reason> = {
  findings: {
    'amp.signOn.completed': (r, f) => `The adhésion${done(r, f)} is done in time: ${deadline(r, f)}. ${basis(r, f)}`,
    'amp.signOn.requestedInTime': (r, f) =>
      `The adhésion${done(r, f)} was requested in time: ${deadline(r, f)}. ${basis(r, f)}`,
    'amp.signOn.completedBeforeTexts': (r, f) =>
      `The adhésion${done(r, f)} is done. No text encoded says what the deadline was ${r.startedOn === null ? 'then' : `of a practice that began on ${f.date(r.startedOn)}`}: whether it was done in time is not said.`,
    'amp.signOn.deemed': (r, f) =>
      `On ${f.date(r.on)}, the ${r.by === 'resident' ? 'resident' : 'military physician'} authorised to practise is deemed to have signed on to the AMP.`,
    'amp.signOn.maybeDeemed': (r, f) =>
      `On ${f.date(r.on)}, an authorisation is held under which one is perhaps deemed to have signed on to the AMP: something is missing to tell.`,
    'amp.signOn.exclusive': () =>
      'Under a derogation, no text read says whether signing on is due, nor to which DRMG to ask for it, for want of a notice: the question is for the joint committee.',
    'amp.signOn.notRequested': (r, f) =>
      `On ${f.date(r.on)}, the adhésion has not been requested and the delay is over: ${deadline(r, f, 'was')}. ${basis(r, f)}`,
    'amp.signOn.requestedLate': (r, f) => `The adhésion${done(r, f)} is late: ${deadline(r, f, 'was')}. ${basis(r, f)}`,
    'amp.signOn.completedLate': (r, f) =>
      `The adhésion${done(r, f)} had to be complete by the deadline: ${deadline(r, f, 'was')}. ${basis(r, f)}`,
    'amp.signOn.notCompleted': (r, f) =>
      `On ${f.date(r.on)}, the adhésion${asked(r, f)} is not complete, as it had to be by the deadline: ${deadline(r, f, 'was')}. ${basis(r, f)}`,
    'amp.signOn.requested': (r, f) =>
      `On ${f.date(r.on)}, the adhésion${asked(r, f)} is not complete: ${deadline(r, f)}. ${basis(r, f)} A request made in time is no fault, but nobody has signed on until the DRMG completes it.`,
    'amp.signOn.running': (r, f) =>
      `On ${f.date(r.on)}, the adhésion has not been requested and the delay has not run out: ${deadline(r, f)}, with ${r.earliest === r.latest ? '' : 'at least '}${f.days(String(r.daysLeft))} left. ${basis(r, f)}`,
    'amp.signOn.open': (r, f) =>
      `On ${f.date(r.on)}, whether the adhésion${done(r, f)} is done in time cannot be told: ${deadline(r, f)}. ${basis(r, f)}`,
    'amp.signOn.noTextInForce': (r, f) =>
      `No text known gives the deadline to sign on of a practice that began on ${f.date(r.startedOn)}.`,

    'amp.engagement.runs': (r, f) => `On ${f.date(r.on)}, the engagement runs: ${term(r, f)}`,
    'amp.engagement.renewed': (r, f) =>
      `On ${f.date(r.on)}, the engagement of ${f.date(r.effectiveOn)} runs, renewed ${f.quantity(r.renewals, 'time', 'times')}: ${term(r, f)} That it renews by itself, unless it is agreed to revise it, is said by the DRMG of Montréal; elsewhere, it is inferred.`,
    'amp.engagement.notBegun': (r, f) =>
      `On ${f.date(r.on)}, the engagement has not begun: it takes effect on ${f.date(r.effectiveOn)}.`,
    'amp.engagement.ended': (r, f) =>
      `On ${f.date(r.on)}, the engagement of ${f.date(r.effectiveOn)} ended on ${f.date(r.endedOn)}.`,
    'amp.engagement.noTextInForce': (r, f) =>
      `No text known gives the length of an engagement that takes effect on ${f.date(r.effectiveOn)}.`,
    'amp.engagement.noRenewalText': (r, f) =>
      `On ${f.date(r.on)}, the first term of the engagement is over: it went to ${f.date(r.lastDay)}. No text known says whether it was renewed.`,

    'amp.modification.granted': (r, f) =>
      `The DRMG granted ${change(r, f)}. ${ground(r)}${list(r)}${r.onList === false ? ' The activity is not on the list of the AMP offered at the request, to which the DRMG of Montréal says one has to conform.' : ''}${staff(r)}${r.when === 'midTerm' ? ' No page read says whether a new term of two years begins then.' : ''}`,
    'amp.modification.refused': (r, f) =>
      `The DRMG refused ${change(r, f)}. ${ground(r)}${list(r)}${staff(r)}${justified(r)} ${GOES_ON} ${NO_APPEAL}`,
    'amp.modification.notOnList': (r, f) =>
      `Only AMP in force at the request can be chosen: ${change(r, f)} is of none of them.${r.decision === 'refused' ? ' The DRMG refused it.' : ''} ${GOES_ON}`,
    'amp.modification.staffShort': (r, f) =>
      `The DRMG considers staff particularly insufficient to allow a change: ${change(r, f)} is not granted.${r.decision === 'refused' ? ' The DRMG refused it.' : ''} ${GOES_ON} The text, of Montréal, has it among the exceptions to the renewal: this is a reading.`,
    'amp.modification.pending': (r, f) =>
      `The DRMG has yet to decide on ${change(r, f)}. ${ground(r)}${list(r)}${staff(r)} Until then, the AMP of the engagement go on.`,
    'amp.modification.notKnown': (r, f) =>
      `What the DRMG decided on ${change(r, f)} is not known. ${ground(r)}${list(r)}${staff(r)}`,
    'amp.modification.notYet': (r, f) =>
      `On ${f.date(r.on)}, no modification is requested yet: it will be on ${f.date(r.requestedOn)}.`,
    'amp.modification.noEngagement': (r, f) =>
      `No engagement runs on the day of the modification requested on ${f.date(r.requestedOn)}, or when it would take effect.`,
    'amp.modification.noTextInForce': (r, f) =>
      `No text known governs the modification requested on ${f.date(r.requestedOn)}.`,

    'amp.mu3.spared': (r, f) =>
      `On ${f.date(r.on)}, the physician is spared the registration of patients: the DRMG granted it. ${conditions(r, f)} ${ORIENTATION}`,
    'amp.mu3.refused': (r, f) =>
      `On ${f.date(r.on)}, the physician is not spared the registration of patients: the DRMG refused it. ${conditions(r, f)} ${ORIENTATION}`,
    'amp.mu3.lacks': (r, f) =>
      `On ${f.date(r.on)}, the physician is not spared the registration of patients: ${f.list(r.lacks.map((name) => LACKS[name]))}. ${conditions(r, f)} ${ORIENTATION}`,
    'amp.mu3.pending': (r, f) =>
      `On ${f.date(r.on)}, the conditions known are there; the DRMG, and the DSP where it has to, have yet to analyse the request. ${conditions(r, f)} ${ORIENTATION}`,
    'amp.mu3.open': (r, f) =>
      `On ${f.date(r.on)}, whether the physician is spared the registration of patients cannot be told. ${conditions(r, f)} ${ORIENTATION}`,
    'amp.mu3.noTextInForce': (r, f) =>
      `No text known spares anybody, on ${f.date(r.on)}, the registration of patients after a third year in emergency medicine.`,
  },
  rules: {
    'amp.signOn': 'Signing on to the AMP',
    'amp.engagement': 'Length of the engagement',
    'amp.modification': 'Modification of the AMP',
    'amp.mu3': 'Third year in emergency medicine (MU3)',
  },
  outcomes: {
    'amp.signOn': {
      met: 'in order',
      notMet: 'in default',
      notApplicable: 'not applicable',
      undetermined: 'undetermined',
    },
    'amp.engagement': {
      met: 'running',
      notMet: 'not running',
      notApplicable: 'not running',
      undetermined: 'undetermined',
    },
    'amp.modification': {
      met: 'granted',
      notMet: 'not granted',
      notApplicable: 'not applicable',
      undetermined: 'undetermined',
    },
    'amp.mu3': {
      met: 'spared',
      notMet: 'not spared',
      notApplicable: 'not applicable',
      undetermined: 'undetermined',
    },
  },
  fields: {
    'signOn.practiceFrom': 'the first day of practice',
    'signOn.regionFrom': 'the first day of practice in the region of the notice',
    'signOn.requestedOn': 'the day the DRMG is asked for the adhésion',
    'signOn.completedOn': 'the day the adhésion is complete',
    'engagement.modification.decision': 'the decision of the DRMG on the modification',
    'mu3.fullTimeNeeded': 'whether the emergency department needs a full-time physician',
    'mu3.walkInMinutes': 'the hours a week of walk-in in a GMF-R',
    'mu3.decision': 'the decision of the DRMG on being spared',
  },
  parameters: {
    'amp.signOnQuarters': 'Full quarters of practice to sign on',
    'amp.engagementYears': 'Years of an engagement',
    'amp.engagementRenewal': 'Renewal of the engagement',
    'amp.changeAtTerm': 'Modification at the end of a term',
    'amp.changeMidTerm': 'Modification before the end of a term',
    'amp.mu3Hours': 'Hours of walk-in in a GMF-R of an MU3',
  },
  questions: {
    'amp.startOnFirstDay':
      'Of whoever begins to practise on the first day of a quarter, is that quarter the first full one?',
    'amp.signOnAct': 'What has to be done by the deadline: to request the adhésion, or to have completed it?',
    'amp.newRegion': 'Does practice in a new region begin the delay to sign on again?',
    'amp.staffInsufficient':
      'Does particularly insufficient staff exclude a modification of the AMP, or only the renewal of the engagement?',
  },
  options: {
    'amp.startOnFirstDay': { thatQuarter: 'yes', nextQuarter: 'no, the next one is' },
    'amp.signOnAct': { requested: 'to request it', completed: 'to have completed it' },
    'amp.newRegion': { restarts: 'yes', continues: 'no, it runs from the start of practice' },
    'amp.staffInsufficient': {
      blocksChange: 'it excludes the modification',
      endsRenewal: 'it excludes only the renewal',
    },
  },
};
