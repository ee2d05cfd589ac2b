import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELP } from '../../src/cli/help.js';
import { EXIT_CODES, run } from '../../src/cli/run.js';
import { premReadings } from '../../src/prem/index.js';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const filesOf = (folder: string, ending: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

const READMES = [
  { name: 'README.md', text: read('README.md'), help: HELP.en },
  { name: 'README.fr.md', text: read('README.fr.md'), help: HELP.fr },
];
const rules = read('docs/rules.md');
const printed = (await demonstration()).split('\n');
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe.each(READMES)('$name', ({ text, help }) => {
  it('has the example that is shipped, word for word', () => {
    expect(text).toContain(`\`\`\`ts\n${read('examples/readme.mjs')}\`\`\`\n`);
  });

  it('shows what the demonstration prints, but for what it leaves out', () => {
    const [, block = ''] = /<!-- demo -->\n```text\n(.*?)\n```/s.exec(text) ?? [];
    const lines = block.split('\n').filter((line) => line.trim() !== '…');
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => !printed.includes(line))).toEqual([]);
  });

  it('lists the options of the command', () => {
    const rows = [...text.matchAll(/^\| (`--.+?`) \|/gm)].map(([, cell = '']) => cell.replace(/[`\\]/g, ''));
    const helped = [...help.matchAll(/^ {2}(--.+?)(?: {2,}|$)/gm)].map(([, option = '']) => option);
    expect(helped.length).toBeGreaterThan(0);
    expect(rows.sort()).toEqual(helped.sort());
  });

  it('says the exit codes as the command does', () => {
    const rows = [...plain(text).matchAll(/^\| (\d) \| (.+) \|$/gm)].map(([, code, meaning = '']) => [code, meaning]);
    const helped = [...plain(help).matchAll(/^ {2}(\d) {2}(.+)$/gm)].map(([, code, meaning]) => [code, meaning]);
    expect(helped.map(([code]) => Number(code))).toEqual([...new Set(Object.values(EXIT_CODES))].sort());
    expect(rows).toEqual(helped.map(([code, meaning = '']) => [code, expect.stringContaining(meaning)]));
  });
});

describe('docs/interpretations.md', () => {
  it.each(premReadings)('argues $id', ({ id, options }) => {
    const [, argued = ''] = read('docs/interpretations.md').split(`<a id="${id}"></a>`);
    const [section = ''] = argued.split(/\n(?:<a id=|## )/);
    for (const option of options) expect(section).toContain(`\`${option}\``);
  });
});

describe('docs/rules.md', () => {
  it('has every rule', () => {
    const ids = filesOf('src/prem', '.ts').flatMap((file) =>
      [...read(`src/prem/${file}`).matchAll(/^const RULE = '(.+)';$/gm)].map(([, id = '']) => id),
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !rules.includes(`\`${id}\``))).toEqual([]);
  });

  it('names every file of cases, and no other', () => {
    const named = new Set([...rules.matchAll(/`([\w-]+\.json)`/g)].map(([, file]) => file));
    expect([...named].sort()).toEqual(filesOf('test/cases/prem', '.json'));
  });

  it('names files that exist', () => {
    const named = [...rules.matchAll(/`([\w.]+\.ts)`/g)].map(([, file = '']) => file);
    expect(named.filter((file) => !existsSync(join(ROOT, 'src/prem', file)))).toEqual([]);
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

/** What `npm run demo` prints where no language is set. */
async function demonstration(): Promise<string> {
  let out = '';
  const files = ['--records', 'jours.csv', '--places', 'lieux.csv', '--physician', 'medecin.json'];
  await run(['prem', ...files, '--as-of', '2025-02-28'], {
    readFile: async (name) => readFileSync(join(ROOT, 'examples', name)),
    environment: {},
    out: (text) => {
      out += text;
    },
    error: (text) => expect.fail(text),
    outIsTerminal: false,
    errorIsTerminal: false,
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
