import { describe, expect, it } from 'vitest';
import { delimiterOf, readTable } from '../../src/cli/table.js';

const cells = (text: string) => readTable(text, 'jours.csv').rows.map((row) => row.cells);
const lines = (text: string) => readTable(text, 'jours.csv').rows.map((row) => row.line);

describe('the delimiter', () => {
  it.each([
    ['Date;Montant', ';'],
    ['Date,Amount', ','],
    ['Date\tMontant', '\t'],
    ['"Montant ($, brut, net)";Date', ';'],
    ['Montant ($, brut);Date;Lieu', ';'],
  ])('of %j is %j', (header, delimiter) => {
    expect(delimiterOf(header)).toBe(delimiter);
  });

  it.each(['Date', 'a;b,c', '"a;b"', ''])('of %j is not guessed', (header) => {
    expect(delimiterOf(header)).toBeUndefined();
  });

  it('keeps the decimal comma of a semicolon file in its cell', () => {
    expect(cells('Date;Montant\n2024-03-01;523,00 $')).toEqual([['2024-03-01', '523,00 $']]);
  });
});

describe('lines', () => {
  it.each(['\n', '\r\n', '\r'])(
    'end in %j, are numbered as an editor numbers them, and are skipped when empty',
    (end) => {
      const text = ['a;b', '1;2', '', ';', '"x', 'y";3', '  ', '4;5', ''].join(end);
      expect(cells(text)).toEqual([
        ['1', '2'],
        ['x\ny', '3'],
        ['4', '5'],
      ]);
      expect(lines(text)).toEqual([2, 5, 8]);
    },
  );

  it('may come before the header, if they are empty', () => {
    expect(readTable('\n\na;b\n1;2', 'f')).toMatchObject({ headerLine: 3, header: ['a', 'b'], rows: [{ line: 4 }] });
  });

  it('lose the spaces around their cells, no-break ones included', () => {
    expect(cells('a;b\n\u00A01 ; 2\u202F')).toEqual([['1', '2']]);
  });
});

describe('what cannot be read', () => {
  it('is said line by line, all at once', () => {
    const table = readTable('a;b\n1;2;3\n4\n5;x"y"z\n6;7', 'jours.csv');
    expect(table.rows).toEqual([{ line: 5, cells: ['6', '7'] }]);
    expect(table.problems).toEqual([]);
    expect(table.badRows.map((problem) => problem.line).sort()).toEqual([2, 3, 4]);
    expect(table.badRows[0]?.file).toBe('jours.csv');
  });

  it('is said once for a row with several stray quotes', () => {
    expect(readTable('a;b\n1;x "q" "r"\n2;3', 'f').badRows).toHaveLength(1);
  });

  it.each([
    ['a;b\n1;2\n\n"never closed;3\n4;5', 4],
    ['a;b\n"1"x;2\n3;4', 2],
  ])('forbids the whole file when a quote is not closed, and says where it opens', (text, line) => {
    expect(readTable(text, 'f').problems).toMatchObject([{ line, expected: { en: expect.stringContaining('quote') } }]);
  });

  it('forbids the whole file when the header is unclosed, twice the same, absent or without delimiter', () => {
    expect(readTable('"a;b\n1;2', 'f').problems).toHaveLength(1);
    expect(readTable('a;"b', 'f').problems).toHaveLength(1);
    expect(readTable('Date;Montant;Date\n1;2;3', 'f').problems).toMatchObject([
      { line: 1, column: 'Date', seen: '"Date"' },
    ]);
    expect(readTable('', 'f').problems).toHaveLength(1);
    expect(readTable(' \n\n', 'f').problems).toHaveLength(1);
    expect(readTable('Date\n1', 'f').problems).toMatchObject([{ line: 1, seen: '"Date"' }]);
  });

  it('tells a workbook from a text file', () => {
    expect(readTable('PK\u0003\u0004\0\0', 'f').problems).toMatchObject([
      { expected: { fr: expect.stringContaining('CSV') } },
    ]);
  });

  it('lets several columns have no name', () => {
    expect(readTable('a;b;;\n1;2;;', 'f')).toMatchObject({ problems: [], badRows: [], rows: [{ line: 2 }] });
  });
});

it('reports how far it is', () => {
  const reports: number[] = [];
  let whole = 0;
  readTable(`a;b\n${'1;2\n'.repeat(5000)}`, 'f', (done, total) => {
    reports.push(done);
    whole = total;
  });
  expect(reports).toHaveLength(5);
  expect(reports).toEqual([...reports].sort((a, b) => a - b));
  expect(reports.at(-1)).toBeLessThanOrEqual(whole);
});
