import type { Language } from '../law/bilingual.js';
import type { Citation } from '../law/citation.js';
import { words } from './words.js';

/** A document as it is cited: in full, with what it says. */
export interface CitedDocument {
  /** Counts the documents told in full, from 1. */
  readonly number: number;
  /** Its title, and where in it. */
  readonly place: string;
  /** How it is known, and how surely. */
  readonly standing: string;
  readonly url: string | undefined;
  readonly quotes: readonly string[];
}

/** What a finding rests on: each document in full the first time, then referred to. */
export interface Cited {
  readonly inFull: readonly CitedDocument[];
  readonly again: readonly Pick<CitedDocument, 'number' | 'place'>[];
}

/** The documents cited so far, by what they say. */
export type Citing = Map<string, number>;

/** Each document once, with what it says; documents that follow one another under one name are one. */
export function cite(sources: readonly Citation[], citing: Citing, language: Language): Cited {
  const its = words[language];
  const groups: { place: string; standing: string; url: string | undefined; readonly quotes: string[] }[] = [];
  for (const { document, provision, quote, url, evidence, confidence } of sources) {
    const place = provision === undefined ? document : `${document}, ${provision}`;
    const standing = `${its.evidence[evidence]}, ${its.confidence[confidence]}`;
    const last = groups.at(-1);
    const quotes = quote === undefined ? [] : [quote];
    if (last?.place === place && last.standing === standing && last.url === url) last.quotes.push(...quotes);
    else groups.push({ place, standing, url, quotes });
  }
  const inFull: CitedDocument[] = [];
  const again: Cited['again'][number][] = [];
  for (const group of groups) {
    const key = JSON.stringify([group.place, group.standing, group.url, group.quotes]);
    const before = citing.get(key);
    if (before !== undefined) again.push({ number: before, place: group.place });
    else {
      citing.set(key, citing.size + 1);
      inFull.push({ number: citing.size, ...group });
    }
  }
  return { inFull, again };
}
