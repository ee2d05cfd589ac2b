import { describe, expect, it } from 'vitest';
import { readLife } from '../../src/cli/lifeOfRecords.js';

const HEADER = 'Date,Amount,Region,Nature';
const file = (path: string, ...lines: readonly string[]) => ({
  path,
  bytes: new TextEncoder().encode([HEADER, ...lines].join('\n')),
});
const line = (date: string) => `${date},600.00,06,ordinary`;
const read = (...files: readonly ReturnType<typeof file>[]) => readLife(files, {}, (reading) => reading(undefined));

describe('the records of several files', () => {
  const [A, B, C] = [
    file('a.csv', line('2023-01-01'), line('2023-01-02')),
    file('b.csv', line('2024-01-01'), 'hier,600.00,06,ordinary', line('2024-01-03')),
    file('c.csv', line('2025-01-01')),
  ];

  it('follow one another, each with its file and its line', () => {
    const { records, lines, lists } = read(A, B, C);
    expect(records.map(({ date }) => date)).toEqual([
      ...['2023-01-01', '2023-01-02', '2024-01-01', '2024-01-03', '2025-01-01'],
    ]);
    expect(lines).toMatchObject({ lines: [2, 3, 2, 4, 2], files: ['a.csv', 'a.csv', 'b.csv', 'b.csv', 'c.csv'] });
    expect(lists).toMatchObject([
      { name: 'records', file: 'a.csv', after: 0, lines: [2, 3] },
      { file: 'b.csv', after: 2, lines: [2, 4] },
      { file: 'c.csv', after: 4, lines: [2], headers: { amount: 'Amount' } },
    ]);
  });

  it('tell the problems of every file', () => {
    const { problems } = read(B, file('d.csv', ',600.00,06,ordinary'));
    expect(problems).toMatchObject([
      { file: 'b.csv', line: 3 },
      { file: 'd.csv', line: 2 },
    ]);
  });

  it('of a file that cannot be read are none, and the others keep their lines', () => {
    const bad = { path: 'x.csv', bytes: new TextEncoder().encode(`Date,Region,Nature\n2023-01-01,06,ordinary`) };
    const { records, lines, lists } = read(bad, C);
    expect(records).toHaveLength(1);
    expect(lines).toMatchObject({ lines: [2], files: ['c.csv'] });
    expect(lists).toMatchObject([
      { file: 'x.csv', after: 0, lines: [] },
      { file: 'c.csv', after: 0, lines: [2] },
    ]);
  });

  it('of one file are of it alone', () => {
    const { lists, lines } = read(A);
    expect(lists[0]).not.toHaveProperty('after');
    expect(lines).not.toHaveProperty('files');
  });

  it('of none are none', () => {
    expect(read()).toMatchObject({ records: [], problems: [], lists: [], remarks: [] });
  });
});
