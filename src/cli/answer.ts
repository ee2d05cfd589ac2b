import type { Bilingual, Language } from '../law/bilingual.js';
import { InvalidInputError } from '../law/problem.js';
import { type AnyAssessment, renderText } from '../render/index.js';
import type { Outcome } from '../verdict/verdict.js';
import type { FileProblem } from './fileProblem.js';
import { say } from './language.js';
import type { Outside } from './outside.js';
import { progressBar } from './progress.js';
import type { RowsRead } from './readRows.js';
import { locate, type Origins, omission, printable, problemReport, refusal } from './report.js';
import type { Progress } from './table.js';

/** How a command ended. */
export type Ending = Outcome | 'badInput';

/** What was read from the lines of a file, whatever they hold. */
export interface Lines extends Pick<RowsRead<string, unknown>, 'lines' | 'skippedFor' | 'ignored' | 'headers'> {
  /** The file each comes from, where they are of several. */
  readonly files?: readonly string[];
  /** The lines left out; where there may be several files, with theirs. */
  readonly skipped: readonly (number | Required<Pick<FileProblem, 'file' | 'line'>>)[];
}

/** Where no file of lines was given. */
export const NO_LINES: Lines = { lines: [], skipped: [], skippedFor: [], ignored: [], headers: {} };

/** A question to the library, and what was made of the files to ask it. */
export interface Question {
  /** What the files have wrong by themselves. */
  readonly problems: readonly FileProblem[];
  /** Absent when the files do not leave enough to ask. */
  readonly ask?: () => AnyAssessment;
  readonly origins: Origins;
  readonly lines: Lines;
  /** What a person should know beside the answer. */
  readonly remarks?: () => readonly Bilingual[];
}

interface Manner {
  readonly language: Language;
  readonly format: 'text' | 'json';
}

/** Asks, and writes the answer, or everything wrong at once. */
export function answer(question: Question, { language, format }: Manner, outside: Outside): Ending {
  const { problems, ask, origins, lines } = question;
  const asked = ask === undefined ? { problems: [] } : assess(ask);
  if (problems.length > 0 || 'problems' in asked) {
    const found = 'problems' in asked ? asked.problems.map((problem) => locate(problem, origins)) : [];
    const all = [...problems, ...found];
    outside.error(problemReport(all, refusal(all.length), language));
    return 'badInput';
  }
  const { assessment } = asked;
  const { skipped, skippedFor, ignored } = lines;
  outside.out(
    format === 'json'
      ? `${JSON.stringify(skipped.length > 0 ? { ...assessment, skippedLines: skipped } : assessment, null, 2)}\n`
      : textOf(assessment, lines, language, outside),
  );
  if (skipped.length > 0) outside.error(problemReport(skippedFor, omission(skipped.length), language));
  if (format === 'text') {
    const remarks = [...(ignored.length > 0 ? [unread(ignored)] : []), ...(question.remarks?.() ?? [])];
    for (const remark of remarks) outside.error(`${printable(say(remark, language))}\n`);
  }
  return assessment.verdict.outcome;
}

function assess(
  ask: () => AnyAssessment,
): { readonly assessment: AnyAssessment } | Pick<InvalidInputError, 'problems'> {
  try {
    return { assessment: ask() };
  } catch (error) {
    if (error instanceof InvalidInputError) return { problems: error.problems };
    throw error;
  }
}

function textOf(
  assessment: AnyAssessment,
  { skipped, lines, files }: Lines,
  language: Language,
  { outIsTerminal, environment, columns }: Outside,
): string {
  const colour = outIsTerminal && (environment['NO_COLOR'] ?? '') === '';
  const manner = { language, colour, width: columns };
  const text = renderText(assessment, {
    ...manner,
    skipped: skipped.length,
    lines,
    ...(files === undefined ? {} : { files }),
  });
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** @param file - told where several have lines */
export function unread(headers: readonly string[], file?: string): Bilingual {
  const list = headers.join(', ');
  return file === undefined
    ? { fr: `Colonnes non lues : ${list}.`, en: `Columns not read: ${list}.` }
    : { fr: `Colonnes non lues de ${file} : ${list}.`, en: `Columns of ${file} not read: ${list}.` };
}

/** Reads with a progress bar, on a terminal. */
export function withProgress<T>(
  read: (progress: Progress | undefined) => T,
  { error, errorIsTerminal, now }: Outside,
  language: Language,
): T {
  const bar = errorIsTerminal ? progressBar(error, now, language) : undefined;
  const result = read(bar?.report);
  bar?.erase();
  return result;
}

/** The options of the library among those of a command. */
export function assessOptions<R>({
  asOf,
  knownAt,
  readings,
}: {
  readonly asOf: string;
  readonly knownAt: string | undefined;
  readonly readings: R | undefined;
}): { readonly asOf: string; readonly knownAt?: string; readonly readings?: R } {
  return { asOf, ...(knownAt === undefined ? {} : { knownAt }), ...(readings === undefined ? {} : { readings }) };
}
