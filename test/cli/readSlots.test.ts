import { describe, expect, it } from 'vitest';
import { dateFormat } from '../../src/cli/fields.js';
import { readSlots, type SlotOptions } from '../../src/cli/readSlots.js';

const read = (text: string, options?: SlotOptions) => readSlots(new TextEncoder().encode(text), 'plages.csv', options);

const HEADER = 'Date de la plage;Médecin;Type de professionnel;Publiée;Configurée;Volontaire';
const MORE = 'Créée avant la configuration;Supprimée;Date de publication;Référence';

describe('slots from a file', () => {
  it('are read from a French export', () => {
    const result = read(
      `${HEADER};${MORE}\r\n2023-12-04;MD-01;Médecin;oui;oui;oui;non;non;2023-11-20;P-1\r\n2023-12-05;MD-02;IPS;non;0;x;;sans rendez-vous;;\r\n`,
    );
    expect(result).toMatchObject({ problems: [], lines: [2, 3], skipped: [], ignored: [] });
    expect(result.records).toEqual([
      {
        date: '2023-12-04',
        physician: 'MD-01',
        provider: 'physician',
        published: true,
        configured: true,
        volunteer: true,
        createdBefore: false,
        deleted: 'no',
        publishedOn: '2023-11-20',
        reference: 'P-1',
      },
      {
        date: '2023-12-05',
        physician: 'MD-02',
        provider: 'nursePractitioner',
        published: false,
        configured: false,
        volunteer: true,
        createdBefore: null,
        deleted: 'withoutAppointment',
        publishedOn: null,
      },
    ]);
  });

  it('are read from an English export, tabs, dates in their own order', () => {
    const { records, ignored } = read(
      'Slot date\tPhysician\tProvider\tPublished\tConfigured\tVolunteer\tPublished on\tPatient\n12/04/2023\tMD-01\tphysician\ttrue\tyes\t1\t11/20/2023\tx',
      { dateFormat: dateFormat('MM/DD/YYYY') },
    );
    expect(records).toMatchObject([{ date: '2023-12-04', publishedOn: '2023-11-20', volunteer: true }]);
    expect(ignored).toEqual(['Patient']);
  });

  it('are read in Windows-1252', () => {
    const latin = Uint8Array.from(`${HEADER}\n2023-12-04;;Résident;;;`, (sign) => sign.charCodeAt(0));
    expect(readSlots(latin, 'plages.csv').records).toMatchObject([{ provider: 'resident' }]);
  });

  it('have null for what an empty cell does not say', () => {
    expect(read(`${HEADER}\n2023-12-04;;;;;`).records).toEqual([
      { date: '2023-12-04', physician: null, provider: null, published: null, configured: null, volunteer: null },
    ]);
  });

  it('have no field for a column that is not there, but what may be unknown for all', () => {
    expect(read('Date;Provider;Published;Configured;Volunteer\n2023-12-04;other;1;1;1')).toMatchObject({
      problems: [],
      records: [{ physician: null }],
    });
    const [slot] = read(`${HEADER}\n2023-12-04;MD-01;IPS;1;1;1`).records;
    expect(Object.keys(slot ?? {})).toEqual(['date', 'physician', 'provider', 'published', 'configured', 'volunteer']);
  });

  it('take the provider the caller states for those that state none', () => {
    expect(
      read('Date;Publiée;Configurée;Volontaire\n2023-12-04;1;1;1', { provider: 'physician' }).records,
    ).toMatchObject([{ provider: 'physician' }]);
    expect(
      read(`${HEADER}\n2023-12-04;;;1;1;1\n2023-12-05;;IPS;1;1;1`, { provider: 'physician' }).records,
    ).toMatchObject([{ provider: 'physician' }, { provider: 'nursePractitioner' }]);
  });

  it('are read from the columns the caller names', () => {
    const columns = { volunteer: 'Coché', date: 'Quand' };
    expect(read('Quand;Provider;Publiée;Configurée;Coché\n2023-12-04;IPS;1;1;0', { columns })).toMatchObject({
      problems: [],
      headers: { date: 'Quand', volunteer: 'Coché' },
      records: [{ volunteer: false }],
    });
  });
});

describe('problems of a file of slots', () => {
  it('are all said at once, with file, line, column, what was seen and what was expected', () => {
    const { problems } = read(
      `${HEADER};${MORE}\n04/12/2023;MD-01;infirmière;peut-être;?;-1;2;oui;2023-02-30;P-1\n2023-12-05;MD-02\n`,
    );
    expect(problems.map(({ line, column, seen }) => [line, column, seen]).sort()).toEqual(
      [
        [2, 'Date de la plage', '"04/12/2023"'],
        [2, 'Type de professionnel', '"infirmière"'],
        [2, 'Publiée', '"peut-être"'],
        [2, 'Configurée', '"?"'],
        [2, 'Volontaire', '"-1"'],
        [2, 'Créée avant la configuration', '"2"'],
        [2, 'Supprimée', '"oui"'],
        [2, 'Date de publication', '"2023-02-30"'],
        [3, undefined, '"2023-12-05 | MD-02"'],
      ].sort(),
    );
    expect(problems.every(({ file, expected }) => file === 'plages.csv' && expected.fr !== expected.en)).toBe(true);
  });

  it('name every column that is missing, and what to do', () => {
    const { problems, records } = read('Quand;Code\n2023-12-04;1');
    expect(problems.map((problem) => problem.expected.en)).toEqual([
      expect.stringContaining('--columns "date=header"'),
      expect.stringContaining('--provider physician'),
      expect.stringContaining('--columns "published=header"'),
      expect.stringContaining('--columns "configured=header"'),
      expect.stringContaining('--columns "volunteer=header"'),
    ]);
    expect(problems[0]).toMatchObject({ line: 1, seen: '"Quand, Code"' });
    expect(records).toEqual([]);
  });

  it('do not say twice what is doubtful once', () => {
    expect(read(`${HEADER};Jour\n2023-12-04;;;;;;2023-12-04`).problems).toMatchObject([
      { seen: '"Date de la plage, Jour"' },
    ]);
  });

  it('are not published after their day: such a line is told, or left out on demand', () => {
    const lines = ['2024-01-05;;;;;;2024-01-05', '2024-01-05;;;;;;2024-01-06', 'hier;;;;;;2024-01-06'];
    const text = [`${HEADER};Date de publication`, ...lines].join('\n');
    expect(read(text).problems).toMatchObject([
      {
        line: 3,
        seen: '"2024-01-06"',
        expected: {
          fr: 'une date égale ou antérieure à celle de la plage',
          en: 'a date on or before that of the slot',
        },
      },
      { line: 4, seen: '"hier"' },
    ]);
    expect(read(text, { skipInvalid: true })).toMatchObject({ problems: [], skipped: [3, 4], lines: [2] });
  });

  it('do not forbid the rest when lines are left out on demand', () => {
    const text = `${HEADER}\nhier;;;;;\n2023-12-04;;;;;\n2023-12-05;;;;`;
    expect(read(text, { skipInvalid: true })).toMatchObject({ problems: [], skipped: [2, 4], lines: [3] });
    expect(read(text).problems).toHaveLength(2);
  });
});
