import type { Formats } from '../verdict/phrases.js';
import type { AccrualReason, DaysCounted } from './accrual.js';
import type { Topic } from './phrases.topic.js';
import type { StatusReason } from './status.js';

/** Why days count, or do not. */
const GROUNDS: Readonly<Record<AccrualReason['ground'], string>> = {
  avis: 'under a notice',
  derogation: 'under a derogation in lieu of a notice',
  residentDerogation: 'under a resident’s derogation for exclusive dépannage (third option)',
  residentRegions: 'a resident authorised to practise in one or more regions (first option) accrues none',
  residentRegionsAndDepannage:
    'a resident authorised in one or more regions and in dépannage (second option) accrues none, dépannage included',
  residentOptionUnknown: 'a resident authorised under the first or the second option accrues none, whichever it is',
  nothingHeld: 'neither a notice nor a derogation is held',
  notParticipating: 'outside the public plan; the count resumes where it stopped on return',
};

/** “199.5 days”, “199 to 201 days” */
function counted({ atLeast, atMost }: DaysCounted, f: Formats): string {
  return atLeast === atMost ? f.days(atMost) : `${f.count(atLeast)} to ${f.days(atMost)}`;
}

/** What no page says of these days. */
const INFERRED =
  'That a day of practice is a billing day of the PREM is inferred: one page alone, of 2017, gives an amount ($500).';

/** “On November 22, 2026”, “At the filing of the application, on October 20, 2024” */
function when({ filedOn, to }: { readonly filedOn: string | null; readonly to: string }, f: Formats): string {
  return filedOn === null ? `On ${f.date(to)}` : `At the filing of the application, on ${f.date(filedOn)}`;
}

export const statusEnglish: Topic<StatusReason> = {
  findings: {
    'mir.status.reached': (r, f) => {
      const since =
        r.earliest === r.reachedOn
          ? `since ${f.date(r.reachedOn)}`
          : `since ${f.date(r.reachedOn)} at the latest (${f.date(r.earliest)} at the earliest, depending on what is missing or how the texts are read)`;
      return `${when(r, f)}, an inter-regional mobility physician (MIR), “déjà en pratique”, ${since}: ${counted(r.days, f)} of practice; at least ${f.count(String(r.minimum))} are needed. ${INFERRED}`;
    },
    'mir.status.newBiller': (r, f) =>
      `${when(r, f)}, a new biller (nouveau facturant): ${counted(r.days, f)} of practice; at least ${f.count(String(r.minimum))} are needed. ${r.toReach.days === 1 ? 'One whole day is' : `${f.count(String(r.toReach.days))} whole days are`} missing for inter-regional mobility (MIR). ${INFERRED}`,
    'mir.status.open': (r, f) =>
      `${when(r, f)}, a new biller (nouveau facturant) or inter-regional mobility (MIR): ${counted(r.days, f)} of practice, depending on what is missing or how the texts are read; at least ${f.count(String(r.minimum))} are needed. ${INFERRED}`,
    'mir.status.noTextInForce': (r, f) =>
      `No text known says how many days make inter-regional mobility (MIR) on ${f.date(r.on)}.`,
    'mir.status.notFiled': (r, f) =>
      `The status is that of the filing: the application is of ${f.date(r.filedOn)}, after ${f.date(r.on)}.`,
    'mir.accrual.counts': (r, f) => {
      const period = f.period(r);
      return `${period.slice(0, 1).toUpperCase()}${period.slice(1)}, ${GROUNDS[r.ground]}: ${counted(r, f)}.`;
    },
    'mir.accrual.countsNothing': (r, f) => {
      const period = f.period(r);
      return `${period.slice(0, 1).toUpperCase()}${period.slice(1)}, no day counts: ${GROUNDS[r.ground]}.`;
    },
  },
  rules: {
    'mir.status': 'New biller or inter-regional mobility (MIR)',
    'mir.statusAtFiling': 'Status when the application is filed',
    'mir.accrual': 'Days of practice accrued',
  },
  outcomes: {
    'mir.status': {
      met: 'inter-regional mobility (MIR)',
      notMet: 'new biller',
      notApplicable: 'not applicable',
      undetermined: 'undetermined',
    },
    'mir.statusAtFiling': {
      met: 'inter-regional mobility (MIR)',
      notMet: 'new biller',
      notApplicable: 'not applicable',
      undetermined: 'undetermined',
    },
    'mir.accrual': {
      met: 'these days count',
      notMet: 'no day counts',
      notApplicable: 'no day counts',
      undetermined: 'undetermined',
    },
  },
  fields: {},
  parameters: { 'mir.minimumDays': 'Days of practice that make inter-regional mobility' },
  questions: {
    'mir.halfDays': 'Do half-days add up toward the 200 days?',
    'mir.dayPlace': 'Is a day of practice measured by all that is billed on a date, or in each territory apart?',
    'mir.filingDay': 'Does the day the application is filed count?',
  },
  options: {
    'mir.halfDays': { counted: 'yes, as halves', wholeDaysOnly: 'no, whole days alone count' },
    'mir.dayPlace': { everywhere: 'all that is billed on a date', byTerritory: 'each territory apart' },
    'mir.filingDay': { eve: 'no, to its eve', sameDay: 'yes' },
  },
};
