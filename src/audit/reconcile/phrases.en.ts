import type { Formats } from '../../verdict/phrases.js';
import { beforeRounding } from './beforeRounding.js';
import type { Change, RecordsPart, Traits } from './cause.js';
import type { Unit } from './claim.js';
import { KNOWN_TO, MOST_OF_ONE_KIND, MOST_OF_TWO_KINDS } from './limits.js';
import { ENGLISH_FIGURES, ENGLISH_VALUES } from './phrases.names.js';
import type { ReconcileNames, ReconcilePhrases } from './phrases.topic.js';
import type { ReconciledClaim } from './reconcile.js';

/** Between a number and its unit. */
const NBSP = '\u00A0';

/** A number as it is written, its decimals kept. */
function number(text: string): string {
  return text.replace(',', '.').replace(/\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
}

/** A number and its unit, whichever is written; an hour and its minutes stay as they are written. */
function withUnit(text: string, unit: Unit): string {
  if (/\d ?[h:] ?\d/i.test(text)) return text.replaceAll(' ', NBSP);
  const bare = text.replace(/[^\d.,-]/g, '');
  if (unit === 'percent') return `${number(bare)}%`;
  if (unit === 'dollars') return `${bare.startsWith('-') ? '-' : ''}$${number(bare.replace('-', ''))}`;
  if (unit === 'hours') return `${number(bare)}${NBSP}h`;
  if (unit === 'days') return `${number(bare)}${NBSP}${bare === '1' ? 'day' : 'days'}`;
  return number(bare);
}

const ROUNDED = {
  nearest: 'to the nearest',
  even: 'to the nearest, and to the even digit half-way',
  cut: 'down',
  up: 'up',
} as const;

/** What is counted: a word and its plural. */
type Word = readonly [string, string];
const RECORD: Word = ['record', 'records'];
const COUNTED: Readonly<Record<string, Word>> = {
  dates: ['day', 'days'],
  hours: ['record of hours', 'records of hours'],
  slots: ['slot', 'slots'],
};

function counted(list: string, counts: 'dates' | 'records'): Word {
  return COUNTED[counts === 'dates' ? 'dates' : list] ?? RECORD;
}

function changed(change: Change, count: number, names: ReconcileNames): string {
  const be = count > 1 ? 'are' : 'is';
  if (change.kind === 'leftOut') return `${be} left out`;
  if (change.kind === 'twice') return `${be} counted twice`;
  const to = moved(change.name, change.to, names);
  return change.kind === 'completed' ? `${be} completed so: ${to}` : `${be} counted ${to}`;
}

/** What records are counted under: “as published”, “as offered by a resident”. */
function moved(name: string, value: string, names: ReconcileNames): string {
  const text = trait(name, value, names);
  if (name === 'activity') return `as “${names.named(name, value)}”`;
  return name === 'provider' || name === 'deleted' ? `as ${text}` : text;
}

/** What records have in common. */
function trait(name: string, value: string, names: ReconcileNames): string {
  const known = ENGLISH_VALUES[`${name}.${value}`];
  if (known !== undefined) return known;
  const text = names.named(name, value);
  if (name === 'installation') return `at “${text}”`;
  if (name === 'place') return value.includes('/') ? `in ${text}` : `in the region ${text}`;
  if (name === 'amount') return `for $${number(text)}`;
  if (name === 'region') return `in the region ${text}`;
  if (name === 'activity') return `in “${text}”`;
  if (name === 'physician') return `of physician “${text}”`;
  return `of reference “${text}”`;
}

function sharing(traits: Traits, f: Formats, names: ReconcileNames): string {
  const parts = Object.entries(traits).map(([name, value]) => {
    if (name === 'month') return `of ${monthOf(value, f)}`;
    return name === 'minutes' ? `of ${f.hours(Number(value))}` : trait(name, value, names);
  });
  return parts.map((part) => ` ${part}`).join('');
}

function monthOf(month: string, f: Formats): string {
  return f.date(`${month}-02`).replace(`${NBSP}2,`, '');
}

const MOST_DATES = 6;

function datesOf(dates: readonly string[], f: Formats): string {
  const shown = dates.slice(0, MOST_DATES).map((date) => f.date(date));
  const more = dates.length - shown.length;
  return more > 0 ? `${shown.join('; ')} and ${more} more` : shown.join('; ');
}

function some(list: string, part: RecordsPart, f: Formats, names: ReconcileNames): string {
  const [one, several] = counted(list, part.counts);
  const { month: _, ...traits } = part.traits;
  const its = sharing(part.among === part.count ? part.traits : traits, f, names);
  const done = changed(part.change, part.count, names);
  const dates = datesOf(part.dates, f);
  if (part.among === 1) return `the ${one} of ${dates}${sharing(traits, f, names)} ${done}`;
  if (part.among === part.count) return `the ${part.count} ${several}${its} (${dates}) ${done}`;
  return `any ${part.count} of ${part.among} ${several}${its} that do the same one by one ${done} (for example ${dates})`;
}

// SAFETY: an outcome is claimed of a rule.
function named({ figure, unit, where }: ReconciledClaim, names: ReconcileNames): string {
  return unit === 'outcome' ? names.rule(where['rule'] as string) : (ENGLISH_FIGURES[figure] ?? figure);
}

function recomputed(count: number): string {
  return `${number(String(count))} ${count === 1 ? 'recomputation' : 'recomputations'}`;
}

/** Of claimed figures, in English. */
export const reconcileEnglish: ReconcilePhrases = {
  figures: ENGLISH_FIGURES,
  written: (text, unit, claim, names) =>
    unit === 'outcome' ? `“${names.outcome(claim.where['rule'] as string, text as 'met')}”` : withUnit(text, unit),
  claim: (claim, f, names) => {
    const { unit, ours, period, standing } = claim;
    const of = period === null ? '' : `, ${f.period(period)}`;
    const said = (text: string) => reconcileEnglish.written(text, unit, claim, names);
    const whole = beforeRounding(claim, f);
    const unrounded = whole === undefined ? '' : ` (${whole} before rounding)`;
    const exact =
      ours.terms === null
        ? `${said(ours.asClaimed)}${unrounded}`
        : `${said(ours.asClaimed)} (${f.count(ours.terms.part)} of ${f.count(ours.terms.whole)})`;
    const first = `${named(claim, names)}${of}: ${said(claim.value)} claimed`;
    if (standing === 'differs') return `${first}; we find ${exact}.`;
    const range =
      ours.range === null
        ? ''
        : ours.range.most === null
          ? ` (${f.count(ours.range.least)} or more)`
          : ` (from ${f.count(ours.range.least)} to ${f.count(ours.range.most)})`;
    if (standing === 'agrees')
      return `${first}; it is our ${unit === 'outcome' ? 'answer' : 'figure'}${whole === undefined ? '' : `, rounded (${whole})`}${range === '' ? '' : `, but our answer is not settled${range}`}.`;
    if (unit === 'outcome') return `${first}; our answer is not settled.`;
    return `${first}; our answer is not settled${range}, and that figure is possible. What is certain gives ${exact}.`;
  },
  causes: {
    'audit.cause.rounded': (r) =>
      `by rounding our figure ${ROUNDED[r.rounding]}${r.rounding === 'cut' ? ', the other decimals being cut' : ''}`,
    'audit.cause.roundedTwice': (r) =>
      `by rounding our figure twice, first to ${r.first === 1 ? 'one more decimal' : `${r.first} more decimals`}`,
    'audit.cause.roundedCoarser': (r) =>
      `by rounding our figure to ${r.decimals === 0 ? 'a whole number' : 'one decimal'}, then writing it with more decimals`,
    'audit.cause.wholeTerms': (r) =>
      `by bringing the days to whole numbers before taking their share (rounded ${ROUNDED[r.rounding]})`,
    'audit.cause.fractionOfOne': () => 'by writing the share as a fraction of 1 instead of per cent',
    'audit.cause.minutesAsDecimals': () => 'by writing minutes as decimals (131 h 30 written 131.30)',
    'audit.cause.decimalsAsMinutes': () => 'by writing decimals as minutes (131.50 h written 131 h 50)',
    'audit.cause.roundedBefore': (r, f, names) => {
      const to = r.decimals === 0 ? 'to a whole number' : `to ${f.quantity(r.decimals, 'decimal', 'decimals')}`;
      const [value, bar] = [withUnit(r.value, r.unit), withUnit(r.bar, r.unit)];
      const what = r.rounds === 'value' ? 'the figure is rounded' : 'the minimum is rounded';
      return `if ${what} ${to} (${value}), ${ROUNDED[r.rounding]}, before it is held against ${bar}: ${names.rule(r.rule)}, “${names.outcome(r.rule, r.outcome)}”`;
    },
    'audit.cause.eachRecord': (r) =>
      `if each record is rounded ${r.field === 'minutes' ? `to ${r.to} minutes` : 'to the dollar'}, ${ROUNDED[r.rounding]}, before they are added up`,
    'audit.cause.halves': (r) =>
      r.as === 'nothing' ? 'if half-days do not count' : 'if each half-day counts as a whole day',
    'audit.cause.reading': (r, f, names) =>
      r.readings.length === 0
        ? 'if each silence of the texts is read as we read it'
        : `if ${r.readings.length > 1 ? 'these questions' : 'this question'} on which the texts are silent ${r.readings.length > 1 ? 'are' : 'is'} answered otherwise: ${f.list(
            r.readings.map(({ id, option }) => `“${names.question(id)}” – “${names.option(id, option)}”`),
          )}`,
    'audit.cause.knownAt': (r, f, names) => {
      const figures = r.figures
        .slice(0, 2)
        .map(({ id, after }) =>
          after === null
            ? `${names.figure(id)}: nothing encoded`
            : `${names.figure(id)}: ${names.value(after.value, after.unit)}`,
        );
      const its = figures.length === 0 ? '' : ` (${figures.join('; ')})`;
      return r.on === KNOWN_TO
        ? `with all that was published since${its}`
        : `with the law as it was known on ${f.date(r.on)}${its}`;
    },
    'audit.cause.threshold': (r) =>
      `if the billing day is $${number(r.full)} and the half-day $${number(r.half)} (${r.source})`,
    'audit.cause.lawOfYear': (r, f) => {
      const away = Math.abs(r.years);
      return `if the same facts are judged by the law of ${away === 1 ? 'a year' : `${away} years`} ${r.years < 0 ? 'earlier' : 'later'} (as on ${f.date(r.on)})`;
    },
    'audit.cause.otherPeriod': (r, f) => `over other days: ${f.period(r)}`,
    'audit.cause.cut': (r, f) =>
      r.side === 'until' ? `if counting stops on ${f.date(r.on)}` : `if counting begins on ${f.date(r.on)} only`,
    'audit.cause.end': (r, f) => {
      if (r.by === 'excluded') return `if the ${r.end} day (${f.date(r.on)}) is not counted`;
      return r.end === 'first'
        ? `if the day before the first (${f.date(r.on)}) is counted too`
        : `if the day after the last (${f.date(r.on)}) is counted too`;
    },
    'audit.cause.calendarYear': (r) => `over the calendar year ${r.year}`,
    'audit.cause.trait': (r, f, names) => {
      const [one, several] = counted(r.list, r.counts);
      const its = sharing(r.traits, f, names);
      const done = changed(r.change, r.count, names);
      return r.count === 1 ? `if the one ${one}${its} ${done}` : `if the ${r.count} ${several}${its} ${done}`;
    },
    'audit.cause.records': (r, f, names) => `if ${f.list(r.parts.map((part) => some(r.list, part, f, names)))}`,
  },
  contradictions: {
    'audit.contradiction.twice': (_, [one, other], claim, names) =>
      `Two values are claimed for one figure (${named(claim, names)}): ${one} and ${other}.`,
    'audit.contradiction.impossible': (_, [value], claim, names) => `${named(claim, names)}: ${value} is impossible.`,
    'audit.contradiction.sum': ({ gives }, [inside, outside, total], { unit }) =>
      `${inside} and ${outside} make ${withUnit(gives, unit)}, not ${total}.`,
    'audit.contradiction.share': ({ gives }, [part, whole, share], { unit }) =>
      `${part} of ${whole} make ${withUnit(gives, unit)}, not ${share}, however it is rounded.`,
    'audit.contradiction.outcome': (r, written, _, names) => {
      const [outcome, ...value] = [...written].reverse();
      const is = { atLeast: 'reached', below: 'not reached', atMost: 'not exceeded', above: 'exceeded' }[r.is];
      const rest = r.isOfMore ? ', the rest being as we find it' : '';
      return `With ${value.reverse().join(' of ')}, the threshold of ${withUnit(r.bar, r.unit)} is ${is}: ${names.rule(r.rule)} should be “${names.outcome(r.rule, r.outcome)}”, not ${outcome}${rest}.`;
    },
  },
  given: (claims, clause, f) => {
    const what = claims.every((one) => one.startsWith('“')) ? 'answer' : 'figure';
    return claims.length === 1
      ? `The claimed ${what} (${claims[0]}) comes out ${clause}.`
      : `The ${claims.length} claimed ${what}s (${f.list(claims)}) come out ${clause}.`;
  },
  notWhole: (count) => `Not all of those ${count} days count as whole days.`,
  butNot: (claimed, instead) =>
    instead === null
      ? `But there is then no figure to hold against ${claimed}.`
      : `But it would then be ${instead}, not ${claimed}.`,
  alsoRounded: {
    even: ', the result being rounded to the even digit half-way',
    cut: ', the result being cut to its decimals',
    up: ', the result being rounded up',
  },
  families: {
    rounding: 'Rounding',
    reading: 'Reading of the texts',
    law: 'Law of another date',
    window: 'Period',
    trait: 'Records that have something in common',
    records: 'Smallest sets of records',
    combined: 'One of these causes, and another rounding',
  },
  searched: ({ family: id, tried, most, cutOff }, family) => {
    const sets = id === 'records' ? ` (at most ${MOST_OF_ONE_KIND} of one kind, ${MOST_OF_TWO_KINDS} of two)` : '';
    const how = cutOff ? `stopped at the bound of ${number(String(most))}` : 'all there was to try';
    return `${family}${sets}: ${recomputed(tried)}, ${how}.`;
  },
  conclusion: (conclusion, claims, tried, cutOff) => {
    const several = claims.length > 1;
    const what = `${claims.every(({ unit }) => unit === 'outcome') ? 'answer' : 'figure'}${several ? 's' : ''}`;
    const them = `The claimed ${what}`;
    if (conclusion === 'agrees') return several ? `${them} are ours.` : `${them} is ours.`;
    if (conclusion === 'explained') return several ? `${them} are explained together.` : `${them} is explained.`;
    if (conclusion === 'partly') return `${them} are not all explained by one cause.`;
    const bound = cutOff ? ', a bound having been reached' : '';
    return `Nothing that was tried gives ${several ? 'these' : 'this'} ${what} (${recomputed(tried)}${bound}).`;
  },
};
