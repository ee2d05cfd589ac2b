import { billingDaysEnglish } from '../billingDays/phrases.en.js';
import type { Formats, Phrasebook } from '../verdict/phrases.js';
import type { DepannageReason } from './assess.js';
import type { ActivityReason } from './fate.js';
import type { Sector, Unit } from './parameters.js';
import { conditionsEnglish } from './phrases.conditions.en.js';
import { exclusiveEnglish } from './phrases.exclusive.en.js';
import { OUTCOMES, RULES, ruleNames } from './phrases.names.en.js';

const SECTORS: Readonly<Record<Sector, string>> = {
  urgence: 'emergency',
  courteDuree: 'short stay',
  obstetrique: 'obstetrics',
  anesthesiologie: 'anaesthesia',
};

const UNITS: Readonly<Record<Unit, readonly [string, string]>> = {
  shift: ['shift', 'shifts'],
  week: ['week', 'weeks'],
};

interface Place {
  readonly installation: string;
  readonly sector: Sector;
  readonly from: string;
  readonly to: string;
}

function place({ installation, sector, from, to }: Place, f: Formats): string {
  return `${installation} (${SECTORS[sector]}), ${f.period({ from, to })}`;
}

function count(value: number, unit: Unit | null, f: Formats): string {
  return f.quantity(value, ...UNITS[unit ?? 'shift']);
}

interface Told {
  readonly authorised: number;
  readonly remplacement: number;
  readonly underMeasure: number;
  readonly outsidePlan: number;
}

function told(r: Told, f: Formats): string {
  const activities = (value: number) => f.quantity(value, 'activity', 'activities');
  const parts = [
    ...(r.authorised > 0 ? [`${activities(r.authorised)} of dépannage`] : []),
    ...(r.remplacement > 0 ? [f.quantity(r.remplacement, 'remplacement', 'remplacements')] : []),
    ...(r.underMeasure > 0 ? [`${activities(r.underMeasure)} under a separate lettre d’entente`] : []),
    ...(r.outsidePlan > 0 ? [`${activities(r.outsidePlan)} outside the public plan`] : []),
  ];
  return f.list(parts);
}

const PAY =
  'Dépannage alone opens the pay of travel time and the refund of expenses; their rates (annexe XVIII) were not read. A remplacement is paid by the act, save exception, and counts outside the mechanism.';

/** The mécanisme de dépannage in English. */
export const depannageEnglish: Phrasebook<DepannageReason, ActivityReason> = {
  findings: {
    'depannage.overall.fulfilled': (r, f) => `On ${f.date(r.on)}, everything assessed here is in order.`,
    'depannage.overall.notFulfilled': (r, f) =>
      `On ${f.date(r.on)}, what follows is not in order: ${f.list(ruleNames(r.rules))}.`,
    'depannage.overall.nothingAsked': (r, f) => `On ${f.date(r.on)}, there is nothing to assess.`,
    'depannage.overall.open': (r, f) =>
      `On ${f.date(r.on)}, it cannot be told: ${f.list(ruleNames(r.rules))} ${r.rules.length > 1 ? 'hang' : 'hangs'} on a decision, on something missing or on a reading of the texts.`,

    'depannage.activities.told': (r, f) => `There ${isOne(r) ? 'is' : 'are'} ${told(r, f)}. ${PAY}`,
    'depannage.activities.open': (r, f) =>
      `${f.quantity(r.undecided, 'activity', 'activities')} cannot be told${isNothing(r) ? '' : `; of the rest, there ${isOne(r) ? 'is' : 'are'} ${told(r, f)}`}. ${PAY}`,
    'depannage.activities.none': () => 'There is no activity to tell.',

    'depannage.use.within': (r, f) => {
      const revised = r.isRevised ? ' (once revised)' : '';
      if (r.authorised === null) return `${place(r, f)}: ${entered(r, f)}; ${NUMBER_UNKNOWN}${revised}.`;
      return `${place(r, f)}: ${entered(r, f)} of ${f.count(String(r.authorised))} authorised${revised}; ${left(r, f)}.`;
    },
    'depannage.use.revisionRequired': (r, f) => {
      const state = r.isPending
        ? 'The request for revision awaits the decision of the joint committee'
        : 'A request for revision is to be sent to the joint committee';
      const parts = r.toGive.map((part) => (part === 'period' ? 'the period concerned' : 'the justification'));
      const give = parts.length === 0 ? '' : `; it has to give ${f.list(parts)}`;
      return `${place(r, f)}: ${entered(r, f)} for ${f.count(String(r.authorised ?? 0))} authorised, ${f.count(String(r.over))} too many. ${state}${give}. No text read has a tolerance.`;
    },
    'depannage.use.revisionRefused': (r, f) => {
      const beyond = `the ${count(r.over, r.unit, f)} too many ${r.over === 1 ? 'is' : 'are'} not dépannage`;
      return `${place(r, f)}: ${entered(r, f)} for ${f.count(String(r.authorised ?? 0))} authorised, and the revision was refused: ${beyond}.`;
    },
    'depannage.use.open': (r, f) =>
      r.authorised === null
        ? `${place(r, f)}: ${entered(r, f)}; ${NUMBER_UNKNOWN}.`
        : `${place(r, f)}: ${entered(r, f)} for ${f.count(String(r.authorised))} authorised; what is missing will say whether there are too many.`,
    'depannage.use.unitNotFound': (r, f) =>
      `${place(r, f)}: no text read says whether authorisations there are in shifts or in weeks.`,

    ...conditionsEnglish,
    ...exclusiveEnglish,

    'depannage.amp.counted': () => 'By the reading chosen, hours of dépannage count as AMP.',
    'depannage.amp.notCounted': () =>
      'By the reading chosen, hours of dépannage do not count as AMP: those are done in the region of the notice.',
    'depannage.amp.open': () => 'No text read says whether hours of dépannage count as AMP.',
    'depannage.amp.exclusive': () =>
      'No text read says which AMP an exclusive dépanneur owes, who holds no notice. The Act is about every family physician: it does not follow that there is an exemption.',
  },
  rules: RULES,
  outcomes: OUTCOMES,
  records: {
    title: 'What became of each activity',
    some: (records) => `${records} ${records === 1 ? 'activity' : 'activities'}`,
    one: (index) => `activity no. ${index + 1}`,
  },
  fields: {
    ...billingDaysEnglish.fields,
    installation: 'the installation',
    sector: 'the sector',
    entered: 'whether the name of the physician was entered in H-38',
    outsidePlan: 'whether the activity was billed to the public plan',
    authorisations: 'the authorisations of the joint committee',
    measures: 'the days of the lettre d’entente',
    'authorisations[].decision': 'what the joint committee decided on a request for authorisation',
    'authorisations[].units': 'the number of shifts or weeks of an authorisation',
    'authorisations[].revision.units': 'the number of shifts or weeks of an authorisation, once revised',
    'installations[].type': 'the type of the installation',
    'installations[].emergency': 'the hours of the emergency',
    'installations[].shortStay': 'whether there is a short-stay unit',
    'installations[].obstetrics': 'whether there is an obstetrics unit',
    'installations[].onCallNetwork': 'whether the CLSC belongs to the réseau de garde intégré',
    'installations[].designation': 'whether the joint committee designated the installation',
    'registration.exclusive': 'whether the physician opts for exclusive dépannage',
    'registration.permit': 'whether the physician holds a valid permit of the CMQ',
    'registration.medAddress': 'whether the ".med" address was given',
    'registration.registeredBefore': 'whether the physician was registered already',
    'registration.kilometres': 'the distance from the usual place of work',
    'registration.kilometresFromHome': 'the distance from home',
    'registration.keepsPractice': 'whether the usual practice goes on',
    'registration.siteShort': 'whether the home site is short of physicians',
    'registration.exception.allowed': 'whether the joint committee allows the exception',
    'registration.exception.serviceKept': 'whether the service of the home site is kept',
    'registration.exception.days': 'the days of dépannage of the year',
    'institution.resultsProcedure': 'whether the institution sent its procedure for results',
    'amp.exclusive': 'whether the physician is an exclusive dépanneur',
  },
  caution:
    'This calculation binds neither the RAMQ, nor the CNMQ, nor the joint committee. The Entente générale, annexe XVIII and the lettres d’entente were not read directly: see the sources.',
  ledger: {
    authorised: 'authorised: dépannage',
    afterAsOf: 'after the day assessed',
    outsidePlan: 'not billed to the public plan',
    notASector: 'in none of the four sectors of the mechanism',
    notEntered: 'with no name entered in H-38: no authorisation',
    placeNotAuthorised: 'in an installation without authorisation',
    sectorNotAuthorised: 'in a sector without authorisation there',
    periodNotAuthorised: 'outside the period authorised',
    authorisationRefused: 'authorisation refused',
    overrunRefused: 'beyond the authorisation, revision refused',
    underMeasure: 'under a separate lettre d’entente (LE 297, LE 132, LE 285)',
    outsideMeasure: 'outside the days of the lettre d’entente named',
    incomplete: 'incomplete: something is missing',
    authorisationsUnknown: 'authorisations not known',
    authorisationPending: 'authorisation awaiting a decision',
    acrossTheEnd: 'weeks partly outside the period authorised',
    unitsUnknown: 'number of shifts or weeks not known',
    unitNotFound: 'unit authorised not found in the texts',
    mayExceed: 'perhaps beyond the authorisation',
    overrun: 'beyond the authorisation, revision to be decided',
    measureUnknown: 'days of the lettre d’entente not known',
    noTextInForce: 'no text encoded for that day',
  },
  parameters: {
    ...billingDaysEnglish.parameters,
    'depannage.sectors': 'Sectors of the mechanism',
    'depannage.units': 'Unit authorised',
    'depannage.installationTypes': 'Types of installation that may be helped',
    'depannage.exclusiveMinimum': 'Share of days in the mechanism, at least',
    'depannage.distance': 'Distance to exceed (km)',
    'depannage.exceptionalDays': 'Days of dépannage by exception, at most',
    'depannage.permit': 'Permit',
    'depannage.usualPractice': 'Usual practice kept',
    'depannage.medAddressDuty': '".med" address',
    'depannage.resultsDuty': 'Procedure for results',
    'depannage.le297': 'Lettre d’entente no. 297',
    'depannage.le132': 'Lettre d’entente no. 132',
    'depannage.le285': 'Lettre d’entente no. 285',
  },
  questions: {
    ...billingDaysEnglish.questions,
    'depannage.exclusiveBypass':
      'Does opting for exclusive dépannage lift the three conditions, or only the one about a home site that is short?',
    'depannage.medAddressOf': 'Is the ".med" address asked of new registrations alone, or of everyone?',
    'depannage.distanceFrom': 'Are the 60 km measured from the usual place of work or from home?',
    'depannage.le297Days':
      'Do days under lettre d’entente 297 that are not authorised as dépannage count in the mechanism?',
    'depannage.le132Days':
      'Do days under lettre d’entente 132 that are not authorised as dépannage count in the mechanism?',
    'depannage.le285Days':
      'Do days under lettre d’entente 285 that are not authorised as dépannage count in the mechanism?',
  },
  options: {
    ...billingDaysEnglish.options,
    'depannage.exclusiveBypass': { allThree: 'the three', shortageAlone: 'the home site that is short' },
    'depannage.medAddressOf': { newRegistrations: 'new registrations', everyone: 'everyone' },
    'depannage.distanceFrom': { workplace: 'the place of work', home: 'home' },
    'depannage.le297Days': { outside: 'no', inside: 'yes' },
    'depannage.le132Days': { outside: 'no', inside: 'yes' },
    'depannage.le285Days': { outside: 'no', inside: 'yes' },
  },
};

/** Whether the first of what there is is one. */
function isOne({ authorised, remplacement, underMeasure, outsidePlan }: Told): boolean {
  return [authorised, remplacement, underMeasure, outsidePlan].find((value) => value > 0) === 1;
}

function isNothing({ authorised, remplacement, underMeasure, outsidePlan }: Told): boolean {
  return authorised + remplacement + underMeasure + outsidePlan === 0;
}

const NUMBER_UNKNOWN = 'how many are authorised is not known';

interface Entered {
  readonly entered: number;
  readonly atMost: number;
  readonly unit: Unit | null;
}

/** “13 shifts entered”, “1 to 2 weeks entered” */
function entered(r: Entered, f: Formats): string {
  const most = `${count(r.atMost, r.unit, f)} entered`;
  return r.entered === r.atMost ? most : `${f.count(String(r.entered))} to ${most}`;
}

function left(r: Entered & { readonly left: number | null }, f: Formats): string {
  const isLeast = r.entered < r.atMost;
  if (r.left === 0) return isLeast ? 'perhaps none left' : 'none left';
  return `${isLeast ? 'at least ' : ''}${f.count(String(r.left))} left`;
}
