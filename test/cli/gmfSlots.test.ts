import { describe, expect, it } from 'vitest';
import { type Outside, run } from '../../src/cli/run.js';

const HEADER = 'Date;Médecin;Type de professionnel;Publiée;Configurée;Volontaire;Note';
const OFFERED = 'MD-01;médecin;oui;oui;oui;';
const REFUSED = 'MD-01;médecin;non;oui;oui;';
const day = (n: number) => `2023-12-${String((n % 31) + 1).padStart(2, '0')}`;
/** So many slots offered in the quarter of December 2023, then so many that were not published. */
const slots = (offered: number, refused = 0) =>
  [HEADER, ...Array.from({ length: offered + refused }, (_, i) => `${day(i)};${i < offered ? OFFERED : REFUSED}`)].join(
    '\r\n',
  );

const group = (more: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({ engagements: [{ from: '2022-11-07', patients: 40 }], physicians: ['MD-01'], ...more });
const OFFERS = [{ quarter: '2023-12-01', slots: 10, report: 'GAP' }];

const NEEDED = ['gmf-slots', '--group', 'g.json', '--as-of', '2024-02-29'];
const WITH_SLOTS = [...NEEDED, '--slots', 'p.csv'];

async function go(
  argv: readonly string[],
  files: Readonly<Record<string, string>> = {},
  outside: Partial<Outside> = {},
) {
  let out = '';
  let error = '';
  const all: Readonly<Record<string, string>> = { 'p.csv': slots(10), 'g.json': group(), ...files };
  const { code } = await run(argv, {
    readFile: async (path) => {
      const content = all[path];
      if (content === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
      return new TextEncoder().encode(content);
    },
    environment: {},
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    outIsTerminal: false,
    errorIsTerminal: false,
    writeFile: async (path) => expect.fail(path),
    columns: 80,
    now: () => 0,
    version: '1.2.3',
    ...outside,
  });
  return { code, out, error };
}

describe('the exit code for a group', () => {
  it('is 0 when a quarter of the engagement is offered, at exactly 0.25 slot a patient', async () => {
    expect(await go(WITH_SLOTS)).toMatchObject({ code: 0 });
    expect(await go(NEEDED, { 'g.json': group({ offers: OFFERS }) })).toMatchObject({ code: 0 });
  });

  it('is 1 when one slot is missing', async () => {
    expect(await go(WITH_SLOTS, { 'p.csv': slots(9, 5) })).toMatchObject({ code: 1 });
  });

  it('is 3 when a slot may count or not, or when nothing is said of the offer', async () => {
    const unknown = `${slots(9)}\r\n2023-12-31;MD-01;médecin;;oui;oui;`;
    expect(await go(WITH_SLOTS, { 'p.csv': unknown })).toMatchObject({ code: 3 });
    expect(await go(NEEDED)).toMatchObject({ code: 3 });
  });

  it('is 0 when the group has no engagement in the quarter', async () => {
    const later = group({ engagements: [{ from: '2024-03-01', patients: 40 }] });
    expect(await go(WITH_SLOTS, { 'g.json': later })).toMatchObject({ code: 0 });
  });

  it('is 2 when the data or the options are bad, and nothing is answered', async () => {
    for (const result of [
      await go(WITH_SLOTS, { 'p.csv': `${HEADER}\nhier;${OFFERED}` }),
      await go(WITH_SLOTS, { 'g.json': '{' }),
      await go(WITH_SLOTS, { 'g.json': '[]' }),
      await go(WITH_SLOTS, { 'g.json': '{"engagements": 3}' }),
      await go(WITH_SLOTS, { 'g.json': group({ offers: OFFERS }) }),
      await go([...NEEDED, '--slots', 'absent.csv']),
      await go([...WITH_SLOTS, '--readings', 'none=such']),
      await go(['gmf-slots']),
    ]) {
      expect(result).toMatchObject({ code: 2, out: '' });
      expect(result.error).not.toBe('');
      expect(result.error).not.toContain('    at ');
    }
  });
});

describe('the answer on a group', () => {
  it('is in French unless English is asked', async () => {
    const french = await go(WITH_SLOTS);
    const english = await go([...WITH_SLOTS, '--lang', 'en']);
    expect(french.out).not.toBe(english.out);
    expect((await go(WITH_SLOTS, {}, { environment: { LANG: 'en_CA.UTF-8' } })).out).toBe(english.out);
  });

  it('has colour on a terminal alone', async () => {
    expect((await go(WITH_SLOTS)).out).not.toContain('\u001B');
    expect((await go(WITH_SLOTS, {}, { outIsTerminal: true })).out).toContain('\u001B');
  });

  it('in JSON is the assessment itself, each slot in its ledger', async () => {
    const { out, error } = await go([...WITH_SLOTS, '--format', 'json'], { 'p.csv': slots(10, 4) });
    const assessment = JSON.parse(out);
    expect(assessment.verdict.outcome).toBe('met');
    expect(assessment.ledger).toHaveLength(14);
    expect(assessment).not.toHaveProperty('skippedLines');
    expect(error).toBe('');
  });

  it('looks at the law as it was public on a day, and at the readings that are pinned', async () => {
    const june = ['gmf-slots', '--group', 'g.json', '--as-of', '2024-06-30', '--format', 'json'];
    const later = JSON.parse((await go(june)).out);
    const before = JSON.parse((await go([...june, '--known-at', '2024-06-01'])).out);
    expect(later).not.toEqual(before);
    const resident = { 'p.csv': `${slots(9)}\n2023-12-31;R-01;résident;1;1;1;` };
    expect(await go(WITH_SLOTS, resident)).toMatchObject({ code: 3 });
    expect(await go([...WITH_SLOTS, '--readings', 'kept'], resident)).toMatchObject({ code: 1 });
    expect(await go([...WITH_SLOTS, '--readings', 'gmfSlots.residents=counted'], resident)).toMatchObject({ code: 0 });
  });

  it('reads dates in the order it is told, and the provider of slots that state none', async () => {
    const text = `Jour;Publiée;Configurée;Volontaire\n${'04/12/2023;1;1;1\n'.repeat(10)}`;
    const options = ['--date-format', 'JJ/MM/AAAA', '--provider', 'physician'];
    expect(await go([...WITH_SLOTS, ...options], { 'p.csv': text })).toMatchObject({ code: 0, error: '' });
    expect(await go(WITH_SLOTS, { 'p.csv': text })).toMatchObject({ code: 2 });
  });

  it('lists the columns it did not read, and the physicians whom the group does not list', async () => {
    expect((await go(WITH_SLOTS)).error).toBe('Colonnes non lues\u00A0: Note.\n');
    const { error } = await go(WITH_SLOTS, { 'g.json': group({ physicians: ['MD-1'] }) });
    expect(error).toContain('qui ne sont pas dans la liste du groupe\u00A0: «\u00A0MD-01\u00A0»');
  });

  it('counts the lines left out on demand, and says why', async () => {
    const files = { 'p.csv': `${slots(10)}\nhier;${OFFERED}` };
    const text = await go([...WITH_SLOTS, '--skip-invalid'], files);
    expect(text.code).toBe(0);
    expect(text.error).toContain('ligne 12');
    expect(text.out).not.toBe((await go(WITH_SLOTS)).out);
    const json = await go([...WITH_SLOTS, '--skip-invalid', '--format', 'json'], files);
    expect(JSON.parse(json.out).skippedLines).toEqual([12]);
  });

  it('names a slot that is missing something by its line', async () => {
    const files = { 'p.csv': `${slots(9)}\r\n\r\n2023-12-31;MD-01;médecin;;oui;oui;` };
    expect((await go(WITH_SLOTS, files)).out).toContain('ligne 12');
    expect((await go([...WITH_SLOTS, '--lang', 'en'], files)).out).toContain('line 12');
  });
});

describe('bad input on a group', () => {
  it('is listed whole: the slots and the group at once, by line or by path', async () => {
    const { error } = await go(WITH_SLOTS, {
      'p.csv': `${HEADER}\nhier;${OFFERED}\n2023-12-04;MD-01;infirmière;oui;oui;oui;`,
      'g.json': group({
        engagements: [{ from: '2022-11-31', patients: 0 }],
        contributions: [{ quarter: '2023-12-02', physician: 'MD-01', contribution: '-3' }],
        slots: [],
      }),
    });
    expect(error).toContain('7 problèmes');
    for (const where of [
      'p.csv, ligne 2, colonne «\u00A0Date\u00A0»',
      'p.csv, ligne 3, colonne «\u00A0Type de professionnel\u00A0»',
      'g.json, engagements[0].from',
      'g.json, engagements[0].patients',
      'g.json, contributions[0].quarter',
      'g.json, contributions[0].contribution',
      'g.json, slots',
    ]) {
      expect(error).toContain(`${where}\n`);
    }
  });

  it('that is not JSON is shown by line and column, with what is wrong in the slots', async () => {
    const { error } = await go([...WITH_SLOTS, '--lang', 'en'], {
      'g.json': '{\n  "engagements": [],\n}',
      'p.csv': `${HEADER}\nhier;${OFFERED}`,
    });
    expect(error).toContain('2 problems');
    expect(error).toContain('g.json, line 3');
    expect(error).toContain('well-formed JSON; it stops being so at line 3, character 1');
    expect(error).toContain('p.csv, line 2, column "Date"');
  });

  it('says every file that is not there', async () => {
    const { error } = await go(['gmf-slots', '--group', 'x.json', '--slots', 'y.csv', '--as-of', '2024-02-29']);
    expect(error).toContain('Le fichier «\u00A0x.json\u00A0» n’existe pas.');
    expect(error).toContain('Le fichier «\u00A0y.csv\u00A0» n’existe pas.');
  });

  it('in the options is an option of the command', async () => {
    expect((await go([...WITH_SLOTS, '--readings', 'gmfSlots.residents=maybe'])).error).toContain('--readings');
    expect((await go([...WITH_SLOTS, '--places', 'l.csv'])).error).toBe(
      '--places n’est pas une option de gmf-slots, mais de prem, mir\nVoir omnipraticien gmf-slots --help.\n',
    );
  });
});

it('a long file of slots is read with a progress bar on a terminal', async () => {
  let time = 0;
  const now = () => {
    time += 700;
    return time;
  };
  const { error } = await go(WITH_SLOTS, { 'p.csv': slots(3000) }, { errorIsTerminal: true, now });
  expect(error).toContain('\rLecture');
  expect(error).toMatch(/\r +\r/);
});
