import { assessBy, type ClaimStanding, type InputOf, type RegulationName } from '../audit/index.js';
import type { Bilingual, Language } from '../law/bilingual.js';
import { InvalidInputError, type Problem } from '../law/problem.js';
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
export type Ending = Outcome | ClaimStanding | 'badInput';

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
  readonly asked?: Asking;
  readonly origins: Origins;
  readonly lines: Lines;
  /** What a person should know beside the answer. */
  readonly remarks?: () => readonly Bilingual[];
}

/** A regulation, the input it is asked with, and how. */
export interface Asking {
  readonly regulation: RegulationName;
  readonly input: InputOf<RegulationName>;
  readonly options: AssessOptions;
}

export function asking<N extends RegulationName>(regulation: N, input: InputOf<N>, options: AssessOptions): Asking {
  return { regulation, input, options };
}

/** What a command was answered, and what of. */
export interface Answered {
  readonly asked: Asking;
  readonly assessment: AnyAssessment;
  readonly lines: Lines;
}

/** What is made of an answer. */
export interface Ender {
  /**
   * Whether it could be made: a file that cannot be written is said. How it ended, where that is not how the answer does.
   * @throws InvalidInputError
   */
  readonly end: (answered: Answered, outside: Outside, language: Language) => Promise<boolean | Ending>;
  /** Whether remarks, which are for persons, go beside it. */
  readonly hasRemarks: boolean;
}

/** Asks, and hands the answer to what ends it; or writes everything wrong at once. */
export async function answer(question: Question, ender: Ender, outside: Outside, language: Language): Promise<Ending> {
  const { problems, asked, origins, lines } = question;
  const refused = (found: readonly Problem[]): Ending => {
    const all = [...problems, ...found.map((problem) => locate(problem, origins))];
    outside.error(problemReport(all, refusal(all.length), language));
    return 'badInput';
  };
  if (asked === undefined) return refused([]);
  try {
    const assessment: AnyAssessment = assessBy(asked.regulation, asked.input, asked.options);
    if (problems.length > 0) return refused([]);
    const ended = await ender.end({ asked, assessment, lines }, outside, language);
    if (ended === false) return 'badInput';
    tellBeside(question, ender, outside, language);
    return ended === true ? assessment.verdict.outcome : ended;
  } catch (error) {
    if (error instanceof InvalidInputError) return refused(error.problems);
    throw error;
  }
}

/** What was left out of the files at the caller's demand, and what a person should know. */
function tellBeside({ lines, remarks }: Question, { hasRemarks }: Ender, outside: Outside, language: Language): void {
  const { skipped, skippedFor, ignored } = lines;
  if (skipped.length > 0) outside.error(problemReport(skippedFor, omission(skipped.length), language));
  if (!hasRemarks) return;
  const all = [...(ignored.length > 0 ? [unread(ignored)] : []), ...(remarks?.() ?? [])];
  for (const remark of all) outside.error(`${printable(say(remark, language))}\n`);
}

/** Prints an answer as it is. */
export function printed(format: 'text' | 'json'): Ender {
  return {
    hasRemarks: format === 'text',
    end: async ({ assessment, lines }, outside, language) => {
      const { skipped } = lines;
      outside.out(
        format === 'json'
          ? `${JSON.stringify(skipped.length > 0 ? { ...assessment, skippedLines: skipped } : assessment, null, 2)}\n`
          : textOf(assessment, lines, language, outside),
      );
      return true;
    },
  };
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
