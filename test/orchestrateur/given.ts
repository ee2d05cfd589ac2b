import { localDate } from '../../src/law/localDate.js';
import type { PinnedReadings } from '../../src/law/reading.js';
import type { Law } from '../../src/verdict/law.js';
import type { Awaited } from '../../src/verdict/verdict.js';

/** The law on a day. */
export function lawOn(on: string, pinned?: PinnedReadings, knownAt?: string): Law {
  return { on: localDate(on), knownAt: knownAt === undefined ? undefined : localDate(knownAt), pinned };
}

export const fact = (path: string): Awaited => ({ kind: 'fact', path });
export const reading = (id: string): Awaited => ({ kind: 'reading', id });
export const text = (parameter: string, on: string): Awaited => ({
  kind: 'text',
  parameter: `orchestrateur.${parameter}`,
  on: localDate(on),
});
