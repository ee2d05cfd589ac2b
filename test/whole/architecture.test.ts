import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
/** What several regulations count or look up alike: rules too. */
const SHARED = ['holdings', 'billingDays'];
const REGULATIONS = ['prem', 'amp', 'depannage', 'mir', 'gmfSlots', 'orchestrateur'];

/** The files of a regulation that may hold figures, and why: of every regulation, or of one. Every other is a rule file. */
const MAY_HOLD_FIGURES: Readonly<Record<string, string>> = {
  'parameters.ts': 'the figures of the texts, each with its citation',
  'sources.ts': 'the citations: article numbers and dates',
  'readings.ts': 'the questions, which quote figures',
  'input.ts': 'the form of what is given, which is no law',
  'phrases.fr.ts': 'words, no verdict: how many dates a sentence lists',
  'phrases.en.ts': 'words, no verdict: how many dates a sentence lists',
  'limits.ts': 'bounds of a search, which is work and no law',
  'gmfSlots/slotTally.ts': 'slots brought to classes: how their fields make one number, no verdict',
  'amp/hourTally.ts': 'hours brought to classes: how their fields make one number, no verdict',
  'billingDays/billingTally.ts': 'records brought to cents: bits that say what a record lacks, no verdict',
};

const MOST_LINES = 300;

interface Source {
  /** Under src, with slashes: `prem/majorityPractice.ts`. */
  readonly name: string;
  readonly text: string;
}

const sources: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({
    name: relative(SRC, join(SRC, file)).split(sep).join('/'),
    text: readFileSync(join(SRC, file), 'utf8'),
  }));

function visitAll(source: Source, visit: (node: ts.Node, report: (what: string) => void) => void): string[] {
  const file = ts.createSourceFile(source.name, source.text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    visit(node, (what) => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push(`${source.name}:${line + 1} ${what}`);
    });
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

function isRuleFile({ name }: Source): boolean {
  const [folder = '', ...file] = name.split('/');
  if (![...SHARED, ...REGULATIONS].includes(folder)) return false;
  // A regulation of several subjects has a file of each kind for each: `parameters.residents.ts`.
  const kind = file
    .join('/')
    .replace(/^(parameters|sources|readings|phrases)\.(?!(?:fr|en)\.)[a-zA-Z]+(?=\.(?:fr\.|en\.)?ts$)/, '$1');
  return !Object.hasOwn(MAY_HOLD_FIGURES, name) && !Object.hasOwn(MAY_HOLD_FIGURES, kind);
}

/** Numbers other than 0 and 1, in code and in types. */
function figures(source: Source): string[] {
  return visitAll(source, (node, report) => {
    if (!ts.isNumericLiteral(node) && !ts.isBigIntLiteral(node)) return;
    const value = node.text.replace(/n$/, '');
    if (value !== '0' && value !== '1') report(node.getText());
  });
}

/** Names that a file of ours might give to something of its own (window, document) are left to the linter, which knows scopes. */
const AMBIENT = new Set([
  ...['Date', 'Temporal', 'performance'],
  ...['crypto', 'Crypto'],
  ...['process', 'Buffer', 'globalThis', 'global', 'navigator', 'localStorage', 'sessionStorage', 'require'],
  ...['Intl', 'console', 'eval', 'Function'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
]);
const OF_THE_LOCALE = /^(?:localeCompare|toLocale\w*)$/;
const PACKAGES = /^(?:zod|decimal\.js|date-fns|@date-fns|json-canonicalize|@noble\/hashes)(?:\/|$)/;

/** The name of a member, in `a.name`, `{ name: … }`, `name(): …`: it refers to nothing around. */
function isMemberName(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) {
    return (ts.isPropertyAccessExpression(parent) ? parent.name : parent.right) === node;
  }
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) &&
    parent.name === node
  );
}

/** Uses of the clock, chance, the environment, the locale, files, the network, the console. */
function outside(source: Source): string[] {
  return visitAll(source, (node, report) => {
    if (ts.isIdentifier(node) && AMBIENT.has(node.text) && !isMemberName(node)) report(node.text);
    if ((ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && OF_THE_LOCALE.test(node.text)) report(node.text);
    if (ts.isIdentifier(node) && node.text === 'Math' && !isMemberName(node)) {
      const { parent } = node;
      if (!ts.isPropertyAccessExpression(parent) || parent.name.text === 'random') report(parent.getText());
    }
    if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) report('import.meta');
    if (ts.isNewExpression(node) && node.expression.getText().startsWith('UTCDate') && !node.arguments?.length) {
      report(`${node.getText()} reads the clock`);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) report('import()');
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isExternalModuleReference(node)
          ? node.expression
          : undefined;
    if (from === undefined || !ts.isStringLiteral(from)) return;
    if (!from.text.startsWith('.') && !PACKAGES.test(from.text)) report(`import of ${from.text}`);
  });
}

function lines({ text }: Source): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

const planted = (text: string, name = 'prem/planted.ts'): Source => ({ name, text });

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter(isRuleFile).length).toBeGreaterThan(0);
});

describe('no rule file holds a number other than 0 and 1', () => {
  test.each(sources.filter(isRuleFile))('$name', (source) => {
    expect(figures(source)).toEqual([]);
  });

  test.each([
    ['55', 'const share = 55;'],
    ['0.5', 'const half = 0.5;'],
    ['100n', 'const hundred = 100n;'],
    ['0x37', 'const hidden = 0x37;'],
    ['2', 'type Two = 2;'],
    ['7', 'const at = days[7];'],
    ['30', 'function late(days = 30) {}'],
  ])('a planted %s is seen', (figure, text) => {
    expect(figures(planted(text))).toEqual([`prem/planted.ts:1 ${figure}`]);
  });

  test('0, 1, 0n, 1n and -1 are no figures', () => {
    expect(figures(planted('const a = [0, 1, 0n, 1n, -1];'))).toEqual([]);
  });

  test('what is a rule file', () => {
    expect(isRuleFile(planted('', 'prem/majorityPractice.ts'))).toBe(true);
    expect(isRuleFile(planted('', 'prem/phrases.ts'))).toBe(true);
    expect(isRuleFile(planted('', 'prem/parameters.ts'))).toBe(false);
    expect(isRuleFile(planted('', 'mir/parameters.delays.ts'))).toBe(false);
    expect(isRuleFile(planted('', 'mir/sources.delays.ts'))).toBe(false);
    expect(isRuleFile(planted('', 'mir/published.delays.ts'))).toBe(true);
    expect(isRuleFile(planted('', 'billingDays/billingTally.ts'))).toBe(false);
    expect(isRuleFile(planted('', 'billingDays/dayCount.ts'))).toBe(true);
    expect(isRuleFile(planted('', 'mir/billingTally.ts'))).toBe(true);
    expect(isRuleFile(planted('', 'prem/inside/parameters.ts'))).toBe(true);
    expect(isRuleFile(planted('', 'mir/parameters.residents.ts'))).toBe(false);
    expect(isRuleFile(planted('', 'mir/phrases.residents.fr.ts'))).toBe(false);
    expect(isRuleFile(planted('', 'mir/phrases.topic.ts'))).toBe(true);
    expect(isRuleFile(planted('', 'mir/input.residents.ts'))).toBe(true);
    expect(isRuleFile(planted('', 'mir/inside/parameters.residents.ts'))).toBe(true);
    expect(isRuleFile(planted('', 'holdings/timeline.ts'))).toBe(true);
    expect(isRuleFile(planted('', 'law/quantity.ts'))).toBe(false);
  });
});

describe('nothing but cli uses clock, chance, environment, locale, file or network', () => {
  test.each(sources.filter(({ name }) => !name.startsWith('cli/')))('$name', (source) => {
    expect(outside(source)).toEqual([]);
  });

  test.each([
    'const now = Date.now();',
    'const now = new Date();',
    'type Instant = Date;',
    'const now = new UTCDateMini();',
    'const now = performance.now();',
    'const luck = Math.random();',
    "const luck = Math['random']();",
    'const { random } = Math;',
    'const luck = crypto.randomUUID();',
    "const home = process.env['HOME'];",
    'const all = globalThis;',
    'const here = import.meta.url;',
    "const fr = new Intl.NumberFormat('fr-CA');",
    'const text = (1234).toLocaleString();',
    "const text = (1234)['toLocaleString']();",
    'const upper = name.toLocaleUpperCase();',
    'names.sort((a, b) => a.localeCompare(b));',
    "import { readFileSync } from 'node:fs';",
    "import { readFileSync } from 'fs';",
    "export { readFileSync } from 'node:fs';",
    "import fs = require('node:fs');",
    "const fs = await import('node:fs');",
    "import { parse } from 'csv-parse/sync';",
    "const page = await fetch('https://example.org');",
    'setTimeout(again, 0);',
    "console.log('here');",
    "const made = new Function('return 1');",
    "const made = eval('1');",
  ])('planted: %s', (text) => {
    expect(outside(planted(text))).not.toEqual([]);
  });

  test.each([
    '/** Date of service; Math.random() is not used. */ const a = 1;',
    "const record = { Date: 'x', process: 1 }; const b = record.process;",
    'const c = Math.floor(a / b);',
    'const d = new UTCDateMini(day * MILLISECONDS_IN_A_DAY);',
    "import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';",
    "const e = 'Date';",
    'const window = periods[0];',
  ])('innocent: %s', (text) => {
    expect(outside(planted(text))).toEqual([]);
  });
});

describe(`every file is under ${MOST_LINES} lines`, () => {
  test.each(sources)('$name', (source) => {
    expect(lines(source)).toBeLessThan(MOST_LINES);
  });

  test('a planted file of 300 lines is counted', () => {
    expect(lines(planted('\n'.repeat(MOST_LINES)))).toBe(MOST_LINES);
    expect(lines(planted('one'))).toBe(1);
  });
});
