import type { Language } from '../law/bilingual.js';
import type { Outcome } from '../verdict/verdict.js';
import { html, type Markup, NOTHING, type Part } from './markup.js';
import { MARK_OF } from './text.js';

/** A table: the first cell of each row names it. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Part[])[];
  /** The columns that hold numbers. */
  readonly numbers?: ReadonlySet<number>;
}

/** A table that scrolls by itself where it is too wide. */
export function tableOf({ caption, columns, rows, numbers = new Set() }: Table): Markup {
  const classOf = (i: number) => (numbers.has(i) ? html` class="n"` : NOTHING);
  return html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table>
    <caption>${caption}</caption>
    <thead><tr>${columns.map((name, i) => html`<th scope="col"${classOf(i)}>${name}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${row.map((cell, i) => (i === 0 ? html`<th scope="row"${classOf(i)}>${cell}</th>` : html`<td${classOf(i)}>${cell}</td>`))}</tr>\n`)}</tbody>
  </table></div>`;
}

/** What can be opened, without a script; printed, it is open, unless it says again what a picture shows. */
export function folded(summary: Part, content: Markup, isAgain = false): Markup {
  return html`<details${isAgain ? html` class="same"` : NOTHING}><summary>${summary}</summary>${content}</details>`;
}

/** An outcome by its sign and its name: never by its colour alone. */
export function badge(outcome: Outcome, name: string): Markup {
  return html`<span class="badge ${outcome}"><span aria-hidden="true">${MARK_OF[outcome]}</span> ${name}</span>`;
}

export function section(id: string, title: string, content: Part): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${title}</h2>${content}</section>`;
}

const HIGHEST = 6;

/** A heading of a level; none is deeper than six. */
export function heading(level: number, content: Part): Markup {
  const tag = { markup: `h${Math.min(level, HIGHEST)}` };
  return html`<${tag}>${content}</${tag}>`;
}

/** The words of a document, in its own language, which is told where it is not that of the page. */
export function quoted(quote: string, language: Language): Markup {
  const own = languageOf(quote);
  return own === language ? html`<q>${quote}</q>` : html`<q lang="${own}">${quote}</q>`;
}

/** Short words that one language alone has. */
const ENGLISH = /\b(?:the|of|and|to|their|is|are|for|with)\b/gi;
const FRENCH = /\b(?:le|la|les|de|des|du|et|une?|en|est|sont|pour|d|l)\b/gi;

function languageOf(quote: string): Language {
  return [...quote.matchAll(ENGLISH)].length > [...quote.matchAll(FRENCH)].length ? 'en' : 'fr';
}
