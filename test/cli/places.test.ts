import { describe, expect, it } from 'vitest';
import { placeIn, readPlaces } from '../../src/cli/places.js';

const read = (text: string) => readPlaces(new TextEncoder().encode(text), 'lieux.csv');
const HOME = { region: '16', subTerritory: 'Haut-Richelieu–Rouville' };

describe('the table of places', () => {
  const { table, problems } = read(
    '\uFEFFNo établissement;Établissement;Région;RLS\r\n90017;GMF du Quai;16;Haut-Richelieu–Rouville\r\n90041;Urgence du Lac;Laurentides;\r\n',
  );

  it('finds a place by number or by name, however it is spelled', () => {
    expect(problems).toEqual([]);
    expect(placeIn(table, '90017')).toMatchObject(HOME);
    expect(placeIn(table, 'gmf du quai')).toMatchObject(HOME);
    expect(placeIn(table, 'GMF  DU QUAI')).toMatchObject(HOME);
  });

  it('knows a region by name, and a sub-territory that is not known', () => {
    expect(placeIn(table, '90041')).toMatchObject({ region: '15', subTerritory: null });
  });

  it('does not guess a place it does not have', () => {
    expect(placeIn(table, '9001')).toBeUndefined();
    expect(placeIn(table, '090017')).toBeUndefined();
  });

  it('may say one thing twice, but not two things of one place', () => {
    expect(read('No;Région;RLS\n1;16;A\n1;16;A').problems).toEqual([]);
    expect(read('No;Région;RLS\n1;16;A\n2;16;B\n1;16;B').problems).toMatchObject([
      { file: 'lieux.csv', line: 4, seen: '"1"', expected: { fr: expect.stringContaining('la ligne 2') } },
    ]);
  });

  it('says every problem at once, with its line', () => {
    const all = read('No;Nom;Région;RLS\n1;;6;A\n;;16;B\n3;C;;D\n4;E;16;F;G\n5;H;16;I').problems;
    expect(all.map((problem) => problem.line).sort()).toEqual([2, 3, 4, 5]);
  });

  it('needs a place and a region', () => {
    expect(read('Région;RLS\n16;A').problems).toMatchObject([{ expected: { en: expect.stringContaining('place') } }]);
    expect(read('No;RLS\n1;A').problems).toMatchObject([{ expected: { en: expect.stringContaining('region') } }]);
    expect(read('').problems).toHaveLength(1);
  });

  it('does not say twice what is doubtful once, nor name an option that chooses its columns: none does', () => {
    const { problems } = read('No;Région;RSS;RLS\n1;16;16;A');
    expect(problems).toMatchObject([{ seen: '"Région, RSS"', expected: { en: 'a single column for "region"' } }]);
  });
});
