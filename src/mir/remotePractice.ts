import { dateOf } from '../holdings/dates.js';
import type { Citation } from '../law/citation.js';
import type { LocalDate } from '../law/localDate.js';
import { contains, type Period } from '../law/period.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { ask, type Fact, type Saying } from '../verdict/conditions.js';
import { type Choice, exploreReadings, usedOptions } from '../verdict/explore.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import { met, notMet, type Settling, undetermined } from '../verdict/verdict.js';
import type { RemotePractice } from './facts.js';
import { MOST_UNKNOWN_FACTS } from './limits.js';
import { remoteGap, remoteYears } from './parameters.remote.js';
import { published } from './published.js';
import { remoteInterruption } from './readings.remote.js';
import {
  type Continuity,
  isReached,
  longest,
  mayReach,
  type Run,
  reachedOn,
  runsOf,
  type ToCome,
} from './remoteRuns.js';

const RULE = 'mir.remoteReturn.practice';

/** A run as a finding tells it. */
interface ToldRun {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly interrupted: number;
}

interface LongEnough extends ToldRun {
  /** The day it reached the years asked for. */
  readonly reachedOn: LocalDate;
}

interface TooShort extends ToldRun {
  /** How it may still reach them; null when its interruption is already too long. */
  readonly toCome: ToCome | null;
}

export type RemotePracticeReason =
  | ({ readonly code: 'mir.remoteReturn.practice.holds'; readonly run: LongEnough } & Continuity)
  | ({ readonly code: 'mir.remoteReturn.practice.fails'; readonly run: TooShort | null } & Continuity)
  | ({ readonly code: 'mir.remoteReturn.practice.open' } & Continuity)
  | { readonly code: 'mir.remoteReturn.practice.noTextInForce'; readonly on: LocalDate };

/** A period to the day asked about that may count. */
interface Span extends Period {
  /** Paths of what is not known of it: each may turn out so that it counts or not, and all have to. */
  readonly unknown: readonly string[];
}

type Known = Readonly<Record<string, boolean>>;

/**
 * Pratique continue en région éloignée: at least three years of principal practice in the territories of annexe XII, without an interruption of
 * more than 24 months. Dépannage and practice that is not the principal one are left out: an interruption. Nothing after the day asked about is
 * looked at. Any run is enough, however long ago.
 *
 * @returns
 *   - `met`: `run` is long enough
 *   - `notMet`: none is, and `run` is the longest, with the day it may still be long enough
 *   - `undetermined`: it hangs on a period of which something is not known, on how interruptions are read, or on a text
 *
 * @see FMOQ, Retour de région éloignée après 3 ans; FMRQ, Returning from Remote Regions; docs/interpretations.md#mir.remoteInterruption
 */
export function assessRemotePractice(practice: readonly RemotePractice[], law: Law): Answer<RemotePracticeReason> {
  const years = textOf(remoteYears, law);
  const gap = textOf(remoteGap, law);
  if (years === undefined || gap === undefined) {
    const missing = [
      ...(years === undefined ? aText(remoteYears, law).flat() : []),
      ...(gap === undefined ? aText(remoteGap, law).flat() : []),
    ];
    const reason = { code: 'mir.remoteReturn.practice.noTextInForce', on: law.on } as const;
    // SAFETY: one of them is missing.
    return answer(undetermined(RULE, reason, [missing as unknown as Settling], { sources: [] }));
  }
  const continuity: Continuity = { years: years.value, months: gap.value };
  const { verdict, effects } = weigh(spansOf(practice, law), continuity, law, {
    sources: published([...everySource(years), ...everySource(gap)], law),
  });
  const figures = [
    applied(remoteYears.id, remoteYears.unit, String(years.value), years),
    applied(remoteGap.id, remoteGap.unit, String(gap.value), gap),
  ];
  return answer(verdict, figures, effects);
}

function weigh(
  spans: readonly Span[],
  continuity: Continuity,
  law: Law,
  ground: { readonly sources: readonly Citation[] },
) {
  const choice = usedOptions([remoteInterruption], law.pinned);
  const longestOf = (counts: readonly Span[]) => longest(runsOf(counts, continuity), continuity, choice);
  const say: Saying<RemotePracticeReason, 'continuous'> = {
    holds: () => {
      // SAFETY: without practice known to count, nothing holds.
      const found = longestOf(spans.filter(({ unknown }) => unknown.length === 0)) as Run;
      const run = { ...told(found), reachedOn: reachedOn(found, continuity, choice) };
      return met(RULE, { code: 'mir.remoteReturn.practice.holds', run, ...continuity }, ground);
    },
    fails: () => {
      const found = longestOf(spans);
      const run =
        found === undefined ? null : { ...told(found), toCome: mayReach(found, continuity, choice, law.on) ?? null };
      return notMet(RULE, { code: 'mir.remoteReturn.practice.fails', run, ...continuity }, ground);
    },
    open: (awaiting) => {
      return undetermined(RULE, { code: 'mir.remoteReturn.practice.open', ...continuity }, awaiting, ground);
    },
  };
  const isContinuous = (counts: readonly Span[], choice: Choice) =>
    runsOf(counts, continuity).some((run) => isReached(run, continuity, choice));
  const unknown = unknownThatMatter(spans, continuity);
  if (unknown.length <= MOST_UNKNOWN_FACTS) {
    const facts: Readonly<Record<string, Fact>> = Object.fromEntries(
      unknown.map((path) => [path, { path, value: null }]),
    );
    const continuous = (known: Known, choice: Choice) => {
      const counts = spans.filter((span) => span.unknown.every((path) => known[path] === true));
      return isContinuous(counts, choice);
    };
    return ask({ facts, readings: [remoteInterruption], conditions: { continuous } }, law.pinned, say);
  }
  return weighTogether(spans, unknown, isContinuous, say, law);
}

/**
 * The same of more facts than can be told apart. More practice never makes a run shorter: what the least and the most practice there may be agree on
 * is settled, and everything together settles the rest.
 */
function weighTogether(
  spans: readonly Span[],
  unknown: readonly string[],
  isContinuous: (counts: readonly Span[], choice: Choice) => boolean,
  say: Saying<RemotePracticeReason, 'continuous'>,
  law: Law,
) {
  const sure = spans.filter((span) => span.unknown.length === 0);
  // SAFETY: there are more of them than the limit.
  const everything = unknown.map((path) => ({ kind: 'fact', path })) as unknown as Settling;
  const explored = exploreReadings([remoteInterruption], law.pinned, (choice) => {
    if (isContinuous(sure, choice)) return say.holds();
    return isContinuous(spans, choice) ? say.open([everything]) : say.fails([]);
  });
  if (explored.outcome !== 'undetermined') return { verdict: explored.shown, effects: explored.effects };
  // SAFETY: what is not settled says what would settle it.
  return { verdict: say.open(explored.awaiting as readonly [Settling, ...Settling[]]), effects: explored.effects };
}

/** Practice that counts or may count, in order, to the day asked about. */
function spansOf(practice: readonly RemotePractice[], { on }: Law): readonly Span[] {
  const spans = practice.flatMap(({ from, to = on, principal, depannage }, i): readonly Span[] => {
    if (from > on || principal === false || depannage === true) return [];
    const path = `remoteReturn.practice[${i}]`;
    const unknown = [
      ...(principal === null ? [`${path}.principal`] : []),
      ...(depannage === null ? [`${path}.depannage`] : []),
    ];
    return [{ from: dateOf(from), to: to < on ? dateOf(to) : on, unknown }];
  });
  return spans.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** What is not known of runs that may be long enough: the others stay too short, and too far from them to lengthen one. */
function unknownThatMatter(spans: readonly Span[], continuity: Continuity): readonly string[] {
  const choices = remoteInterruption.options.map((option): Choice => ({ [remoteInterruption.id]: option }));
  const runs = runsOf(spans, continuity).filter((run) => choices.some((choice) => isReached(run, continuity, choice)));
  return spans.filter(({ from }) => runs.some((run) => contains(run, from))).flatMap(({ unknown }) => unknown);
}

function told({ from, to, interrupted }: Run): ToldRun {
  return { first: from, last: to, interrupted };
}
