import { InvalidInputError, type Problem } from '../law/problem.js';
import type { PinnedReadings } from '../law/reading.js';
import type { AssessOptions } from '../verdict/options.js';
import { changesIn, difference } from './difference.js';
import { digestOf } from './digest.js';
import { type Envelope, FORMAT, isMembers, LIBRARY, type Members } from './envelope.js';
import { EXPECTED } from './expected.js';
import type { Finding } from './findings.js';
import { isAssessment, problemsOfEnvelope } from './input.js';
import { alterations } from './integrity.js';
import { leavesApart } from './leaves.js';
import { type Json, plainOf } from './plain.js';
import { type AnyAssessment, assessBy, type RegulationName } from './regulations.js';

/**
 * How an envelope stands.
 * - `sound`: it is what was sealed, and the library answers the same;
 * - `unchecked`: it is what was sealed as far as its digests tell; the answer was not asked again, since the input is not there;
 * - `differs`: it is what was sealed, and the library answers otherwise, or the input given is another one;
 * - `altered`: it is not what was sealed;
 * - `malformed`: it is no envelope that this version reads.
 */
export type Standing = 'sound' | 'unchecked' | 'differs' | 'altered' | 'malformed';

export interface Verification {
  readonly standing: Standing;
  /** What differs and where; told apart by their codes. */
  readonly findings: readonly Finding[];
}

/**
 * Checks a sealed answer: that it is what was sealed, by its digests, and that the library still answers so, by asking again. Never throws.
 *
 * @param envelope - as `JSON.parse` leaves it
 * @param input - the input, for an envelope detached from it; for another, the input it is thought to be of
 */
export function verify(envelope: unknown, input?: unknown): Verification {
  const plain = plainOf(envelope);
  if ('problems' in plain) return { standing: 'malformed', findings: plain.problems.map(malformed) };
  const { value } = plain;
  const ofForm = problemsOfEnvelope(value);
  if (!isOurs(value)) return { standing: 'malformed', findings: ofForm.map(malformed) };
  const tampered = [...ofForm.map(malformed), ...alterations(value)];
  const given = inputOf(value, input);
  const asked = 'input' in given ? askAgain(value, given.input) : [];
  const findings = [...tampered, ...given.findings, ...versions(value), ...asked];
  return { standing: standingOf(tampered, findings), findings };
}

function standingOf(tampered: readonly Finding[], findings: readonly Finding[]): Standing {
  if (tampered.length > 0) return 'altered';
  const [first, ...others] = findings.filter(({ code }) => code !== 'audit.version');
  if (first === undefined) return 'sound';
  return first.code === 'audit.noInput' && others.length === 0 ? 'unchecked' : 'differs';
}

/** Whether it says of itself that it is an envelope of the form this version reads. */
function isOurs(value: Json): value is Members {
  const format = isMembers(value) ? value['format'] : undefined;
  return isMembers(format) && format['name'] === FORMAT.name && format['version'] === FORMAT.version;
}

function malformed({ path, seen, expected }: Problem): Finding {
  return { code: 'audit.form', path, seen, expected };
}

/** The input to ask again with: the one sealed, or the one given beside if it is that one. */
function inputOf(envelope: Members, given: unknown): { readonly findings: readonly Finding[]; readonly input?: Json } {
  const inside = Object.hasOwn(envelope, 'input') ? envelope['input'] : undefined;
  if (given === undefined)
    return inside === undefined ? { findings: [{ code: 'audit.noInput' }] } : { findings: [], input: inside };
  const plain = plainOf(given);
  if ('problems' in plain)
    return { findings: plain.problems.map(refused), ...(inside !== undefined && { input: inside }) };
  const digest = digestOf(plain.value);
  const sealed = String((envelope['digests'] as Members | undefined)?.['input']);
  if (inside !== undefined) {
    const [apart] = leavesApart(inside, plain.value, '');
    const findings: readonly Finding[] =
      apart === undefined ? [] : [{ code: 'audit.otherInput', path: apart.path, sealed, given: digest }];
    return { findings, input: inside };
  }
  if (digest === sealed) return { findings: [], input: plain.value };
  return { findings: [{ code: 'audit.otherInput', path: null, sealed, given: digest }] };
}

function versions(envelope: Members): readonly Finding[] {
  const sealed = (envelope['library'] as Members | undefined)?.['version'];
  if (typeof sealed !== 'string' || sealed === LIBRARY.version) return [];
  return [{ code: 'audit.version', sealed, now: LIBRARY.version }];
}

/** What the library answers now against what was sealed. */
function askAgain(envelope: Members, input: Json): readonly Finding[] {
  const { regulation, options, assessment } = envelope as unknown as Envelope;
  const sealed = envelope['assessment'];
  let now: AnyAssessment;
  try {
    now = assessBy(regulation as RegulationName, input as never, optionsOf(options));
  } catch (error) {
    return error instanceof InvalidInputError ? error.problems.map(refused) : [refused(UNANSWERED)];
  }
  const plain = plainOf(now);
  if ('problems' in plain || sealed === undefined) return [];
  if (!isAssessment(sealed)) return leavesApart(sealed, plain.value, 'assessment');
  return changesIn(difference(assessment, now));
}

function optionsOf({ asOf, knownAt, readings }: Envelope['options']): AssessOptions {
  return {
    asOf,
    ...(knownAt === null ? {} : { knownAt }),
    ...(readings === null ? {} : { readings: readings as PinnedReadings }),
  };
}

function refused({ path, seen, expected }: Problem): Finding {
  return { code: 'audit.refused', path, seen, expected };
}

const UNANSWERED: Problem = { path: 'regulation', seen: '…', expected: EXPECTED.regulation };
