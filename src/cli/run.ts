import type { Bilingual, Language } from '../law/bilingual.js';
import { InvalidInputError } from '../law/problem.js';
import { assessPrem, type PremAssessment, type PremInput, type PremOptions } from '../prem/index.js';
import { renderText } from '../render/index.js';
import { type PremCommand, readArguments } from './arguments.js';
import type { FileProblem } from './fileProblem.js';
import { HELP } from './help.js';
import { type Environment, quoted, say } from './language.js';
import { readPhysician } from './physician.js';
import { type PlaceTable, readPlaces } from './places.js';
import { progressBar } from './progress.js';
import { type RecordsRead, readRecords } from './readRecords.js';
import { locate, omission, printable, problemReport, refusal } from './report.js';
import { unmatchedNotices } from './unmatched.js';

/** Everything the command touches outside itself. */
export interface Outside {
  readonly readFile: (path: string) => Promise<Uint8Array>;
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

export const EXIT_CODES = { met: 0, notApplicable: 0, notMet: 1, badInput: 2, undetermined: 3 } as const;

/** Runs one command line and says the exit code. Never throws. */
export async function run(argv: readonly string[], outside: Outside): Promise<{ readonly code: number }> {
  const command = readArguments(argv, outside.environment);
  const { language } = command;
  if (command.command === 'help') outside.out(HELP[language]);
  else if (command.command === 'version') outside.out(`${outside.version}\n`);
  else if (command.command === 'misused') {
    const faults = [...command.faults, SEE_HELP].map((fault) => printable(say(fault, language)));
    outside.error(`${faults.join('\n')}\n`);
    return { code: EXIT_CODES.badInput };
  } else {
    try {
      return { code: await prem(command, outside) };
    } catch (error) {
      outside.error(`${printable(say(unexpected(error), language))}\n`);
      return { code: EXIT_CODES.badInput };
    }
  }
  return { code: 0 };
}

async function prem(command: PremCommand, outside: Outside): Promise<number> {
  const { language, skipInvalid } = command;
  const files = await readFiles([command.records, command.physician, command.places], outside, language);
  if (files === undefined) return EXIT_CODES.badInput;
  const [recordsFile = EMPTY, physicianFile = EMPTY, placesFile] = files;

  const places = placesFile === undefined ? undefined : readPlaces(placesFile.bytes, placesFile.path);
  const physician = readPhysician(physicianFile.bytes, physicianFile.path);
  const read = readRecordsOf(recordsFile, command, places?.table, outside);
  const problems: FileProblem[] = [
    ...read.problems,
    ...(places?.problems ?? []),
    ...('problem' in physician ? [physician.problem] : []),
  ];
  const refuse = (all: readonly FileProblem[]): number => {
    outside.error(problemReport(all, refusal(all.length), language));
    return EXIT_CODES.badInput;
  };
  if ('problem' in physician) return refuse(problems);

  const origins = { records: command.records, lines: read.lines, headers: read.headers, physician: command.physician };
  const input = { ...physician.engagement, records: read.records };
  const assessed = assess(input, optionsOf(command));
  if ('problems' in assessed) problems.push(...assessed.problems.map((problem) => locate(problem, origins)));
  if (problems.length > 0 || 'problems' in assessed) return refuse(problems);

  const { assessment } = assessed;
  if (command.format === 'json') {
    const { skipped } = read;
    outside.out(
      `${JSON.stringify(skipped.length > 0 ? { ...assessment, skippedLines: skipped } : assessment, null, 2)}\n`,
    );
  } else outside.out(textOf(assessment, read, command, outside));
  if (skipInvalid && read.skipped.length > 0) {
    outside.error(problemReport(read.skippedFor, omission(read.skipped.length), language));
  }
  if (command.format === 'text') {
    const remarks = [...(read.ignored.length > 0 ? [unread(read.ignored)] : []), ...unmatchedNotices(input)];
    for (const remark of remarks) outside.error(`${printable(say(remark, language))}\n`);
  }
  return EXIT_CODES[assessment.verdict.outcome];
}

function readRecordsOf(
  { bytes, path }: FileRead,
  { columns, dateFormat, nature, skipInvalid, language }: PremCommand,
  places: PlaceTable | undefined,
  { error, errorIsTerminal, now }: Outside,
): RecordsRead {
  const bar = errorIsTerminal ? progressBar(error, now, language) : undefined;
  const read = readRecords(bytes, path, {
    columns,
    skipInvalid,
    ...(dateFormat === undefined ? {} : { dateFormat }),
    ...(nature === undefined ? {} : { nature }),
    ...(places === undefined ? {} : { places }),
    ...(bar === undefined ? {} : { progress: bar.report }),
  });
  bar?.erase();
  return read;
}

function optionsOf({ asOf, knownAt, readings }: PremCommand): PremOptions {
  return { asOf, ...(knownAt === undefined ? {} : { knownAt }), ...(readings === undefined ? {} : { readings }) };
}

function assess(
  input: PremInput,
  options: PremOptions,
): { readonly assessment: PremAssessment } | Pick<InvalidInputError, 'problems'> {
  try {
    return { assessment: assessPrem(input, options) };
  } catch (error) {
    if (error instanceof InvalidInputError) return { problems: error.problems };
    throw error;
  }
}

function textOf(
  assessment: PremAssessment,
  { skipped, lines }: RecordsRead,
  { language }: PremCommand,
  { outIsTerminal, environment, columns }: Outside,
): string {
  const colour = outIsTerminal && (environment['NO_COLOR'] ?? '') === '';
  const text = renderText(assessment, { language, colour, width: columns, skipped: skipped.length, lines });
  return text.endsWith('\n') ? text : `${text}\n`;
}

interface FileRead {
  readonly path: string;
  readonly bytes: Uint8Array;
}
const EMPTY: FileRead = { path: '', bytes: new Uint8Array() };

/** Every file, or a sentence for each that cannot be read. */
async function readFiles(
  paths: readonly (string | undefined)[],
  { readFile, error }: Outside,
  language: Language,
): Promise<readonly (FileRead | undefined)[] | undefined> {
  let failed = false;
  const files = await Promise.all(
    paths.map(async (path) => {
      if (path === undefined) return undefined;
      try {
        return { path, bytes: await readFile(path) };
      } catch (cause) {
        failed = true;
        error(`${printable(say(unreadable(path, cause, language), language))}\n`);
        return undefined;
      }
    }),
  );
  return failed ? undefined : files;
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

function unexpected(cause: unknown): Bilingual {
  return {
    fr: `Une erreur imprévue empêche de répondre : ${messageOf(cause)}.`,
    en: `An unexpected error prevents an answer: ${messageOf(cause)}.`,
  };
}

function messageOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n', 1)[0] ?? '';
}

function unread(headers: readonly string[]): Bilingual {
  return { fr: `Colonnes non lues : ${headers.join(', ')}.`, en: `Columns not read: ${headers.join(', ')}.` };
}

const SEE_HELP: Bilingual = {
  fr: 'Voir omnipraticien --help.',
  en: 'See omnipraticien --help.',
};
