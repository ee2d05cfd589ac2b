import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../src/law/regionNames.js';
import { folded, isRegionCode } from '../../src/law/territory.js';

describe('the régions sociosanitaires', () => {
  it('are eighteen, each under its two-digit code', () => {
    expect(REGIONS).toEqual({
      '01': 'Bas-Saint-Laurent',
      '02': 'Saguenay–Lac-Saint-Jean',
      '03': 'Capitale-Nationale',
      '04': 'Mauricie-et-Centre-du-Québec',
      '05': 'Estrie',
      '06': 'Montréal',
      '07': 'Outaouais',
      '08': 'Abitibi-Témiscamingue',
      '09': 'Côte-Nord',
      '10': 'Nord-du-Québec',
      '11': 'Gaspésie–Îles-de-la-Madeleine',
      '12': 'Chaudière-Appalaches',
      '13': 'Laval',
      '14': 'Lanaudière',
      '15': 'Laurentides',
      '16': 'Montérégie',
      '17': 'Nunavik',
      '18': 'Terres-Cries-de-la-Baie-James',
    });
  });

  it('are known by their code alone', () => {
    expect(['01', '03', '09', '10', '16', '18'].map(isRegionCode)).toEqual(Array.from({ length: 6 }, () => true));
    for (const text of [
      '',
      '0',
      '1',
      '00',
      '19',
      '3',
      '003',
      ' 03',
      '03 ',
      'Estrie',
      'toString',
      '__proto__',
      'constructor',
    ]) {
      expect([text, isRegionCode(text)]).toEqual([text, false]);
    }
  });
});

describe('a name folded', () => {
  it('has neither case, accent, punctuation nor space', () => {
    expect(folded('Haut-Richelieu–Rouville')).toBe('hautrichelieurouville');
    expect(folded('Gaspésie–Îles-de-la-Madeleine')).toBe('gaspesieilesdelamadeleine');
    expect(folded('  L’Érable  (est) ')).toBe('lerableest');
    expect(folded('Côte-Nord\u00A0')).toBe('cotenord');
    expect(folded('ÇÀÉÈÊËÎÏÔÛÙÜŸ')).toBe('caeeeeiiouuuy');
  });

  it('keeps its digits', () => expect(folded('CLSC no 12')).toBe('clscno12'));

  it('of nothing but marks is empty', () => expect(folded(' – ’.\u00A0')).toBe(''));

  it('tells two places apart', () => expect(folded('Portneuf')).not.toBe(folded('Charlevoix')));
});

describe('laws of folding', () => {
  const name = fc.string({
    unit: fc.constantFrom(..."abzABZéÉèàçÎôœ019-–’'. \u00A0\u0301"),
    maxLength: 12,
  });

  it('the same letters fold alike, composed or decomposed, in either case, with spaces or without', () =>
    fc.assert(
      fc.property(name, (text) => {
        const plain = folded(text);
        expect(folded(plain)).toBe(plain);
        expect(folded(text.normalize('NFD'))).toBe(plain);
        expect(folded(text.normalize('NFC'))).toBe(plain);
        expect(folded(text.toUpperCase())).toBe(plain);
        expect(folded(` ${[...text].join(' ')}-`)).toBe(plain);
        expect(plain).toMatch(/^[a-zœ0-9]*$/);
      }),
    ));
});
