import { describe, expect, it } from 'vitest';
import { type AmpInput, ampInputSchema, assessAmp } from '../../src/amp/index.js';
import { ACTIVITY_FIELDS } from '../../src/cli/activityColumns.js';
import { AUTHORISATION_FIELDS } from '../../src/cli/authorisationColumns.js';
import { COMMAND_NAMES, COMMANDS, type CommandSpec } from '../../src/cli/commands.js';
import { readGroup } from '../../src/cli/group.js';
import { helpOf, overview } from '../../src/cli/help.js';
import { HOUR_FIELDS } from '../../src/cli/hourColumns.js';
import { optionName } from '../../src/cli/option.js';
import { EXIT_CODES } from '../../src/cli/run.js';
import { readSections } from '../../src/cli/sections.js';
import { SLOT_FIELDS } from '../../src/cli/slotColumns.js';
import { assessDepannage, type DepannageInput, depannageInputSchema } from '../../src/depannage/index.js';
import { assessGmfSlots } from '../../src/gmfSlots/index.js';
import { assessMir, type MirInput, mirInputSchema } from '../../src/mir/index.js';

/** Every section that the library accepts. */
const SECTIONS = Object.keys((depannageInputSchema as unknown as { readonly shape: object }).shape);
const optionsIn = (text: string) =>
  [...text.matchAll(/^ {2}(--.+?)(?: {2,}|$)/gm)].flatMap(([, names = '']) => names.match(/--[a-z-]+/g) ?? []).sort();
const exitCodesIn = (text: string) => [...text.matchAll(/^ {2}(\d) {2}\S/gm)].map(([, code]) => Number(code));

describe.each(COMMAND_NAMES)('the help of %s', (name) => {
  const spec: CommandSpec = COMMANDS[name];

  it.each(['fr', 'en'] as const)('in %s names every option of the command once, and no other', (language) => {
    const own = Object.keys(spec.options).map((field) => `--${optionName(field)}`);
    expect(optionsIn(helpOf(name, language))).toEqual([...own, '--help', '--lang', '--version'].sort());
  });

  it.each(['fr', 'en'] as const)('in %s says the question, an example and the exit codes', (language) => {
    const help = helpOf(name, language);
    const plain = help.replaceAll('\u00A0', ' ');
    expect(plain.split('\n')[0]).toContain(spec.about[language]);
    expect(plain.replace(/\s+/g, ' ')).toContain(`omnipraticien ${name} ${spec.example[language]} [options]`);
    const codes = spec.exits === undefined ? Object.values(EXIT_CODES) : Object.keys(spec.exits).map(Number);
    expect(exitCodesIn(help)).toEqual([...new Set(codes)].sort());
    expect(help.endsWith('\n')).toBe(true);
  });

  it('shows options that must be given as such, and uses them all in its example', () => {
    for (const [field, option] of Object.entries(spec.options)) {
      const isRequired = 'missing' in option.absent;
      expect([field, option.section === 'required']).toEqual([field, isRequired]);
      if (isRequired) expect(spec.example.fr).toContain(`--${optionName(field)} `);
    }
  });

  it.each(['fr', 'en'] as const)('in %s fits a terminal of a hundred columns', (language) => {
    for (const line of helpOf(name, language).split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
});

describe('the help of no command', () => {
  it.each(['fr', 'en'] as const)('in %s tells which there are, and how to know more of each', (language) => {
    const text = overview(language);
    for (const name of COMMAND_NAMES) {
      expect(text.replace(/\s+/g, ' ')).toContain(COMMANDS[name].about[language].replace(/\s+/g, ' '));
      expect(text).toContain(`omnipraticien ${name} --help`);
    }
    expect(exitCodesIn(text)).toEqual([0, 1, 2, 3]);
  });
});

describe('the help of gmf-slots', () => {
  it.each(['fr', 'en'] as const)('in %s shows a file of a group that is accepted as it stands', (language) => {
    const [, file = ''] = /\n( {2}\{\n.+?\n {2}\})\n/s.exec(helpOf('gmf-slots', language)) ?? [];
    const read = readGroup(new TextEncoder().encode(file), 'g.json');
    if ('problem' in read) return expect.fail(read.problem.path);
    expect(Object.keys({ ...read.about, ...read.about.group })).toEqual(
      expect.arrayContaining(['engagements', 'physicians', 'redistribution', 'offers', 'contributions', 'billed']),
    );
    expect(() => assessGmfSlots(read.about, { asOf: '2024-02-29' })).not.toThrow();
  });

  it.each(['fr', 'en'] as const)('in %s tells of every column', (language) => {
    const [, table = ''] = /(?:\(cellule|\(empty cell).+?\)\n(.+?)\n\n/s.exec(helpOf('gmf-slots', language)) ?? [];
    for (const field of SLOT_FIELDS) expect(table).toMatch(new RegExp(`\\b${field}\\b`));
  });
});

describe('the help of depannage', () => {
  it.each(['fr', 'en'] as const)(
    'in %s shows a file of every other section that is accepted as it stands',
    (language) => {
      const [, file = ''] = /\n( {2}\{\n.+?\n {2}\})\n/s.exec(helpOf('depannage', language)) ?? [];
      const read = readSections<DepannageInput>(new TextEncoder().encode(file), 'd.json', new Map(), ['a', 'b']);
      if ('problem' in read) return expect.fail(read.problem.path);
      expect(Object.keys({ ...read.sections, activities: [], authorisations: [] }).sort()).toEqual(SECTIONS.sort());
      // A physician's days are counted from the file of activities beside it.
      expect(() => assessDepannage({ ...read.sections, activities: [] }, { asOf: '2026-02-28' })).not.toThrow();
    },
  );

  it.each(['fr', 'en'] as const)('in %s tells of every column', (language) => {
    const blocks = helpOf('depannage', language).split('\n\n');
    const [activities = '', authorisations = ''] = blocks.filter((block) => /^Col.+?(?:auth?oris|activit)/.test(block));
    for (const field of ACTIVITY_FIELDS) expect(activities).toMatch(new RegExp(`\\b${field}\\b`));
    for (const field of AUTHORISATION_FIELDS) expect(authorisations).toMatch(new RegExp(`\\b${field}\\b`));
  });

  it.each(['fr', 'en'] as const)('in %s says that one file is needed', (language) => {
    const [required = ''] = helpOf('depannage', language)
      .split('\n\n')
      .filter((block) => /^(?:Oblig|Requ)/.test(block));
    for (const file of ['--activities', '--authorisations', '--file']) expect(required).toContain(file);
  });
});

describe('the help of mir', () => {
  it.each(['fr', 'en'] as const)('in %s shows every section but the records, accepted as it stands', (language) => {
    const [, file = ''] = /\n( {2}\{\n.+?\n {2}\})\n/s.exec(helpOf('mir', language)) ?? [];
    const read = readSections<MirInput>(new TextEncoder().encode(file), 'm.json', new Map(), ['a', 'b']);
    if ('problem' in read) return expect.fail(read.problem.path);
    const all = Object.keys((mirInputSchema as unknown as { readonly shape: object }).shape);
    expect([...Object.keys(read.sections), 'records'].sort()).toEqual(all.sort());
    expect(() => assessMir(read.sections, { asOf: '2026-11-22' })).not.toThrow();
  });

  it.each(['fr', 'en'] as const)(
    'in %s says that what is held must be in a file, and that records may be several',
    (language) => {
      const help = helpOf('mir', language);
      const [required = ''] = help.split('\n\n').filter((block) => /^(?:Oblig|Requ)/.test(block));
      for (const file of ['--physician', '--file']) expect(required).toContain(file);
      expect(help.replace(/\s+/g, ' ')).toMatch(/l’option se répète|may be repeated/);
    },
  );
});

describe('the help of amp', () => {
  it.each(['fr', 'en'] as const)('in %s shows every section but the hours, accepted as it stands', (language) => {
    const [, file = ''] = /\n( {2}\{\n.+?\n {2}\})\n/s.exec(helpOf('amp', language)) ?? [];
    const read = readSections<AmpInput>(new TextEncoder().encode(file), 'a.json', new Map(), ['a', 'b']);
    if ('problem' in read) return expect.fail(read.problem.path);
    const all = Object.keys((ampInputSchema as unknown as { readonly shape: object }).shape);
    expect([...Object.keys(read.sections), 'hours'].sort()).toEqual(all.sort());
    expect(() => assessAmp(read.sections, { asOf: '2026-02-28' })).not.toThrow();
  });

  it.each(['fr', 'en'] as const)('in %s tells of every section and of every column', (language) => {
    const blocks = helpOf('amp', language).split('\n\n');
    const [sections = ''] = blocks.filter((block) => /^(?:Ce que disent|What those)/.test(block));
    for (const name of Object.keys((ampInputSchema as unknown as { readonly shape: object }).shape)) {
      if (name !== 'hours') expect(sections).toMatch(new RegExp(`\\b${name}\\b`));
    }
    const [columns = ''] = blocks.filter((block) => /^Col/.test(block));
    for (const field of HOUR_FIELDS) expect(columns).toMatch(new RegExp(`\\b${field}\\b`));
  });
});
