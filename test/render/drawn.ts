import type { ParsedDocument, ParsedElement, ParsedNode } from 'jsdom';
import type { Markup } from '../../src/render/markup.js';
import { flat } from './given.js';
import { parsed } from './page.js';

/** Markup as a browser reads it. */
export function drawing({ markup }: Markup): ParsedDocument {
  return parsed(`<!DOCTYPE html><body>${markup}</body>`);
}

/** Of each element that a selector finds, in order: its attributes of those names. */
export function each(within: ParsedElement, selector: string, ...names: readonly string[]) {
  return [...within.querySelectorAll(selector)].map((one) => names.map((name) => one.getAttribute(name)));
}

/** Texts, with ordinary spaces. */
export function textsOf(elements: Iterable<ParsedNode>): readonly string[] {
  return [...elements].map(({ textContent }) => flat(textContent ?? ''));
}

export function texts(within: ParsedElement, selector: string): readonly string[] {
  return textsOf(within.querySelectorAll(selector));
}

/** The rows of the body of a table, cell by cell. */
export function rows(within: ParsedElement): readonly (readonly string[])[] {
  return [...within.querySelectorAll('tbody tr')].map(({ children }) => textsOf(children));
}
