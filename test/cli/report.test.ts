import { describe, expect, it } from 'vitest';
import { fileProblem } from '../../src/cli/fileProblem.js';
import { progressBar } from '../../src/cli/progress.js';
import { locate, printable, problemReport, refusal } from '../../src/cli/report.js';

const DATE = { fr: 'une date : AAAA-MM-JJ', en: 'a date: YYYY-MM-DD' };
const at = (line: number, seen?: string) => fileProblem({ file: 'jours.csv', line, column: 'Date' }, seen, DATE);

describe('the list of problems', () => {
  it('says where, what was seen and what was expected, in the order of the lines', () => {
    expect(problemReport([at(12, 'hier'), at(3)], refusal(2), 'fr')).toBe(
      [
        '2 problèmes dans les données\u00A0: rien n’a été évalué.',
        '',
        'jours.csv, ligne 3, colonne «\u00A0Date\u00A0»',
        '  vu\u00A0: rien',
        '  attendu\u00A0: une date\u00A0: AAAA-MM-JJ',
        '',
        'jours.csv, ligne 12, colonne «\u00A0Date\u00A0»',
        '  vu\u00A0: «\u00A0hier\u00A0»',
        '  attendu\u00A0: une date\u00A0: AAAA-MM-JJ',
        '',
      ].join('\n'),
    );
    expect(problemReport([at(12, 'he said "x"')], refusal(1), 'en')).toBe(
      [
        'A problem in the data: nothing was assessed.',
        '',
        'jours.csv, line 12, column "Date"',
        '  seen: "he said "x""',
        '  expected: a date: YYYY-MM-DD',
        '',
      ].join('\n'),
    );
  });

  it('stops at fifty, and says how many others there are', () => {
    const many = Array.from({ length: 173 }, (_, i) => at(200 - i, 'x'));
    const text = problemReport(many, refusal(173), 'fr');
    expect(text).toContain('173 problèmes');
    expect(text.match(/^jours\.csv/gm)).toHaveLength(50);
    expect(text).toContain('ligne 28,');
    expect(text).toContain('… et 123 autres');
    expect(problemReport(many, refusal(173), 'en')).toContain('… and 123 more');
  });

  it('shows a long value in part, and never lets a file drive the terminal', () => {
    expect(problemReport([at(1, 'x'.repeat(500))], refusal(1), 'fr').length).toBeLessThan(300);
    expect(problemReport([at(1, '\u001B[31m\u009B2J')], refusal(1), 'fr').replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(printable('a\u0007b\nc')).toBe('a\uFFFDb\nc');
  });
});

describe('a problem of records of several files, or of sections of several', () => {
  const list = (file: string, after: number, lines: readonly number[], headers: Readonly<Record<string, string>>) => ({
    ...{ name: 'records', file, after, lines, headers },
  });
  const origins = {
    lists: [
      list('2023.csv', 0, [2, 3], { amount: 'Montant' }),
      list('2024.csv', 2, [], {}),
      list('2025.csv', 2, [4, 7], { amount: 'Amount' }),
    ],
    parts: [{ name: 'physician', file: 'm.json', sections: ['physician', 'thresholds'] }],
    root: { name: '(input)', file: 'd.json' },
  };
  const found = (path: string, expected = DATE) => locate({ path, seen: '1', expected }, origins);

  it('is a line and a column of its own file', () => {
    expect(found('records[1].amount')).toMatchObject({ file: '2023.csv', line: 3, column: 'Montant' });
    expect(found('records[2].amount')).toMatchObject({ file: '2025.csv', line: 4, column: 'Amount' });
    expect(found('records[3]')).toMatchObject({ file: '2025.csv', line: 7 });
  });

  it('names other records by their line and their file', () => {
    const expected = { fr: 'comme records[0].amount et records[3]', en: 'as records[0].amount and records[3]' };
    expect(found('records[2].amount', expected).expected).toEqual({
      fr: 'comme la ligne 2 de 2023.csv et la ligne 7 de 2025.csv',
      en: 'as line 2 of 2023.csv and line 7 of 2025.csv',
    });
  });

  it('is of the file that holds its section', () => {
    expect(found('physician.holdings[1].to')).toMatchObject({ file: 'm.json', column: 'holdings[1].to' });
    expect(found('thresholds[0].full')).toMatchObject({ file: 'm.json', column: 'thresholds[0].full' });
    expect(found('resident.permit')).toMatchObject({ file: 'd.json', column: 'resident.permit' });
    expect(found('(input)')).toMatchObject({ file: 'd.json', column: '{ }' });
    expect(found('options.asOf')).toMatchObject({ file: '--as-of', column: 'asOf' });
  });
});

describe('a problem the library finds', () => {
  const origins = {
    lists: [
      {
        name: 'records',
        file: 'jours.csv',
        lines: [2, 5, 9],
        headers: { amount: 'Montant', place: 'Lieu' },
        otherwise: 'Lieu',
      },
    ],
    root: { name: 'physician', file: 'm.json' },
  };
  const found = (path: string, expected = DATE) => locate({ path, seen: '1', expected }, origins);

  it('in a record is a line and a column of the file', () => {
    expect(found('records[1].amount')).toMatchObject({ file: 'jours.csv', line: 5, column: 'Montant' });
    expect(found('records[2].subTerritory')).toMatchObject({ line: 9, column: 'Lieu' });
    expect(found('records[0]')).toMatchObject({ line: 2 });
  });

  it('names other records by their line too', () => {
    expect(
      found('records[2].subTerritory', {
        fr: 'records[0].subTerritory écrit « A »',
        en: 'records[0].subTerritory writes "A"',
      }),
    ).toMatchObject({ expected: { fr: 'la ligne 2 écrit « A »', en: 'line 2 writes "A"' } });
  });

  it('in the physician is a path of that file', () => {
    expect(found('physician.holdings[0].from')).toMatchObject({ file: 'm.json', column: 'holdings[0].from' });
    expect(found('thresholds[0].full')).toMatchObject({ file: 'm.json', column: 'thresholds[0].full' });
  });

  it('names other parts of the physician as that file does', () => {
    const text = { fr: 'pendant physician.participation[1]', en: 'during physician.participation[1]' };
    expect(found('physician.holdings[0].from', text)).toMatchObject({
      column: 'holdings[0].from',
      expected: { fr: 'pendant participation[1]', en: 'during participation[1]' },
    });
    const words = { fr: 'un objet avec « physician »', en: 'of the physician. One' };
    expect(found('physician', words)).toMatchObject({ expected: words });
  });

  it('in the physician as a whole is the whole of that file', () => {
    expect(found('physician')).toMatchObject({ file: 'm.json', column: '{ }' });
    expect(found('physicians')).toMatchObject({ file: 'm.json', column: 'physicians' });
  });

  it('in a list of another name is a line of its own file', () => {
    const list = { name: 'slots', file: 'plages.csv', lines: [2, 4], headers: { date: 'Jour' } };
    const group = { lists: [list], root: { name: 'group', file: 'g.json' } };
    const of = (path: string) => locate({ path, seen: '1', expected: { fr: 'slots[0]', en: 'slots[0].date' } }, group);
    expect(of('slots[1].date')).toMatchObject({
      file: 'plages.csv',
      line: 4,
      column: 'Jour',
      expected: { fr: 'la ligne 2', en: 'line 2' },
    });
    expect(of('slots[1].physician')).not.toHaveProperty('column');
    expect(of('offers[0].slots')).toMatchObject({ file: 'g.json', column: 'offers[0].slots' });
    expect(of('group.engagements[1].to')).toMatchObject({ file: 'g.json', column: 'engagements[1].to' });
  });

  it('in one of two lists is a line of its own file, and what it names of the other a line of that one', () => {
    const lists = [
      { name: 'activities', file: 'a.csv', lines: [2, 3], headers: { weekOf: 'Semaine du' } },
      { name: 'authorisations', file: 'b.csv', lines: [2, 7], headers: { 'revision.units': 'Unités révisées' } },
    ];
    const root = { name: '(input)', file: 'c.json' };
    const of = (path: string, fr = '') => locate({ path, seen: '1', expected: { fr, en: '' } }, { lists, root });
    expect(of('activities[1].weekOf', 'authorisations[1]')).toMatchObject({
      file: 'a.csv',
      line: 3,
      column: 'Semaine du',
      expected: { fr: 'la ligne 7' },
    });
    expect(of('authorisations[1].revision.units')).toMatchObject({ file: 'b.csv', line: 7, column: 'Unités révisées' });
    expect(of('registration.permit')).toMatchObject({ file: 'c.json', column: 'registration.permit' });
    expect(of('(input)')).toMatchObject({ file: 'c.json', column: '{ }' });
  });

  it('in hours is a line, and a column by the field the library has', () => {
    const list = { name: 'hours', file: 'h.csv', lines: [2, 5], headers: { minutes: 'Durée' } };
    const of = (path: string) =>
      locate({ path, seen: '1', expected: DATE }, { lists: [list], root: { name: '(input)', file: 'a.json' } });
    expect(of('hours[1].minutes')).toMatchObject({ file: 'h.csv', line: 5, column: 'Durée' });
    expect(of('hoursFrom')).toMatchObject({ file: 'a.json', column: 'hoursFrom' });
  });

  it('in the options is an option of the command', () => {
    expect(found('options.readings["x"]')).toMatchObject({ file: '--readings' });
    expect(found('options.asOf')).toMatchObject({ file: '--as-of' });
  });
});

describe('the progress bar', () => {
  const drawn = (times: number[]) => {
    const written: string[] = [];
    let time = 0;
    const bar = progressBar(
      (text) => written.push(text),
      () => time,
      'fr',
    );
    for (const [i, next] of times.entries()) {
      time = next;
      bar.report(i + 1, times.length);
    }
    bar.erase();
    return written;
  };

  it('is not drawn for work of less than a second', () => {
    expect(drawn([100, 500, 1000])).toEqual([]);
  });

  it('is drawn on one line after a second, not too often, and erased', () => {
    const written = drawn([500, 1100, 1150, 1300]);
    expect(written.map((text) => text.charAt(0))).toEqual(['\r', '\r', '\r']);
    expect(written[0]).toContain('50\u00A0%');
    expect(written[1]).toContain('100\u00A0%');
    expect(written[2]?.trim()).toBe('');
  });
});
