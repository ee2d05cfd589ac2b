import { beforeAll, describe, expect, it } from 'vitest';
import { type Envelope, seal } from '../../src/audit/index.js';
import { readArguments } from '../../src/cli/arguments.js';
import { jsonFault, repeatedMember } from '../../src/cli/jsonFault.js';
import { run } from '../../src/cli/run.js';
import { AUTUMN_2016 } from '../audit/given.js';

const envelope = seal('amp', AUTUMN_2016.input as never, { ...AUTUMN_2016.options, knownAt: '2017-04-28' });
const { input, ...rest } = envelope;
const SEALED = JSON.stringify(envelope, null, 2);
const altered = SEALED.replace('"outcome": "notMet"', '"outcome": "met"');

async function go(argv: readonly string[], files: Readonly<Record<string, string>>) {
  let [out, error] = ['', ''];
  const { code } = await run(['verify', ...argv], {
    readFile: async (name) => {
      const text = files[name];
      if (text === undefined) throw Object.assign(new Error('no'), { code: 'ENOENT' });
      return new TextEncoder().encode(text);
    },
    writeFile: async (path) => expect.fail(path),
    environment: {},
    out: (text) => {
      out += text.replaceAll('\u00A0', ' ');
    },
    error: (text) => {
      error += text.replaceAll('\u00A0', ' ');
    },
    outIsTerminal: false,
    errorIsTerminal: false,
    columns: 80,
    now: () => 0,
    version: '1.2.3',
  });
  return { code, out, error };
}

beforeAll(() => expect(altered).not.toBe(SEALED));

describe('an envelope', () => {
  it('sound: 0, with what it is known by', async () => {
    const { code, out, error } = await go(['s.json'], { 's.json': SEALED });
    expect([code, error]).toEqual([0, '']);
    expect(out).not.toContain('De ce que dit');
    expect(out.replace(/\s+/g, ' ')).toBe(
      `Enveloppe intacte : c’est ce qui a été scellé, et la bibliothèque donne encore la même réponse. amp, au 30 novembre 2016, droit connu le 28 avril 2017; version ${envelope.library.version}; empreinte ${envelope.digests.whole} `,
    );
    const english = await go(['s.json', '--lang', 'en'], { 's.json': SEALED });
    expect(english.out).toContain('The envelope is as it was sealed, and the library still gives the same');
    expect(english.out.replace(/\s+/g, ' ')).toContain('as of November 30, 2016, law as known on April 28, 2017;');
  });

  it('altered: 1, and where', async () => {
    const { code, out } = await go(['s.json'], { 's.json': altered });
    expect(code).toBe(1);
    expect(out).toContain('Enveloppe altérée depuis qu’elle a été scellée.');
    expect(out.replace(/\s+/g, ' ')).toContain('Ce n’est pas ce qui a été scellé : la conclusion et son explication');
    expect(out.match(/De ce que dit l’enveloppe à ce que la bibliothèque répond :\n {2}• Trimestre/g)).toHaveLength(1);
    expect(out.replace(/\s+/g, ' ')).toContain(
      '• Trimestre (à partir du 1er septembre 2016) : de « respecté » à « non respecté ».',
    );
    const english = await go(['s.json', '--lang', 'en'], { 's.json': altered });
    expect(english.out.replace(/\s+/g, ' ')).toContain('Not what was sealed: the finding and its explanation');
  });

  it('of another input: 1', async () => {
    const other = JSON.stringify({ ...input, hoursFrom: '2016-09-02' });
    const { code, out } = await go(['s.json', '--input', 'i.json'], { 's.json': SEALED, 'i.json': other });
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain('elles en diffèrent d’abord à hoursFrom.');
  });

  it('detached: 3 without its input, 0 with it', async () => {
    const files = { 's.json': JSON.stringify(rest), 'i.json': JSON.stringify(input) };
    const without = await go(['s.json'], files);
    expect(without.code).toBe(3);
    expect(without.out.replace(/\s+/g, ' ')).toContain('la réponse n’a pas été recalculée. Fournissez-les');
    expect((await go(['s.json', '--input', 'i.json'], files)).code).toBe(0);
  });

  it('as JSON, what the library says', async () => {
    const { code, out } = await go(['s.json', '--format', 'json'], { 's.json': altered });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      standing: 'altered',
      findings: [
        { code: 'audit.altered', part: 'verdict' },
        { code: 'audit.outcome', before: 'met', after: 'notMet' },
      ],
    });
  });
});

describe('what is no envelope: 2', () => {
  it.each([
    ['another object', '{ "a": 1 }'],
    ['the answer of a command', JSON.stringify(envelope.assessment)],
    ['an envelope of another form', SEALED.replace('"version": 1', '"version": 2')],
  ])('%s', async (_, text) => {
    const { code, out } = await go(['s.json'], { 's.json': text });
    expect(code).toBe(2);
    expect(out).toContain('Ce n’est pas une enveloppe scellée que cette version sait lire.');
    expect(out).toContain('attendu :');
  });

  it.each([
    ['no JSON', '{ "format": ', 'du JSON bien formé'],
    ['a list', '[]', 'une enveloppe scellée'],
  ])('%s', async (_, text, expected) => {
    const { code, out, error } = await go(['s.json'], { 's.json': text });
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('s.json, ligne 1');
    expect(error).toContain(expected);
  });

  it('an input that is none; both files at once; a file that is not there', async () => {
    const { code, error } = await go(['s.json', '--input', 'i.json'], { 's.json': '[]', 'i.json': '1' });
    expect(code).toBe(2);
    expect(error).toContain('2 problèmes');
    expect(error).toContain('les données, un objet JSON');
    expect((await go(['s.json', '--input', 'i.json'], { 's.json': SEALED, 'i.json': '1' })).code).toBe(2);
    expect(await go(['s.json'], {})).toEqual({ code: 2, out: '', error: 'Le fichier « s.json » n’existe pas.\n' });
  });

  it('a file cannot drive the terminal', async () => {
    const hostile = SEALED.replace('"regulation": "amp"', '"regulation": "\\u009b31m"');
    const { out } = await go(['s.json'], { 's.json': hostile });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe('its command line', () => {
  const faults = (...argv: readonly string[]) => {
    const command = readArguments(['verify', ...argv], { LANG: 'en' });
    return command.command === 'misused' ? command.faults.map(({ en }) => en) : command;
  };

  it('is a file, and options', () => {
    expect(faults('s.json', '--input', 'i.json')).toEqual({
      command: 'verify',
      language: 'en',
      lang: undefined,
      operand: 's.json',
      input: 'i.json',
      format: 'text',
    });
    expect(faults()).toEqual(['the file of the sealed envelope is missing']);
    expect(faults('a.json', 'b.json')).toEqual(['argument too many: "b.json"']);
    expect(faults('a.json', '--as-of', '2025-02-28')).toEqual([
      '--as-of is not an option of verify, but of prem, gmf-slots, depannage, mir, amp',
    ]);
  });
});

it('an envelope is what it says it is: its type too', () => {
  const typed: Envelope<'amp'> = envelope;
  expect(typed.regulation).toBe('amp');
});

describe('a file that two readers may read otherwise, or none', () => {
  it('a member given twice is refused: of an envelope, who takes the first would read what was never sealed', async () => {
    const twice = SEALED.replace('"input": {', '"input": {\n "hoursFrom": "1999-01-01",');
    const { code, out, error } = await go(['x.json'], { 'x.json': twice });
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('hoursFrom');
    expect(error).toContain('chaque membre d’un objet une seule fois; celui-ci y est deux fois');
    expect((await go(['x.json', '--lang', 'en'], { 'x.json': twice })).error).toContain('this one is there twice');
  });

  it.each([
    ['an escape is the same name', '{"a": 1, "\\u0061": 2}', true],
    ['of an object in a list', '[{"a": [{"b": 1}, {"b": 2, "b": 3}]}]', true],
    ['in two objects', '[{"a": {"b": 1}, "c": {"b": 1}}, {"a": "a", "b": "{\\"a\\": 1"}]', false],
    ['names that every object has', '{"constructor": 1, "__proto__": 2, "toString": 3}', false],
    ['that name, twice', '{"__proto__": 1, "__proto__": 2}', true],
  ])('%s', (_, text, isRepeated) => {
    expect(() => JSON.parse(text)).not.toThrow();
    expect(repeatedMember(text) !== undefined).toBe(isRepeated);
  });

  it.each(['[', '{"a":', '[{"a":'])('nesting deeper than calls can, and broken at its end: %s', async (part) => {
    const deep = part.repeat(100_000);
    expect(jsonFault(`${deep}x`)).toBe(deep.length);
    const { code, error } = await go(['x.json'], { 'x.json': `${deep}x` });
    expect(code).toBe(2);
    expect(error).toContain('du JSON bien formé');
  });

  it.each([
    ['{"a": [1, {"b": null}], "c": {}}', 32],
    ['[1, 2', 5],
    ['[1, ]', 4],
    ['{"a": 1, }', 9],
    ['{"a" 1}', 5],
    ['[1 2]', 3],
    ['{} x', 3],
    ['[}', 1],
    ['[1}', 2],
    ['', 0],
  ])('%s stops being JSON at %d', (text, at) => {
    expect(jsonFault(text)).toBe(at);
  });
});
