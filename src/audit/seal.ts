import { type Problem, refuse } from '../law/problem.js';
import type { AssessOptions } from '../verdict/options.js';
import { digestOf } from './digest.js';
import {
  type Digests,
  type Envelope,
  FORMAT,
  LIBRARY,
  type Members,
  PART_NAMES,
  partOf,
  wholeDigest,
} from './envelope.js';
import { type Json, type Plain, plainOf } from './plain.js';
import { assessBy, type InputOf, REGULATION_NAMES, type RegulationName } from './regulations.js';

/**
 * Asks a regulation, and seals its answer with what was asked: plain JSON, the same bytes for the same question on any machine. It shows that
 * nothing changed since, not who sealed: there is no signature in it.
 *
 * @param regulation - `prem`, `depannage`, `gmfSlots`, `mir`, `orchestrateur` or `amp`
 * @throws InvalidInputError with every problem at once, and nothing else
 *
 * @example
 * const sealed = seal('prem', { physician, records }, { asOf: '2025-02-28' });
 * verify(JSON.parse(JSON.stringify(sealed))).standing; // 'sound'
 */
export function seal<N extends RegulationName>(regulation: N, input: InputOf<N>, options: AssessOptions): Envelope<N> {
  refuse(problemsOfName(regulation));
  const [ofInput, ofOptions] = [plainOf(input), plainOf(options)];
  if ('problems' in ofInput || 'problems' in ofOptions) {
    // What the regulation says of it comes first: its sentences know what was expected.
    assessBy(regulation, input, options);
    refuse([...problemsIn(ofOptions, 'options'), ...problemsIn(ofInput)]);
  }
  // SAFETY: what has a problem was refused.
  const plain = (ofInput as { readonly value: Json }).value;
  const asked = (ofOptions as { readonly value: Json }).value as unknown as AssessOptions;
  const assessment = assessBy(regulation, plain as unknown as InputOf<N>, asked);
  const { asOf, knownAt = null, readings = null } = asked;
  const head = { format: FORMAT, library: LIBRARY, regulation, options: { asOf, knownAt, readings } };
  return withDigests<N>({ ...head, input: plain, assessment: jsonOf(assessment) });
}

/** The same envelope without the input: who has the input can still verify it. */
export function detached<N extends RegulationName>({ input: _, ...rest }: Envelope<N>): Envelope<N> {
  // SAFETY: the input is the one member that may be absent.
  return rest as Envelope<N>;
}

function withDigests<N extends RegulationName>(envelope: Members): Envelope<N> {
  const ofParts = Object.fromEntries(PART_NAMES.map((part) => [part, digestOf(partOf(envelope, part) ?? null)]));
  const digests = { ...ofParts, whole: wholeDigest(envelope, ofParts) } as unknown as Digests;
  // SAFETY: every member of an envelope is there.
  return { ...envelope, digests } as unknown as Envelope<N>;
}

/** An assessment is plain JSON already; its objects are not each in it once. */
export function jsonOf(assessment: object): Json {
  const plain = plainOf(assessment);
  return 'value' in plain ? plain.value : null;
}

function problemsOfName(name: string): readonly Problem[] {
  if ((REGULATION_NAMES as readonly string[]).includes(name)) return [];
  const list = REGULATION_NAMES.map((one) => `"${one}"`).join(', ');
  return [{ path: 'regulation', seen: JSON.stringify(name) ?? 'undefined', expected: { fr: list, en: list } }];
}

function problemsIn(plain: Plain, under?: string): readonly Problem[] {
  if ('value' in plain) return [];
  return plain.problems.map((one) => (under === undefined ? one : { ...one, path: `${under}.${one.path}` }));
}
