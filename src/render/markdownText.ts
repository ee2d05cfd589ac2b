import { printable } from './printable.js';

/** Text that is Markdown already: made by {@link md} alone, so that nothing else ever is. */
export interface Markdown {
  readonly markdown: string;
}

export type MarkdownPart = string | number | Markdown | readonly MarkdownPart[];

/** What begins or ends something inside a line, or makes a link of what is none. */
const INLINE = /[\\`*_{}[\]<>|~&#@$]/g;
/** What begins a block, where a line begins. */
const AT_START = /^(\s*)([-+=]|\d+(?=[.)](?:\s|$)))/;

/** A text as text: none of it is a mark, a link, an entity, a mention, a table or a list. */
export function asMarkdown(text: string): string {
  return printable(text.replace(/\s*[\r\n]\s*/g, ' '))
    .replace(INLINE, '\\$&')
    .replace(/:(?=\/\/)|(?<=mailto|xmpp):/gi, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    .replace(AT_START, startEscaped);
}

function startEscaped(_: string, space: string, sign: string): string {
  return /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`;
}

/** Markdown of a template: what it holds is escaped, unless it is Markdown itself. */
export function md(template: TemplateStringsArray, ...parts: readonly MarkdownPart[]): Markdown {
  let markdown = template[0] ?? '';
  for (const [i, part] of parts.entries()) markdown += written(part) + (template[i + 1] ?? '');
  return { markdown };
}

function written(part: MarkdownPart): string {
  if (typeof part === 'string') return asMarkdown(part);
  if (typeof part === 'number') return String(part);
  if ('markdown' in part) return part.markdown;
  return part.map(written).join('');
}

/** Blocks one after another, an empty line between them; what is empty is left out. */
export function blocks(...parts: readonly (Markdown | readonly Markdown[])[]): Markdown {
  const all = parts.flatMap((part) => ('markdown' in part ? [part] : part)).filter(({ markdown }) => markdown !== '');
  return { markdown: all.map(({ markdown }) => markdown).join('\n\n') };
}

/** Lines one under another. */
export function lines(all: readonly Markdown[]): Markdown {
  return { markdown: all.map(({ markdown }) => markdown).join('\n') };
}

/** Every line moved in by so many levels of a list. */
export function indented({ markdown }: Markdown, levels: number): Markdown {
  return { markdown: markdown.replace(/^(?=.)/gm, '  '.repeat(levels)) };
}

/** A table; numbers are set to the right. */
export function markdownTable(
  columns: readonly string[],
  rows: readonly (readonly MarkdownPart[])[],
  numbers: ReadonlySet<number> = new Set(),
): Markdown {
  const row = (cells: readonly MarkdownPart[]) => md`| ${cells.map((cell, i) => md`${i > 0 ? md` | ` : ''}${cell}`)} |`;
  const rule = { markdown: `|${columns.map((_, i) => (numbers.has(i) ? '---:' : '---')).join('|')}|` };
  return lines([row(columns), rule, ...rows.map(row)]);
}
