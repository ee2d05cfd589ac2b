import { dateOf } from '../holdings/dates.js';
import { dayNumber, type LocalDate } from '../law/localDate.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import type { AppliedParameter } from '../verdict/assessment.js';
import { type Choice, exploreReadings } from '../verdict/explore.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import { weighEvery } from '../verdict/possible.js';
import { met, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import { seasonText } from './calendar.js';
import { begunBy, type Deeming, type Delay, deemingOf, delayOf } from './delay.js';
import type { Decision, InstallationDelay } from './facts.js';
import { deemedReceipt, initialPeriod } from './parameters.calendar.js';
import { installationMonths, postponementMonths } from './parameters.delays.js';
import { published } from './published.js';
import { deemedYears, receiptBy } from './readings.delays.js';

const RULE = 'mir.installation';

/** What a deadline is made of. */
interface Figures {
  readonly filedOn: LocalDate;
  /** The day counted from; null: not known, or it hangs on a reading. */
  readonly received: LocalDate | null;
  /** That day is deemed, whatever it really was. */
  readonly isDeemed: boolean;
  /** Months to begin in. */
  readonly months: number;
  /** The postponement asked of the DRMG, in months; null: none. */
  readonly postponement: { readonly months: number; readonly most: number; readonly decision: Decision } | null;
  /** The first day that may be the deadline. */
  readonly earliest: LocalDate;
  /** The last; null: none is known. */
  readonly latest: LocalDate | null;
}

/** What is found under one way to read the texts. */
type Found =
  | ({ readonly code: 'mir.installation.inTime'; readonly startedOn: LocalDate } & Figures)
  | ({ readonly code: 'mir.installation.late'; readonly startedOn: LocalDate } & Figures)
  | ({ readonly code: 'mir.installation.notBegun'; readonly on: LocalDate } & Figures)
  | ({ readonly code: 'mir.installation.open'; readonly on: LocalDate } & Figures);

export type InstallationReason =
  | Found
  /** Days after the one asked about, to the first that may be the deadline. */
  | ({ readonly code: 'mir.installation.running'; readonly on: LocalDate; readonly daysLeft: number } & Figures)
  | { readonly code: 'mir.installation.noTextInForce'; readonly filedOn: LocalDate };

/**
 * Délai d’installation: to begin to practise (to bill) within 12 months of the receipt of the application for a notice, 6 more at most if the
 * DRMG accepts. The postponed deadline is the first one, and the months granted more. Months end where they end: 31 October and 6 months, 30 April.
 *
 * @returns
 *   - `met`: begun on the deadline or before
 *   - `notMet`: begun after it, or not begun on a day after it; what follows is said on no page read
 *   - `undetermined`: `running` while it can still be begun in time, `open` when something is missing
 *
 * @see FMRQ, Vos obligations après l’obtention d’un PREM; Le Médecin du Québec, Le sauvetage; docs/interpretations.md#mir.receiptBy
 */
export function assessInstallation(installation: InstallationDelay, law: Law): readonly Answer<InstallationReason>[] {
  const filedOn = dateOf(installation.filedOn);
  const ofFiling = { ...law, on: filedOn };
  const first = textOf(installationMonths, ofFiling);
  const more = textOf(postponementMonths, ofFiling);
  if (first === undefined || more === undefined) {
    const reason = { code: 'mir.installation.noTextInForce', filedOn } as const;
    return [answer(undetermined(RULE, reason, aText(installationMonths, ofFiling), { sources: [] }))];
  }
  const deeming = deemingOf(installation, law);
  const given = { first: first.value, most: more.value };
  const isAsked = installation.postponement !== undefined;
  const texts = [first, ...(isAsked ? [more] : []), ...('text' in deeming ? [deeming.text] : [])];
  const ground = { sources: published(texts.flatMap(everySource), law) };
  const found = (choice: Choice): Verdict<Found> =>
    foundIn(installation, delayOf(installation, deeming, given, choice, law.on), { law, given, ground });
  const readings = [receiptBy, deemedYears];
  const explored = exploreReadings(readings, law.pinned, found, roomOf(installation, deeming));
  const parameters = [
    applied(installationMonths.id, installationMonths.unit, String(first.value), first),
    ...(isAsked ? [applied(postponementMonths.id, postponementMonths.unit, String(more.value), more)] : []),
    ...ofDeeming(deeming),
  ];
  if (explored.outcome !== 'undetermined') return [answer(explored.shown, parameters, explored.effects)];
  const figures = across(explored.ways.map(({ reason }) => reason));
  const reason = openReason(installation, figures, law.on);
  // SAFETY: what is not settled says what would settle it.
  const awaiting = explored.awaiting as readonly [Settling, ...Settling[]];
  return [answer(undetermined(RULE, reason, awaiting, ground), parameters, explored.effects)];
}

interface Context {
  readonly law: Law;
  readonly given: { readonly first: number; readonly most: number };
  readonly ground: Pick<Verdict, 'sources'>;
}

function foundIn(installation: InstallationDelay, delay: Delay, { law, given, ground }: Context): Verdict<Found> {
  const { received, isDeemed, earliest, latest, hangs, deadlineOf } = delay;
  const { postponement } = installation;
  const figures: Figures = {
    filedOn: dateOf(installation.filedOn),
    received,
    isDeemed,
    months: given.first,
    postponement: postponement === undefined ? null : { ...postponement, most: given.most },
    earliest,
    latest,
  };
  const { answers, awaiting } = weighEvery(hangs, (one) => one.started !== undefined && one.started <= deadlineOf(one));
  const startedOn = begunBy(installation, law.on);
  const [awaited, ...others] = awaiting;
  if (awaited !== undefined) {
    return undetermined<Found>(
      RULE,
      { code: 'mir.installation.open', on: law.on, ...figures },
      [[awaited, ...others]],
      ground,
    );
  }
  if (startedOn === undefined)
    return notMet<Found>(RULE, { code: 'mir.installation.notBegun', on: law.on, ...figures }, ground);
  if (answers.has(true)) return met<Found>(RULE, { code: 'mir.installation.inTime', startedOn, ...figures }, ground);
  return notMet<Found>(RULE, { code: 'mir.installation.late', startedOn, ...figures }, ground);
}

/** What the ways to read the texts have in common. */
function across(ways: readonly Figures[]): Figures {
  const received = new Set(ways.map((way) => way.received));
  const [only = null] = received.size === 1 ? received : [];
  const ends = ways.map(({ latest }) => latest);
  // SAFETY: the texts are read one way at least.
  const [shown, earliest] = [ways[0], ways.map((way) => way.earliest).sort()[0]] as readonly [Figures, LocalDate];
  return {
    ...shown,
    received: only,
    isDeemed: ways.every((way) => way.isDeemed),
    earliest,
    latest: ends.includes(null) ? null : (ends.sort().at(-1) ?? null),
  };
}

/** Not begun, and no way to read or to complete has the deadline passed: the delay runs. */
function openReason(installation: InstallationDelay, figures: Figures, on: LocalDate): InstallationReason {
  const { filedOn, received, isDeemed, months, postponement, earliest, latest } = figures;
  const its = { filedOn, received, isDeemed, months, postponement, earliest, latest };
  const isToCome = installation.startedOn !== null && begunBy(installation, on) === undefined;
  const isRunning = isToCome && on <= earliest;
  if (!isRunning) return { code: 'mir.installation.open', on, ...its };
  return { code: 'mir.installation.running', on, daysLeft: dayNumber(earliest) - dayNumber(on), ...its };
}

/** The readings that what is known leaves room for. */
function roomOf(
  { receivedByMinistry = null, receivedByDrmg = null }: InstallationDelay,
  { kind }: Deeming,
): ReadonlySet<string> {
  const isSame = receivedByMinistry !== null && receivedByMinistry === receivedByDrmg;
  const of = [...(kind === 'stated' || isSame ? [] : [receiptBy.id]), ...(kind === 'read' ? [deemedYears.id] : [])];
  return new Set(of);
}

function ofDeeming(deeming: Deeming): readonly AppliedParameter[] {
  switch (deeming.kind) {
    case 'stated':
      return [applied(deemedReceipt.id, deemedReceipt.unit, String(deeming.text.value), deeming.text)];
    case 'read':
      return [applied(initialPeriod.id, initialPeriod.unit, seasonText(deeming.text.value), deeming.text)];
    default:
      return [];
  }
}
