import { describe, expect, it } from 'vitest';
import { type Outside, run } from '../../src/cli/run.js';

const HEADER = 'Date;Montant;Région;RLS;Nature;Note';
const day = (from: string, n: number) => new Date(Date.parse(from) + n * 86_400_000).toISOString().slice(0, 10);
/** So many whole days one after another, in Rouville. */
const days = (from: string, count: number) =>
  [HEADER, ...Array.from({ length: count }, (_, i) => `${day(from, i)};600,00 $;16;Rouville;ordinaire;`)].join('\r\n');

const AVIS = { kind: 'avis', from: '2022-07-01', base: 'subTerritory', region: '16', subTerritory: 'Rouville' };
const PHYSICIAN = { holdings: [AVIS] };
const RESIDENT = {
  option: 'regions',
  resident: true,
  permit: true,
  regions: [{ region: '16', requested: true, onAmpList: true, decision: 'granted' }],
};

const AS_OF = ['--as-of', '2025-06-30'];
const ONE = ['mir', '--records', 'a.csv', '--physician', 'm.json', ...AS_OF];
const TWO = [...ONE, '--records', 'b.csv'];
const FILE = ['mir', '--file', 's.json', ...AS_OF];

async function go(
  argv: readonly string[],
  files: Readonly<Record<string, string | object>> = {},
  outside: Partial<Outside> = {},
) {
  let out = '';
  let error = '';
  const all: Readonly<Record<string, string | object>> = {
    ...{ 'a.csv': days('2023-01-01', 120), 'b.csv': days('2024-01-01', 80), 'm.json': PHYSICIAN },
    ...files,
  };
  const { code } = await run(argv, {
    readFile: async (path) => {
      const content = all[path];
      if (content === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
      return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
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
const parsed = async (argv: readonly string[], files: Readonly<Record<string, string | object>> = {}) =>
  JSON.parse((await go([...argv, '--format', 'json'], files)).out);
const partOf = (assessment: { readonly verdict: { readonly because: readonly object[] } }, rule: string) =>
  assessment.verdict.because.find((one) => 'rule' in one && one.rule === rule);

describe('the exit code for a life', () => {
  it('is 0 whatever the status: a new biller breaches nothing', async () => {
    expect(await go(ONE)).toMatchObject({ code: 0 });
    expect(await go(TWO)).toMatchObject({ code: 0 });
    expect(await go(['mir', '--physician', 'm.json', ...AS_OF])).toMatchObject({ code: 0 });
    expect(await go(FILE, { 's.json': { physician: PHYSICIAN } })).toMatchObject({ code: 0 });
  });

  it('is 3 when what is not known leaves both', async () => {
    const unknown = `${days('2024-01-01', 79)}\n2024-06-01;;16;Rouville;ordinaire;`;
    expect(await go(TWO, { 'b.csv': unknown })).toMatchObject({ code: 3 });
  });

  it('is 2 when the data or the options are bad, and nothing is answered', async () => {
    for (const result of [
      await go(TWO, { 'b.csv': `${HEADER}\nhier;1;16;Rouville;ordinaire;` }),
      await go(TWO, { 'a.csv': '' }),
      await go(TWO, { 'm.json': '{' }),
      await go(TWO, { 'm.json': '[]' }),
      await go(TWO, { 'm.json': { holdings: 3 } }),
      await go([...TWO, '--places', 'absent.csv']),
      await go([...TWO, '--file', 's.json'], { 's.json': '{' }),
      await go([...TWO, '--readings', 'none=such']),
      await go(FILE, { 's.json': {} }),
      await go(FILE, { 's.json': { later: 1 } }),
      await go(['mir', '--records', 'a.csv', ...AS_OF]),
      await go(['mir', ...AS_OF]),
    ]) {
      expect(result).toMatchObject({ code: 2, out: '' });
      expect(result.error).not.toBe('');
      expect(result.error).not.toContain('    at ');
    }
  });
});

describe('the answer on a life', () => {
  it('adds up the files: 120 days of one and 80 of the other make the « minimum de 200 jours »', async () => {
    expect(partOf(await parsed(ONE), 'mir.status')).toMatchObject({ outcome: 'notMet' });
    expect(partOf(await parsed(TWO), 'mir.status')).toMatchObject({
      outcome: 'met',
      reason: { days: { atLeast: '200', atMost: '200' } },
    });
    const less = { 'b.csv': days('2024-01-01', 79) };
    expect(partOf(await parsed(TWO, less), 'mir.status')).toMatchObject({ outcome: 'notMet' });
  });

  it('does not depend on the order of the files', async () => {
    const other = ['mir', '--records', 'b.csv', '--records', 'a.csv', '--physician', 'm.json', ...AS_OF];
    expect((await go(other)).out).toBe((await go(TWO)).out);
  });

  it('is in French unless English is asked', async () => {
    const french = await go(TWO);
    const english = await go([...TWO, '--lang', 'en']);
    expect(french.out).toContain('A\u00A0=\u00A0avis de conformité');
    expect(english.out).toContain('A\u00A0=\u00A0notice (avis)');
    expect((await go(TWO, {}, { environment: { LANG: 'en_CA.UTF-8' } })).out).toBe(english.out);
  });

  it('is drawn as wide as the terminal, in colour on a terminal alone', async () => {
    const longest = async (columns: number) =>
      Math.max(
        ...(await go(TWO, {}, { columns })).out
          .split('\n')
          .filter((line) => /^ +A+$/.test(line))
          .map((line) => line.length),
      );
    expect(await longest(60)).toBeLessThanOrEqual(60);
    expect((await go(TWO)).out).not.toContain('\u001B');
    expect((await go(TWO, {}, { outIsTerminal: true })).out).toContain('\u001B[32mA');
    const plain = { outIsTerminal: true, environment: { NO_COLOR: '1' } };
    expect((await go(TWO, {}, plain)).out).toBe((await go(TWO)).out);
  });

  it('in JSON is the assessment itself, each record in its ledger, in the order of the files', async () => {
    const assessment = await parsed([...TWO], { 'b.csv': days('2026-01-01', 3) });
    expect(assessment.verdict).toMatchObject({ rule: 'mir.overall', outcome: 'met' });
    expect(assessment.ledger).toHaveLength(123);
    expect(assessment.ledger[119]).toMatchObject({ record: 119, reason: 'counted' });
    expect(assessment.ledger[120]).toMatchObject({ record: 120, reason: 'afterAsOf' });
    expect(assessment).not.toHaveProperty('skippedLines');
  });

  it('has the sections of the file beside what is held', async () => {
    const files = { 's.json': { application: { premYear: 2025, filedOn: '2024-06-01', choices: [] } } };
    const assessment = await parsed([...TWO, '--file', 's.json'], files);
    expect(partOf(assessment, 'mir.statusAtFiling')).toMatchObject({ reason: { filedOn: '2024-06-01' } });
    const whole = { physician: PHYSICIAN, records: [], resident: RESIDENT };
    expect(partOf(await parsed(FILE, { 's.json': whole }), 'mir.status')).toMatchObject({ outcome: 'notMet' });
  });

  it('without records, tells what is held and no status', async () => {
    const assessment = await parsed(['mir', '--physician', 'm.json', ...AS_OF]);
    expect(assessment.verdict.because.map(({ rule }: { readonly rule: string }) => rule)).toEqual(['mir.timeline']);
    expect(assessment.ledger).toEqual([]);
  });

  it('takes the file of the physician as prem does, thresholds and remuneration included', async () => {
    const threshold = { from: '2018-01-01', to: '2021-02-28', full: '500', half: '250', source: 'FMRQ' };
    const physician = { holdings: [{ ...AVIS, from: '2019-01-01' }], practiceStart: '2019-01-07' };
    const files = {
      'a.csv': days('2019-02-01', 120),
      'm.json': { ...physician, thresholds: [threshold], remuneration: '300000' },
    };
    expect(partOf(await parsed(TWO, files), 'mir.status')).toMatchObject({ outcome: 'met' });
    expect(await go(TWO, { ...files, 'm.json': physician })).toMatchObject({ code: 3 });
  });

  it('looks at the law as it was public on a day, and at the readings that are pinned', async () => {
    expect(await go([...TWO, '--known-at', '2010-01-01'])).toMatchObject({ code: 3 });
    const halves = {
      'b.csv': `${days('2024-01-01', 79)}\n2024-06-01;300;16;R;ordinaire;\n2024-06-02;300;16;R;ordinaire;`,
    };
    expect(await go(TWO, halves)).toMatchObject({ code: 3 });
    expect(await go([...TWO, '--readings', 'kept'], halves)).toMatchObject({ code: 0 });
    const pinned = [...TWO, '--readings', 'mir.halfDays=wholeDaysOnly'];
    expect(partOf(await parsed(pinned, halves), 'mir.status')).toMatchObject({ outcome: 'notMet' });
  });

  it('reads every file with the columns, the order of dates, the nature and the places it is told', async () => {
    const line = (date: string) => `${date},600.00,12`;
    const files = {
      'a.csv': `Jour,Montant,Lieu\n${line('03/01/2023')}`,
      'b.csv': `Jour,Montant,Lieu\n${line('04/01/2023')}`,
      'l.csv': 'No;Région;RLS\n12;16;Rouville',
    };
    const told = ['--columns', 'date=Jour', '--date-format', 'JJ/MM/AAAA', '--nature', 'ordinary', '--places', 'l.csv'];
    const assessment = await parsed([...TWO, ...told], files);
    expect(partOf(assessment, 'mir.status')).toMatchObject({ reason: { days: { atLeast: '2' } } });
    expect(await go([...TWO, ...told], files)).toMatchObject({ code: 0, error: '' });
  });

  it('names a record that is missing something by its line, and by its file where there are several', async () => {
    const unknown = `${days('2024-01-01', 79)}\n2024-06-01;;16;Rouville;ordinaire;`;
    expect((await go(TWO, { 'b.csv': unknown })).out).toContain('ligne 81 de b.csv');
    expect((await go([...TWO, '--lang', 'en'], { 'b.csv': unknown })).out).toContain('line 81 of b.csv');
    const alone = `${days('2024-01-01', 199)}\n2024-12-01;;16;Rouville;ordinaire;`;
    expect((await go(ONE, { 'a.csv': alone })).out).toMatch(/ligne 201$/m);
  });
});

describe('the 95 % of a body, « dans l’IVN visée par sa dérogation »', () => {
  const DEROGATION = { kind: 'derogation', purpose: 'instanceVocationNationale', from: '2024-03-01', ivn: 'inspq' };
  const M = { holdings: [DEROGATION] };
  const YEAR = ['mir', '--records', 'a.csv', '--physician', 'm.json', '--as-of', '2025-02-28', '--readings', 'kept'];
  const INSTANCE = 'Date;Montant;Région;Nature;Instance à vocation nationale';
  /** Twenty whole days: 18 at the INSPQ, then what the cells of two others say. */
  const twenty = (...last: string[]) => ({
    'm.json': M,
    'a.csv': [
      INSTANCE,
      ...[...Array.from({ length: 20 - last.length }, () => 'INSPQ'), ...last].map(
        (body, i) => `${day('2024-03-01', i)};600,00 $;06;ordinaire;${body}`,
      ),
    ].join('\r\n'),
  });
  const verdictOf = async (...last: string[]) => partOf(await parsed(YEAR, twenty(...last)), 'mir.ivn');

  it('is counted with the column: 19 of 20 are enough, and 18 are not', async () => {
    expect(await verdictOf('-')).toMatchObject({ outcome: 'met', reason: { counted: { inside: '19', total: '20' } } });
    expect(await go(YEAR, twenty('aucune'))).toMatchObject({ code: 0, error: '' });
    for (const last of ['-', 'none', 'INESSS', 'BEM']) {
      expect(await verdictOf('Aucune', last)).toMatchObject({ outcome: 'notMet' });
    }
    expect(await go(YEAR, twenty('-', '-'))).toMatchObject({ code: 1 });
    expect(await verdictOf('aucune', 'Institut national de santé publique du Québec')).toMatchObject({
      outcome: 'met',
    });
  });

  it('is open on an empty cell, which is asked for by its line', async () => {
    const verdict = await verdictOf('-', '');
    expect(verdict).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[{ kind: 'fact', path: 'records[19].ivn' }]],
    });
    const french = await go(YEAR, twenty('-', ''));
    expect(french.code).toBe(3);
    expect(french.out).toContain('l’instance à vocation nationale, ligne 21');
    expect((await go([...YEAR, '--lang', 'en'], twenty('-', ''))).out).toContain(
      'the body with a national mandate, line 21',
    );
  });

  it('is not known without the column, which is not none', async () => {
    const files = { 'm.json': M, 'a.csv': days('2024-03-01', 20) };
    expect(partOf(await parsed(YEAR, files), 'mir.ivn')).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'mir.ivn.open', worst: { inside: '0' }, best: { inside: '20' } },
    });
  });

  it('is not counted at all when a cell names something else', async () => {
    const french = await go(YEAR, twenty('CIUSSS', '-'));
    expect(french).toMatchObject({ code: 2, out: '' });
    expect(french.error).toContain('a.csv, ligne 20, colonne «\u00A0Instance à vocation nationale\u00A0»\n');
    expect(french.error).toContain('«\u00A0CIUSSS\u00A0»');
    expect(french.error).toContain('«\u00A0aucune\u00A0» s’il n’y en a pas, ou rien si elle est inconnue');
    const english = await go([...YEAR, '--lang', 'en'], twenty('CIUSSS', '-'));
    expect(english.error).toContain('a.csv, line 20, column "Instance à vocation nationale"\n');
    expect(english.error).toContain('"none" if there is none, or nothing if not known');
  });

  it('is counted with the column that --columns names', async () => {
    const files = twenty('-');
    const renamed = { ...files, 'a.csv': files['a.csv'].replace('Instance à vocation nationale', 'Mandat') };
    expect(partOf(await parsed(YEAR, renamed), 'mir.ivn')).toMatchObject({ outcome: 'undetermined' });
    expect(partOf(await parsed([...YEAR, '--columns', 'ivn=Mandat'], renamed), 'mir.ivn')).toMatchObject({
      outcome: 'met',
    });
  });
});

describe('what is told beside the answer', () => {
  it('is the columns not read, once for the files that have the same', async () => {
    expect((await go(ONE)).error).toBe('Colonnes non lues\u00A0: Note.\n');
    expect((await go([...TWO, '--lang', 'en'])).error).toBe('Columns of a.csv, b.csv not read: Note.\n');
    const other = days('2024-01-01', 80).replace('Note', 'Remarque');
    expect((await go(TWO, { 'b.csv': other })).error).toBe(
      'Colonnes non lues de a.csv\u00A0: Note.\nColonnes non lues de b.csv\u00A0: Remarque.\n',
    );
  });

  it('is the records that stand in two files: exports that overlap', async () => {
    const overlapping = { 'b.csv': days('2023-04-30', 80) };
    expect((await go([...TWO, '--lang', 'en'], overlapping)).error).toContain(
      'One record is the same in two files (a.csv and b.csv) and counts twice',
    );
    expect((await go(TWO, { 'b.csv': days('2023-04-29', 80) })).error).toContain(
      '2 relevés sont les mêmes dans deux fichiers (a.csv et b.csv) et comptent deux fois',
    );
    expect((await go(TWO)).error).not.toContain('deux fois');
    const twice = `${days('2023-01-01', 120)}\r\n2023-01-01;600,00 $;16;Rouville;ordinaire;`;
    expect((await go(TWO, { 'a.csv': twice })).error).not.toContain('deux fois');
  });

  it('is the lines left out on demand, with their file', async () => {
    const files = { 'b.csv': `${days('2024-01-01', 80)}\nhier;600;16;Rouville;ordinaire;` };
    const text = await go([...TWO, '--skip-invalid'], files);
    expect(text.code).toBe(0);
    expect(text.out).toContain('1 ligne illisible');
    expect(text.error).toContain('b.csv, ligne 82');
    expect((await parsed([...TWO, '--skip-invalid'], files)).skippedLines).toEqual([{ file: 'b.csv', line: 82 }]);
  });
});

describe('bad input on a life', () => {
  it('is listed whole: every file at once, by line or by path', async () => {
    const { error } = await go([...TWO, '--file', 's.json'], {
      'a.csv': `${HEADER}\nhier;1;16;Rouville;ordinaire;`,
      'b.csv': `${HEADER}\n2024-01-01;1;16;Rouville;garde;`,
      'm.json': { holdings: [{ ...AVIS, from: '2024-02-30' }], thresholds: [{ from: '2018-01-01' }], later: 1 },
      's.json': { physician: PHYSICIAN, records: [], thresholds: [], resident: { ...RESIDENT, permit: 'oui' } },
    });
    expect(error).toContain('problèmes');
    for (const where of [
      'a.csv, ligne 2, colonne «\u00A0Date\u00A0»',
      'b.csv, ligne 2, colonne «\u00A0Nature\u00A0»',
      'm.json, holdings[0].from',
      'm.json, later',
      's.json, physician',
      's.json, records',
      's.json, thresholds',
      's.json, resident.permit',
    ]) {
      expect(error).toContain(`${where}\n`);
    }
    expect(error).toMatch(/m\.json, thresholds\[0\]\.full\n/);
    expect(error).toContain('--physician donne déjà cette section');
    expect(error).toContain('--records donne déjà cette section');
  });

  it('that the library alone can tell is of its own file too', async () => {
    const files = {
      'b.csv': `${HEADER}\n\n2024-01-01;1;;Rouville;ordinaire;`,
      'm.json': { holdings: [AVIS, { ...AVIS, from: '2023-01-01' }] },
    };
    const { error } = await go(TWO, files);
    expect(error).toContain('b.csv, ligne 3');
    expect(error).toContain('m.json, holdings[1]\n');
    expect(error).toContain('celle-ci chevauche holdings[0]');
  });

  it('that is not JSON is shown by line, in each file, with what is wrong in the lines', async () => {
    const { error } = await go([...TWO, '--file', 's.json', '--lang', 'en'], {
      'a.csv': `${HEADER}\nhier;1;16;Rouville;ordinaire;`,
      'm.json': '{\n  "holdings": [],\n}',
      's.json': '{\n\n"resident": }',
    });
    expect(error).toContain('3 problems');
    for (const where of ['a.csv, line 2, column "Date"', 'm.json, line 3', 's.json, line 3']) {
      expect(error).toContain(where);
    }
  });

  it('that is not JSON hides nothing that the other file has wrong', async () => {
    const { error } = await go([...TWO, '--file', 's.json'], { 'm.json': '[', 's.json': { physician: PHYSICIAN } });
    expect(error).toContain('m.json, ligne 1');
    expect(error).toContain('s.json, physician\n');
  });

  it('says every file that is not there', async () => {
    const { error } = await go([
      'mir',
      '--records',
      'x',
      '--records',
      'y',
      '--physician',
      'z',
      '--file',
      'w',
      ...AS_OF,
    ]);
    for (const name of ['x', 'y', 'z', 'w']) expect(error).toContain(`Le fichier «\u00A0${name}\u00A0» n’existe pas.`);
  });

  it('that lacks what is held is said to lack it', async () => {
    const { error } = await go(['mir', '--records', 'a.csv', '--file', 's.json', ...AS_OF], {
      's.json': { resident: RESIDENT },
    });
    expect(error).toContain('s.json, physician\n');
  });

  it('in the options is an option of the command', async () => {
    expect((await go([...TWO, '--readings', 'mir.halfDays=maybe'])).error).toContain('--readings');
    expect((await go([...TWO, '--slots', 'p.csv'])).error).toBe(
      '--slots n’est pas une option de mir, mais de gmf-slots\nVoir omnipraticien mir --help.\n',
    );
  });
});

it('long files are read with a progress bar on a terminal', async () => {
  let time = 0;
  const now = () => {
    time += 700;
    return time;
  };
  const { error } = await go(TWO, { 'b.csv': days('2010-01-01', 3000) }, { errorIsTerminal: true, now });
  expect(error).toContain('\rLecture');
  expect(error).toMatch(/\r +\r/);
});
