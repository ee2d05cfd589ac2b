import { describe, expect, it } from 'vitest';
import { type Outside, run } from '../../src/cli/run.js';

const HEADER = 'Date;Montant;Région;RLS;Nature;Note';
const HOME = '16;Rouville;ordinaire;';
const AWAY = '05;Sherbrooke;ordinaire;';
const day = (n: number) => `2024-04-${String(n).padStart(2, '0')}`;
/** So many days at home, then so many elsewhere, from the first of April. */
const year = (home: number, away: number) =>
  [HEADER, ...Array.from({ length: home + away }, (_, i) => `${day(i + 1)};600,00 $;${i < home ? HOME : AWAY}`)].join(
    '\r\n',
  );

const PHYSICIAN = JSON.stringify({
  holdings: [{ kind: 'avis', from: '2018-11-15', base: 'subTerritory', region: '16', subTerritory: 'Rouville' }],
  practiceStart: '2019-01-07',
  principalRegionChangedOn: 'never',
});
const NEEDED = ['prem', '--records', 'j.csv', '--physician', 'm.json', '--as-of', '2025-02-28'];

async function go(
  argv: readonly string[],
  files: Readonly<Record<string, string>> = {},
  outside: Partial<Outside> = {},
) {
  let out = '';
  let error = '';
  const all: Readonly<Record<string, string>> = { 'j.csv': year(11, 9), 'm.json': PHYSICIAN, ...files };
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

describe('the exit code', () => {
  it('is 0 when the year is met, at exactly 55 %', async () => {
    expect(await go(NEEDED)).toMatchObject({ code: 0 });
  });

  it('is 1 when it is not met', async () => {
    expect(await go(NEEDED, { 'j.csv': year(10, 10) })).toMatchObject({ code: 1 });
  });

  it('is 3 when it is undetermined', async () => {
    expect(await go(NEEDED, { 'j.csv': `${year(11, 9)}\n${day(21)};600;;;ordinaire;` })).toMatchObject({ code: 3 });
  });

  it('is 0 when the rule does not apply', async () => {
    const exempt = JSON.stringify({ holdings: [{ kind: 'authorisation', from: '2020-01-01' }] });
    expect(await go(NEEDED, { 'm.json': exempt })).toMatchObject({ code: 0 });
  });

  it('is 2 when the data or the options are bad, and nothing is answered', async () => {
    for (const result of [
      await go(NEEDED, { 'j.csv': `${HEADER}\nhier;1;${HOME}` }),
      await go(NEEDED, { 'm.json': '{' }),
      await go(NEEDED, { 'm.json': '{"holdings": 3}' }),
      await go([...NEEDED, '--places', 'absent.csv']),
      await go([...NEEDED, '--readings', 'none=such']),
      await go(['prem']),
    ]) {
      expect(result).toMatchObject({ code: 2, out: '' });
      expect(result.error).not.toBe('');
      expect(result.error).not.toContain('    at ');
    }
  });
});

describe('the answer', () => {
  it('is in French unless the environment or the option says English', async () => {
    const french = await go(NEEDED);
    const english = await go([...NEEDED, '--lang', 'en']);
    expect(french.out).not.toBe(english.out);
    expect((await go(NEEDED, {}, { environment: { LANG: 'en_CA.UTF-8' } })).out).toBe(english.out);
    expect((await go([...NEEDED, '--lang', 'fr'], {}, { environment: { LANG: 'en_CA.UTF-8' } })).out).toBe(french.out);
  });

  it('has colour on a terminal alone, and never against NO_COLOR', async () => {
    const ESCAPE = '\u001B';
    expect((await go(NEEDED)).out).not.toContain(ESCAPE);
    expect((await go(NEEDED, {}, { outIsTerminal: true })).out).toContain(ESCAPE);
    expect((await go(NEEDED, {}, { outIsTerminal: true, environment: { NO_COLOR: '1' } })).out).not.toContain(ESCAPE);
  });

  it('in JSON is the assessment itself', async () => {
    const { out, error } = await go([...NEEDED, '--format', 'json']);
    const assessment = JSON.parse(out);
    expect(assessment.verdict.outcome).toBe('met');
    expect(assessment.ledger).toHaveLength(20);
    expect(assessment).not.toHaveProperty('skippedLines');
    expect(error).toBe('');
  });

  it('lists the columns it did not read', async () => {
    expect((await go(NEEDED)).error).toBe('Colonnes non lues\u00A0: Note.\n');
  });

  it('is the same with a column of bodies with a national mandate, which is read', async () => {
    const withBodies = (...bodies: readonly string[]) => ({
      'j.csv': year(11, 9)
        .split('\r\n')
        .map((line, i) => line.replace(/[^;]*$/, i === 0 ? 'IVN' : (bodies[i % bodies.length] ?? '')))
        .join('\r\n'),
    });
    const without = await go(NEEDED);
    expect(await go(NEEDED, withBodies('INSPQ', '', '-', 'BEM'))).toEqual({ ...without, error: '' });
    const wrong = await go(NEEDED, withBodies('INSPQ', 'CISSS'));
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.error).toContain('j.csv, ligne 2, colonne «\u00A0IVN\u00A0»');
  });

  it('counts the lines left out on demand, and says why', async () => {
    const files = { 'j.csv': `${year(11, 9)}\nhier;1;${HOME}` };
    const text = await go([...NEEDED, '--skip-invalid'], files);
    expect(text.code).toBe(0);
    expect(text.error).toContain('ligne 22');
    expect(text.out).not.toBe((await go(NEEDED)).out);
    const json = await go([...NEEDED, '--skip-invalid', '--format', 'json'], files);
    expect(JSON.parse(json.out).skippedLines).toEqual([22]);
  });
});

describe('a physician outside the public plan', () => {
  const held = { kind: 'avis', from: '2018-11-15', base: 'subTerritory', region: '16', subTerritory: 'Rouville' };
  const left = (rest: object, ...holdings: readonly object[]) =>
    JSON.stringify({ ...JSON.parse(PHYSICIAN), holdings, participation: [{ from: '2024-04-05', ...rest }] });
  /** The words of an answer, wherever its lines end. */
  const flat = (text: string) => text.replace(/[\s\u00A0]+/g, ' ');

  it('has lost the notice: the answer says by what, in both languages', async () => {
    const files = { 'm.json': left({ to: '2024-04-10', status: 'nonParticipant' }, held) };
    const french = await go(NEEDED, files);
    expect(french.code).toBe(1);
    expect(flat(french.out)).toContain(
      'L’avis a pris fin le 5 avril 2024, quand le médecin est devenu non participant',
    );
    const english = await go([...NEEDED, '--lang', 'en'], files);
    expect(flat(english.out)).toContain(
      'The notice ended on April 5, 2024, when the physician became non-participating',
    );
  });

  it('obtains nothing there: the file is refused, both places named', async () => {
    const during = { ...held, from: '2024-04-06' };
    const files = { 'm.json': left({ status: 'desengage' }, during) };
    const french = await go(NEEDED, files);
    expect(french.code).toBe(2);
    expect(flat(french.error)).toContain('m.json, holdings[0].from vu : « 2024-04-06 »');
    expect(flat(french.error)).toContain('rien ne s’obtient pendant participation[0]');
    const english = await go([...NEEDED, '--lang', 'en'], files);
    expect(flat(english.error)).toContain('nothing is obtained during participation[0]');
  });

  it('is so by one of two statuses', async () => {
    const files = { 'm.json': left({ status: 'retraité' }, held) };
    expect(flat((await go(NEEDED, files)).error)).toContain(
      'm.json, participation[0].status vu : « retraité » attendu : "nonParticipant" ou "desengage"',
    );
  });
});

describe('bad input', () => {
  it('is listed whole: the records, the places and the physician at once', async () => {
    const { error } = await go([...NEEDED, '--places', 'l.csv'], {
      'j.csv': `${HEADER}\nhier;1;${HOME}\n2024-04-01;1,046;${HOME}`,
      'l.csv': 'No;Région\n1;6',
      'm.json': '{"holdings": [], "oops": 1}',
    });
    expect(error).toContain('4 problèmes');
    for (const where of ['j.csv, ligne 2', 'j.csv, ligne 3', 'l.csv, ligne 2', 'm.json, oops'])
      expect(error).toContain(where);
  });

  it('found by the library is shown by line and column', async () => {
    const { error, code } = await go([...NEEDED, '--lang', 'en'], {
      'j.csv': `${year(11, 9)}\n\n${day(21)};600;16;ROUVILLE;ordinaire;`,
    });
    expect(code).toBe(2);
    expect(error).toContain('j.csv, line 23, column "RLS"');
    expect(error).toMatch(/line \d+ writes "Rouville"|one spelling/);
  });

  it('in what the table of places gives is shown by the column of the place', async () => {
    const { error } = await go([...NEEDED, '--places', 'l.csv', '--nature', 'ordinary'], {
      'j.csv': `Date;Montant;Lieu\n${day(1)};600;A\n${day(2)};600;B`,
      'l.csv': 'No;Région;RLS\nA;16;Rouville\nB;16;ROUVILLE',
    });
    expect(error).toContain('j.csv, ligne 3, colonne «\u00A0Lieu\u00A0»');
  });

  it('says which file is not there, in one sentence', async () => {
    expect((await go(['prem', '--records', 'x.csv', ...NEEDED.slice(3)])).error).toBe(
      'Le fichier «\u00A0x.csv\u00A0» n’existe pas.\n',
    );
    const refusing = (code: string) => async () => {
      throw Object.assign(new Error('no'), { code });
    };
    expect((await go([...NEEDED, '--lang', 'en'], {}, { readFile: refusing('EISDIR') })).error).toContain(
      'is a folder',
    );
    expect((await go(NEEDED, {}, { readFile: refusing('EACCES') })).error).toContain('permission');
    expect((await go(NEEDED, {}, { readFile: refusing('EIO') })).error).toContain('no.');
  });

  it('of the command line is said in both languages', async () => {
    expect((await go(['prem', '--oops'])).error).toContain('option inconnue\u00A0: --oops');
    expect((await go(['prem', '--oops', '--lang', 'en'])).error).toContain('unknown option: --oops');
  });

  it('never shows a stack, even when something unforeseen happens', async () => {
    const broken = () => {
      throw new Error('pipe\n    at somewhere');
    };
    const { code, error } = await go(NEEDED, {}, { out: broken });
    expect(code).toBe(2);
    expect(error).toBe('Une erreur imprévue empêche de répondre\u00A0: pipe.\n');
  });
});

describe('help and version', () => {
  it('go to the output, with the exit codes', async () => {
    const french = await go(['--help']);
    expect(french).toMatchObject({ code: 0, error: '' });
    expect(french.out).toContain('Code de sortie');
    expect((await go(['-h', '--lang', 'en'])).out).toContain('3  undetermined');
    expect((await go(['--version'])).out).toBe('1.2.3\n');
  });

  it('name every option in both languages', async () => {
    const { out: french } = await go(['prem', '--help']);
    const { out: english } = await go(['prem', '--help', '--lang', 'en']);
    const options = (text: string) => [...new Set(text.match(/--[a-z-]+/g))].sort();
    expect(options(french)).toEqual(options(english));
    expect(options(french)).toHaveLength(14);
  });
});

describe('progress', () => {
  const long = { 'j.csv': `${HEADER}\n${`${day(1)};600;${HOME}\n`.repeat(3000)}` };
  const clock = () => {
    let time = 0;
    return () => {
      time += 700;
      return time;
    };
  };

  it('is shown on a terminal when reading lasts, and erased', async () => {
    const { error } = await go(NEEDED, long, { errorIsTerminal: true, now: clock() });
    expect(error).toContain('\rLecture');
    expect(error).toMatch(/\r +\r/);
  });

  it('is not shown elsewhere', async () => {
    expect((await go(NEEDED, long, { now: clock() })).error).not.toContain('\r');
  });
});
