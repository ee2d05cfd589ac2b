import type { Bilingual, Language } from '../law/bilingual.js';
import { type Environment, quoted, say } from './language.js';
import { printable } from './report.js';

/** Everything the command touches outside itself. */
export interface Outside {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly writeFile: (path: string, text: string) => Promise<void>;
  readonly environment: Environment;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly outIsTerminal: boolean;
  readonly errorIsTerminal: boolean;
  /** Width of the terminal, in characters. */
  readonly columns: number;
  /** Milliseconds, for the progress bar alone. */
  readonly now: () => number;
  readonly version: string;
}

export interface FileRead {
  readonly path: string;
  readonly bytes: Uint8Array;
}

type Files<P> = { readonly [K in keyof P]: P[K] extends string ? FileRead : FileRead | undefined };

/** Every file that is named, under the name it is asked by; or a sentence for each that cannot be read. */
export async function readFiles<P extends Readonly<Record<string, string | undefined>>>(
  paths: P,
  { readFile, error }: Pick<Outside, 'readFile' | 'error'>,
  language: Language,
): Promise<Files<P> | undefined> {
  let failed = false;
  const read = async (path: string | undefined): Promise<FileRead | undefined> => {
    if (path === undefined) return undefined;
    try {
      return { path, bytes: await readFile(path) };
    } catch (cause) {
      failed = true;
      error(`${printable(say(unreadable(path, cause, language), language))}\n`);
      return undefined;
    }
  };
  const files = await Promise.all(Object.entries(paths).map(async ([name, path]) => [name, await read(path)] as const));
  // SAFETY: none failed, so each path has its file.
  return failed ? undefined : (Object.fromEntries(files) as unknown as Files<P>);
}

/** Prints a text, or writes it in a file; says so when it cannot. */
export async function writeTo(
  path: string | undefined,
  text: string,
  { out, writeFile, error }: Pick<Outside, 'out' | 'writeFile' | 'error'>,
  language: Language,
): Promise<boolean> {
  if (path === undefined) {
    out(text);
    return true;
  }
  try {
    await writeFile(path, text);
    return true;
  } catch (cause) {
    error(`${printable(say(unwritable(path, cause, language), language))}\n`);
    return false;
  }
}

function unwritable(path: string, cause: unknown, language: Language): Bilingual {
  const file = quoted(path, language);
  switch ((cause as { readonly code?: unknown } | null)?.code) {
    case 'ENOENT':
      return { fr: `Le dossier de ${file} n’existe pas.`, en: `The folder of ${file} does not exist.` };
    case 'EISDIR':
      return { fr: `${file} est un dossier, non un fichier.`, en: `${file} is a folder, not a file.` };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return {
        fr: `Le fichier ${file} ne peut être écrit : la permission manque.`,
        en: `The file ${file} cannot be written: permission is denied.`,
      };
    default:
      return {
        fr: `Le fichier ${file} ne peut être écrit : ${messageOf(cause)}.`,
        en: `The file ${file} cannot be written: ${messageOf(cause)}.`,
      };
  }
}

function unreadable(path: string, cause: unknown, language: Language): Bilingual {
  const file = quoted(path, language);
  switch ((cause as { readonly code?: unknown } | null)?.code) {
    case 'ENOENT':
      return { fr: `Le fichier ${file} n’existe pas.`, en: `The file ${file} does not exist.` };
    case 'EISDIR':
      return { fr: `${file} est un dossier, non un fichier.`, en: `${file} is a folder, not a file.` };
    case 'EACCES':
    case 'EPERM':
      return {
        fr: `Le fichier ${file} ne peut être lu : la permission manque.`,
        en: `The file ${file} cannot be read: permission is denied.`,
      };
    default:
      return {
        fr: `Le fichier ${file} ne peut être lu : ${messageOf(cause)}.`,
        en: `The file ${file} cannot be read: ${messageOf(cause)}.`,
      };
  }
}

/** What went wrong, in one line. */
export function messageOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n', 1)[0] ?? '';
}
