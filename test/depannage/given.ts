import { type ActivityTally, tallyActivities } from '../../src/depannage/activityTally.js';
import { assessDepannage, type DepannageAssessment, type DepannageOptions } from '../../src/depannage/assess.js';
import type {
  Activity,
  DepannageInput,
  Installation,
  Registration,
  SiteAuthorisation,
} from '../../src/depannage/facts.js';
import { type Fates, fatesOf } from '../../src/depannage/fates.js';
import { grantsOf } from '../../src/depannage/grants.js';
import { localDate } from '../../src/law/localDate.js';
import { InvalidInputError, type Problem } from '../../src/law/problem.js';
import type { PinnedReadings } from '../../src/law/reading.js';
import type { Law } from '../../src/verdict/law.js';
import type { Awaited, Verdict } from '../../src/verdict/verdict.js';

/** Places are real, everything that is said of them is invented. */
export const PLACE = 'Chibougamau';
export const AS_OF = '2026-03-31';
export const COMMITTEE = 'comité paritaire sur le dépannage';

/** The law on a day. */
export function lawOn(on: string, pinned?: PinnedReadings, knownAt?: string): Law {
  return { on: localDate(on), knownAt: knownAt === undefined ? undefined : localDate(knownAt), pinned };
}

/** A shift at the emergency of {@link PLACE}, unless it says otherwise. */
export function shift(date: string, more: Partial<Activity> = {}): Activity {
  return { date, installation: PLACE, sector: 'urgence', ...more };
}

/** A whole week of short stay, from its first day. */
export function week(date: string, more: Partial<Activity> = {}): Activity {
  return shift(date, { sector: 'courteDuree', ...more });
}

/** Shifts on consecutive days of January 2026. */
export function shifts(count: number): readonly Activity[] {
  return Array.from({ length: count }, (_, i) => shift(`2026-01-${String(i + 1).padStart(2, '0')}`));
}

/** Twelve shifts granted at the emergency of {@link PLACE} in January 2026, unless it says otherwise. */
export function granted(more: Partial<SiteAuthorisation> = {}): SiteAuthorisation {
  return {
    installation: PLACE,
    sector: 'urgence',
    from: '2026-01-01',
    to: '2026-01-31',
    units: 12,
    decision: 'granted',
    ...more,
  };
}

/** The same in short stay, four weeks of seven days. */
export function grantedWeeks(more: Partial<SiteAuthorisation> = {}): SiteAuthorisation {
  return granted({ sector: 'courteDuree', from: '2026-01-05', to: '2026-02-01', units: 4, ...more });
}

/** An installation of which everything is known, and nothing makes it eligible. */
export function installationOf(more: Partial<Installation> = {}): Installation {
  return {
    name: PLACE,
    type: 'cmsss',
    emergency: 'none',
    shortStay: false,
    obstetrics: false,
    onCallNetwork: false,
    designation: 'designated',
    ...more,
  };
}

/** A regular dépanneur who fulfils each condition by itself. */
export function registrationOf(more: Partial<Registration> = {}): Registration {
  return {
    exclusive: false,
    permit: true,
    medAddress: true,
    registeredBefore: false,
    kilometres: '61',
    kilometresFromHome: '61',
    keepsPractice: true,
    siteShort: false,
    ...more,
  };
}

export function tallied(activities: readonly Activity[]): ActivityTally {
  const tally = tallyActivities(activities);
  if (tally === undefined) throw new Error('these activities were meant to be sound');
  return tally;
}

/** What becomes of activities under authorisations; without them, they are not known. */
export function fates(
  activities: readonly Activity[],
  authorisations?: readonly SiteAuthorisation[],
  { law = lawOn(AS_OF), windows = [] }: { law?: Law; windows?: NonNullable<DepannageInput['measures']> } = {},
): Fates {
  const grants = authorisations === undefined ? undefined : grantsOf(authorisations);
  return fatesOf({ tally: tallied(activities), grants, windows, law });
}

/** The same in short: `counted authorised`, `undecided overrun`… */
export function told(...given: Parameters<typeof fates>): readonly string[] {
  return fates(...given).fateOf.map(({ fate, reason }) => `${fate} ${reason}`);
}

export function assess(input: DepannageInput, options: Partial<DepannageOptions> = {}): DepannageAssessment {
  return assessDepannage(input, { asOf: AS_OF, ...options });
}

/** The verdicts of a rule, in order. */
export function verdictsOn(rule: string, { verdict }: DepannageAssessment): readonly Verdict[] {
  return [verdict, ...verdict.because].filter((one) => one.rule === `depannage.${rule}`);
}

/** The problems a question is refused for; none when it is answered. */
export function problemsOf(ask: () => unknown): readonly Problem[] {
  try {
    ask();
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.problems;
  }
}

export const fact = (path: string): Awaited => ({ kind: 'fact', path });
export const reading = (name: string): Awaited => ({ kind: 'reading', id: `depannage.${name}` });
export const text = (parameter: string, on: string): Awaited => ({
  kind: 'text',
  parameter: `depannage.${parameter}`,
  on: localDate(on),
});
export const DECISION: Awaited = { kind: 'decision', authority: COMMITTEE };
