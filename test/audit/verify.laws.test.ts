import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/audit/findings.js';
import { type Verification, verify } from '../../src/audit/verify.js';
import { runs as times } from '../arbitraries/runs.js';
import { reread, SMALL, sealed } from './given.js';

type Step = string | number;
type Path = readonly Step[];

/** Every leaf of a value: what is neither an object nor a list with something in it. */
function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (members.length === 0) return [path];
  return members.flatMap(([key, one]) => leavesOf(one, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** Every object and list. */
function holdersOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const members = Object.entries(value);
  return [
    path,
    ...members.flatMap(([key, one]) => holdersOf(one, [...path, Array.isArray(value) ? Number(key) : key])),
  ];
}

const at = (value: unknown, path: Path) =>
  path.reduce((found, step) => (found as Record<Step, unknown>)[step], value) as Record<Step, unknown>;

/** One character more, less or another; another number, truth or nothing. */
function changed(value: unknown, how: number): unknown {
  switch (typeof value) {
    case 'string': {
      const spot = how % (value.length + 1);
      if (how % 3 === 0) return `${value.slice(0, spot)}x${value.slice(spot)}`;
      if (how % 3 === 1 && value.length > 0) return value.slice(0, -1);
      const code = value.charCodeAt(0) || 64;
      return `${String.fromCharCode(code === 0x61 ? 0x62 : 0x61)}${value.slice(1)}`;
    }
    case 'number':
      return how % 2 === 0 ? value + 1 : value - 1;
    case 'boolean':
      return !value;
    default:
      return how % 2 === 0 ? 0 : '';
  }
}

/** Whether what is found names the part that a path leads to. */
function names(findings: readonly Finding[], [first, second]: Path): boolean {
  const parts = findings.flatMap((one) => (one.code === 'audit.altered' ? [one.part as string] : []));
  const inForm = findings.some((one) => one.code === 'audit.form' && one.path.split(/[.[]/)[0] === first);
  const head = findings.some(({ code }) => code === 'audit.alteredHead');
  switch (first) {
    case 'input':
    case 'options':
      return parts.length === 1 && parts[0] === first;
    case 'assessment':
      return parts.length === 1 && parts[0] === second;
    case 'digests':
      return second === 'whole'
        ? head && parts.length === 0
        : parts.includes(String(second)) &&
            findings.some((one) => one.code === 'audit.altered' && one.changed === 'digest');
    default:
      return inForm || (head && parts.length === 0);
  }
}

/** The format itself changed: no envelope that can be read. */
const isFormat = ([first]: Path) => first === 'format';
const caught = ({ standing, findings }: Verification, path: Path) =>
  standing === (isFormat(path) ? 'malformed' : 'altered') && names(findings, path);

describe.each(SMALL)('$regulation: $title', (question) => {
  const envelope = sealed(question);
  const leaves = leavesOf(envelope);
  const runs = { numRuns: times(300) };

  it('any leaf changed is caught, and the part named', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.nat(1000), (path, how) => {
        const mine = reread(envelope);
        const holder = at(mine, path.slice(0, -1));
        const last = path.at(-1) ?? '';
        holder[last] = changed(holder[last], how);
        expect(caught(verify(mine), path)).toBe(true);
      }),
      runs,
    );
  });

  it('any member taken away is caught; without its input, it is an envelope detached', () => {
    const holders = holdersOf(envelope).filter((path) => Object.keys(at(envelope, path)).length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...holders), fc.nat(), (path, which) => {
        const mine = reread(envelope);
        const holder = at(mine, path);
        const key = Object.keys(holder)[which % Object.keys(holder).length] ?? '';
        if (Array.isArray(holder)) holder.splice(Number(key), 1);
        else Reflect.deleteProperty(holder, key);
        const { standing, findings } = verify(mine);
        if (path.length === 0 && key === 'input') {
          expect({ standing, findings }).toEqual({ standing: 'unchecked', findings: [{ code: 'audit.noInput' }] });
        } else expect(['altered', 'malformed']).toContain(standing);
      }),
      runs,
    );
  });

  it('any member added is caught, whatever it is called', () => {
    const key = fc.constantFrom('more', 'toJSON', '__proto__', 'constructor', '0', '');
    fc.assert(
      fc.property(fc.constantFrom(...holdersOf(envelope)), key, (path, name) => {
        const mine = reread(envelope);
        const holder = at(mine, path);
        if (Array.isArray(holder)) holder.push(null);
        else Object.defineProperty(holder, name, { value: null, enumerable: true, configurable: true, writable: true });
        expect(['altered', 'malformed']).toContain(verify(mine).standing);
      }),
      runs,
    );
  });

  it('nothing is thrown at, whatever stands anywhere', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true });
    fc.assert(
      fc.property(fc.constantFrom(...holdersOf(envelope), ...leaves), anything, (path, value) => {
        const mine = reread(envelope);
        if (path.length === 0) expect(verify(value).standing).toBe('malformed');
        else {
          at(mine, path.slice(0, -1))[path.at(-1) ?? ''] = value;
          expect(verify(mine).standing).toMatch(/sound|unchecked|altered|malformed/);
        }
      }),
      runs,
    );
  });
});

it('every leaf of the smallest, one after another', () => {
  const [smallest] = SMALL.map(sealed).sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
  const missed = leavesOf(smallest).flatMap((path) =>
    [0, 1, 2].flatMap((how) => {
      const mine = reread(smallest);
      const holder = at(mine, path.slice(0, -1));
      const last = path.at(-1) ?? '';
      holder[last] = changed(holder[last], how);
      return caught(verify(mine), path) ? [] : [`${path.join('.')} ${how}`];
    }),
  );
  expect(missed).toEqual([]);
});
