import type { Bilingual } from '../law/bilingual.js';
import { decode } from './decode.js';
import { type FileProblem, fileProblem } from './fileProblem.js';
import { jsonFault, repeatedMember } from './jsonFault.js';

/** The object a JSON file holds, or where it stops being JSON, or says one thing twice. */
export function readJsonObject(
  bytes: Uint8Array,
  file: string,
  expected: Bilingual,
): { readonly content: Readonly<Record<string, unknown>> } | { readonly problem: FileProblem } {
  const text = decode(bytes).replace(/^\uFEFF/, '');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { problem: syntaxProblem(text, file) };
  }
  const repeated = repeatedMember(text);
  if (repeated !== undefined) {
    const line = text.slice(0, repeated.at).split(/\r\n|\r|\n/).length;
    return { problem: fileProblem({ file, line }, repeated.name, ONCE) };
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return { problem: fileProblem({ file, line: 1 }, JSON.stringify(content), expected) };
  }
  return { content: content as Record<string, unknown> };
}

const ONCE: Bilingual = {
  fr: 'chaque membre d’un objet une seule fois; celui-ci y est deux fois',
  en: 'each member of an object once; this one is there twice',
};

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

/** The members of an object that it has. */
export function present<T extends object>(members: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const had = Object.entries(members).filter(([, value]) => value !== undefined);
  // SAFETY: those that are undefined are not there.
  return Object.fromEntries(had) as { readonly [K in keyof T]?: Exclude<T[K], undefined> };
}
