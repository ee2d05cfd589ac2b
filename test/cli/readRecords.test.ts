import { describe, expect, it } from 'vitest';
import { dateFormat } from '../../src/cli/fields.js';
import { readPlaces } from '../../src/cli/places.js';
import { type ReadingOptions, readRecords } from '../../src/cli/readRecords.js';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string, options?: ReadingOptions) => readRecords(encode(text), 'jours.csv', options);
const places = readPlaces(
  encode('No;Nom;Région;RLS\n90017;GMF du Quai;16;Rouville\n90041;Urgence;15;'),
  'lieux.csv',
).table;

describe('billing records from a file', () => {
  it('are read from a French Excel export, with a table of places', () => {
    const result = read(
      'Date du service;Établissement;Montant facturé;Nature;No facture\r\n2024-03-01;90017;1\u00A0046,00\u00A0$;Ordinaire;F-1\r\n2024-03-02;urgence;(12,50);Dépannage;\r\n',
      { places },
    );
    expect(result).toMatchObject({ problems: [], lines: [2, 3], skipped: [], ignored: [] });
    expect(result.records).toEqual([
      {
        date: '2024-03-01',
        amount: '1046.00',
        region: '16',
        subTerritory: 'Rouville',
        nature: 'ordinary',
        reference: 'F-1',
      },
      { date: '2024-03-02', amount: '-12.50', region: '15', subTerritory: null, nature: 'depannage' },
    ]);
  });

  it('are read from an English export, with their own territory', () => {
    expect(
      read('Service date,Amount,Accepted,Region,Territory,Nature,Patient\n03/01/2024,"1,046.00",,16,Rouville,other,x', {
        dateFormat: dateFormat('MM/DD/YYYY') ?? expect.fail(),
      }),
    ).toMatchObject({
      records: [
        {
          date: '2024-03-01',
          amount: '1046.00',
          accepted: null,
          region: '16',
          subTerritory: 'Rouville',
          nature: 'other',
        },
      ],
      ignored: ['Patient'],
      problems: [],
    });
  });

  it('have null for what an empty cell does not say', () => {
    expect(read('Date;Montant;Région;RLS;Nature\n2024-03-01;;;;').records).toEqual([
      { date: '2024-03-01', amount: null, region: null, subTerritory: null, nature: null },
    ]);
    expect(read('Date;Montant;Lieu;Nature\n2024-03-01;1;;', { places }).records).toMatchObject([{ region: null }]);
  });

  it('have the body they were done for, null where the cell is empty, none where it says so, nothing without the column', () => {
    const rows = ['INSPQ', 'Programme d’évacuations aéromédicales du Québec', '', '-', 'aucune'];
    const text = [
      'Date;Montant;Région;Nature;Instance',
      ...rows.map((body, i) => `2024-03-0${i + 1};1;16;ordinaire;${body}`),
    ].join('\n');
    const { records, problems, ignored, headers } = read(text);
    expect({ problems, ignored }).toEqual({ problems: [], ignored: [] });
    expect(headers.ivn).toBe('Instance');
    const plain = { amount: '1', region: '16', subTerritory: null, nature: 'ordinary' };
    expect(records).toStrictEqual([
      { date: '2024-03-01', ...plain, ivn: 'inspq' },
      { date: '2024-03-02', ...plain, ivn: 'evacuationsAeromedicales' },
      { date: '2024-03-03', ...plain, ivn: null },
      { date: '2024-03-04', ...plain, ivn: 'none' },
      { date: '2024-03-05', ...plain, ivn: 'none' },
    ]);
    expect(read('Date;Montant;Région;Nature\n2024-03-01;1;16;ordinaire').records).toStrictEqual([
      { date: '2024-03-01', ...plain },
    ]);
  });

  it('have the body of the column the caller names', () => {
    const text = 'Date;Montant;Région;Nature;Body\n2024-03-01;1;16;autre;BEM';
    expect(read(text)).toMatchObject({ ignored: ['Body'] });
    expect(read(text).records[0]).not.toHaveProperty('ivn');
    expect(read(text, { columns: { ivn: 'Body' } }).records).toMatchObject([{ ivn: 'bureauEvaluationMedicale' }]);
  });

  it('take the nature the caller states for those that state none', () => {
    expect(read('Date;Montant;Région\n2024-03-01;1;16', { nature: 'ordinary' }).records).toMatchObject([
      { nature: 'ordinary' },
    ]);
    expect(
      read('Date;Montant;Région;Nature\n2024-03-01;1;16;\n2024-03-02;1;16;autre', { nature: 'ordinary' }).records,
    ).toMatchObject([{ nature: 'ordinary' }, { nature: 'other' }]);
  });
});

describe('problems of a file', () => {
  it('are all said at once, with file, line, column, what was seen and what was expected', () => {
    const { problems } = read(
      'Date;Montant;Région;Nature\n01/03/2024;1,046;6;locum\n2024-03-02;1;16;ordinaire\n2024-03-03;1;16\n;12,345;16;',
    );
    expect(problems.map(({ line, column }) => [line, column]).sort()).toEqual(
      [
        [2, 'Date'],
        [2, 'Montant'],
        [2, 'Région'],
        [2, 'Nature'],
        [4, undefined],
        [5, 'Date'],
        [5, 'Montant'],
      ].sort(),
    );
    expect(problems.find(({ column, line }) => column === 'Montant' && line === 2)).toMatchObject({
      file: 'jours.csv',
      path: 'jours.csv:2 [Montant]',
      seen: '"1,046"',
    });
  });

  it('name every column that is missing, and what to do', () => {
    const { problems, records } = read('Jour de semaine;Code\nlundi;1');
    expect(problems.map((problem) => problem.expected.en)).toEqual([
      expect.stringContaining('--columns "date=header"'),
      expect.stringContaining('--columns "amount=header"'),
      expect.stringContaining('--nature ordinary'),
      expect.stringContaining('--places'),
    ]);
    expect(records).toEqual([]);
  });

  it('ask for a place when there is a table of places and no region', () => {
    expect(read('Date;Montant;Nature\n2024-03-01;1;', { places }).problems).toMatchObject([
      { expected: { en: expect.stringContaining('place=header') } },
    ]);
  });

  it('do not say twice what is doubtful once', () => {
    expect(read('Date;Date du service;Montant;Région;Nature\n2024-03-01;2024-03-01;1;16;').problems).toHaveLength(1);
    expect(read('Jour;Montant;Région;Nature\n2024-03-01;1;16;', { columns: { date: 'Joor' } }).problems).toHaveLength(
      1,
    );
  });

  it('are a place that the table does not have, and a territory that it contradicts', () => {
    expect(read('Date;Montant;Lieu;Nature\n2024-03-01;1;Ailleurs;', { places }).problems).toMatchObject([
      { line: 2, column: 'Lieu', seen: '"Ailleurs"', expected: { fr: 'un lieu de la table lieux.csv' } },
    ]);
    expect(read('Date;Montant;Lieu;Région;Nature\n2024-03-01;1;90017;15;', { places }).problems).toMatchObject([
      { line: 2, column: 'Lieu' },
    ]);
    expect(
      read('Date;Montant;Lieu;Région;RLS;Nature\n2024-03-01;1;90041;;Antoine-Labelle;', { places }).records,
    ).toMatchObject([{ region: '15', subTerritory: 'Antoine-Labelle' }]);
  });

  it('are a body that is none of the five, and two columns of bodies', () => {
    expect(read('Date;Montant;Région;Nature;IVN\n2024-03-01;1;16;;BEM\n2024-03-02;1;16;;CIUSSS').problems).toEqual([
      {
        file: 'jours.csv',
        line: 3,
        column: 'IVN',
        path: 'jours.csv:3 [IVN]',
        seen: '"CIUSSS"',
        expected: { fr: expect.stringContaining('« aucune »'), en: expect.stringContaining('"none"') },
      },
    ]);
    expect(read('Date;Montant;Région;Nature;IVN;Instance\n2024-03-01;1;16;;BEM;BEM').problems).toMatchObject([
      { seen: '"IVN, Instance"', expected: { fr: expect.stringContaining('--columns "ivn=en-tête"') } },
    ]);
  });

  it('are a sub-territory without its region', () => {
    expect(read('Date;Montant;Région;RLS;Nature\n2024-03-01;1;;Rouville;').problems).toMatchObject([
      { line: 2, column: 'Région' },
    ]);
  });
});

describe('lines left out on demand', () => {
  const text = 'Date;Montant;Région;Nature\nhier;1;16;\n2024-03-02;1;16;\n2024-03-03;x;6;\n2024-03-04;1';

  it('are listed, with why, and the rest is read with its own line numbers', () => {
    const result = read(text, { skipInvalid: true });
    expect(result).toMatchObject({ problems: [], skipped: [2, 4, 5], lines: [3] });
    expect(result.skippedFor).toHaveLength(4);
    expect(result.records).toHaveLength(1);
  });

  it('are none unless asked for', () => {
    expect(read(text)).toMatchObject({ skipped: [], skippedFor: [] });
    expect(read(text).problems).toHaveLength(4);
  });

  it('do not excuse a file that cannot be read as a whole', () => {
    expect(read('Date;Montant;Région\n2024-03-01;1;16', { skipInvalid: true }).problems).toHaveLength(1);
    expect(read('Date;Montant;Région;Nature\n"2024-03-01;1;16;', { skipInvalid: true }).problems).toHaveLength(1);
  });
});
