import { describe, expect, it } from 'vitest';
import type { HeldKind, ShownStretch } from '../../src/mir/phrases.timeline.js';
import { lifeFigure, lifeSvg } from '../../src/render/svgLife.js';
import type { ShownLife } from '../../src/render/timeline.js';
import { drawing, each, texts } from './drawn.js';

const HELD = {
  avis: { kind: 'avis', from: '2022-01-01', base: 'subTerritory', region: '16', subTerritory: 'Rouville' },
  exclusive: { kind: 'derogation', purpose: 'depannageExclusif', from: '2022-01-01' },
  ivn: { kind: 'derogation', purpose: 'instanceVocationNationale', from: '2022-01-01' },
  derogation: { kind: 'derogation', purpose: 'other', from: '2022-01-01' },
  resident: { kind: 'authorisation', from: '2022-01-01' },
  outsidePlan: null,
  nothing: null,
} as const;

function stretch(kind: HeldKind, from: string, to: string, endedBy: ShownStretch['endedBy'] = null): ShownStretch {
  const outsidePlan = kind === 'outsidePlan' ? 'nonParticipant' : null;
  return { from, to, held: HELD[kind], outsidePlan, endedBy, isPastItsYear: false } as ShownStretch;
}
const life = (...stretches: readonly ShownStretch[]): ShownLife => ({
  stretches,
  daysOf: stretches.map(() => undefined),
});
const band = (...stretches: readonly ShownStretch[]) => drawing(lifeSvg(life(...stretches)));
const labels = (...stretches: readonly ShownStretch[]) => {
  const document = band(...stretches);
  const at = each(document, 'text.tick', 'x');
  return texts(document, 'text.tick').map((year, i) => `${year} ${at[i]?.[0]}`);
};

/** A thousand days from 1 January 2022: 365, 100, 35, 34 and 466 of them. The third has just the room of a letter. */
const THOUSAND = [
  stretch('avis', '2022-01-01', '2022-12-31', 'nonParticipant'),
  stretch('nothing', '2023-01-01', '2023-04-10'),
  stretch('exclusive', '2023-04-11', '2023-05-15', 'itsEnd'),
  stretch('resident', '2023-05-16', '2023-06-18', 'itsEnd'),
  stretch('outsidePlan', '2023-06-19', '2024-09-26'),
] as const;

describe('a life of a thousand days, drawn', () => {
  const drawn = () => band(...THOUSAND);

  it('each stretch is as wide as it has days, in tenths of a per cent, one after another', () => {
    expect(each(drawn(), 'rect', 'class', 'x', 'width', 'y', 'height')).toEqual([
      ['held avis', '0%', '36.5%', '2', '30'],
      ['held nothing', '36.5%', '10%', '2', '30'],
      ['held exclusive', '46.5%', '3.5%', '2', '30'],
      ['held resident', '50%', '3.4%', '2', '30'],
      ['held outsidePlan', '53.4%', '46.6%', '2', '30'],
    ]);
  });

  it('has a letter in the middle of what is 3.5 % wide or more, and none where nothing is held', () => {
    expect(each(drawn(), 'text.l', 'class', 'x', 'y')).toEqual([
      ['l avis', '18.25%', '22'],
      ['l exclusive', '48.25%', '22'],
      ['l outsidePlan', '76.7%', '22'],
    ]);
    expect(texts(drawn(), 'text.l')).toEqual(['A', 'D', '-']);
  });

  it('crosses out the end of what was lost, not of what came to its end', () => {
    expect(each(drawn(), 'line.loss', 'x1', 'x2', 'y1', 'y2')).toEqual([['36.5%', '36.5%', '0', '34']]);
  });

  it('has a mark and its number where each year begins, under the band', () => {
    expect(each(drawn(), 'line.grid', 'x1', 'x2', 'y1', 'y2')).toEqual([
      ['0%', '0%', '32', '38'],
      ['36.5%', '36.5%', '32', '38'],
      ['73%', '73%', '32', '38'],
    ]);
    expect(each(drawn(), 'text.tick', 'x', 'y')).toEqual([
      ['0%', '49'],
      ['36.5%', '49'],
      ['73%', '49'],
    ]);
    expect(texts(drawn(), 'text.tick')).toEqual(['2022', '2023', '2024']);
  });

  it('is left to the words under it, for who does not see it', () => {
    expect(each(drawn(), 'svg', 'class', 'height', 'aria-hidden')).toEqual([['life', '52', 'true']]);
  });
});

describe('the years of a life', () => {
  it('are those it has days of: one that ends with December has not begun the next', () => {
    expect(labels(stretch('avis', '2024-01-01', '2024-12-31'))).toEqual(['2024 0%']);
  });

  it('are told one by one up to six, by twos past six, by threes past twelve', () => {
    const years = (from: number, to: number) =>
      labels(stretch('avis', `${from}-01-01`, `${to}-12-31`)).map((label) => label.slice(0, 4));
    expect(years(2010, 2015)).toEqual(['2010', '2011', '2012', '2013', '2014', '2015']);
    expect(years(2010, 2016)).toEqual(['2010', '2012', '2014', '2016']);
    expect(years(2010, 2021)).toEqual(['2010', '2012', '2014', '2016', '2018', '2020']);
    // The last, 2023, is a thirteenth of the band: its number has no room.
    expect(years(2011, 2023)).toEqual(['2011', '2014', '2017', '2020']);
  });

  it('have a number where it has the room of a tenth of the band, before the next or the end', () => {
    // 1,857 days, of which the 31 of December 2018 are 1.6 %.
    const six = stretch('avis', '2018-12-01', '2023-12-31');
    expect(labels(six).map((label) => label.slice(0, 4))).toEqual(['2019', '2020', '2021', '2022', '2023']);
    expect(each(band(six), 'line.grid', 'x1')).toHaveLength(6);
    // The 20 days of 2024 are the last of some 2,000.
    const seven = stretch('avis', '2018-07-01', '2024-01-20');
    expect(labels(seven).map((label) => label.slice(0, 4))).toEqual(['2018', '2020', '2022']);
    expect(each(band(seven), 'line.grid', 'x1')).toHaveLength(4);
    expect(labels(stretch('avis', '2023-12-31', '2024-01-09'))).toEqual(['2023 0%', '2024 10%']);
    expect(labels(stretch('avis', '2023-12-31', '2024-01-10'))).toEqual(['2024 9.09%']);
  });
});

describe('a life told under its picture', () => {
  const figure = (language: 'fr' | 'en') => drawing(lifeFigure(life(...THOUSAND.slice(0, 3)), language));

  it('has a title, then each stretch after its letter, with what was lost marked', () => {
    expect(texts(figure('fr'), 'figcaption')).toEqual(['Ce qui est détenu, d’une date à l’autre']);
    expect(texts(figure('fr'), 'ul.stretches > li')).toEqual([
      'A × du 1er janvier 2022 au 31 décembre 2022 : avis de conformité (Rouville, Montérégie), perdu en devenant non participant (une nouvelle demande est nécessaire)',
      '. du 1er janvier 2023 au 10 avril 2023 : rien',
      'D du 11 avril 2023 au 15 mai 2023 : dérogation pour dépannage exclusif, jusqu’à son terme',
    ]);
    expect(texts(figure('en'), 'figcaption')).toEqual(['What is held, from one date to the next']);
    expect(texts(figure('en'), 'ul.stretches > li')[0]).toBe(
      'A × from January 1, 2022 to December 31, 2022: notice (Rouville, Montérégie), lost on becoming non-participating (a new application is needed)',
    );
  });

  it('each letter is on the fill of its stretch', () => {
    const keys = figure('fr');
    expect(each(keys, 'li rect', 'class')).toEqual([['held avis'], ['held nothing'], ['held exclusive']]);
    expect(each(keys, 'li text', 'class')).toEqual([['l avis'], ['l nothing'], ['l exclusive']]);
    expect(each(keys, 'li .lost', 'aria-hidden')).toEqual([['true']]);
  });
});
