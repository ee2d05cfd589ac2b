import { dateOf, isWithin } from '../holdings/dates.js';
import type { Citation } from '../law/citation.js';
import type { History, Version } from '../law/history.js';
import type { LocalDate } from '../law/localDate.js';
import type { RegionCode } from '../law/territory.js';
import { applied } from '../verdict/applied.js';
import type { AppliedParameter } from '../verdict/assessment.js';
import type { Choice } from '../verdict/explore.js';
import { type Law, textOf, textToCome } from '../verdict/law.js';
import type { Equivalence, EquivalenceTable } from './facts.js';
import { type CitedEquivalence, EQUIVALENCES, equivalences, type Figure } from './parameters.equivalence.js';
import { tableBetween } from './readings.equivalence.js';

/** The table of a region that governs a day. */
export interface Table {
  readonly version: Version<readonly CitedEquivalence[]>;
  /** The others of the region: a condition may be said by one and hold under the next. */
  readonly others: readonly Version<readonly CitedEquivalence[]>[];
  readonly isCallers: boolean;
}

/** The caller’s where one covers the day, else the text’s, as known on the day asked for. */
export function tableOn(
  day: LocalDate,
  region: RegionCode,
  tables: readonly EquivalenceTable[],
  choice: Choice,
  law: Law,
): Table | undefined {
  const theirs = tables.find((table) => table.region === region && isWithin(day, table));
  if (theirs !== undefined) return { version: versionOf(theirs), others: [], isCallers: true };
  const history = equivalences.get(region);
  const version = history === undefined ? undefined : readVersion(history, choice, { ...law, on: day });
  if (history === undefined || version === undefined) return undefined;
  return { version, others: history.versions, isCallers: false };
}

/** After the last day a table is attested, and before another is: one of them, as that is read. */
function readVersion<T>(history: History<T>, choice: Choice, law: Law): Version<T> | undefined {
  const version = textOf(history, law);
  if (version?.lastAttested === undefined || law.on <= version.lastAttested) return version;
  return choice[tableBetween.id] === 'later' ? (textToCome(history, law) ?? version) : version;
}

function versionOf({ from, to, equivalences, source }: EquivalenceTable): Table['version'] {
  const citation: Citation = { document: source, evidence: 'caller', confidence: 'low' };
  return {
    value: equivalences.map((one) => ({ ...one, cited: citedTo(one, citation) })),
    from: dateOf(from),
    ...(to === undefined ? {} : { to: dateOf(to) }),
    publishedOn: dateOf(from),
    source: citation,
  };
}

function citedTo(equivalence: Equivalence, citation: Citation): CitedEquivalence['cited'] {
  return Object.fromEntries(Object.keys(figuresOf(equivalence)).map((figure) => [figure, citation]));
}

/** An equivalence of a table by its name, as it is read. */
export function equivalenceIn({ version }: Table, id: string, choice: Choice): CitedEquivalence | undefined {
  const said = version.value.find((one) => one.id === id);
  if (said === undefined) return undefined;
  const changes = Object.entries(said.read ?? {}).map(([reading, options]) => options[choice[reading] ?? '']);
  return Object.assign({}, said, ...changes) as CitedEquivalence;
}

/** What each part of an equivalence that has a figure says, and the unit of it; null: no figure. */
function figuresOf(one: Equivalence): Partial<Record<Figure, readonly [number, string] | null>> {
  const { counted, atLeast, fromGamf, walkInAtMost, notIn, validated, besideHoursPerWeek } = one;
  const all: Record<Figure, readonly [number | undefined, string] | null | undefined> = {
    atLeast: [atLeast, counted],
    fromGamf: [fromGamf?.atLeast, 'patients'],
    waivedBelow: [fromGamf?.waivedBelow, 'patients'],
    askedAbove: [fromGamf?.territories?.askedAbove, 'patients'],
    walkInAtMost: [walkInAtMost, 'shifts'],
    notIn: notIn === undefined ? undefined : null,
    validated: validated === undefined ? undefined : null,
    besideHoursPerWeek: [besideHoursPerWeek, 'h/week'],
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, said]) => said !== undefined && (said === null || said[0] !== undefined)),
  );
}

/** The figures of an equivalence as applied, each from the table whose document says it. */
export function parametersOf(one: CitedEquivalence, { version, others }: Table): readonly AppliedParameter[] {
  return Object.entries(figuresOf(one)).flatMap(([figure, said]) => {
    if (said === null) return [];
    const [value, unit] = said;
    const source = one.cited[figure as Figure] ?? version.source;
    const its = [version, ...others].find((other) => other.source.document === source.document) ?? version;
    const name = figure === 'atLeast' ? one.counted : figure;
    return [applied(`${EQUIVALENCES.id}.${name}`, unit, String(value), { ...its, source })];
  });
}

/** Everything that says what an equivalence says. */
export function sourcesOf({ cited }: CitedEquivalence): readonly Citation[] {
  return [...new Set(Object.values(cited))];
}
