import { expect } from 'vitest';
import { type Cause, type Claim, REGULATIONS } from '../../src/audit/index.js';
import type { Change } from '../../src/audit/reconcile/index.js';
import { daysFrom } from '../arbitraries/billingYear.js';
import { type Asked, figureOf, figuresOf } from './reconcile.given.js';

type AnyRecord = { readonly date: string } & Readonly<Record<string, unknown>>;

const LIST = { prem: 'records', mir: 'records', amp: 'hours', gmfSlots: 'slots', depannage: 'activities' } as const;

function recordsOf({ regulation, input }: Asked): readonly AnyRecord[] {
  return (input as Record<string, readonly AnyRecord[]>)[LIST[regulation as 'prem']] ?? [];
}

function withRecords(asked: Asked, records: readonly AnyRecord[]): Asked {
  return { ...asked, input: { ...asked.input, [LIST[asked.regulation as 'prem']]: records } };
}

function fieldsOf(name: string, to: string): object {
  if (name !== 'place') return { [name]: to === 'true' ? true : to === 'false' ? false : to };
  const [region, subTerritory = null] = to.split('/');
  return { region, subTerritory };
}

/** Records with a change, done again by other means than the search does it: a copy of a day goes to the first free day, not to the nearest. */
function changed(
  asked: Asked,
  parts: readonly { readonly change: Change; readonly records: readonly number[] }[],
): Asked {
  const all = recordsOf(asked);
  const copies: AnyRecord[] = [];
  const taken = new Set(all.map(({ date }) => date));
  const kept = all.flatMap((record, i): readonly AnyRecord[] => {
    let now: readonly AnyRecord[] = [record];
    for (const { change, records } of parts) {
      if (!records.includes(i)) continue;
      if (change.kind === 'leftOut') now = [];
      if (change.kind === 'twice') copies.push(record);
      if ('to' in change) now = now.map((one) => ({ ...one, ...fieldsOf(change.name, change.to) }));
    }
    return now;
  });
  const isByDate = asked.regulation === 'prem' || asked.regulation === 'mir';
  const free = new Map<string, string>();
  const moved = copies.map((copy) => {
    if (!isByDate) return copy;
    const date =
      free.get(copy.date) ?? daysFrom('2024-03-02', '2025-02-27').find((day) => !taken.has(day)) ?? copy.date;
    free.set(copy.date, date);
    taken.add(date);
    return { ...copy, date };
  });
  return withRecords(asked, [...kept, ...moved]);
}

/** The question that a cause says was asked instead; undefined where it is arithmetic on our own figures. */
export function remade(asked: Asked, { finding }: Cause): Asked | undefined {
  const options = asked.options;
  switch (finding.code) {
    case 'audit.cause.reading': {
      const kept = Object.fromEntries(REGULATIONS[asked.regulation].readings.map(({ id, kept: one }) => [id, one]));
      const pinned = typeof options.readings === 'object' ? options.readings : {};
      const chosen = Object.fromEntries(finding.readings.map(({ id, option }) => [id, option]));
      return { ...asked, options: { ...options, readings: { ...kept, ...pinned, ...chosen } } };
    }
    case 'audit.cause.knownAt':
      return { ...asked, options: { ...options, knownAt: finding.on } };
    case 'audit.cause.threshold': {
      const { full, half } = finding;
      return { ...asked, input: { ...asked.input, thresholds: [{ from: '2000-01-01', full, half, source: 'x' }] } };
    }
    case 'audit.cause.halves': {
      // No amount of these tests is of these cents.
      const [full, half] = finding.as === 'nothing' ? ['523', '522.99'] : ['261.50', '261.49'];
      return {
        ...asked,
        input: { ...asked.input, thresholds: [{ from: '2000-01-01', full: full!, half: half!, source: 'x' }] },
      };
    }
    case 'audit.cause.eachRecord': {
      const { field, to, rounding } = finding;
      const brought = (value: number) =>
        ({ nearest: Math.floor(value / to + 0.5), cut: Math.floor(value / to), up: Math.ceil(value / to) })[rounding] *
        to;
      const all = recordsOf(asked).map((one) => {
        const value = one[field];
        if (typeof value === 'number') return { ...one, [field]: brought(value) };
        return typeof value === 'string' ? { ...one, [field]: String(brought(Number(value))) } : one;
      });
      return withRecords(asked, all);
    }
    case 'audit.cause.cut':
      return withRecords(
        asked,
        recordsOf(asked).filter(({ date }) => (finding.side === 'until' ? date <= finding.on : date >= finding.on)),
      );
    case 'audit.cause.end':
      if (finding.by === 'included') return undefined;
      return withRecords(
        asked,
        recordsOf(asked).filter(({ date }) => date !== finding.on),
      );
    case 'audit.cause.trait':
      return changed(asked, [finding]);
    case 'audit.cause.records':
      return changed(asked, finding.parts);
    default:
      return undefined;
  }
}

/** A cause that is made again gives, at their decimals, the claims it says it gives. */
export function expectSound(asked: Asked, claims: readonly Claim[], cause: Cause): void {
  expect(cause.reproduces.length).toBeGreaterThan(0);
  for (const i of cause.reproduces) expect(cause.gives[i]).not.toBeNull();
  const again = remade(asked, cause);
  if (again === undefined) return;
  for (const i of cause.reproduces) {
    const { figure, value, where } = claims[i]!;
    const decimals = value.split('.')[1]?.length ?? 0;
    const of = figureOf(again, figure, where?.['from']);
    // Where the quarters themselves moved, it is the figure of one of them.
    const read = (of === undefined ? figuresOf(again, figure) : [of]).map((one) => {
      if (one.kind === 'outcome') return one.outcome;
      const { n, d } = one.shown;
      const top = n * 10n ** BigInt(decimals);
      const ways = { nearest: (2n * top + d) / (2n * d), cut: top / d, up: (top + d - 1n) / d, even: -1n };
      return String(ways[cause.rounding]);
    });
    expect(read).toContain(value.replace('.', '').replace(/^0+(?=\d)/, ''));
  }
}
