import { dateOf } from '../holdings/dates.js';
import { dayIn, plusMonths } from '../law/calendar.js';
import type { Version } from '../law/history.js';
import { type LocalDate, localDate, plusDays } from '../law/localDate.js';
import type { Choice } from '../verdict/explore.js';
import { aText, type Law, textOf } from '../verdict/law.js';
import type { Possible } from '../verdict/possible.js';
import type { Awaited } from '../verdict/verdict.js';
import { type InstallationDelay, NOT_YET } from './facts.js';
import { deemedReceipt, initialPeriod, LAST_PERIOD_READ, type Season } from './parameters.calendar.js';
import { deemedYears, receiptBy } from './readings.delays.js';

/** Who may postpone. */
export const DRMG = 'DRMG';

/** A day that no deadline reaches: it stands for a receipt that could be any day from the filing on. */
const FAR = localDate('9999-12-31');

/** Whether what was filed on a day is deemed received on the last day of the initial period, and which day that is. */
export type Deeming =
  | { readonly kind: 'no' }
  | { readonly kind: 'stated'; readonly on: LocalDate; readonly text: Version<unknown> }
  /** The initial period is known, but of that year no text says so. */
  | { readonly kind: 'read'; readonly on: LocalDate; readonly text: Version<Season> }
  /** No text gives the initial period of that year: filed on days that were one in the last year read. */
  | { readonly kind: 'noText'; readonly on: LocalDate; readonly awaited: Awaited };

/**
 * An application of the autumn is taken to be for the PREM of the next December. « received during that period »: what is filed in it is taken to be
 * received in it, since one files with the ministry.
 */
export function deemingOf({ filedOn }: InstallationDelay, law: Law): Deeming {
  const year = Number(filedOn.slice(0, YEAR.length));
  const ofPlan = { ...law, on: dayIn(year, '12-01') };
  const period = textOf(initialPeriod, ofPlan);
  const { start, end } = period?.value ?? LAST_PERIOD_READ;
  const closes = dayIn(year, end);
  if (filedOn < dayIn(year, start) || filedOn > closes) return { kind: 'no' };
  if (period === undefined) return { kind: 'noText', on: closes, awaited: aText(initialPeriod, ofPlan)[0][0] };
  const stated = textOf(deemedReceipt, ofPlan);
  if (stated === undefined) return { kind: 'read', on: closes, text: period };
  return { kind: 'stated', on: dayIn(year, stated.value), text: stated };
}
const YEAR = 'YYYY';

/** Months that the texts give. */
export interface Given {
  readonly first: number;
  readonly most: number;
}

/** What a delay hangs on, each as far as it is known, under one way to read the texts. */
export type Hangs = {
  readonly isDeemed: Possible<boolean>;
  readonly received: Possible<LocalDate>;
  /** Months added. */
  readonly added: Possible<number>;
  /** The first day billed; undefined: none will be. */
  readonly started: Possible<LocalDate | undefined>;
};

/** What is known of a delay under one way to read the texts. */
export interface Delay {
  readonly hangs: Hangs;
  /** The day counted from; null: not known. */
  readonly received: LocalDate | null;
  /** That day is deemed, whatever it really was. */
  readonly isDeemed: boolean;
  /** The first day that may be the deadline. */
  readonly earliest: LocalDate;
  /** The last; null: none is known. */
  readonly latest: LocalDate | null;
  readonly deadlineOf: (one: { isDeemed: boolean; received: LocalDate; added: number }) => LocalDate;
}

/** @param choice - an option for each reading */
export function delayOf(
  installation: InstallationDelay,
  deeming: Deeming,
  { first, most }: Given,
  choice: Choice,
  on: LocalDate,
): Delay {
  const began = begunBy(installation, on);
  const deemedOn = deeming.kind === 'no' ? undefined : deeming.on;
  const isDeemed = deemed(deeming, choice);
  const { known, awaited } = receivedBy(installation, choice);
  const added = addedTo(installation, most);
  const deadlineOf: Delay['deadlineOf'] = (one) => {
    const from = one.isDeemed && deemedOn !== undefined ? deemedOn : one.received;
    return plusMonths(plusMonths(from, first), one.added);
  };
  const received: Possible<LocalDate> = {
    values: known === null ? receiptsFrom(dateOf(installation.filedOn), began, first) : [known],
    awaited,
  };
  const deadlines = isDeemed.values.flatMap((isDeemed) =>
    received.values.flatMap((received) => added.values.map((added) => deadlineOf({ isDeemed, received, added }))),
  );
  const ends = [...deadlines].sort();
  // SAFETY: each of these has at least one value.
  const [earliest, last] = [ends[0], ends.at(-1)] as readonly [LocalDate, LocalDate];
  const isBounded = known !== null || !isDeemed.values.includes(false);
  const from = new Set(isDeemed.values.map((one) => (one ? deemedOn : known)));
  const [only = null] = from.size === 1 ? from : [];
  return {
    hangs: { isDeemed, received, added, started: startsOf(installation, began, deadlines, on) },
    received: only,
    isDeemed: !isDeemed.values.includes(false),
    earliest,
    latest: isBounded ? last : null,
    deadlineOf,
  };
}

/** The first day billed, when it has come by the day asked about. */
export function begunBy({ startedOn }: InstallationDelay, on: LocalDate): LocalDate | undefined {
  return startedOn === null || startedOn === NOT_YET || startedOn > on ? undefined : dateOf(startedOn);
}

function deemed(deeming: Deeming, choice: Choice): Possible<boolean> {
  const awaited: Awaited = deeming.kind === 'noText' ? deeming.awaited : { kind: 'reading', id: deemedYears.id };
  switch (deeming.kind) {
    case 'no':
      return { values: [false], awaited };
    case 'stated':
      return { values: [true], awaited };
    case 'read':
      return { values: [choice[deemedYears.id] === 'everyYear'], awaited };
    case 'noText':
      return { values: [true, false], awaited };
  }
}

function receivedBy(installation: InstallationDelay, choice: Choice) {
  const field = choice[receiptBy.id] === 'drmg' ? 'receivedByDrmg' : 'receivedByMinistry';
  const given = installation[field] ?? null;
  const awaited: Awaited = { kind: 'fact', path: `installation.${field}` };
  return { known: given === null ? null : dateOf(given), awaited };
}

/**
 * One day for each way a receipt could turn out, never before the filing: that day, one so late that nothing is, and one after which the months
 * given have run by the first day billed while any month more has not.
 */
function receiptsFrom(filedOn: LocalDate, began: LocalDate | undefined, first: number): readonly LocalDate[] {
  const between = began === undefined ? filedOn : plusDays(plusMonths(began, -first), -1);
  return between > filedOn ? [filedOn, between, FAR] : [filedOn, FAR];
}

/** Months beyond the most that the text allows do not count. */
function addedTo({ postponement }: InstallationDelay, most: number): Possible<number> {
  const awaited: Awaited =
    postponement?.decision === 'pending'
      ? { kind: 'decision', authority: DRMG }
      : { kind: 'fact', path: 'installation.postponement.decision' };
  if (postponement === undefined || postponement.decision === 'refused') return { values: [0], awaited };
  const counted = Math.min(postponement.months, most);
  return { values: postponement.decision === 'granted' ? [counted] : [0, counted], awaited };
}

/** One day for each way a practice could turn out to begin: on each deadline, or never; not before the day asked about when it had not. */
function startsOf(
  { startedOn }: InstallationDelay,
  began: LocalDate | undefined,
  deadlines: readonly LocalDate[],
  on: LocalDate,
): Possible<LocalDate | undefined> {
  const awaited: Awaited = { kind: 'fact', path: 'installation.startedOn' };
  if (began !== undefined) return { values: [began], awaited };
  const isFree = startedOn === null;
  return { values: [...deadlines.filter((day) => isFree || day >= on), undefined], awaited };
}
