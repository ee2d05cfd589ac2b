import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/law/citation.js';
import type { History } from '../../src/law/history.js';
import { localDate } from '../../src/law/localDate.js';
import { aText, everySource, type Law, textOf, textToCome } from '../../src/verdict/law.js';

const article: Citation = { document: 'An invented text', evidence: 'relayed', confidence: 'high' };

const lawOn = (on: string, knownAt?: string): Law => ({
  on: localDate(on),
  knownAt: knownAt === undefined ? undefined : localDate(knownAt),
  pinned: undefined,
});

const HISTORY: History<string> = {
  id: 'some.figure',
  unit: 'x',
  versions: [
    { value: 'first', from: localDate('2022-04-01'), publishedOn: localDate('2022-03-31'), source: article },
    { value: 'second', from: localDate('2023-04-01'), publishedOn: localDate('2023-03-31'), source: article },
  ],
};

describe('a text on a day, as known on another', () => {
  it('in force', () => {
    expect(textOf(HISTORY, lawOn('2022-04-01'))?.value).toBe('first');
    expect(textOf(HISTORY, lawOn('2022-03-31'))).toBeUndefined();
    expect(textOf(HISTORY, lawOn('2022-04-01', '2022-03-30'))).toBeUndefined();
  });

  it('to come: the first that begins after the day, once it is public', () => {
    expect(textToCome(HISTORY, lawOn('2022-03-31'))?.value).toBe('first');
    expect(textToCome(HISTORY, lawOn('2022-04-01'))?.value).toBe('second');
    expect(textToCome(HISTORY, lawOn('2023-04-01'))).toBeUndefined();
    expect(textToCome(HISTORY, lawOn('2022-03-31', '2022-03-31'))?.value).toBe('first');
    expect(textToCome(HISTORY, lawOn('2022-03-31', '2022-03-30'))).toBeUndefined();
  });

  it('with everything that says so, its own source first', () => {
    const [first] = HISTORY.versions;
    const another: Citation = { ...article, document: 'Another' };
    expect(everySource(first!)).toEqual([article]);
    expect(everySource({ ...first!, alsoSaid: [another] })).toEqual([article, another]);
  });

  it('awaited, by its name and day', () => {
    expect(aText(HISTORY, lawOn('2020-01-01'))).toEqual([
      [{ kind: 'text', parameter: 'some.figure', on: '2020-01-01' }],
    ]);
  });
});
