import { describe, expect, it } from 'vitest';
import { dateFormat } from '../../src/cli/fields.js';
import { type AuthorisationOptions, headersByPath, readAuthorisations } from '../../src/cli/readAuthorisations.js';

const read = (text: string, options?: AuthorisationOptions) =>
  readAuthorisations(new TextEncoder().encode(text), 'autorisations.csv', options);

const HEADER = 'Installation;Secteur;Du;Au;Unités;Décision';
const MORE = 'Révision;Unités révisées;Période donnée;Justification donnée';
const GRANTED = 'Hôpital A;urgence;2026-01-01;2026-01-31;12;accordée';
const A = { installation: 'Hôpital A', sector: 'urgence', from: '2026-01-01', to: '2026-01-31' };

describe('authorisations from a file', () => {
  it('are read from a French file, revision and all', () => {
    const { records, problems, lines } = read(
      `${HEADER};${MORE}\r\n${GRANTED};;;;\r\n${GRANTED};accordée;14;oui;oui\r\n${GRANTED};en attente;;oui;non\r\nHôpital A;Hospitalisation;2026-01-01;2026-01-31;;;refusée;;;\r\n`,
    );
    expect(problems).toEqual([]);
    expect(lines).toEqual([2, 3, 4, 5]);
    expect(records).toEqual([
      { ...A, units: 12, decision: 'granted' },
      {
        ...A,
        units: 12,
        decision: 'granted',
        revision: { period: true, justification: true, decision: 'granted', units: 14 },
      },
      { ...A, units: 12, decision: 'granted', revision: { period: true, justification: false, decision: 'pending' } },
      {
        ...A,
        sector: 'courteDuree',
        units: null,
        decision: null,
        revision: { period: null, justification: null, decision: 'refused' },
      },
    ]);
  });

  it('are read from an English file, dates in their own order, columns the caller names', () => {
    const text = 'Facility,Sector,From,To,Number,Decision,Note\nA,emergency,01/31/2026,02/28/2026,3,pending,x';
    const options = { dateFormat: dateFormat('MM/DD/YYYY'), columns: { units: 'Number' } };
    expect(read(text, options)).toMatchObject({
      problems: [],
      ignored: ['Note'],
      records: [{ from: '2026-01-31', to: '2026-02-28', units: 3, decision: 'pending' }],
    });
  });

  it('have units not known of a revision granted without a number', () => {
    expect(read(`${HEADER};Révision\n${GRANTED};accordée`).records).toMatchObject([
      { revision: { decision: 'granted', units: null } },
    ]);
  });

  it('keep the units of a revision that was not granted, for the library to refuse', () => {
    expect(read(`${HEADER};${MORE}\n${GRANTED};refusée;14;;`).records).toMatchObject([
      { revision: { decision: 'refused', units: 14 } },
    ]);
  });

  it('tell where each field comes from, by its path in the input', () => {
    expect(headersByPath(read(`${HEADER};${MORE}\n`).headers)).toMatchObject({
      units: 'Unités',
      'revision.decision': 'Révision',
      'revision.units': 'Unités révisées',
      'revision.period': 'Période donnée',
      'revision.justification': 'Justification donnée',
    });
    expect(headersByPath(read(`${HEADER};Révision\n`).headers)).toMatchObject({ 'revision.units': 'Révision' });
  });
});

describe('problems of a file of authorisations', () => {
  it('are all said at once', () => {
    const { problems, records } = read(`${HEADER};${MORE}\n;autre;1er janvier;2026-02-30;12,5;oui;non;-1;?;?`);
    expect(problems.map(({ line, column, seen }) => [line, column, seen])).toEqual([
      [2, 'Installation', '""'],
      [2, 'Secteur', '"autre"'],
      [2, 'Du', '"1er janvier"'],
      [2, 'Au', '"2026-02-30"'],
      [2, 'Unités', '"12,5"'],
      [2, 'Décision', '"oui"'],
      [2, 'Révision', '"non"'],
      [2, 'Unités révisées', '"-1"'],
      [2, 'Période donnée', '"?"'],
      [2, 'Justification donnée', '"?"'],
    ]);
    expect(records).toEqual([]);
  });

  it('are a revision told of without its decision', () => {
    expect(read(`${HEADER};${MORE}\n${GRANTED};;14;;`).problems).toMatchObject([{ line: 2, column: 'Révision' }]);
    expect(read(`${HEADER};Période donnée\n${GRANTED};oui`).problems).toMatchObject([
      { line: 2, column: 'Période donnée', expected: { fr: expect.stringContaining('la décision sur la révision') } },
    ]);
  });

  it('name every column that is missing, and the option that names it', () => {
    const { problems } = read('Quoi;Code\n1;2');
    expect(problems.map((problem) => problem.expected.en)).toEqual(
      ['installation', 'sector', 'from', 'to', 'units', 'decision'].map((field) =>
        expect.stringContaining(`--authorisation-columns "${field}=header"`),
      ),
    );
    expect(read(`${HEADER};Quarts\n${GRANTED};1`).problems).toMatchObject([
      { expected: { fr: expect.stringContaining('--authorisation-columns "units=en-tête"') } },
    ]);
  });
});
