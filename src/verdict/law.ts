import type { Citation } from '../law/citation.js';
import { type History, inForce, type Version } from '../law/history.js';
import type { LocalDate } from '../law/localDate.js';
import type { PinnedReadings } from '../law/reading.js';
import type { Settling } from './verdict.js';

/** The law asked for: on a day, as known on another, read one way or every way. */
export interface Law {
  readonly on: LocalDate;
  readonly knownAt: LocalDate | undefined;
  readonly pinned: PinnedReadings | undefined;
}

export function textOf<T>(history: History<T>, { on, knownAt }: Law): Version<T> | undefined {
  return inForce(history, on, knownAt);
}

/** The version that begins after the day asked about, when it is known: the text itself then says that it does not govern yet. */
export function textToCome<T>(history: History<T>, { on, knownAt }: Law): Version<T> | undefined {
  return history.versions.find(
    ({ from, publishedOn }) => from > on && (knownAt === undefined || publishedOn <= knownAt),
  );
}

/** What is awaited where no text covers the day. */
export function aText({ id }: Pick<History<unknown>, 'id'>, { on }: Law): readonly [Settling] {
  return [[{ kind: 'text', parameter: id, on }]];
}

/** Everything that says what a version says, its own source first. */
export function everySource({ source, alsoSaid = [] }: Version<unknown>): readonly Citation[] {
  return [source, ...alsoSaid];
}
