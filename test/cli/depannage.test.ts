import { describe, expect, it } from 'vitest';
import { type Outside, run } from '../../src/cli/run.js';

const HEADER = 'Date;Installation;Secteur;Note';
const SHIFT = 'Hôpital A;urgence;';
const day = (n: number) => `2026-01-${String((n % 31) + 1).padStart(2, '0')}`;
/** So many shifts of January at the hospital. */
const shifts = (count: number) =>
  [HEADER, ...Array.from({ length: count }, (_, i) => `${day(i)};${SHIFT}`)].join('\r\n');

const AUTHORISATION_HEADER = 'Installation;Secteur;Du;Au;Unités;Décision;Révision';
const granted = (units: number, revision = '') =>
  `${AUTHORISATION_HEADER}\r\nHôpital A;urgence;2026-01-01;2026-01-31;${units};accordée;${revision}`;
const PERMIT = { permit: true, medAddress: true, registeredBefore: false, kilometres: '61' };
const sections = (more: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({
    registration: { exclusive: false, ...PERMIT, kilometresFromHome: '61', keepsPractice: true, siteShort: false },
    ...more,
  });

const UNITS = { sector: 'urgence', from: '2026-01-01', to: '2026-01-31', units: 1 };

const AS_OF = ['--as-of', '2026-02-28'];
const NEEDED = ['depannage', '--activities', 'a.csv', '--authorisations', 'b.csv', ...AS_OF];
const ALL = [...NEEDED, '--file', 'd.json'];
const FILE = ['depannage', '--file', 'd.json', ...AS_OF];

async function go(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  outside: Partial<Outside> = {},
) {
  let out = '';
  let error = '';
  const all: Readonly<Record<string, string | Uint8Array>> = {
    ...{ 'a.csv': shifts(12), 'b.csv': granted(12), 'd.json': sections() },
    ...files,
  };
  const { code } = await run(argv, {
    readFile: async (path) => {
      const content = all[path];
      if (content === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
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

describe('the exit code for dépannage', () => {
  it('is 0 when no more was entered than authorised, from either kind of file', async () => {
    expect(await go(NEEDED)).toMatchObject({ code: 0 });
    expect(await go(ALL)).toMatchObject({ code: 0 });
    expect(await go(FILE)).toMatchObject({ code: 0 });
    const whole = { activities: [{ date: '2026-01-03', installation: 'A', sector: 'urgence' }], authorisations: [] };
    expect(await go(FILE, { 'd.json': JSON.stringify(whole) })).toMatchObject({ code: 0 });
  });

  it('is 1 when a condition is not fulfilled, or what is over was refused', async () => {
    const near = { ...JSON.parse(sections()).registration, kilometres: '60', kilometresFromHome: '60' };
    expect(await go(ALL, { 'd.json': sections({ registration: near }) })).toMatchObject({ code: 1 });
    expect(await go(NEEDED, { 'a.csv': shifts(13), 'b.csv': granted(12, 'refusée') })).toMatchObject({ code: 1 });
  });

  it('is 3 when one shift is too many and nobody has decided, or when what is authorised is not known', async () => {
    expect(await go(NEEDED, { 'a.csv': shifts(13) })).toMatchObject({ code: 3 });
    expect(await go(['depannage', '--activities', 'a.csv', ...AS_OF])).toMatchObject({ code: 3 });
  });

  it('is 2 when the data or the options are bad, and nothing is answered', async () => {
    for (const result of [
      await go(NEEDED, { 'a.csv': `${HEADER}\nhier;${SHIFT}` }),
      await go(NEEDED, { 'a.csv': '' }),
      await go(NEEDED, { 'b.csv': '' }),
      await go(NEEDED, { 'b.csv': AUTHORISATION_HEADER.replace('Du;', '') }),
      await go(ALL, { 'd.json': '' }),
      await go(ALL, { 'd.json': '{' }),
      await go(ALL, { 'd.json': '[]' }),
      await go(ALL, { 'd.json': '{"registration": 3}' }),
      await go(FILE, { 'd.json': '{}' }),
      await go([...NEEDED, '--file', 'absent.json']),
      await go([...NEEDED, '--readings', 'none=such']),
      await go(['depannage', ...AS_OF]),
    ]) {
      expect(result).toMatchObject({ code: 2, out: '' });
      expect(result.error).not.toBe('');
      expect(result.error).not.toContain('    at ');
    }
  });
});

describe('the answer on dépannage', () => {
  it('is in French unless English is asked', async () => {
    const french = await go(NEEDED);
    const english = await go([...NEEDED, '--lang', 'en']);
    expect(french.out).not.toBe(english.out);
    expect((await go(NEEDED, {}, { environment: { LANG: 'en_CA.UTF-8' } })).out).toBe(english.out);
  });

  it('has colour on a terminal alone', async () => {
    expect((await go(NEEDED)).out).not.toContain('\u001B');
    expect((await go(NEEDED, {}, { outIsTerminal: true })).out).toContain('\u001B');
  });

  it('in JSON is the assessment itself, each activity in its ledger', async () => {
    const { out, error } = await go([...ALL, '--format', 'json']);
    const assessment = JSON.parse(out);
    expect(assessment.verdict.outcome).toBe('met');
    expect(assessment.ledger).toHaveLength(12);
    expect(assessment.ledger[0]).toEqual({ record: 0, fate: 'counted', reason: 'authorised', authorisation: 0 });
    expect(assessment).not.toHaveProperty('skippedLines');
    expect(error).toBe('');
  });

  it('looks at the law as it was public on a day, and at the readings that are pinned', async () => {
    expect(await go([...NEEDED, '--known-at', '2015-12-01'])).toMatchObject({ code: 3 });
    const home = { ...JSON.parse(sections()).registration, kilometresFromHome: '12' };
    const files = { 'd.json': sections({ registration: home }) };
    expect(await go(FILE, files)).toMatchObject({ code: 3 });
    expect(await go([...FILE, '--readings', 'kept'], files)).toMatchObject({ code: 0 });
    expect(await go([...FILE, '--readings', 'depannage.distanceFrom=home'], files)).toMatchObject({ code: 1 });
  });

  it('reads dates in the order it is told, in both files', async () => {
    const files = {
      'a.csv': 'Jour,Lieu,Secteur\n03/01/2026,A,urgence',
      'b.csv': 'Lieu,Secteur,Du,Au,Quarts,Décision\nA,urgence,01/01/2026,31/01/2026,1,accordée',
    };
    expect(await go([...NEEDED, '--date-format', 'JJ/MM/AAAA'], files)).toMatchObject({ code: 0, error: '' });
    expect(await go(NEEDED, files)).toMatchObject({ code: 2 });
  });

  it('reads the columns that are named of each', async () => {
    const files = {
      'a.csv': 'Date,Lieu,Service\n2026-01-03,A,urgence',
      'b.csv': 'Lieu,Service,Du,Au,Nombre,Décision\nA,urgence,2026-01-01,2026-01-31,1,accordée',
    };
    const columns = ['--columns', 'sector=Service', '--authorisation-columns', 'sector=Service,units=Nombre'];
    expect(await go([...NEEDED, ...columns], files)).toMatchObject({ code: 0, error: '' });
  });

  it('reads Windows-1252 in both files', async () => {
    const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const files = { 'a.csv': latin(shifts(12)), 'b.csv': latin(granted(12)) };
    expect(await go(NEEDED, files)).toMatchObject({ code: 0 });
  });

  it('lists the columns it did not read, of each file', async () => {
    expect((await go(NEEDED)).error).toBe('Colonnes non lues\u00A0: Note.\n');
    const { error } = await go([...NEEDED, '--lang', 'en'], {
      'b.csv': granted(12).replace(/$/gm, ';').replace('Révision;', 'Révision;Remarque'),
    });
    expect(error).toBe('Columns not read: Note.\nColumns of b.csv not read: Remarque.\n');
  });

  it('remarks on an installation that has nearly the name of another', async () => {
    const { error } = await go(NEEDED, { 'b.csv': granted(12).replace('Hôpital A', 'Hopital A') });
    expect(error).toContain('«\u00A0Hopital A\u00A0» et «\u00A0Hôpital A\u00A0»');
  });

  it('counts the activities left out on demand, and says why; no authorisation is left out', async () => {
    const files = { 'a.csv': `${shifts(12)}\nhier;${SHIFT}` };
    const text = await go([...NEEDED, '--skip-invalid'], files);
    expect(text.code).toBe(0);
    expect(text.error).toContain('ligne 14');
    expect(text.out).not.toBe((await go(NEEDED)).out);
    const json = await go([...NEEDED, '--skip-invalid', '--format', 'json'], files);
    expect(JSON.parse(json.out).skippedLines).toEqual([14]);
    expect(await go([...NEEDED, '--skip-invalid'], { 'b.csv': `${granted(12)}\nB` })).toMatchObject({ code: 2 });
  });

  it('names an activity that is missing something by its line, or by its place in the file of sections', async () => {
    const files = { 'a.csv': `${HEADER}\r\n\r\n2026-01-03;Hôpital A;;` };
    const argv = ['depannage', '--activities', 'a.csv', '--file', 'd.json', ...AS_OF];
    const authorisations = [{ installation: 'Hôpital A', ...UNITS }];
    const alone = {
      ...files,
      'd.json': JSON.stringify({ authorisations: [{ ...authorisations[0], decision: null }] }),
    };
    expect((await go(argv, alone)).out).toContain('le secteur, ligne 3');
    const activities = [{ date: '2026-01-03', installation: 'Hôpital A', sector: null }];
    const whole = {
      'd.json': JSON.stringify({ activities, authorisations: [{ ...authorisations[0], decision: null }] }),
    };
    expect((await go(FILE, whole)).out).toContain('le secteur, activité no 1');
  });
});

describe('bad input on dépannage', () => {
  it('is listed whole: the files of lines and the file of sections at once, by line or by path', async () => {
    const { error } = await go(ALL, {
      'a.csv': `${HEADER}\nhier;${SHIFT}\n2026-01-04;Hôpital A;garde;`,
      'b.csv': `${AUTHORISATION_HEADER}\nHôpital A;urgence;2026-01-31;2026-01-01;12;oui;\n`,
      'd.json': sections({
        activities: [],
        institution: { resultsProcedure: 'oui' },
        measures: [{ measure: 'le368', from: '2026-01-01', to: '2026-02-28', source: 'CNMQ' }],
        later: 1,
      }),
    });
    expect(error).toContain('7 problèmes');
    for (const where of [
      'a.csv, ligne 2, colonne «\u00A0Date\u00A0»',
      'a.csv, ligne 3, colonne «\u00A0Secteur\u00A0»',
      'b.csv, ligne 2, colonne «\u00A0Décision\u00A0»',
      'd.json, activities',
      'd.json, institution.resultsProcedure',
      'd.json, measures[0].measure',
      'd.json, later',
    ]) {
      expect(error).toContain(`${where}\n`);
    }
  });

  it('that the library alone can tell is shown by line and column too', async () => {
    const { error } = await go(NEEDED, {
      'a.csv':
        'Date;Installation;Secteur;Semaine du\n2026-01-04;A;urgence;2026-01-04\n2026-01-12;A;obstétrique;2026-01-05',
      'b.csv': `${AUTHORISATION_HEADER};Unités révisées\nA;urgence;2026-01-31;2026-01-01;12;accordée;;\n\nA;urgence;2026-01-01;2026-01-31;12;accordée;accordée;11\nA;urgence;2026-01-01;2026-01-31;12;accordée;refusée;13`,
    });
    expect(error).toContain('5 problèmes');
    for (const where of [
      'a.csv, ligne 2, colonne «\u00A0Semaine du\u00A0»',
      'a.csv, ligne 3, colonne «\u00A0Semaine du\u00A0»',
      'b.csv, ligne 2, colonne «\u00A0Au\u00A0»',
      'b.csv, ligne 4, colonne «\u00A0Unités révisées\u00A0»',
      'b.csv, ligne 5, colonne «\u00A0Unités révisées\u00A0»',
    ]) {
      expect(error).toContain(`${where}\n`);
    }
  });

  it('that is not JSON is shown by line and column, with what is wrong in the lines', async () => {
    const { error } = await go([...ALL, '--lang', 'en'], {
      'd.json': '{\n  "registration": [],\n}',
      'a.csv': `${HEADER}\nhier;${SHIFT}`,
    });
    expect(error).toContain('2 problems');
    expect(error).toContain('d.json, line 3');
    expect(error).toContain('a.csv, line 2, column "Date"');
  });

  it('says every file that is not there', async () => {
    const { error } = await go(['depannage', '--activities', 'x', '--authorisations', 'y', '--file', 'z', ...AS_OF]);
    for (const name of ['x', 'y', 'z']) expect(error).toContain(`Le fichier «\u00A0${name}\u00A0» n’existe pas.`);
  });

  it('in the options is an option of the command', async () => {
    expect((await go([...NEEDED, '--readings', 'depannage.distanceFrom=maybe'])).error).toContain('--readings');
    expect((await go([...NEEDED, '--places', 'l.csv'])).error).toBe(
      '--places n’est pas une option de depannage, mais de prem, mir\nVoir omnipraticien depannage --help.\n',
    );
  });
});

it('a long file of activities is read with a progress bar on a terminal', async () => {
  let time = 0;
  const now = () => {
    time += 700;
    return time;
  };
  const { error } = await go(NEEDED, { 'a.csv': shifts(3000) }, { errorIsTerminal: true, now });
  expect(error).toContain('\rLecture');
  expect(error).toMatch(/\r +\r/);
});
