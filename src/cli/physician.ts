import type { Bilingual } from '../law/bilingual.js';
import type { Engagement } from '../prem/index.js';
import { decode } from './decode.js';
import { type FileProblem, fileProblem } from './fileProblem.js';
import { jsonFault } from './jsonFault.js';

/**
 * The physician's file: `{ holdings, practiceStart, principalRegionChangedOn, thresholds?, remuneration? }`.
 * The last two go beside the physician in the input, where the library checks them all.
 */
export function readPhysician(
  bytes: Uint8Array,
  file: string,
): { readonly engagement: Engagement } | { readonly problem: FileProblem } {
  const text = decode(bytes).replace(/^\uFEFF/, '');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { problem: syntaxProblem(text, file) };
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return { problem: fileProblem({ file, line: 1 }, JSON.stringify(content), EXPECTED.physician) };
  }
  const { thresholds, remuneration, ...physician } = content as Record<string, unknown>;
  const engagement = {
    physician,
    ...(thresholds === undefined ? {} : { thresholds }),
    ...(remuneration === undefined ? {} : { remuneration }),
  };
  // SAFETY: `assessPrem` refuses whatever is not of this form, with every problem at once.
  return { engagement: engagement as unknown as Engagement };
}

function syntaxProblem(text: string, file: string): FileProblem {
  const before = text.slice(0, jsonFault(text)).split(/\r\n|\r|\n/);
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  const rest = text.slice(jsonFault(text)).split(/[\r\n]/, 1)[0];
  return fileProblem({ file, line }, rest === '' ? undefined : rest, {
    fr: `du JSON bien formé; il cesse de l’être à la ligne ${line}, caractère ${column}`,
    en: `well-formed JSON; it stops being so at line ${line}, character ${column}`,
  });
}

const EXPECTED = {
  physician: { fr: 'un objet JSON avec « holdings »', en: 'a JSON object with "holdings"' },
} as const satisfies Readonly<Record<string, Bilingual>>;
