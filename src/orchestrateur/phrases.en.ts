import type { Formats, Phrasebook } from '../verdict/phrases.js';
import type { OrchestrateurReason } from './assess.js';

const RULES = {
  'orchestrateur.overall': 'Orchestrateur and GMF programme',
  'orchestrateur.hub': 'Connecting is not configuring',
  'orchestrateur.display': 'Display of slots (point 8.2)',
  'orchestrateur.changeForfait': 'Change-management forfait',
  'orchestrateur.supplements': 'Supplements of lettre d’entente 269 (form 4486)',
  'orchestrateur.arrangements': 'Arrangements with the group',
  'orchestrateur.weeklyHours': 'Hours of service of the GMF',
  'orchestrateur.network': 'Offer of a GMF-R (2016)',
  'orchestrateur.programme': 'What the GMF programme does not ask',
  'orchestrateur.assiduite': 'Attendance rate left out of the volume supplement',
} as const;

function ruleNames(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `“${RULES[id as keyof typeof RULES] ?? id}”`);
}

const STAGES = {
  notConnected: 'The clinic is not connected',
  connected: 'The clinic is connected, not configured',
  configured: 'The clinic is configured, with nothing displayed',
  displayed: 'Slots are displayed',
} as const;

const SEEN = {
  nothing: 'patients see no slot',
  slots: 'patients have access to them',
  notKnown: 'whether patients have access to them is not known',
} as const;

const OF_FORFAIT = {
  registered: 'registration',
  attended: 'attendance at the training webinar of late August or early September 2021',
  mayBill: 'being the lead physician',
} as const;

function ofSupplements(missing: 'form4486' | 'takesPart' | 'gmfAdhered', form: string): string {
  if (missing === 'form4486') return `form ${form} (personal adhesion)`;
  return missing === 'takesPart' ? 'taking part in the population walk-in offer' : 'the adhesion of the GMF';
}

const OUTCOMES_OF_A_RIGHT = {
  met: 'right opened',
  notMet: 'right not opened',
  notApplicable: 'not applicable',
  undetermined: 'undetermined',
} as const;

/** The Orchestrateur and the GMF programme in English. */
export const orchestrateurEnglish: Phrasebook<OrchestrateurReason, never> = {
  findings: {
    'orchestrateur.overall.fulfilled': (r, f) => `On ${f.date(r.on)}, everything assessed here is fulfilled.`,
    'orchestrateur.overall.notFulfilled': (r, f) =>
      `On ${f.date(r.on)}, the following is not fulfilled: ${f.list(ruleNames(r.rules))}.`,
    'orchestrateur.overall.nothingAsked': (r, f) => `On ${f.date(r.on)}, nothing assessed here is required.`,
    'orchestrateur.overall.open': (r, f) =>
      `On ${f.date(r.on)}, it cannot be settled: ${f.list(ruleNames(r.rules))} ${r.rules.length > 1 ? 'depend' : 'depends'} on what is missing or on how the texts are read.`,

    'orchestrateur.hub.shown': (r, f) => {
      const duty = r.voluntary
        ? `On ${f.date(r.on)}, configuring is voluntary.`
        : 'Point 8.2 is about displaying slots; what patients have access to depends on configuration and ministerial orientations.';
      const state =
        r.stage === null
          ? 'How far the clinic is on the Orchestrateur is not known, nor what patients see'
          : r.stage === 'displayed' && r.patientsSee === 'nothing'
            ? 'Slots are displayed, without patients having access to them'
            : `${STAGES[r.stage]}: ${SEEN[r.patientsSee]}`;
      return `${state}. ${duty}`;
    },
    'orchestrateur.hub.noTextInForce': (r, f) => `No encoded text describes the Orchestrateur on ${f.date(r.on)}.`,

    'orchestrateur.display.all': (r, f) =>
      `All slots of the GMF and AR missions (${f.count(String(r.mission))}) are displayed on the Orchestrateur. Patient access is another matter.`,
    'orchestrateur.display.missing': (r, f) =>
      `Slots of the GMF and AR missions displayed on the Orchestrateur: ${f.count(String(r.displayed))} of ${f.count(String(r.mission))}; ${f.count(String(r.missing))} missing. The pages read do not say what follows.`,
    'orchestrateur.display.open': (r, f) =>
      `All slots of the GMF and AR missions must be displayed on the Orchestrateur; ${displayed(r, f)}.`,
    'orchestrateur.display.noMissionSlot': () =>
      'No slot of the GMF mission nor of the AR mission: point 8.2 has nothing to have displayed.',
    'orchestrateur.display.notYet': (r, f) =>
      `On ${f.date(r.on)}, displaying slots is not required: point 8.2 applies from ${f.date(r.from)}.`,
    'orchestrateur.display.noTextInForce': (r, f) =>
      `No known text deals with the display of slots on ${f.date(r.on)}.`,

    'orchestrateur.changeForfait.opened': () =>
      'Registering and attending the webinar opens the right to the change-management forfait. Its amount and billing deadline were not found.',
    'orchestrateur.changeForfait.notOpened': (r, f) =>
      `No change-management forfait, for want of ${f.list(r.missing.map((one) => OF_FORFAIT[one]))}.`,
    'orchestrateur.changeForfait.open': () =>
      'The right to the change-management forfait depends on what is missing or on how the texts are read.',
    'orchestrateur.changeForfait.noTextInForce': (r, f) =>
      `No encoded text provides for a change-management forfait on ${f.date(r.on)}.`,

    'orchestrateur.supplements.opened': (r) =>
      `Form ${r.form} and taking part in the population walk-in offer open the right to the supplements of lettre d’entente 269.`,
    'orchestrateur.supplements.notOpened': (r, f) =>
      `No supplement of lettre d’entente 269, for want of ${f.list(r.missing.map((one) => ofSupplements(one, r.form)))}.`,
    'orchestrateur.supplements.open': () =>
      'The right to the supplements of lettre d’entente 269 depends on what is missing or on how the texts are read.',
    'orchestrateur.supplements.noTextInForce': (r, f) =>
      `No text read provides for these supplements on ${f.date(r.on)}: lettre d’entente 269 dates from February 2020, and its end was not found.`,

    'orchestrateur.arrangements.settled': () => 'The necessary arrangements are settled with the group.',
    'orchestrateur.arrangements.due': () =>
      'The GMF has adhered to the Orchestrateur and the physician stays out of the offer: the necessary arrangements must be settled with the group.',
    'orchestrateur.arrangements.open': () =>
      'Arrangements with the group may have to be settled: it depends on what is missing.',
    'orchestrateur.arrangements.takesPart': () =>
      'The physician takes part in the offer: no arrangement with the group is to be settled.',
    'orchestrateur.arrangements.gmfNotAdhered': () =>
      'The GMF has not adhered to the Orchestrateur: no arrangement with the group is to be settled.',
    'orchestrateur.arrangements.notYet': (r, f) =>
      `On ${f.date(r.on)}, no arrangement is required: it is from ${f.date(r.from)}.`,
    'orchestrateur.arrangements.noTextInForce': (r, f) =>
      `No known text deals with arrangements with the group on ${f.date(r.on)}.`,

    'orchestrateur.weeklyHours.reached': (r) =>
      `${hours(r.minutes)} of services a week; the minimum is ${hours(r.minimum)}.`,
    'orchestrateur.weeklyHours.below': (r) =>
      `${hours(r.minutes)} of services a week; the minimum is ${hours(r.minimum)}: ${hours(r.missing)} missing.`,
    'orchestrateur.weeklyHours.open': (r) => {
      const given = r.minutes === null ? 'Hours of services not known' : `${hours(r.minutes)} of services a week`;
      const reduced = r.reduced === false ? '' : ' Small GMFs may offer fewer; how many was not found.';
      return `${given}; the minimum is ${hours(r.minimum)}.${reduced}`;
    },
    'orchestrateur.weeklyHours.noTextInForce': (r, f) =>
      `No encoded text sets the hours of services of a GMF on ${f.date(r.on)}.`,

    'orchestrateur.network.reached': (r, f) =>
      `Volume and hours reach what was announced in 2016 for a GMF-R (${asked(r.asked, f)}).`,
    'orchestrateur.network.below': (r, f) => {
      const short = r.missing.map((one) =>
        one === 'volume'
          ? `the volume${volume(r, f)}`
          : `the hours (${f.quantity(r.shortDays, 'day', 'days')} too short)`,
      );
      return `Below what was announced in 2016 for a GMF-R (${asked(r.asked, f)}): ${f.list(short)}.`;
    },
    'orchestrateur.network.open': (r, f) =>
      `Figures are missing to compare with what was announced in 2016 for a GMF-R (${asked(r.asked, f)}).`,
    'orchestrateur.network.noTextInForce': (r, f) =>
      `No text read sets the volume of a GMF-R or GMF-AR on ${f.date(r.on)}: what was announced in 2016 is not attested in the programme of April 2022.`,

    'orchestrateur.programme.noQuota': () =>
      'The GMF programme sets no quota of slots for patients without a family doctor: taking part is voluntary, after regional concertation.',
    'orchestrateur.programme.noNewDuty': (r, f) =>
      `The GMF programme of 2026 adds no new duty${r.until === null ? '' : ` until ${f.date(r.until)}`}.`,
    'orchestrateur.programme.noTextInForce': (r, f) => `No GMF programme was read for ${f.date(r.on)}.`,

    'orchestrateur.assiduite.leftOut': () =>
      'The attendance rate is left out of the supplement for the volume of registered patients.',
    'orchestrateur.assiduite.counts': (r) =>
      `The attendance rate counts in the supplement for the volume of registered patients.${r.measureEnded ? ' The two other measures of lettre d’entente 368 no longer change that.' : ''}`,
    'orchestrateur.assiduite.open': () =>
      'Whether the attendance rate counts in the supplement depends on what is missing or on how the texts are read.',
    'orchestrateur.assiduite.noTextInForce': (r, f) =>
      `No encoded text deals with the exemption from the attendance rate on ${f.date(r.on)}.`,
  },
  rules: RULES,
  outcomes: {
    'orchestrateur.overall': {
      met: 'fulfilled',
      notMet: 'not fulfilled',
      notApplicable: 'not applicable',
      undetermined: 'undetermined',
    },
    'orchestrateur.changeForfait': OUTCOMES_OF_A_RIGHT,
    'orchestrateur.supplements': OUTCOMES_OF_A_RIGHT,
    'orchestrateur.assiduite': {
      met: 'rate left out',
      notMet: 'rate counted',
      notApplicable: 'not applicable',
      undetermined: 'undetermined',
    },
  },
  records: { title: '', some: (count) => `${count}`, one: (index) => `no. ${index + 1}` },
  fields: {
    gmfAdhered: 'whether the GMF has adhered to the Orchestrateur',
    takesPart: 'whether the physician takes part in the population walk-in offer',
    'mission.mission': 'the number of slots of the GMF and AR missions',
    'mission.displayed': 'how many of these slots are displayed',
    'webinar.registered': 'whether the physician registered to the webinar',
    'webinar.attended': 'whether the physician attended the webinar',
    'webinar.recording': 'whether the physician saw the recording of the webinar',
    'webinar.lead': 'whether the physician is the lead physician of the group',
    'supplements.form4486': 'whether form 4486 is filed',
    'arrangements.settled': 'whether the arrangements are settled with the group',
    'programme.weeklyMinutes': 'the hours of services a week',
    'programme.reducedHours': 'whether the GMF is granted reduced hours',
    'programme.network.consultations': 'the number of consultations of the year',
    'programme.network.notFollowed': 'the number of consultations with patients not followed there',
    'programme.network.dailyMinutes[]': 'the opening hours of a day of the week',
    'assiduite.groupRegistration': 'whether the physician takes part in group registration',
    'assiduite.billedForfait': 'whether the physician billed a forfait of group registration',
    'assiduite.reachedDuringLeave': 'whether the group reached the target during a covered leave of the physician',
    'assiduite.leaveReported': 'whether the lead physician reported the absence to the RAMQ',
    'assiduite.timelyAccess': 'whether the physician met the timely-access measure',
    'assiduite.gmfArAccess': 'whether the physician met the measure of access in a GMF-AR',
  },
  caution:
    'This calculation binds neither the RAMQ, nor the DRMG, nor the Ministry. The GMF programmes, the newsletter and the lettres d’entente were not read directly: see the sources.',
  ledger: {},
  parameters: {
    'orchestrateur.steps': 'Steps on the Orchestrateur',
    'orchestrateur.displayedShare': 'Share of the slots of the GMF and AR missions to display',
    'orchestrateur.webinarDays': 'Days on which the webinar may have been',
    'orchestrateur.supplementsForm': 'Supplements of lettre d’entente 269',
    'orchestrateur.arrangementsDuty': 'Arrangements with the group',
    'orchestrateur.weeklyHours': 'Hours of services a week, at least',
    'orchestrateur.reducedHours': 'Reduced hours of small GMFs',
    'orchestrateur.networkOffer': 'Offer of a GMF-R or GMF-AR',
    'orchestrateur.networkOffer.consultations': 'Consultations a year of a GMF-R, at least',
    'orchestrateur.networkOffer.share': 'Share of patients not followed there, at least',
    'orchestrateur.networkOffer.hours': 'Opening hours a day of a GMF-R, at least',
    'orchestrateur.programmeDuties': 'Duties of the GMF programme',
    'orchestrateur.attendanceExemption': 'Exemption from the attendance rate',
  },
  questions: {
    'orchestrateur.registration':
      'Is “s’inscrire” the GMF’s adhesion to the Orchestrateur, or the physician’s registration to the webinar?',
    'orchestrateur.laterSession':
      'Does a recording of the webinar, or a later session, open the right to the change-management forfait?',
    'orchestrateur.whoBills':
      'Is the change-management forfait billed by each physician, or by the lead physician alone?',
    'orchestrateur.adhesionBefore4486':
      'Does form 4486 open the right to the supplements when the GMF has not adhered to the Orchestrateur?',
    'orchestrateur.formerTarget':
      'Before June 2024, was taking part in group registration enough to leave the attendance rate out, or had the target to be reached as it has since?',
    'orchestrateur.otherMeasures':
      'Of the two other measures of lettre d’entente 368, was one enough, or were both needed?',
  },
  options: {
    'orchestrateur.registration': {
      gmfAdhesion: 'the GMF’s adhesion',
      ownRegistration: 'the physician’s registration',
    },
    'orchestrateur.laterSession': { doesNotQualify: 'it does not', qualifies: 'it does' },
    'orchestrateur.whoBills': { eachPhysician: 'each physician', leadPhysician: 'the lead physician' },
    'orchestrateur.adhesionBefore4486': { required: 'no, its adhesion is required', notRequired: 'yes' },
    'orchestrateur.formerTarget': { asSince: 'the target had to be reached', takingPart: 'taking part was enough' },
    'orchestrateur.otherMeasures': { oneIsEnough: 'one was enough', both: 'both were needed' },
  },
};

interface Offer {
  readonly consultations: number;
  readonly percent: number;
  readonly hours: number;
}

function asked({ consultations, percent, hours: open }: Offer, f: Formats): string {
  return `${f.count(String(consultations))} consultations a year, at least ${f.percent(percent)} of them with patients not followed there, and ${open} opening hours seven days a week`;
}

interface Volume {
  readonly consultations: number | null;
  readonly notFollowed: number | null;
}

function volume({ consultations, notFollowed }: Volume, f: Formats): string {
  const of = (count: number) => f.quantity(count, 'consultation', 'consultations');
  const whom = 'with patients not followed there';
  if (consultations === null) return notFollowed === null ? '' : ` (${of(notFollowed)} ${whom})`;
  const part = notFollowed === null ? '' : `, ${f.count(String(notFollowed))} of them ${whom}`;
  return ` (${of(consultations)}${part})`;
}

interface Displayed {
  readonly mission: number | null;
  readonly atLeast: number;
  readonly atMost: number | null;
}

function displayed({ mission, atLeast, atMost }: Displayed, f: Formats): string {
  if (mission === 1) return 'whether the only one there is is displayed is not known';
  if (mission !== null) return `how many of the ${f.count(String(mission))} are is not known`;
  if (atMost === null) return 'neither how many there are nor how many are displayed is known';
  const some = atLeast === 0 ? 'none is' : atLeast === 1 ? 'one is' : `${f.count(String(atLeast))} are`;
  return `${some}, of a number that is not known`;
}

const MINUTES_IN_AN_HOUR = 60;

/** “67 h 30” */
function hours(minutes: number): string {
  const rest = minutes % MINUTES_IN_AN_HOUR;
  const whole = (minutes - rest) / MINUTES_IN_AN_HOUR;
  if (whole === 0) return `${rest}\u00A0min`;
  return rest === 0 ? `${whole}\u00A0h` : `${whole}\u00A0h\u00A0${String(rest).padStart(2, '0')}`;
}
