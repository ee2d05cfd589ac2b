import { describe, expect, it } from 'vitest';
import { dateFormat } from '../../src/cli/fields.js';
import { type ActivityOptions, readActivities } from '../../src/cli/readActivities.js';

const read = (text: string, options?: ActivityOptions) =>
  readActivities(new TextEncoder().encode(text), 'activites.csv', options);

const HEADER = 'Date du quart;Installation;Secteur';
const MORE =
  "Semaine du;Médecin;Entré dans H-38;Lettre d'entente;Hors régime;Montant facturé;Montant accepté;Région;RLS;Référence";

describe('activities from a file', () => {
  it('are read from a French export', () => {
    const result = read(
      `${HEADER};${MORE}\r\n2026-02-03;Hôpital A;Courte durée;2026-02-02;MD-01;oui;LE-297;non;1 046,00 $;1 000;Côte-Nord;Manicouagan;D-1\r\n2026-02-04;;;;;;;;;;;;\r\n`,
    );
    expect(result).toMatchObject({ problems: [], lines: [2, 3], skipped: [], ignored: [] });
    expect(result.records).toEqual([
      {
        date: '2026-02-03',
        installation: 'Hôpital A',
        sector: 'courteDuree',
        weekOf: '2026-02-02',
        physician: 'MD-01',
        entered: true,
        measure: 'le297',
        outsidePlan: false,
        amount: '1046.00',
        accepted: '1000',
        region: '09',
        subTerritory: 'Manicouagan',
        reference: 'D-1',
      },
      { date: '2026-02-04', installation: null, sector: null, entered: null, outsidePlan: null },
    ]);
  });

  it('are read from an English export, tabs, dates in their own order', () => {
    const { records, ignored } = read(
      'Shift date\tFacility\tSector\tWeek of\tHours\n02/03/2026\tA\tshort stay\t02/02/2026\t8',
      { dateFormat: dateFormat('MM/DD/YYYY') },
    );
    expect(records).toEqual([{ date: '2026-02-03', installation: 'A', sector: 'courteDuree', weekOf: '2026-02-02' }]);
    expect(ignored).toEqual(['Hours']);
  });

  it('are read in Windows-1252', () => {
    const latin = Uint8Array.from(`${HEADER}\n2026-02-03;Hôpital;Obstétrique`, (sign) => sign.charCodeAt(0));
    expect(readActivities(latin, 'activites.csv').records).toMatchObject([
      { installation: 'Hôpital', sector: 'obstetrique' },
    ]);
  });

  it('have null for what a yes, a no, a place or a sector would tell, and nothing for whatever else is empty', () => {
    expect(read(`${HEADER};${MORE}\n2026-02-03${';'.repeat(12)}`).records).toEqual([
      { date: '2026-02-03', installation: null, sector: null, entered: null, outsidePlan: null },
    ]);
  });

  it('have a yes or a no without a column', () => {
    expect(read(`${HEADER}\n2026-02-03;;`).records).toEqual([{ date: '2026-02-03', installation: null, sector: null }]);
  });

  it('are read from the columns the caller names', () => {
    const columns = { sector: 'Service', date: 'Quand' };
    expect(read('Quand;Lieu;Service\n2026-02-03;A;urgence', { columns })).toMatchObject({
      problems: [],
      headers: { date: 'Quand', installation: 'Lieu', sector: 'Service' },
      records: [{ sector: 'urgence' }],
    });
  });
});

describe('problems of a file of activities', () => {
  it('are all said at once, with file, line, column, what was seen and what was expected', () => {
    const { problems } = read(
      `${HEADER};${MORE}\n03/02/2026;A;garde;lundi;MD-01;?;LE 368;-1;1,046;x;19;R;D\n2026-02-04;A\n`,
    );
    expect(problems.map(({ line, column, seen }) => [line, column, seen])).toEqual([
      [3, undefined, '"2026-02-04 | A"'],
      [2, 'Date du quart', '"03/02/2026"'],
      [2, 'Secteur', '"garde"'],
      [2, 'Semaine du', '"lundi"'],
      [2, 'Entré dans H-38', '"?"'],
      [2, "Lettre d'entente", '"LE 368"'],
      [2, 'Hors régime', '"-1"'],
      [2, 'Montant facturé', '"1,046"'],
      [2, 'Montant accepté', '"x"'],
      [2, 'Région', '"19"'],
    ]);
    expect(problems.every(({ file, expected }) => file === 'activites.csv' && expected.fr !== expected.en)).toBe(true);
  });

  it('name every column that is missing, and what to do', () => {
    const { problems, records } = read('Quand;Code\n2026-02-03;1');
    expect(problems.map((problem) => problem.expected.en)).toEqual([
      expect.stringContaining('--columns "date=header"'),
      expect.stringContaining('--columns "installation=header"'),
      expect.stringContaining('--columns "sector=header"'),
    ]);
    expect(problems[0]).toMatchObject({ line: 1, seen: '"Quand, Code"' });
    expect(records).toEqual([]);
  });

  it('do not say twice what is doubtful once', () => {
    expect(read(`${HEADER};Jour\n2026-02-03;A;urgence;2026-02-03`).problems).toMatchObject([
      { seen: '"Date du quart, Jour"', expected: { fr: expect.stringContaining('--columns "date=') } },
    ]);
  });

  it('do not forbid the rest when lines are left out on demand', () => {
    const text = `${HEADER}\nhier;A;urgence\n2026-02-03;A;urgence\n2026-02-04;A`;
    expect(read(text, { skipInvalid: true })).toMatchObject({ problems: [], skipped: [2, 4], lines: [3] });
    expect(read(text).problems).toHaveLength(2);
  });
});
