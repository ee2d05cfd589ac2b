import { canonicalize } from 'json-canonicalize';
import type { Json } from './plain.js';

/**
 * Canonical JSON (RFC 8785): one text for one value, whatever the order its members came in.
 * @param value - plain, with no object twice in it: the library takes such a one for a circle
 */
export function canonicalJson(value: Json): string {
  return canonicalize(value);
}
