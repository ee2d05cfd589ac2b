import * as z from 'zod';
import { isLocalDate } from '../law/localDate.js';
import type { Problem } from '../law/problem.js';
import { problemsOfIssues } from '../law/schema.js';
import { EXPECTED, type Expected } from './expected.js';
import { DAYS_IN_A_WEEK, MINUTES_IN_A_DAY, MINUTES_IN_A_WEEK } from './limits.js';

/**
 * How far a clinic is on the Orchestrateur. Each stage holds the ones before it: what is displayed was configured, what is configured was
 * connected. What patients may book is known only of what is displayed, and does not follow from it.
 */
export type Hub =
  | { readonly stage: 'notConnected' }
  /** Connected, not configured. */
  | { readonly stage: 'connected' }
  /** Configured, with nothing displayed yet. */
  | { readonly stage: 'configured' }
  | {
      readonly stage: 'displayed';
      /** Patients may book what is displayed: by the clinic's configuration and ministerial orientations. */
      readonly accessible: boolean | null;
    }
  /** Not known. */
  | { readonly stage: null };

/** The slots of the GMF mission and of the AR mission. Those of another practice (hospital, home visits) are not among them. */
export interface MissionSlots {
  readonly mission: number | null;
  /** How many of them are displayed on the Orchestrateur, whether or not patients have access to them. */
  readonly displayed: number | null;
}

/** The training webinar of late August or early September 2021. */
export interface Webinar {
  /** The physician registered to it, in person. */
  readonly registered: boolean | null;
  /** The physician attended it. It decides, whatever `attendedOn` says: its own days were not found. */
  readonly attended: boolean | null;
  /** The day of the session attended, when that is what is known; absent or `null`: not known. */
  readonly attendedOn?: string | null;
  /** The physician saw a recording of it; absent: no. */
  readonly recording?: boolean | null;
  /** The physician is the lead physician of the group. */
  readonly lead: boolean | null;
}

/** The personal adhesion. */
export interface Supplements {
  /** Form 4486 is filed. */
  readonly form4486: boolean | null;
}

/** What a physician who stays out has agreed with the group. */
export interface Arrangements {
  readonly settled: boolean | null;
}

/** The offer of a GMF. What is left out is not assessed. */
export interface Programme {
  /** Minutes a week in which the GMF offers its services. */
  readonly weeklyMinutes?: number | null;
  /** The programme grants it reduced hours, as a small GMF; absent or `null`: not known. */
  readonly reducedHours?: boolean | null;
  /** Of a network GMF (GMF-R, super-clinique). */
  readonly network?: Network;
}

export interface Network {
  /** In the year. */
  readonly consultations: number | null;
  /** Those of them with patients who have no family doctor, or whose doctor is elsewhere. */
  readonly notFollowed: number | null;
  /** Minutes of opening, for each of the seven days of the week. */
  readonly dailyMinutes: readonly (number | null)[];
}

/** What may take the attendance rate (taux d'assiduité) out of the supplément au volume de patients inscrits. */
export interface Assiduite {
  /** The physician takes part in the group-registration measure. */
  readonly groupRegistration: boolean | null;
  /** The physician billed a forfait of that measure. */
  readonly billedForfait: boolean | null;
  /** The group reached the target while the physician was on a covered leave (congé visé). */
  readonly reachedDuringLeave: boolean | null;
  /** The group's lead physician reported that absence to the RAMQ. */
  readonly leaveReported: boolean | null;
  /** The physician met what the timely-access measure asks, which was not found; absent: no. */
  readonly timelyAccess?: boolean | null;
  /** The same of the measure for patients without a family doctor in a GMF-AR; absent: no. */
  readonly gmfArAccess?: boolean | null;
}

/** Each section given is assessed; at least one is. Nothing in it is about a patient. */
export interface OrchestrateurInput {
  /** The GMF filed its adhesion form; absent or `null`: not known. Read by webinar, supplements and arrangements. */
  readonly gmfAdhered?: boolean | null;
  /** The physician takes part in the population walk-in offer; absent or `null`: not known. Read by supplements and arrangements. */
  readonly takesPart?: boolean | null;
  readonly hub?: Hub;
  readonly mission?: MissionSlots;
  readonly webinar?: Webinar;
  readonly supplements?: Supplements;
  readonly arrangements?: Arrangements;
  readonly programme?: Programme;
  readonly assiduite?: Assiduite;
}

const say = (key: Expected) => ({ error: () => key });

const schema = /* @__PURE__ */ (() => {
  const known = z.boolean(say('trueOrNull')).nullable();
  const count = (key: Expected, most = Number.MAX_SAFE_INTEGER) =>
    z.int(say(key)).min(0, say(key)).max(most, say(key)).nullable();
  const dateOrNull = z.string(say('dateOrNull')).refine(isLocalDate, say('dateOrNull')).nullable();

  const hub = z.discriminatedUnion(
    'stage',
    [
      z.strictObject({ stage: z.literal(['notConnected', 'connected', 'configured']) }),
      z.strictObject({ stage: z.literal('displayed'), accessible: known }),
      z.strictObject({ stage: z.null() }),
    ],
    say('hub'),
  );
  const mission = z
    .strictObject({ mission: count('slotCount'), displayed: count('slotCount') }, say('mission'))
    .refine(({ mission: all, displayed }) => (displayed ?? 0) <= (all ?? Number.POSITIVE_INFINITY), {
      ...say('displayedOfMission'),
      path: ['displayed'],
    });
  const webinar = z.strictObject(
    {
      registered: known,
      attended: known,
      attendedOn: dateOrNull.optional(),
      recording: known.optional(),
      lead: known,
    },
    say('webinar'),
  );
  const network = z
    .strictObject(
      {
        consultations: count('consultationCount'),
        notFollowed: count('consultationCount'),
        dailyMinutes: z
          .array(count('minutes', MINUTES_IN_A_DAY), say('dailyMinutes'))
          .length(DAYS_IN_A_WEEK, say('dailyMinutes')),
      },
      say('network'),
    )
    .refine(({ consultations, notFollowed }) => (notFollowed ?? 0) <= (consultations ?? Number.POSITIVE_INFINITY), {
      ...say('notFollowedOfAll'),
      path: ['notFollowed'],
    });
  const programme = z.strictObject(
    {
      weeklyMinutes: count('weeklyMinutes', MINUTES_IN_A_WEEK).optional(),
      reducedHours: known.optional(),
      network: network.optional(),
    },
    say('programme'),
  );
  const assiduite = z.strictObject(
    {
      groupRegistration: known,
      billedForfait: known,
      reachedDuringLeave: known,
      leaveReported: known,
      timelyAccess: known.optional(),
      gmfArAccess: known.optional(),
    },
    say('assiduite'),
  );
  const sections = {
    hub: hub.optional(),
    mission: mission.optional(),
    webinar: webinar.optional(),
    supplements: z.strictObject({ form4486: known }, say('supplements')).optional(),
    arrangements: z.strictObject({ settled: known }, say('arrangements')).optional(),
    programme: programme.optional(),
    assiduite: assiduite.optional(),
  };
  return z
    .strictObject({ gmfAdhered: known.optional(), takesPart: known.optional(), ...sections }, say('input'))
    .refine((input) => Object.keys(sections).some((name) => input[name as keyof typeof sections] !== undefined), {
      ...say('input'),
    })
    .refine((input) => !(isNothingDisplayed(input.hub) && (input.mission?.displayed ?? 0) > 0), {
      ...say('displayedOfHub'),
      path: ['mission', 'displayed'],
    });
})();

/** Whether the stage itself says that no slot is displayed. */
export function isNothingDisplayed(hub: Hub | undefined): boolean {
  return hub !== undefined && hub.stage !== null && hub.stage !== 'displayed';
}

/** The zod schema of {@link OrchestrateurInput}: the definition of what is accepted. */
export const orchestrateurInputSchema: z.ZodType<OrchestrateurInput> = /* @__PURE__ */ (() =>
  schema as unknown as z.ZodType<OrchestrateurInput>)();

/** Every problem of an input. */
export function problemsOfForm(input: unknown): readonly Problem[] {
  const result = schema.safeParse(input);
  return result.success ? [] : problemsOfIssues(result.error.issues, input, EXPECTED);
}
