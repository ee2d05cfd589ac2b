import { type Exact, exact } from '../../law/quantity.js';
import type { Outcome, Verdict } from '../../verdict/verdict.js';
import type { CauseFinding } from './cause.js';
import { asClaimed, type Claimed, gives, hoursText, inMinutes, MINUTES_IN_AN_HOUR } from './claim.js';
import { type Found, percentOf, type Value } from './found.js';
import { DECIMALS_BEFORE_COMPARISON } from './limits.js';
import type { Question, SoundClaim } from './question.js';
import { barText, decisiveBars, heldAgainst, isValueOf, recombined } from './recombined.js';
import { type Rounding, rounded, roundedTo, writtenText } from './rounding.js';
import { recordsRounded } from './rounding.records.js';
import { type Hypothesis, plainly, type Written } from './search.js';
import type { Bar } from './table.js';

const PER_CENT = 100n;
const HUNDREDTHS = 100n;

/**
 * Rounding: the figure is ours, and was written otherwise; or it was rounded before it was compared; or records were, one by one. Nothing but the
 * last is recomputed by the regulation: the others are exact arithmetic on the figures of its answer.
 */
export function* roundings(question: Question): Generator<Hypothesis> {
  for (const [cost, way] of WAYS.entries()) yield wayOf(question, cost, way);
  yield* beforeComparison(question);
  yield* recordsRounded(question);
}

/** A number written another way; undefined where that way does not apply to it. */
interface Way {
  readonly finding: CauseFinding;
  readonly write: (value: Numeric, claimed: Claimed, unit: string) => Written | undefined;
}
type Numeric = Extract<Value, { kind: 'number' }>;

const WAYS: readonly Way[] = /* @__PURE__ */ (() => [
  ...(['cut', 'even', 'up'] as const).map(
    (rounding): Way => ({
      finding: { code: 'audit.cause.rounded', rounding },
      write: ({ shown }, claimed) => ({
        text: asClaimed(shown, claimed, rounding),
        isClaimed: gives(shown, claimed, rounding),
      }),
    }),
  ),
  ...[1, 2].map(
    (more): Way => ({
      finding: { code: 'audit.cause.roundedTwice', first: more },
      write: ({ shown }, claimed) =>
        claimed.kind === 'number' ? written(roundedTo(shown, claimed.decimals + more, 'nearest'), claimed) : undefined,
    }),
  ),
  ...[1, 0].map(
    (decimals): Way => ({
      finding: { code: 'audit.cause.roundedCoarser', decimals },
      write: ({ shown }, claimed) =>
        claimed.kind === 'number' && claimed.decimals > decimals
          ? written(roundedTo(shown, decimals, 'nearest'), claimed)
          : undefined,
    }),
  ),
  ...(['cut', 'nearest', 'up'] as const).map(
    (rounding): Way => ({
      finding: { code: 'audit.cause.wholeTerms', rounding },
      write: ({ terms }, claimed) => {
        if (terms === undefined) return undefined;
        const whole = { part: roundedTo(terms.part, 0, rounding), whole: roundedTo(terms.whole, 0, rounding) };
        const percent = percentOf(whole);
        return percent === undefined ? undefined : written(percent, claimed);
      },
    }),
  ),
  {
    finding: { code: 'audit.cause.fractionOfOne' },
    write: ({ shown }, claimed, unit) =>
      unit === 'percent' ? written(exact(shown.n, shown.d * PER_CENT), claimed) : undefined,
  },
  {
    finding: { code: 'audit.cause.minutesAsDecimals' },
    write: ({ shown }, claimed, unit) => {
      if (unit !== 'hours' || claimed.kind !== 'number') return undefined;
      const minutes = Number(rounded(inMinutes(shown), 0, 'nearest'));
      const rest = minutes % MINUTES_IN_AN_HOUR;
      const hundredths = BigInt((minutes - rest) / MINUTES_IN_AN_HOUR) * HUNDREDTHS + BigInt(rest);
      // 131 h 30 as 131.30, and nothing shorter: 131.3 is another number.
      const text = writtenText(hundredths, 2);
      return { text, isClaimed: claimed.decimals === 2 && claimed.scaled === hundredths };
    },
  },
  {
    finding: { code: 'audit.cause.decimalsAsMinutes' },
    write: ({ shown }, claimed, unit) => {
      if (unit !== 'hours' || claimed.kind !== 'minutes') return undefined;
      const hundredths = Number(rounded(shown, 2, 'nearest'));
      const rest = hundredths % Number(HUNDREDTHS);
      const minutes = ((hundredths - rest) / Number(HUNDREDTHS)) * MINUTES_IN_AN_HOUR + rest;
      return { text: hoursText(minutes), isClaimed: rest < MINUTES_IN_AN_HOUR && minutes === claimed.minutes };
    },
  },
])();

function written(value: Exact, claimed: Claimed): Written {
  return { text: asClaimed(value, claimed), isClaimed: gives(value, claimed) };
}

/** Every number written that way; a claim that agrees as it stands still does: not every figure of a letter is rounded alike. */
function wayOf({ claims }: Question, cost: number, { finding, write }: Way): Hypothesis {
  return {
    cost,
    finding: () => finding,
    ask: () => claims.map(({ found }) => found),
    write: (found, claim) => {
      const plain = plainly(found, claim);
      if (plain.isClaimed || found.value.kind === 'outcome') return plain;
      return write(found.value, claim.claimed, claim.figure.unit) ?? plain;
    },
  };
}

/** A figure rounded, then held against its threshold: the outcome of its rule, and of what follows from it. */
function* beforeComparison(question: Question): Generator<Hypothesis> {
  const { base, table, claims } = question;
  if (claims.every(({ figure }) => figure.unit !== 'outcome')) return;
  for (const bar of decisiveBars(base, table)) {
    for (const decimals of DECIMALS_BEFORE_COMPARISON) {
      for (const rounding of ['nearest', 'up', 'cut'] as const)
        yield comparedRounded(question, bar, decimals, rounding);
    }
  }
}

function comparedRounded(question: Question, bar: Bar, decimals: number, rounding: Rounding): Hypothesis {
  const { table, claims } = question;
  const value = bar.rounds === 'value' ? roundedTo(bar.value, decimals, rounding) : bar.value;
  const against = bar.rounds === 'bar' ? roundedTo(bar.bar, decimals, rounding) : bar.bar;
  const outcome = heldAgainst(bar, value, against);
  const shown = bar.rounds === 'value' ? value : against;
  return {
    cost: WAYS.length,
    finding: () => ({
      code: 'audit.cause.roundedBefore',
      rule: bar.rule,
      rounding,
      decimals,
      unit: bar.unit,
      rounds: bar.rounds,
      value: writtenText(rounded(shown, decimals, 'nearest'), decimals),
      bar: barText(bar.unit, bar.rounds === 'value' ? bar.bar : bar.value),
      outcome,
    }),
    ask: () => claims.map((claim) => outcomeFound(claim, (verdict) => recombined(verdict, bar, outcome, table))),
    write: (found, claim) => {
      const plain = plainly(found, claim);
      // The figure that was rounded is written as it was rounded.
      return plain.isClaimed || bar.rounds !== 'value' || !isValueOf(bar, claim)
        ? plain
        : written(value, claim.claimed);
    },
  };
}

function outcomeFound(
  { found, verdict }: SoundClaim,
  outcomeOf: (verdict: Verdict) => Outcome | undefined,
): Found | undefined {
  if (found.value.kind !== 'outcome') return found;
  const outcome = verdict === undefined ? undefined : outcomeOf(verdict);
  return outcome === undefined ? undefined : { ...found, value: { kind: 'outcome', outcome } };
}
