import { describe, expect, it } from 'vitest';
import { type Outside, run } from '../../src/cli/run.js';

const HEADER = 'Date;Activité;Durée;Note';
const day = (n: number) => new Date(Date.UTC(2025, 2, 1) + n * 86_400_000).toISOString().slice(0, 10);
/** So many shifts of eight hours, one a day from 1 March 2025. */
const shifts = (count: number) =>
  [HEADER, ...Array.from({ length: count }, (_, i) => `${day(i)};Urgence;8 h;`)].join('\r\n');

const AVIS = { kind: 'avis', from: '2018-11-15', base: 'subTerritory', region: '16', subTerritory: 'Rouville' };
const PHYSICIAN = { holdings: [AVIS], practiceStart: '2019-01-07', principalRegionChangedOn: 'never' };
const SECTIONS = {
  recognisedYears: [{ from: '2025-03-01', years: 6, issuer: 'ramq' }],
  lists: [{ region: '16', from: '2025-01-01', activities: ['urgence'], source: 'DRMG' }],
};

const AS_OF = ['--as-of', '2025-05-31'];
const HOURS = ['amp', '--hours', 'h.csv', ...AS_OF];
const ALL = [...HOURS, '--file', 's.json', '--physician', 'm.json'];

async function go(
  argv: readonly string[],
  files: Readonly<Record<string, string | object>> = {},
  outside: Partial<Outside> = {},
) {
  let out = '';
  let error = '';
  const all: Readonly<Record<string, string | object>> = {
    ...{ 'h.csv': shifts(17), 's.json': SECTIONS, 'm.json': PHYSICIAN },
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

describe('the exit code for hours', () => {
  it('is that of the answer: 0, 1 or 3', async () => {
    const { verdict } = await parsed(ALL);
    const codes: Readonly<Record<string, number>> = { met: 0, notApplicable: 0, notMet: 1, undetermined: 3 };
    expect((await go(ALL)).code).toBe(codes[verdict.outcome]);
  });

  it('is 2 when the data or the options are bad, and nothing is answered', async () => {
    for (const result of [
      await go(ALL, { 'h.csv': `${HEADER}\nhier;Urgence;8;` }),
      await go(ALL, { 'h.csv': `${HEADER}\n2025-03-01;Urgence;7,33;` }),
      await go(ALL, { 'h.csv': `${HEADER}\n2025-03-01;Urgence;25;` }),
      await go(ALL, { 'h.csv': '' }),
      await go(ALL, { 'm.json': '{' }),
      await go(ALL, { 'm.json': { holdings: 3 } }),
      await go(ALL, { 's.json': '{' }),
      await go(ALL, { 's.json': { lists: 3 } }),
      await go([...ALL, '--readings', 'none=such']),
      await go(['amp', '--file', 's.json', ...AS_OF]),
      await go(['amp', '--physician', 'm.json', ...AS_OF]),
      await go(['amp', '--hours', 'absent.csv', ...AS_OF]),
    ]) {
      expect(result).toMatchObject({ code: 2, out: '' });
      expect(result.error).not.toBe('');
      expect(result.error).not.toContain('    at ');
    }
  });
});

describe('the answer on hours', () => {
  it('is on AMP, in French unless English is asked, in colour on a terminal alone', async () => {
    const { verdict } = await parsed(ALL);
    expect(verdict).toMatchObject({ rule: 'amp.overall' });
    expect(verdict.because[0]).toMatchObject({ rule: 'amp.hours' });
    expect((await go(ALL)).out).toContain('Heures d’AMP');
    const english = await go([...ALL, '--lang', 'en']);
    expect(english.out).toContain('Hours of AMP');
    expect((await go(ALL, {}, { environment: { LANG: 'en_CA.UTF-8' } })).out).toBe(english.out);
    expect((await go(ALL)).out).not.toContain('\u001B');
    expect((await go(ALL, {}, { outIsTerminal: true })).out).toContain('\u001B[');
  });

  it('is of hours alone, of sections alone, or of hours in the sections', async () => {
    expect((await go(HOURS)).code).not.toBe(2);
    const whole = {
      ...SECTIONS,
      physician: PHYSICIAN,
      hours: [{ date: '2025-03-01', activity: 'urgence', minutes: 480 }],
    };
    expect((await go(['amp', '--file', 's.json', ...AS_OF], { 's.json': whole })).code).not.toBe(2);
  });

  it('takes the file of the physician as prem does: its thresholds are for billing days, its remuneration is kept', async () => {
    const threshold = { from: '2018-01-01', to: '2021-02-28', full: '500', half: '250', source: 'FMRQ' };
    const files = { 'm.json': { ...PHYSICIAN, thresholds: [threshold], remuneration: '300000' } };
    expect((await go(ALL, files)).error).not.toContain('thresholds');
    const { error } = await go(ALL, { 'm.json': { ...PHYSICIAN, remuneration: 'beaucoup' } });
    expect(error).toContain('m.json, remuneration\n');
  });

  it('reads the file with the columns and the order of dates it is told', async () => {
    const files = { 'h.csv': 'Quand,Quoi,Temps (min)\n01/03/2025,ER,480' };
    const told = ['--columns', 'date=Quand,activity=Quoi,duration=Temps (min)', '--date-format', 'JJ/MM/AAAA'];
    expect(await go([...ALL, ...told], files)).toMatchObject({ error: '' });
    expect(await go(ALL, files)).toMatchObject({ code: 2 });
  });
});

describe('what is told beside the answer', () => {
  it('is the columns not read', async () => {
    expect((await go(ALL)).error).toBe('Colonnes non lues\u00A0: Note.\n');
    expect((await go([...ALL, '--lang', 'en'])).error).toBe('Columns not read: Note.\n');
  });

  it('is the activities that are nearly of one name, on the list and in the hours', async () => {
    const files = {
      's.json': { ...SECTIONS, lists: [{ ...SECTIONS.lists[0], activities: ['Salle d’urgence', 'Clinique X'] }] },
      'h.csv': `${HEADER}\n2025-03-01;Urgence;8;\n2025-03-02;clinique x;8;`,
    };
    const { error } = await go([...ALL, '--lang', 'en'], files);
    expect(error).toContain('"Salle d’urgence" and "urgence"; "Clinique X" and "clinique x"');
  });

  it('is the lines left out on demand', async () => {
    const files = { 'h.csv': `${shifts(3)}\nhier;Urgence;8;` };
    const text = await go([...ALL, '--skip-invalid'], files);
    expect(text.code).not.toBe(2);
    expect(text.out).toContain('1 ligne illisible');
    expect(text.error).toContain('h.csv, ligne 5');
    expect((await parsed([...ALL, '--skip-invalid'], files)).skippedLines).toEqual([5]);
  });
});

describe('bad input on hours', () => {
  it('is listed whole: every file at once, by line or by path', async () => {
    const { error } = await go(ALL, {
      'h.csv': `${HEADER}\nhier;Urgence;8;\n2025-03-02;Urgence;7,33;`,
      'm.json': { holdings: [{ ...AVIS, from: '2024-02-30' }], later: 1 },
      's.json': { ...SECTIONS, physician: PHYSICIAN, hours: [], signOn: { practiceFrom: 3 } },
    });
    for (const where of [
      'h.csv, ligne 2, colonne «\u00A0Date\u00A0»',
      'h.csv, ligne 3, colonne «\u00A0Durée\u00A0»',
      'm.json, holdings[0].from',
      'm.json, later',
      's.json, physician',
      's.json, hours',
      's.json, signOn.practiceFrom',
    ]) {
      expect(error).toContain(`${where}\n`);
    }
    expect(error).toContain('écrivez «\u00A07 h 20\u00A0» si c’est bien cela');
    expect(error).toContain('--physician donne déjà cette section');
    expect(error).toContain('--hours donne déjà cette section');
  });

  it('that the library alone can tell is a line and a column: more than a day of minutes', async () => {
    const { error } = await go(ALL, { 'h.csv': `${HEADER}\n\n2025-03-01;Urgence;450;` });
    expect(error).toContain('h.csv, ligne 3, colonne «\u00A0Durée\u00A0»\n');
    expect(error).toContain('de 0 à 1 440 (un jour)');
    const timed = { 'h.csv': 'Date;AMP;Durée\n2025-03-01;ER;24:00' };
    expect((await go(ALL, timed)).error).toBe('');
  });

  it('that is not JSON hides nothing that the other files have wrong', async () => {
    const { error } = await go(ALL, {
      'h.csv': `${HEADER}\nhier;Urgence;8;`,
      'm.json': '[',
      's.json': { physician: PHYSICIAN },
    });
    for (const where of ['h.csv, ligne 2', 'm.json, ligne 1', 's.json, physician\n']) expect(error).toContain(where);
    expect((await go(ALL, { 's.json': '{ "lists" }' })).error).toContain('s.json, ligne 1');
    expect((await go(ALL, { 's.json': '[]' })).error).toContain('«\u00A0lists\u00A0» ou «\u00A0signOn\u00A0»');
  });

  it('says every file that is not there', async () => {
    const { error } = await go(['amp', '--hours', 'x', '--file', 'y', '--physician', 'z', ...AS_OF]);
    for (const name of ['x', 'y', 'z']) expect(error).toContain(`Le fichier «\u00A0${name}\u00A0» n’existe pas.`);
  });
});

it('long files are read with a progress bar on a terminal', async () => {
  let time = 0;
  const now = () => {
    time += 700;
    return time;
  };
  const { error } = await go(ALL, { 'h.csv': shifts(3000) }, { errorIsTerminal: true, now });
  expect(error).toContain('\rLecture');
});
