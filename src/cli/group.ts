import type { GmfSlotsInput } from '../gmfSlots/index.js';
import type { Bilingual } from '../law/bilingual.js';
import type { FileProblem } from './fileProblem.js';
import { present, readJsonObject } from './jsonObject.js';

/** What a group's file says: all of the input but the slots. */
export type GroupFile = Omit<GmfSlotsInput, 'slots'>;

/**
 * The group's file: `{ engagements, physicians?, redistribution?, offers?, contributions?, billed? }`.
 * The last three go beside the group in the input, where the library checks them all.
 */
export function readGroup(
  bytes: Uint8Array,
  file: string,
): { readonly about: GroupFile } | { readonly problem: FileProblem } {
  const read = readJsonObject(bytes, file, EXPECTED.group);
  if ('problem' in read) return read;
  const { offers, contributions, billed, ...group } = read.content;
  const about = { group, ...present({ offers, contributions, billed }) };
  // SAFETY: `assessGmfSlots` refuses whatever is not of this form, with every problem at once.
  return { about: about as unknown as GroupFile };
}

const EXPECTED = {
  group: { fr: 'un objet JSON avec « engagements »', en: 'a JSON object with "engagements"' },
} as const satisfies Readonly<Record<string, Bilingual>>;
