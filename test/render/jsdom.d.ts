/** What the tests use of jsdom, which has no types of its own. */
declare module 'jsdom' {
  export interface ParsedNode {
    readonly textContent: string | null;
  }
  export interface ParsedElement extends ParsedNode {
    readonly localName: string;
    readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
    readonly children: Iterable<ParsedElement>;
    getAttribute(name: string): string | null;
    querySelector(selector: string): ParsedElement | null;
    querySelectorAll(selector: string): Iterable<ParsedElement>;
    closest(selector: string): ParsedElement | null;
  }
  export interface ParsedDocument extends ParsedElement {
    readonly documentElement: ParsedElement;
    readonly body: ParsedElement;
    readonly title: string;
  }
  export class JSDOM {
    constructor(text: string, options?: { readonly runScripts?: 'outside-only'; readonly contentType?: string });
    readonly window: { readonly document: ParsedDocument; eval(script: string): unknown };
  }
}
