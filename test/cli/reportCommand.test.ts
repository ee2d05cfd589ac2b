import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../src/audit/index.js';
import { readArguments } from '../../src/cli/arguments.js';
import { QUESTION_NAMES, WRAPPER_NAMES, WRAPPERS } from '../../src/cli/commands.js';
import { helpOfWrapper, overview } from '../../src/cli/help.js';
import { optionName } from '../../src/cli/option.js';
import { type Outside, run } from '../../src/cli/run.js';

const HEADER = 'Date;Montant;Région;RLS;Nature;Note;Référence';
const day = (n: number) => `2024-04-${String(n).padStart(2, '0')}`;
const year = (home: number, away: number) =>
  [
    HEADER,
    ...Array.from(
      { length: home + away },
      (_, i) => `${day(i + 1)};600,00 $;${i < home ? '16;Rouville' : '05;Sherbrooke'};ordinaire;;<b>F-${i}</b>`,
    ),
  ].join('\r\n');
const PHYSICIAN = JSON.stringify({
  holdings: [{ kind: 'avis', from: '2018-11-15', base: 'subTerritory', region: '16', subTerritory: 'Rouville' }],
  practiceStart: '2019-01-07',
  principalRegionChangedOn: 'never',
});
const PREM = ['prem', '--records', 'j.csv', '--physician', 'm.json', '--as-of', '2025-02-28'];

async function go(
  argv: readonly string[],
  files: Readonly<Record<string, string>> = {},
  outside: Partial<Outside> = {},
) {
  let [out, error] = ['', ''];
  const written: Record<string, string> = {};
  const all: Readonly<Record<string, string>> = { 'j.csv': year(11, 9), 'm.json': PHYSICIAN, ...files };
  const { code } = await run(argv, {
    readFile: async (path) =>
      new TextEncoder().encode(all[path] ?? readFileSync(join(import.meta.dirname, '../../examples', path), 'latin1')),
    writeFile: async (path, text) => {
      written[path] = text;
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
    columns: 80,
    now: () => 0,
    version: '1.2.3',
    ...outside,
  });
  return { code, out, error, written };
}

describe('omnipraticien report', () => {
  it('prints a page by default, with the days, the references and the day asked about', async () => {
    const { code, out, written } = await go(['report', ...PREM]);
    expect(code).toBe(0);
    expect(out).toMatch(/^<!DOCTYPE html>\n<html lang="fr-CA">/);
    expect(out).toContain('class="calendar"');
    expect(out).toContain('&lt;b&gt;F-0&lt;/b&gt;');
    expect(out).toContain('au 28\u00A0février\u00A02025');
    expect(written).toEqual({});
  });

  it('prints Markdown when asked, in the language asked', async () => {
    const { out } = await go(['report', ...PREM, '--format', 'markdown', '--lang', 'en']);
    expect(out).toMatch(/^# Reference year \(PREM\)\n\n\*as of February\u00A028, 2025\*\n/);
    expect(out).toContain('\\<b\\>F-0\\</b\\>');
  });

  it.each([
    ['html', /<dt>Empreinte<\/dt><dd>([0-9a-f]{64})<\/dd>/],
    ['markdown', /^- Empreinte : ([0-9a-f]{64})$/m],
  ])('shows the digest that the seal of the same question has: %s', async (format, shown) => {
    const digestOf = async (...more: readonly string[]) =>
      shown.exec((await go(['report', ...PREM, '--format', format, ...more])).out.replaceAll('\u00A0', ' '))?.[1];
    const sealed = async (...more: readonly string[]) =>
      (JSON.parse((await go(['seal', ...PREM, ...more])).out) as Envelope).digests.whole;
    for (const more of [[], ['--known-at', '2024-07-01'], ['--readings', 'kept']]) {
      expect([more, await digestOf(...more)]).toEqual([more, await sealed(...more)]);
    }
    expect(await digestOf()).not.toBe(await digestOf('--readings', 'kept'));
    const { out } = await go(['report', ...PREM, '--format', 'markdown']);
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    const [, told = ''] = out.replaceAll('\u00A0', ' ').split('## Sceau\n');
    expect(
      [...told.matchAll(/^- (.+) : (.+)$/gm)].map(([, name, value]) => [name, value?.replaceAll('\\', '')]),
    ).toEqual([
      ['Format', 'omnipraticien/seal 1'],
      ['Empreinte', await digestOf()],
      ['Version d’omnipraticien', version],
      ['Date de la question', '2025-02-28'],
    ]);
  });

  it('is made without a digest of what cannot be sealed, and says so', async () => {
    const half = PHYSICIAN.replace('"Rouville"', '"\\ud800"');
    const { code, out, error } = await go(['report', ...PREM], { 'm.json': half });
    expect(code).not.toBe(2);
    expect(out).toMatch(/^<!DOCTYPE html>/);
    expect(out).not.toContain('Empreinte');
    expect(error.replaceAll('\u00A0', ' ')).toContain('Le rapport est sans empreinte');
  });

  it('writes in the file asked, and prints nothing', async () => {
    const { out, written } = await go(['report', ...PREM, '--output', 'r.html']);
    expect(out).toBe('');
    expect(Object.keys(written)).toEqual(['r.html']);
    expect(written['r.html']).toBe((await go(['report', ...PREM])).out);
  });

  it('ends as the command does', async () => {
    expect((await go(['report', ...PREM], { 'j.csv': year(10, 10) })).code).toBe(1);
    expect((await go(['report', ...PREM], { 'j.csv': `${year(11, 9)}\n${day(21)};600;;;ordinaire;;` })).code).toBe(3);
    expect(await go(['report', ...PREM], { 'j.csv': `${HEADER}\nhier;1;16;Rouville;;;` })).toMatchObject({
      code: 2,
      out: '',
      written: {},
    });
  });

  it('names the law of the day asked for', async () => {
    const { out } = await go(['report', ...PREM, '--known-at', '2024-07-01']);
    expect(out).toContain('selon le droit publié le 1er\u00A0juillet\u00A02024');
  });

  it('makes the remarks of the command, and counts the lines left out', async () => {
    const { error, out } = await go(['report', ...PREM, '--skip-invalid'], {
      'j.csv': `${year(11, 9)}\nhier;1;16;Rouville;;;`,
    });
    expect(error.replaceAll('\u00A0', ' ')).toContain('Colonnes non lues : Note.');
    expect(out).toContain('1 ligne illisible');
  });

  it.each([
    ['ENOENT', 'Le dossier de « r.html » n’existe pas.'],
    ['EISDIR', '« r.html » est un dossier, non un fichier.'],
    ['EACCES', 'Le fichier « r.html » ne peut être écrit : la permission manque.'],
    ['ENOSPC', 'Le fichier « r.html » ne peut être écrit : plein.'],
  ])('a file that cannot be written is said: %s', async (code, sentence) => {
    const writeFile = () => Promise.reject(Object.assign(new Error('plein'), { code }));
    const { error, ...rest } = await go(['report', ...PREM, '--output', 'r.html'], {}, { writeFile });
    expect(error.replaceAll('\u00A0', ' ')).toContain(sentence);
    expect(rest.code).toBe(2);
  });

  it('takes every command', async () => {
    const asked = [
      ['gmf-slots', '--group', 'groupe.json', '--slots', 'plages.csv', '--as-of', '2024-02-29'],
      ['depannage', '--file', 'depannage.json', '--as-of', '2026-02-28'],
      ['mir', '--file', 'mir.json', '--as-of', '2025-06-30'],
      ['amp', '--hours', 'heures.csv', '--as-of', '2026-02-28'],
    ];
    expect([...asked.map(([name]) => name), 'prem'].sort()).toEqual([...QUESTION_NAMES].sort());
    for (const argv of asked) expect((await go(['report', ...argv])).out).toMatch(/^<!DOCTYPE html>/);
    for (const argv of [asked[0], asked[3]]) {
      expect((await go(['report', ...(argv ?? [])])).out).toContain('class="calendar"');
    }
  });
});

it('names the file of each record, where they are of several', async () => {
  const life = ['mir', '--records', 'j.csv', '--records', 'k.csv', '--physician', 'm.json', '--as-of', '2025-06-30'];
  const { out } = await go(['report', ...life, '--lang', 'en'], {
    'k.csv': `${HEADER}\n2024-06-01;600;16;Rouville;ordinaire;;x`,
  });
  expect(out).toContain('<td>k.csv</td>');
  expect(out).toContain('<th scope="col">File</th>');
});

describe('what a command line asks', () => {
  const read = (...argv: readonly string[]) => readArguments(argv, {});
  const faults = (...argv: readonly string[]) => {
    const command = read('--lang', 'en', ...argv);
    return 'faults' in command ? command.faults.map(({ en }) => en) : [];
  };

  it('the command itself is asked alike', () => {
    expect(read('report', ...PREM)).toEqual({
      ...read(...PREM),
      wrapper: { by: 'report', format: 'html', output: undefined },
    });
    expect(read(...PREM)).not.toHaveProperty('wrapper');
  });

  it('a format is that of who writes', () => {
    expect(faults('report', ...PREM, '--format', 'json')).toEqual([
      '--format: "json" given; expected: html or markdown',
    ]);
    expect(faults(...PREM, '--format', 'html')).toEqual(['--format: "html" given; expected: text or json']);
    expect(faults(...PREM, '--output', 'r.html')).toEqual(['--output is not an option of prem, but of report, seal']);
  });

  it('a report is of a command', () => {
    expect(faults('report')).toEqual([
      'the command whose answer report takes is missing: prem, gmf-slots, depannage, mir or amp',
    ]);
    expect(faults('report', 'prems')[0]).toMatch(/^unknown command: "prems"/);
    expect(faults('report', 'report', 'prem')[0]).toMatch(/^unknown command: "report"/);
    expect(faults('prem', 'report', ...PREM.slice(1))).toEqual(['argument too many: "report"']);
  });

  it('--help is on the report', () => {
    expect(read('report', '--help')).toMatchObject({ command: 'help', about: 'report' });
    expect(read('report', 'prem', '--help')).toMatchObject({ command: 'help', about: 'report' });
    expect(read('report', 'prem')).toMatchObject({ command: 'misused', about: 'report' });
  });
});

describe.each(WRAPPER_NAMES)('the help of %s', (name) => {
  it.each(['fr', 'en'] as const)('in %s names its options, every command and the exit codes', async (language) => {
    const help = helpOfWrapper(name, language);
    const plain = help.replaceAll('\u00A0', ' ');
    const options = [...plain.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, option]) => option);
    expect(options).toEqual([...Object.keys(WRAPPERS[name].options).map(optionName), 'lang', 'help']);
    for (const command of QUESTION_NAMES) expect(plain).toContain(`omnipraticien ${command} --help`);
    expect(plain).toContain(`\n  ${QUESTION_NAMES.join(', ')}\n`);
    expect(plain.replace(/\s+/g, ' ')).toContain(`omnipraticien ${name} ${WRAPPERS[name].example[language]}`);
    expect([...plain.matchAll(/^ {2}(\d) {2}\S/gm)]).toHaveLength(4);
    for (const line of plain.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    expect(overview(language).replace(/\s+/g, ' ')).toContain(WRAPPERS[name].about[language]);
    expect((await go([name, '--help', '--lang', language])).out).toBe(help);
  });
});
