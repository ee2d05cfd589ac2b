import type { Bilingual } from '../law/bilingual.js';
import type { Engagement } from '../prem/index.js';
import type { FileProblem } from './fileProblem.js';
import { present, readJsonObject } from './jsonObject.js';

/**
 * The physician's file: `{ holdings, participation?, practiceStart, principalRegionChangedOn, thresholds?, remuneration? }`.
 * The last two go beside the physician in the input, where the library checks them all.
 */
export function readPhysician(
  bytes: Uint8Array,
  file: string,
): { readonly engagement: Engagement } | { readonly problem: FileProblem } {
  const read = readJsonObject(bytes, file, EXPECTED.physician);
  if ('problem' in read) return read;
  const { thresholds, remuneration, ...physician } = read.content;
  const engagement = { physician, ...present({ thresholds, remuneration }) };
  // SAFETY: `assessPrem` refuses whatever is not of this form, with every problem at once.
  return { engagement: engagement as unknown as Engagement };
}

const EXPECTED = {
  physician: { fr: 'un objet JSON avec « holdings »', en: 'a JSON object with "holdings"' },
} as const satisfies Readonly<Record<string, Bilingual>>;
