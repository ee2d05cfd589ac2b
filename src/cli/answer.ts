import { assessBy, type InputOf, type RegulationName } from '../audit/index.js';
import type { Bilingual, Language } from '../law/bilingual.js';
import { InvalidInputError } from '../law/problem.js';
import type { PinnedReadings } from '../law/reading.js';
import { type AnyAssessment, renderText } from '../render/index.js';
import type { AssessOptions } from '../verdict/options.js';
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
  readonly asked?: AskedOf;
  readonly origins: Origins;
  readonly lines: Lines;
  /** What a person should know beside the answer. */
  readonly remarks?: () => readonly Bilingual[];
}

/** A regulation, and the input it is asked with. */
export interface AskedOf {
  readonly regulation: RegulationName;
  readonly input: InputOf<RegulationName>;
}

export function asking<N extends RegulationName>(regulation: N, input: InputOf<N>): AskedOf {
  return { regulation, input };
}

/** How a question is asked, and answered. */
export interface Manner {
  readonly language: Language;
  readonly format: 'text' | 'json';
  readonly asOf: string;
  readonly knownAt: string | undefined;
  readonly readings: PinnedReadings | undefined;
}

/** Asks, and writes the answer, or everything wrong at once. */
export function answer(question: Question, manner: Manner, outside: Outside): Ending {
  const { language, format } = manner;
  const assessment = answered(
    question,
    manner,
    outside,
    ({ regulation, input }, options): AnyAssessment => assessBy(regulation, input as never, options),
  );
  if (assessment === undefined) return 'badInput';
  const { lines } = question;
  const { skipped } = lines;
  outside.out(
    format === 'json'
      ? `${JSON.stringify(skipped.length > 0 ? { ...assessment, skippedLines: skipped } : assessment, null, 2)}\n`
      : textOf(assessment, lines, language, outside),
  );
  tellOmissions(question, language, outside);
  if (format === 'text') tellRemarks(question, language, outside);
  return assessment.verdict.outcome;
}

/** What the library makes of a question; `undefined` once everything wrong is said. */
export function answered<T>(
  { problems, asked, origins }: Question,
  manner: Manner,
  outside: Outside,
  ask: (asked: AskedOf, options: AssessOptions) => T,
): T | undefined {
  const found = asked === undefined ? { problems: [] } : attempt(() => ask(asked, assessOptions(manner)));
  if (problems.length === 0 && 'value' in found) return found.value;
  const ofInput = 'problems' in found ? found.problems.map((problem) => locate(problem, origins)) : [];
  const all = [...problems, ...ofInput];
  outside.error(problemReport(all, refusal(all.length), manner.language));
  return undefined;
}

/** What was left out of the files at the caller's demand. */
export function tellOmissions({ lines }: Question, language: Language, outside: Outside): void {
  const { skipped, skippedFor } = lines;
  if (skipped.length > 0) outside.error(problemReport(skippedFor, omission(skipped.length), language));
}

/** What a person should know beside the answer. */
export function tellRemarks({ lines: { ignored }, remarks }: Question, language: Language, outside: Outside): void {
  const all = [...(ignored.length > 0 ? [unread(ignored)] : []), ...(remarks?.() ?? [])];
  for (const remark of all) outside.error(`${printable(say(remark, language))}\n`);
}

function attempt<T>(ask: () => T): { readonly value: T } | Pick<InvalidInputError, 'problems'> {
  try {
    return { value: ask() };
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
function assessOptions({ asOf, knownAt, readings }: Manner): AssessOptions {
  return { asOf, ...(knownAt === undefined ? {} : { knownAt }), ...(readings === undefined ? {} : { readings }) };
}
