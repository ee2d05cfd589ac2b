import { describe, expect, it } from 'vitest';
import { awaitedTexts } from '../../src/render/awaited.js';
import type { Awaited, Settling } from '../../src/verdict/verdict.js';

const set = (...paths: readonly [string, ...string[]]) =>
  paths.map((path): Awaited => ({ kind: 'fact', path })) as unknown as Settling;
const said = (awaited: Settling, rule = 'prem.year', more: Partial<Parameters<typeof awaitedTexts>[2]> = {}) =>
  awaitedTexts(awaited, rule, { language: 'fr', ...more });

describe('what is awaited of a record', () => {
  it.each([
    ['prem.year', 'records[16].region', 'la région, le relevé no 17'],
    ['amp.hours', 'hours[0].minutes', 'la durée, le relevé no 1'],
  ])('of %s, %s is its field, then which record', (rule, path, text) => {
    expect(said(set(path), rule)).toEqual([text]);
  });

  it('is told once for all the facts of a record, by its line and file where they are known', () => {
    const facts = set('records[1].region', 'records[0].amount', 'records[1].amount');
    expect(said(facts)).toEqual(['la région et le montant, le relevé no 2', 'le montant, le relevé no 1']);
    expect(said(facts, 'prem.year', { lines: [2, 7] })).toEqual([
      'la région et le montant, ligne 7',
      'le montant, ligne 2',
    ]);
    expect(said(facts, 'prem.year', { lines: [2, 7], files: ['a.csv', 'b.csv'], language: 'en' })).toEqual([
      'the region and the amount, line 7 of b.csv',
      'the amount, line 2 of a.csv',
    ]);
  });

  it('a field that has no name is told as it is written', () => {
    expect(said(set('records[0].mood'))).toEqual(['mood, le relevé no 1']);
  });

  it('past twelve, those that lack the same are counted, from the first to the last', () => {
    const [first = '', ...others] = Array.from({ length: 13 }, (_, i) => `records[${i + 2}].amount`);
    expect(said(set(first, ...others))).toEqual(['le montant, 13 relevés (le relevé no 3 … le relevé no 15)']);
    expect(said(set(first, ...others.slice(1)))).toHaveLength(12);
  });
});

describe('any other fact', () => {
  it.each([
    ['physician.practiceStart', 'le début de la pratique'],
    ['physician.holdings[12].from', 'physician.holdings[12].from'],
    ['records[0].place.region', 'records[0].place.region'],
    ['x.records[0].region', 'x.records[0].region'],
    ['records[].region', 'records[].region'],
  ])('%s is no field of a record: %s', (path, text) => {
    expect(said(set(path))).toEqual([text]);
  });

  it('comes before the records, in the order awaited', () => {
    const facts = [
      { kind: 'fact', path: 'records[0].amount' },
      { kind: 'decision', authority: 'DRMG' },
      { kind: 'fact', path: 'physician.practiceStart' },
    ] as const;
    expect(said(facts)).toEqual(['la décision du DRMG', 'le début de la pratique', 'le montant, le relevé no 1']);
  });

  it('is named whichever of its kind it is', () => {
    const patients = 'le nombre de patients prévu à l’engagement';
    expect(said(set('group.engagements[0].patients'), 'gmfSlots.quarter')).toEqual([patients]);
    expect(said(set('group.engagements[12].patients'), 'gmfSlots.quarter')).toEqual([patients]);
  });
});

describe('what no phrasebook names', () => {
  it('a text, a reading and a fact are told by their ids', () => {
    const ids = [
      { kind: 'text', parameter: 'later.figure', on: '2031-01-01' },
      { kind: 'reading', id: 'later.reading' },
      { kind: 'fact', path: 'lists[0].region' },
    ] as unknown as Settling;
    expect(said(ids, 'later.rule', { language: 'en' }).map((text) => text.replaceAll('\u00A0', ' '))).toEqual([
      'the text in force on January 1, 2031 (later.figure)',
      'the answer to a question the texts leave open: later.reading',
      'lists[0].region',
    ]);
  });

  it('a known figure by its name', () => {
    const text = [{ kind: 'text', parameter: 'prem.majorityMinimum', on: '2010-01-01' }] as unknown as Settling;
    expect(said(text).map((one) => one.replaceAll('\u00A0', ' '))).toEqual([
      'le texte en vigueur le 1er janvier 2010 (Minimum dans le territoire)',
    ]);
  });
});
