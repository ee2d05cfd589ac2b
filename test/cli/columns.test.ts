import { describe, expect, it } from 'vitest';
import { findColumns, RECORD_SYNONYMS, type RecordField } from '../../src/cli/columns.js';

const find = (names: string[], mapping?: Partial<Record<RecordField, string>>) =>
  findColumns({ file: 'jours.csv', line: 1, names, option: '--columns' }, RECORD_SYNONYMS, mapping);

describe('headers', () => {
  it.each<[string, RecordField]>([
    ['Date du service', 'date'],
    ['DATE DE SERVICE', 'date'],
    ['Service date', 'date'],
    ['Montant facturé', 'amount'],
    ['montant facture', 'amount'],
    ['Montant facturé ($)', 'amount'],
    ['Amount billed', 'amount'],
    ['Montant accepté', 'accepted'],
    ['Région', 'region'],
    ['region', 'region'],
    ['RLS', 'subTerritory'],
    ['Sous-territoire', 'subTerritory'],
    ['Établissement', 'place'],
    ['N° établissement', 'place'],
    ['Facility number', 'place'],
    ['Nature', 'nature'],
    ['IVN', 'ivn'],
    ['Instance', 'ivn'],
    ['Nom de l’instance', 'ivn'],
    ['Instance à vocation nationale', 'ivn'],
    ['INSTANCE A VOCATION NATIONALE (IVN)', 'ivn'],
    ['National body', 'ivn'],
    ['National-mandate body', 'ivn'],
    ['Body with a national mandate', 'ivn'],
    ['No facture', 'reference'],
    ['Nº de facture', 'reference'],
    ['Invoice number', 'reference'],
  ])('%j is the %s', (name, field) => {
    expect(find(['x', name]).columns).toEqual({ [field]: { index: 1, header: name } });
  });

  it.each(['Facture', 'Montant payé', 'Date de facturation', 'Patient', 'Body', 'Organisme'])(
    '%j is not read, and is listed',
    (name) => {
      expect(find([name])).toMatchObject({ columns: {}, ignored: [name], problems: [] });
    },
  );

  it('are a problem when two of them are one field', () => {
    const found = find(['No établissement', 'Établissement']);
    expect(found.columns).toEqual({});
    expect(found.problems).toMatchObject([{ line: 1, expected: { fr: expect.stringContaining('--columns') } }]);
    expect([...found.doubtful]).toEqual(['place']);
  });
});

describe('headers the caller chooses', () => {
  it('prevail over the usual ones', () => {
    const found = find(['Date', 'Jour travaillé', 'Montant'], { date: 'Jour travaillé' });
    expect(found.columns.date).toEqual({ index: 1, header: 'Jour travaillé' });
    expect(found.ignored).toEqual(['Date']);
  });

  it('settle which of two columns is meant', () => {
    const found = find(['No établissement', 'Établissement'], { place: 'Établissement' });
    expect(found.columns.place?.index).toBe(1);
    expect(found.problems).toEqual([]);
  });

  it('may be written without accents or case, unless two columns then answer', () => {
    expect(find(['Début', 'x'], { date: 'debut' }).columns.date?.index).toBe(0);
    expect(find(['Début', 'DEBUT'], { date: 'debut' }).problems).toHaveLength(1);
    expect(find(['Début', 'DEBUT'], { date: 'DEBUT' }).columns.date?.index).toBe(1);
  });

  it('are a problem when the file has none such, or for two fields at once', () => {
    expect(find(['Date'], { date: 'Jour' }).problems).toMatchObject([
      { seen: '"Jour"', expected: { en: 'one of the headers of the file: "Date"' } },
    ]);
    expect(find(['X'], { date: 'X', amount: 'X' }).problems).toHaveLength(1);
  });

  it('are not read as their usual field', () => {
    const found = find(['Date', 'Montant'], { reference: 'Date' });
    expect(found.columns.date).toBeUndefined();
  });
});
