import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ampReadings } from '../../src/amp/index.js';
import { PARTS } from '../../src/audit/envelope.js';
import { COMMAND_NAMES, WRAPPER_NAMES } from '../../src/cli/commands.js';
import { helpOf, helpOfWrapper } from '../../src/cli/help.js';
import { EXIT_CODES, run } from '../../src/cli/run.js';
import { depannageReadings } from '../../src/depannage/readings.js';
import { gmfSlotsReadings } from '../../src/gmfSlots/index.js';
import { mirReadings } from '../../src/mir/index.js';
import { orchestrateurReadings } from '../../src/orchestrateur/index.js';
import { premReadings } from '../../src/prem/index.js';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const filesOf = (folder: string, ending: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

const READMES = [
  { name: 'README.md', text: read('README.md'), language: 'en' as const },
  { name: 'README.fr.md', text: read('README.fr.md'), language: 'fr' as const },
];
const PREM = ['prem', '--records', 'jours.csv', '--places', 'lieux.csv', '--physician', 'medecin.json'];
const SLOTS = ['gmf-slots', '--group', 'groupe.json', '--slots', 'plages.csv', '--readings', 'kept'];
const HELP = ['depannage', '--activities', 'activites.csv', '--authorisations', 'autorisations.csv'];
const LIFE = ['mir', '--records', 'vie-2021-2024.csv', '--records', 'vie-2025.csv', '--places', 'lieux.csv'];
const HOURS = ['amp', '--hours', 'heures.csv', '--file', 'amp.json', '--physician', 'medecin.json'];
/** What each command prints of the examples where no language is set. */
const DEMONSTRATIONS = [
  { mark: 'demo', printed: await demonstration([...PREM, '--as-of', '2025-02-28']) },
  {
    mark: 'demo depannage',
    printed: await demonstration([...HELP, '--file', 'depannage.json', '--as-of', '2026-02-28']),
  },
  { mark: 'demo mir', printed: await demonstration([...LIFE, '--file', 'mir.json', '--as-of', '2025-06-30']) },
  {
    mark: 'demo amp',
    printed: await demonstration([...HOURS, '--as-of', '2026-02-28', '--readings', 'kept']),
  },
  { mark: 'demo gmf-slots', printed: await demonstration([...SLOTS, '--as-of', '2024-02-29']) },
];
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe.each(READMES)('$name', ({ text, language }) => {
  it('has the example that is shipped, word for word', () => {
    expect(text).toContain(`\`\`\`ts\n${read('examples/readme.mjs')}\`\`\`\n`);
  });

  it.each(DEMONSTRATIONS)('shows what the $mark prints, but for what it leaves out', ({ mark, printed }) => {
    const [, block = ''] = new RegExp(`<!-- ${mark} -->\\n\`\`\`text\\n(.*?)\\n\`\`\``, 's').exec(text) ?? [];
    const lines = block.split('\n').filter((line) => line.trim() !== '…');
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => !printed.split('\n').includes(line))).toEqual([]);
  });

  it.each([
    ...COMMAND_NAMES.map((command) => ({ command, help: helpOf(command, language) })),
    ...WRAPPER_NAMES.map((command) => ({ command, help: helpOfWrapper(command, language) })),
  ])('lists the options of $command', ({ command, help }) => {
    const [, section = ''] = text.split(`### \`omnipraticien ${command}\``);
    const [own = ''] = section.split(/\n##/);
    const rows = [...own.matchAll(/^\| (`--.+?`) \|/gm)].map(([, cell = '']) => cell.replace(/[`\\]/g, ''));
    const helped = [...help.matchAll(/^ {2}(--.+?)(?: {2,}|$)/gm)].map(([, option = '']) => option);
    expect(helped.length).toBeGreaterThan(0);
    expect(rows.sort()).toEqual(helped.sort());
  });

  it('says the exit codes as the command does', () => {
    const rows = [...plain(text).matchAll(/^\| (\d) \| (.+) \|$/gm)].map(([, code, meaning = '']) => [code, meaning]);
    const helped = [...plain(helpOf('prem', language)).matchAll(/^ {2}(\d) {2}(.+)$/gm)].map(([, code, meaning]) => [
      code,
      meaning,
    ]);
    expect(helped.map(([code]) => Number(code))).toEqual([...new Set(Object.values(EXIT_CODES))].sort());
    expect(rows).toEqual(helped.map(([code, meaning = '']) => [code, expect.stringContaining(meaning)]));
  });
});

/** The page of each regulation, its folder, and its readings. */
const REGULATIONS = [
  { page: 'docs/rules.md', folder: 'prem', readings: premReadings },
  { page: 'docs/gmf-slots.md', folder: 'gmfSlots', readings: gmfSlotsReadings },
  { page: 'docs/orchestrateur.md', folder: 'orchestrateur', readings: orchestrateurReadings },
  { page: 'docs/depannage.md', folder: 'depannage', readings: depannageReadings },
  { page: 'docs/mir.md', folder: 'mir', readings: mirReadings },
  { page: 'docs/amp.md', folder: 'amp', readings: ampReadings },
];

describe('README.md', () => {
  it('has the example of a group that is shipped, word for word', () => {
    expect(read('README.md')).toContain(`\`\`\`ts\n${read('examples/group.mjs')}\`\`\`\n`);
  });
});

describe('docs/interpretations.md', () => {
  it.each(REGULATIONS.flatMap(({ readings }) => readings))('argues $id', ({ id, options }) => {
    const [, argued = ''] = read('docs/interpretations.md').split(`<a id="${id}"></a>`);
    const [section = ''] = argued.split(/\n(?:<a id=|## )/);
    for (const option of options) expect(section).toContain(`\`${option}\``);
  });
});

describe.each(REGULATIONS)('$page', ({ page, folder }) => {
  const text = read(page);

  it('has every rule', () => {
    const ids = filesOf(`src/${folder}`, '.ts').flatMap((file) =>
      [...read(`src/${folder}/${file}`).matchAll(/^const (?:RULE|SHARING|BILLED) = '(.+)';$/gm)].map(
        ([, id = '']) => id,
      ),
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !text.includes(`\`${id}\``))).toEqual([]);
  });

  it('names every file of cases, and no other', () => {
    const named = new Set([...text.matchAll(/`([\w-]+\.json)`/g)].map(([, file]) => file));
    expect([...named].sort()).toEqual(filesOf(`test/cases/${folder}`, '.json'));
  });

  it('names files that exist', () => {
    const named = [...text.matchAll(/`([\w./]+\.ts)`/g)].map(([, file = '']) => file);
    const paths = named.map((file) => (file.includes('/') ? file : `${folder}/${file}`));
    expect(paths.filter((path) => !existsSync(join(ROOT, 'src', path)))).toEqual([]);
  });
});

describe('docs/audit.md', () => {
  const text = read('docs/audit.md');
  const quoted = (id: string) => text.includes(`\`${id}\``);

  it('has every code of what differs, every standing and every part', () => {
    const codes = [...read('src/audit/findings.ts').matchAll(/readonly code: '(.+)'/g)].map(([, code = '']) => code);
    const standings = [...read('src/audit/verify.ts').matchAll(/^ \* - `(\w+)`:/gm)].map(([, name = '']) => name);
    expect([codes.length > 10, standings.length]).toEqual([true, 5]);
    expect([...codes, ...standings, ...Object.keys(PARTS), 'whole'].filter((id) => !quoted(id))).toEqual([]);
  });

  it('tells the exit code of each standing', () => {
    const rows = [...text.matchAll(/^\| `(\w+)` \| .+ \| (\d) \|$/gm)].map(([, name, code]) => [name, Number(code)]);
    expect(rows.map(([name]) => name)).toEqual([
      'agrees',
      'differs',
      'open',
      'sound',
      'differs',
      'altered',
      'malformed',
      'unchecked',
    ]);
    expect(EXIT_CODES).toMatchObject(Object.fromEntries(rows));
  });

  it.each(['docs/audit.md', 'docs/report.md'])('%s names files that exist', (page) => {
    const named = [...read(page).matchAll(/`([\w./]+\.ts)`/g)].map(([, file = '']) => file);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((file) => !existsSync(join(ROOT, 'src', file)))).toEqual([]);
  });
});

describe('links lead somewhere', () => {
  const pages = ['README.md', 'README.fr.md', 'CHANGELOG.md', ...filesOf('docs', '.md').map((name) => `docs/${name}`)];

  it.each(pages)('%s', (page) => {
    const text = read(page);
    const targets = [...text.matchAll(/\]\(([^)]+)\)|^\[[^\]]+\]: (\S+)$/gm)].map(([, a, b]) => a ?? b ?? '');
    const broken = targets.filter((target) => {
      if (/^[a-z]+:/.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(ROOT, file))) return true;
      return anchor !== undefined && !anchorsOf(read(file)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

/** What a command line prints in the folder of examples where no language is set. */
async function demonstration(line: readonly string[]): Promise<string> {
  let out = '';
  await run(line, {
    readFile: async (name) => readFileSync(join(ROOT, 'examples', name)),
    environment: {},
    out: (text) => {
      out += text;
    },
    error: (text) => expect.fail(text),
    outIsTerminal: false,
    errorIsTerminal: false,
    writeFile: async (path) => expect.fail(path),
    columns: 80,
    now: () => 0,
    version: '0',
  });
  return out;
}

/** The anchors of a page: those it sets, and those of its headings. */
function anchorsOf(text: string): readonly string[] {
  const set = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id);
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return [
    ...set,
    ...headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  ];
}
