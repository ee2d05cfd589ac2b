import { describe, expect, it } from 'vitest';
import type { ToldFinding } from '../../src/render/document.js';
import { findingList } from '../../src/render/htmlFindings.js';
import { badge, folded, heading, quoted, section, tableOf } from '../../src/render/htmlParts.js';
import { html } from '../../src/render/markup.js';
import { drawing, each, rows, texts } from './drawn.js';

describe('a table', () => {
  const table = { caption: 'Titre', columns: ['Nom', 'Note', 'Compte'], rows: [['a', 'b', '1']] };

  it('its first column names its rows; its numbers are told apart', () => {
    const document = drawing(tableOf({ ...table, numbers: new Set([2]) }));
    expect(each(document, 'thead th, tbody th, td', 'scope', 'class')).toEqual([
      ['col', null],
      ['col', null],
      ['col', 'n'],
      ['row', null],
      [null, null],
      [null, 'n'],
    ]);
    expect(rows(document)).toEqual([['a', 'b', '1']]);
    expect(texts(document, 'caption')).toEqual(['Titre']);
    expect(each(document, '.scroll', 'aria-label', 'tabindex')).toEqual([['Titre', '0']]);
  });

  it('its names may be numbers, and it may have none', () => {
    expect(each(drawing(tableOf({ ...table, numbers: new Set([0]) })), '.n', 'scope')).toEqual([['col'], ['row']]);
    expect(each(drawing(tableOf(table)), '[class="n"]', 'scope')).toEqual([]);
  });
});

it('what is folded says whether it only says again', () => {
  expect(folded('a', html`<p>b</p>`).markup).toBe('<details><summary>a</summary><p>b</p></details>');
  expect(folded('a', html`<p>b</p>`, true).markup).toBe('<details class="same"><summary>a</summary><p>b</p></details>');
});

it('an outcome by its sign and its name, a section by its title, a heading by its level, six at the most', () => {
  expect(badge('notMet', 'non respecté').markup).toBe(
    '<span class="badge notMet"><span aria-hidden="true">✘</span> non respecté</span>',
  );
  expect(section('why', 'Pourquoi', 'x').markup).toBe(
    '<section id="why" aria-labelledby="why-h"><h2 id="why-h">Pourquoi</h2>x</section>',
  );
  expect([2, 6, 7].map((level) => heading(level, 'x').markup)).toEqual(['<h2>x</h2>', '<h6>x</h6>', '<h6>x</h6>']);
});

describe('the words of a document', () => {
  it.each([
    ['55 % des jours de facturation en première ligne', 'fr'],
    ['the physician is to practise for a year', 'en'],
    // As many words of each: it is French.
    ['the list of les jours de garde', 'fr'],
    ['le « staff » de the Clinic', 'fr'],
    ['to the CHSLD de Lyon', 'en'],
    // What has none of these words is of Québec: French.
    ['Non participant', 'fr'],
  ] as const)('%s: %s', (words, own) => {
    const [inFrench, inEnglish] = [quoted(words, 'fr').markup, quoted(words, 'en').markup];
    expect(inFrench).toBe(own === 'fr' ? `<q>${words}</q>` : `<q lang="en">${words}</q>`);
    expect(inEnglish).toBe(own === 'en' ? `<q>${words}</q>` : `<q lang="fr">${words}</q>`);
  });
});

describe('findings', () => {
  const finding = (more: Partial<ToldFinding> = {}): ToldFinding => ({
    ...{ outcome: 'met', rule: 'Règle', outcomeName: 'respecté', sentence: 'Phrase.' },
    ...{ life: undefined, cited: { inFull: [], again: [] }, missing: undefined, because: [] },
    ...more,
  });
  const document = (number: number, more: object = {}) => ({
    ...{ number, place: `Texte ${number}`, standing: 'sûr', url: undefined, quotes: [] },
    ...more,
  });
  const drawn = (one: ToldFinding, language: 'fr' | 'en' = 'fr') => drawing(findingList([one], language));
  const citing = (cited: ToldFinding['cited'], language: 'fr' | 'en' = 'fr') => drawn(finding({ cited }), language);

  it('each is under a heading one level below what it explains', () => {
    const tree = drawn(finding({ because: [finding({ outcome: 'notMet', because: [finding()] })] }));
    expect(each(tree, 'li', 'class')).toEqual([['met'], ['notMet'], ['met']]);
    expect([...tree.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => localName)).toEqual([
      'h3',
      'h4',
      'h5',
    ]);
    expect(texts(tree, 'p')).toEqual(['Phrase.', 'Phrase.', 'Phrase.']);
  });

  it('what is missing stands last, where something is', () => {
    expect(texts(drawn(finding({ missing: 'Ce qui manque : un lieu' })), 'p.missing')).toEqual([
      'Ce qui manque : un lieu',
    ]);
    expect(texts(drawn(finding()), 'p.missing, ul.sources')).toEqual([]);
  });

  it('a source by its number, its place and its standing, with its own words as French sets them', () => {
    const cited = { inFull: [document(1, { quotes: ['55 % des jours', 'un seul : le sien'] })], again: [] };
    expect(citing(cited).querySelector('.sources li')?.textContent).toBe(
      '[1] Source\u00A0: Texte 1 (sûr) 55\u00A0% des jours un seul\u00A0: le sien',
    );
    expect(citing(cited, 'en').querySelector('.sources li')?.textContent).toBe(
      '[1] Source: Texte 1 (sûr) 55\u00A0% des jours un seul\u00A0: le sien',
    );
    expect(each(citing(cited), '.sources li', 'id')).toEqual([['source-1']]);
  });

  it('those told before, one after another, each leading to where it is told', () => {
    const again = citing({ inFull: [], again: [document(1), document(3)] });
    expect(texts(again, '.sources li')).toEqual(['Cité plus haut : [1] Texte 1; [3] Texte 3']);
    expect(each(again, '.sources a', 'href')).toEqual([['#source-1'], ['#source-3']]);
    expect(texts(citing({ inFull: [document(2)], again: [document(1)] }), '.sources li')).toEqual([
      '[2] Source : Texte 2 (sûr)',
      'Cité plus haut : [1] Texte 1',
    ]);
  });

  it.each([
    ['https://a.example/x?y=1', true],
    ['x https://a.example', false],
    ['javascript:https://a.example', false],
    ['https://a.example x', false],
    ['https://', false],
  ])('a link leads to a page alone, from its first sign to its last: %s', (url, isLink) => {
    const one = citing({ inFull: [document(1, { url })], again: [] });
    expect(each(one, '.url', 'href')).toEqual([[isLink ? url : null]]);
    expect(texts(one, '.url')).toEqual([url]);
  });
});
