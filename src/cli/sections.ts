import type { Bilingual } from '../law/bilingual.js';
import { type FileProblem, fileProblem } from './fileProblem.js';
import { readJsonObject } from './jsonObject.js';

export interface SectionsRead<I extends object> {
  readonly sections: I;
  readonly problems: readonly FileProblem[];
}

/**
 * The file of sections: the input of a regulation, whole or in part. Every section goes to the library as it stands.
 * @param given - the sections that other files hold, and the option of each: they may not be here too
 * @param like - two sections it may have
 */
export function readSections<I extends object>(
  bytes: Uint8Array,
  file: string,
  given: ReadonlyMap<string, string>,
  like: readonly [string, string],
): SectionsRead<I> | { readonly problem: FileProblem } {
  const read = readJsonObject(bytes, file, withSections(like));
  if ('problem' in read) return read;
  const sections: Record<string, unknown> = { ...read.content };
  const problems: FileProblem[] = [];
  for (const [name, option] of given) {
    if (!Object.hasOwn(sections, name)) continue;
    problems.push(fileProblem({ file, column: name }, JSON.stringify(sections[name]), elsewhere(option)));
    delete sections[name];
  }
  // SAFETY: the library refuses whatever is not of this form, with every problem at once.
  return { sections: sections as I, problems };
}

function elsewhere(option: string): Bilingual {
  return {
    fr: `rien : --${option} donne déjà cette section; gardez l’un des deux`,
    en: `nothing: --${option} gives that section already; keep one of the two`,
  };
}

function withSections([one, other]: readonly [string, string]): Bilingual {
  return {
    fr: `un objet JSON avec des sections, comme « ${one} » ou « ${other} »`,
    en: `a JSON object with sections, like "${one}" or "${other}"`,
  };
}
