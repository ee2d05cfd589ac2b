import { printable } from './printable.js';

/** Text that is markup already: made by {@link html} alone, so that nothing else ever is. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template; a text is always text. */
export type Part = string | number | Markup | readonly Part[];

const SPECIAL = /[&<>"'\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as text, in an element or in a quoted attribute; signs that are not seen are shown to be there. */
export function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return printable(text).replace(/[&<>"']/g, (sign) => NAMED[sign] ?? sign);
}

/** Markup of a template: what it holds is escaped, unless it is markup itself. Line ends and indents of the template are none of it. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = flush(template[0] ?? '');
  for (const [i, part] of parts.entries()) markup += written(part) + flush(template[i + 1] ?? '');
  return { markup };
}

function flush(text: string): string {
  return text.includes('\n') ? text.replace(/\n\s*/g, '') : text;
}

function written(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  let markup = '';
  for (const one of part) markup += written(one);
  return markup;
}

/** No markup. */
export const NOTHING: Markup = { markup: '' };

/** What stands only if there is something. */
export function when<T>(value: T | undefined, draw: (value: T) => Markup): Markup {
  return value === undefined ? NOTHING : draw(value);
}

/** A small picture beside what it stands for. */
export function swatch(drawn: Markup, name = 'swatch'): Markup {
  return html`<svg class="${name}" xmlns="http://www.w3.org/2000/svg" width="20" height="16" aria-hidden="true" focusable="false">${drawn}</svg>`;
}

/** A place along a width, in per cent, to three decimals. */
export function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.floor((part * 100_000) / whole) / 1000}%`;
}
