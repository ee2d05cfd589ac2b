import { digestOf } from './digest.js';
import { isMembers, type Members, PART_NAMES, type Part, partOf, wholeDigest } from './envelope.js';
import type { Finding } from './findings.js';
import type { Json } from './plain.js';

/** Parts of the assessment: when one of them is not what was sealed, the assessment is not either. */
const WITHIN: readonly Part[] = ['verdict', 'ledger', 'parameters', 'readings'];

/**
 * Where an envelope is not what was sealed, by its digests alone: each part against its digest, and all against the digest of the whole. Whoever
 * changes a part and makes every digest anew is not found so: there is no signature, and only asking again tells.
 */
export function alterations(envelope: Members): readonly Finding[] {
  const sealed: Members = isMembers(envelope['digests']) ? envelope['digests'] : {};
  const computed: Record<string, Json> = {};
  for (const part of PART_NAMES) {
    const content = partOf(envelope, part);
    if (content !== undefined) computed[part] = digestOf(content);
  }
  const isWhole = (digests: Members) => wholeDigest(envelope, digests) === sealed['whole'];
  const asFound: Members = { ...sealed, ...computed };
  const changed = isWhole(sealed) ? 'part' : isWhole(asFound) ? 'digest' : 'either';
  const parts = PART_NAMES.filter((part) => computed[part] !== undefined && computed[part] !== sealed[part]);
  const isTold = parts.some((part) => WITHIN.includes(part));
  const altered = parts
    .filter((part) => part !== 'assessment' || !isTold)
    .map((part): Finding => {
      return { code: 'audit.altered', part, changed, sealed: textOf(sealed[part]), found: textOf(computed[part]) };
    });
  if (altered.length > 0 || changed === 'part') return altered;
  const found = wholeDigest(envelope, sealed);
  return [{ code: 'audit.alteredHead', sealed: textOf(sealed['whole']), found }];
}

function textOf(digest: Json | undefined): string {
  return typeof digest === 'string' ? digest : (JSON.stringify(digest) ?? 'undefined');
}
