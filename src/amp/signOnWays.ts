import { dateOf } from '../holdings/dates.js';
import type { LocalDate } from '../law/localDate.js';
import type { Choice } from '../verdict/explore.js';
import { aText, type Law } from '../verdict/law.js';
import { type Possible, type Weighed, weighEvery } from '../verdict/possible.js';
import type { Awaited } from '../verdict/verdict.js';
import { DRMG } from './authorities.js';
import { signOnQuarters } from './parameters.adhesion.js';
import { newRegion, signOnAct } from './readings.adhesion.js';
import {
  clockUnder,
  deadlineFrom,
  doneBy,
  FAR,
  hasNewRegion,
  LONG_AGO,
  startsThatDiffer,
  type Told,
  textFor,
} from './signOnDelay.js';

/**
 * What an adhésion comes to, one way things may turn out. `requested`: asked for in time, and never complete. Without a text, whatever a text
 * would have said.
 */
export type SignedOn = 'met' | 'notMet' | 'requested' | 'textAllows' | 'textForbids';

/** The options to try of each reading, by its id. */
export type Scope = Readonly<Record<string, readonly string[]>>;

/** Every way to choose within a scope. */
export function choicesIn(scope: Scope): readonly Choice[] {
  let all: readonly Choice[] = [{}];
  for (const [id, options] of Object.entries(scope)) {
    all = all.flatMap((choice) => options.map((option) => ({ ...choice, [id]: option })));
  }
  return all;
}

/** A day, when there is one. */
type Day = LocalDate | undefined;

interface Turns {
  readonly practice: Possible<LocalDate>;
  readonly region: Possible<LocalDate>;
  readonly practiceText: Possible<boolean>;
  readonly regionText: Possible<boolean>;
  readonly requested: Possible<Day>;
  readonly completed: Possible<Day>;
  readonly requestedLater: Possible<Day>;
  readonly completedLater: Possible<Day>;
}

/**
 * Weighs every way to complete what is told and to read what is silent. What may still be done counts: the day asked about or later, by the
 * physician until the DRMG is asked, then by the DRMG.
 */
export function weighSignOn(told: Told, scope: Scope, law: Law): Weighed<SignedOn> {
  const turns = { ...startsOf(told, scope, law), ...doneOf(told, scope, law) };
  const readings = Object.fromEntries(
    Object.entries(scope).map(([id, values]) => [id, { values, awaited: { kind: 'reading', id } }]),
  );
  // SAFETY: what is not a turn is an option of the reading by that id.
  return weighEvery({ ...readings, ...turns } as Pick<Turns, keyof Turns>, (one) =>
    signedOn(one, one as unknown as Choice, told, law),
  );
}

type One = { readonly [K in keyof Turns]: Turns[K]['values'][number] };

function signedOn(one: One, choice: Choice, { signOn, calendar }: Told, law: Law): SignedOn {
  const isRegion = clockUnder(choice, signOn).of === 'region';
  const startedOn = isRegion ? one.region : one.practice;
  if (textFor(startedOn, law) === undefined) {
    if (one.completed !== undefined) return 'met';
    return (isRegion ? one.regionText : one.practiceText) ? 'textAllows' : 'textForbids';
  }
  const deadline = deadlineFrom(startedOn, calendar, choice);
  const completed = one.completed ?? one.completedLater;
  const isCompletedInTime = completed !== undefined && completed <= deadline;
  // What is complete was asked for.
  if (isCompletedInTime) return 'met';
  if (choice[signOnAct.id] === 'completed') return 'notMet';
  const requested = one.requested ?? one.requestedLater;
  if (requested === undefined || requested > deadline) return 'notMet';
  return completed === undefined ? 'requested' : 'met';
}

/** The days that a delay may be counted from, and what a text would say of each of which there is none. */
function startsOf({ signOn, calendar }: Told, scope: Scope, law: Law) {
  const choices = choicesIn(scope);
  const { practiceFrom, regionFrom = null } = signOn;
  const days = [law.on, doneBy(signOn.requestedOn, law.on), doneBy(signOn.completedOn, law.on)].filter(isDay);
  const startOf = (field: 'practiceFrom' | 'regionFrom', isCounted: boolean): Possible<LocalDate> => {
    const awaited = fact(field);
    const given = signOn[field] ?? null;
    if (given !== null || !isCounted) return { values: [given === null ? law.on : dateOf(given)], awaited };
    const bound = field === 'practiceFrom' ? regionFrom : practiceFrom;
    const isPossible = (day: LocalDate) => bound === null || (field === 'practiceFrom' ? day <= bound : day >= bound);
    const starts = startsThatDiffer(days, calendar, choices).filter(isPossible);
    return { values: bound === null ? starts : [...starts, dateOf(bound)], awaited };
  };
  const isRestarted = hasNewRegion(signOn) && scope[newRegion.id]?.includes('restarts') === true;
  const isContinued = !hasNewRegion(signOn) || scope[newRegion.id]?.includes('continues') === true;
  return {
    practice: startOf('practiceFrom', isContinued),
    region: startOf('regionFrom', isRestarted),
    practiceText: textOf(practiceFrom, law),
    regionText: textOf(regionFrom, law),
  };
}

function textOf(startedOn: string | null, law: Law): Possible<boolean> {
  const day = startedOn === null ? law.on : dateOf(startedOn);
  const [[awaited]] = aText(signOnQuarters, { ...law, on: day });
  const isMissing = startedOn !== null && textFor(day, law) === undefined;
  return { values: isMissing ? [true, false] : [true], awaited };
}

/** What was done by the day asked about, and what may be done from it on. */
function doneOf(told: Told, scope: Scope, law: Law) {
  const { signOn } = told;
  const { on } = law;
  const requested = doneBy(signOn.requestedOn, on);
  const completed = requested === undefined ? undefined : doneBy(signOn.completedOn, on);
  const ends = endsOf(told, scope, law);
  const toCome = ends.filter((day) => day >= on);
  const firstCompletion = isDay(requested) ? requested : LONG_AGO;
  const byDrmg: Awaited = { kind: 'decision', authority: DRMG };
  return {
    requested: {
      values: requested === null ? [...ends.filter((day) => day < on), on, undefined] : [requested],
      awaited: fact('requestedOn'),
    },
    completed: {
      values:
        completed === null ? [...ends.filter((day) => day >= firstCompletion && day < on), on, undefined] : [completed],
      awaited: fact('completedOn'),
    },
    requestedLater: {
      values: requested === undefined ? [...toCome, undefined] : [undefined],
      awaited: fact('requestedOn'),
    },
    completedLater: {
      values: isDay(completed) ? [undefined] : [...toCome, FAR, undefined],
      awaited: requested === undefined ? fact('completedOn') : byDrmg,
    },
  };
}

/** The deadlines, each way to read the texts; while a start is not known, a day before any of them and the day asked about stand for them. */
function endsOf({ signOn, calendar }: Told, scope: Scope, law: Law): readonly LocalDate[] {
  const ends = choicesIn(scope).flatMap((choice) => {
    const { startedOn } = clockUnder(choice, signOn);
    if (startedOn === null) return [LONG_AGO, law.on];
    return textFor(startedOn, law) === undefined ? [] : [deadlineFrom(startedOn, calendar, choice)];
  });
  return [...new Set(ends)].sort();
}

function isDay(day: LocalDate | null | undefined): day is LocalDate {
  return day !== null && day !== undefined;
}

function fact(field: string): Awaited {
  return { kind: 'fact', path: `signOn.${field}` };
}
