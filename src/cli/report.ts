import type { Bilingual, Language } from '../law/bilingual.js';
import type { Problem } from '../law/problem.js';
import { type FileProblem, sortedByLine } from './fileProblem.js';
import { quoted, say } from './language.js';

const MOST_LISTED = 50;

/** Every problem for a person: where, what was seen, what was expected; the first fifty, then how many more. */
export function problemReport(problems: readonly FileProblem[], title: Bilingual, language: Language): string {
  const listed = sortedByLine(problems).slice(0, MOST_LISTED);
  const others = problems.length - listed.length;
  const blocks = listed.map((problem) => {
    const where = [problem.file, lineOf(problem, language), columnOf(problem, language)].filter((part) => part !== '');
    return [
      where.join(', '),
      say({ fr: `  vu : ${seenText(problem, 'fr')}`, en: `  seen: ${seenText(problem, 'en')}` }, language),
      say({ fr: `  attendu : ${problem.expected.fr}`, en: `  expected: ${problem.expected.en}` }, language),
    ].join('\n');
  });
  const more = { fr: `… et ${others} autre${others > 1 ? 's' : ''}`, en: `… and ${others} more` };
  const parts = [say(title, language), ...blocks, ...(others > 0 ? [say(more, language)] : [])];
  return `${parts.map(printable).join('\n\n')}\n`;
}

/** How many problems forbid an answer. */
export function refusal(count: number): Bilingual {
  return count === 1
    ? { fr: 'Un problème dans les données : rien n’a été évalué.', en: 'A problem in the data: nothing was assessed.' }
    : {
        fr: `${count} problèmes dans les données : rien n’a été évalué.`,
        en: `${count} problems in the data: nothing was assessed.`,
      };
}

/** What was left out at the caller's demand. */
export function omission(lines: number): Bilingual {
  return lines === 1
    ? { fr: 'Une ligne illisible a été écartée.', en: 'One line that cannot be read was left out.' }
    : { fr: `${lines} lignes illisibles ont été écartées.`, en: `${lines} lines that cannot be read were left out.` };
}

function lineOf({ line }: FileProblem, language: Language): string {
  if (line === undefined) return '';
  return language === 'fr' ? `ligne ${line}` : `line ${line}`;
}

function columnOf({ column, line }: FileProblem, language: Language): string {
  if (column === undefined) return '';
  if (line === undefined) return column;
  return `${language === 'fr' ? 'colonne' : 'column'} ${quoted(column, language)}`;
}

function seenText({ seen }: Problem, language: Language): string {
  if (seen === 'undefined' || seen === '""') return language === 'fr' ? 'rien' : 'nothing';
  return seen.startsWith('"') && seen.endsWith('"') ? quoted(unescaped(seen), language) : seen;
}

/** A cell as it stands in the file; line ends stay escaped. */
function unescaped(json: string): string {
  return json.slice(1, -1).replaceAll('\\"', '"').replaceAll('\\\\', '\\');
}

/** Without the characters by which a file could drive the terminal. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, (control) => (control === '\n' ? control : '\uFFFD'));
}

/** Where the parts of the library's input come from. */
export interface Origins {
  /** The lists that were read from the lines of files. */
  readonly lists: readonly ListOrigin[];
  /** The object that the rest was read as, and its name in the input: `physician`. */
  readonly root: RootOrigin;
  /** Sections of the input that other objects hold. */
  readonly parts?: readonly (RootOrigin & { readonly sections: readonly string[] })[];
}

interface RootOrigin {
  readonly name: string;
  readonly file: string;
}

export interface ListOrigin {
  /** Its name in the input: `records`. */
  readonly name: string;
  readonly file: string;
  /** How many members of the list come before these, from other files; absent: it is of this file alone. */
  readonly after?: number;
  /** The line each of its members comes from. */
  readonly lines: readonly number[];
  /** The column each field was read from, by its path in the member: `amount`, `revision.units`. */
  readonly headers: Readonly<Partial<Record<string, string>>>;
  /** The column that a field without one of its own was found by. */
  readonly otherwise?: string | undefined;
}

/** A problem of the library's input, where its author can find it: `records[17].amount` is a line and a column. */
export function locate(problem: Problem, { lists, root, parts = [] }: Origins): FileProblem {
  const named = [...parts, root].reduce(ofRoot, lists.reduce(withLines, problem.expected));
  const its = { ...problem, expected: named };
  for (const list of lists) {
    const [whole, index, field] = pathIn(list).exec(problem.path) ?? [];
    const line = lineIn(list, index);
    if (whole !== problem.path || line === undefined) continue;
    const column = field === undefined ? undefined : (list.headers[field] ?? list.otherwise);
    return { ...its, file: list.file, line, ...(column === undefined ? {} : { column }) };
  }
  const option = OPTION_NAMES.find(([name]) => problem.path.startsWith(name));
  if (option !== undefined) return { ...its, file: option[1], column: problem.path.replace(/^options\./, '') };
  const [section = ''] = problem.path.split(/[.[]/);
  const holder = parts.find(({ sections }) => sections.includes(section)) ?? root;
  return { ...its, file: holder.file, column: withoutRoot(problem.path, holder.name) || '{ }' };
}

/** `records[17].amount`, `authorisations[3].revision.units`. */
function pathIn({ name }: ListOrigin): RegExp {
  return new RegExp(`\\b${name}\\[(\\d+)\\](?:\\.(\\w+(?:\\.\\w+)*))?`, 'g');
}

/** The line of a member, if it is of this file. */
function lineIn({ lines, after = 0 }: ListOrigin, index: string | undefined): number | undefined {
  return index === undefined ? undefined : lines[Number(index) - after];
}

/** Names other members of a list by their line too. */
function withLines({ fr, en }: Bilingual, list: ListOrigin): Bilingual {
  const [of, ofEnglish] = list.after === undefined ? ['', ''] : [` de ${list.file}`, ` of ${list.file}`];
  const named = (text: string, name: (line: number) => string) =>
    text.replace(pathIn(list), (path, index) => {
      const line = lineIn(list, index);
      return line === undefined ? path : name(line);
    });
  return { fr: named(fr, (line) => `la ligne ${line}${of}`), en: named(en, (line) => `line ${line}${ofEnglish}`) };
}

/** Names other parts of the object that the file is by their path in it. */
function ofRoot({ fr, en }: Bilingual, { name }: RootOrigin): Bilingual {
  const path = new RegExp(`\\b${name.replace(/\W/g, '\\$&')}\\.(?=\\w+\\[)`, 'g');
  return { fr: fr.replace(path, ''), en: en.replace(path, '') };
}

/** `physician.holdings[0]` is `holdings[0]` in the file of the physician. */
function withoutRoot(path: string, root: string): string {
  if (path === root) return '';
  return path.startsWith(`${root}.`) ? path.slice(root.length + 1) : path;
}

const OPTION_NAMES = [
  ['options.asOf', '--as-of'],
  ['options.knownAt', '--known-at'],
  ['options.readings', '--readings'],
  ['claims', '--claim'],
] as const;
