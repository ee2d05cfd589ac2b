import type { DepannageInput } from '../depannage/index.js';
import type { Bilingual } from '../law/bilingual.js';
import { type FileProblem, fileProblem } from './fileProblem.js';
import { readJsonObject } from './jsonObject.js';

/** The sections that a file of lines may hold instead. */
export type LineSection = 'activities' | 'authorisations';

export interface SectionsRead {
  readonly sections: Omit<DepannageInput, LineSection>;
  readonly problems: readonly FileProblem[];
}

/**
 * The file of sections: a `DepannageInput`, whole or in part. Every section goes to the library as it stands.
 * @param given - the sections that files of lines hold: they may not be here too
 */
export function readSections(
  bytes: Uint8Array,
  file: string,
  given: readonly LineSection[],
): SectionsRead | { readonly problem: FileProblem } {
  const read = readJsonObject(bytes, file, EXPECTED.sections);
  if ('problem' in read) return read;
  const sections: Record<string, unknown> = { ...read.content };
  const problems: FileProblem[] = [];
  for (const name of given) {
    if (!Object.hasOwn(sections, name)) continue;
    problems.push(fileProblem({ file, column: name }, JSON.stringify(sections[name]), elsewhere(name)));
    delete sections[name];
  }
  // SAFETY: `assessDepannage` refuses whatever is not of this form, with every problem at once.
  return { sections: sections as unknown as SectionsRead['sections'], problems };
}

function elsewhere(name: LineSection): Bilingual {
  return {
    fr: `rien : --${name} donne déjà cette section; gardez l’un des deux`,
    en: `nothing: --${name} gives that section already; keep one of the two`,
  };
}

const EXPECTED = {
  sections: {
    fr: 'un objet JSON avec des sections, comme « registration » ou « installations »',
    en: 'a JSON object with sections, like "registration" or "installations"',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
