import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../src/audit/index.js';
import { verify } from '../../src/audit/index.js';
import { jsonSchemas } from '../../src/audit/jsonSchemas.js';
import { readArguments } from '../../src/cli/arguments.js';
import { QUESTION_NAMES } from '../../src/cli/commands.js';
import { decode } from '../../src/cli/decode.js';
import { run } from '../../src/cli/run.js';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const PREM = ['prem', '--records', 'jours.csv', '--places', 'lieux.csv', '--physician', 'medecin.json'];
const QUESTIONS: Readonly<Record<(typeof QUESTION_NAMES)[number], readonly string[]>> = {
  prem: [...PREM, '--as-of', '2025-02-28'],
  'gmf-slots': ['gmf-slots', '--group', 'groupe.json', '--slots', 'plages.csv', '--as-of', '2024-02-29'],
  depannage: [
    ...['depannage', '--activities', 'activites.csv', '--authorisations', 'autorisations.csv'],
    ...['--file', 'depannage.json', '--as-of', '2026-02-28'],
  ],
  mir: [
    ...['mir', '--records', 'vie-2021-2024.csv', '--records', 'vie-2025.csv', '--places', 'lieux.csv'],
    ...['--file', 'mir.json', '--as-of', '2025-06-30'],
  ],
  amp: ['amp', '--hours', 'heures.csv', '--file', 'amp.json', '--as-of', '2026-02-28'],
};

const ajv = new Ajv2020({ validateFormats: false, schemas: Object.values(jsonSchemas()) });

/** Runs a command line in the folder of examples, with other files beside. */
async function go(argv: readonly string[], files: Readonly<Record<string, string>> = {}) {
  let [out, error] = ['', ''];
  const written: Record<string, string> = {};
  const { code } = await run(argv, {
    readFile: async (name) => {
      const text = files[name];
      return text === undefined ? readFileSync(join(EXAMPLES, name)) : new TextEncoder().encode(text);
    },
    writeFile: async (path, text) => {
      written[path] = text;
    },
    environment: {},
    out: (text) => {
      out += text;
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
  return { code, out, error, written };
}

const faults = (...argv: readonly string[]) => {
  const command = readArguments(argv, { LANG: 'en' });
  return command.command === 'misused' ? command.faults.map(({ en }) => en) : [];
};

describe('seals the answer of any other command', () => {
  it.each(QUESTION_NAMES)('%s: what it answers, with what it was asked', async (name) => {
    const { code, out, error } = await go(['seal', ...QUESTIONS[name]]);
    const answer = await go([...QUESTIONS[name], '--format', 'json']);
    expect([code, error]).toEqual([answer.code, '']);
    const envelope = JSON.parse(out) as Envelope;
    expect(envelope.assessment).toEqual(JSON.parse(answer.out));
    expect(verify(envelope)).toEqual({ standing: 'sound', findings: [] });
    // The examples are as the JSON Schemas have it, and so is what is sealed of them.
    for (const [schema, value] of [
      [`${envelope.regulation}.input`, envelope.input],
      ['assessment', envelope.assessment],
      ['envelope', envelope],
    ] as const) {
      expect(ajv.validate(`urn:omnipraticien:schemas:${schema}`, value)).toBe(true);
    }
  });

  it('the options of the question are those of the command', async () => {
    const more = ['--known-at', '2025-01-01', '--readings', 'prem.amountBasis=billed'];
    const { options } = JSON.parse((await go(['seal', ...QUESTIONS.prem, ...more])).out) as Envelope;
    expect(options).toEqual({
      asOf: '2025-02-28',
      knownAt: '2025-01-01',
      readings: { 'prem.amountBasis': 'billed' },
    });
  });

  it('without the input, where that is asked: the rest is the same', async () => {
    const [whole, less] = [await go(['seal', ...QUESTIONS.prem]), await go(['seal', ...QUESTIONS.prem, '--detached'])];
    const { input: _, ...rest } = JSON.parse(whole.out);
    expect(JSON.parse(less.out)).toEqual(rest);
  });

  it('the same bytes, in either language', async () => {
    const [fr, en] = [await go(['seal', ...QUESTIONS.amp]), await go(['seal', ...QUESTIONS.amp, '--lang', 'en'])];
    expect(en.out).toBe(fr.out);
  });
});

describe('what it says beside goes to the error', () => {
  it('columns that were not read', async () => {
    const [head, ...lines] = decode(readFileSync(join(EXAMPLES, 'heures.csv')))
      .trimEnd()
      .split(/\r?\n/);
    const text = [`${head};Humeur`, ...lines.map((line) => `${line};x`)].join('\n');
    const { code, error } = await go(['seal', ...QUESTIONS.amp], { 'heures.csv': text });
    expect([code, error]).toEqual([3, 'Colonnes non lues : Humeur.\n']);
  });

  it('lines left out', async () => {
    const lines = decode(readFileSync(join(EXAMPLES, 'heures.csv')))
      .trimEnd()
      .split(/\r?\n/);
    const text = [...lines, lines.at(-1)?.replace(/\d{4}-\d\d-\d\d/, 'hier')].join('\n');
    const { code, out, error } = await go(['seal', ...QUESTIONS.amp, '--skip-invalid'], { 'heures.csv': text });
    expect(code).toBe(3);
    expect(error).toContain('Une ligne illisible a été écartée.');
    expect(verify(JSON.parse(out)).standing).toBe('sound');
  });

  it('in the file asked, and prints nothing', async () => {
    const { code, out, written } = await go(['seal', ...QUESTIONS.prem, '--output', 's.json']);
    expect([code, out]).toEqual([0, '']);
    expect(written).toEqual({ 's.json': (await go(['seal', ...QUESTIONS.prem])).out });
  });

  it('what can be answered and not sealed, and where it stands', async () => {
    const argv = ['amp', '--hours', 'heures.csv', '--file', 'amp.json', '--as-of', '2026-02-28'];
    const amp = decode(readFileSync(join(EXAMPLES, 'amp.json'))).replace(/"source": ".*?"/, '"source": "\\ud800"');
    expect((await go(argv, { 'amp.json': amp })).code).toBe(3);
    const { code, out, error } = await go(['seal', ...argv], { 'amp.json': amp });
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('attendu : un texte que UTF-8 peut écrire');
    expect(error).toMatch(/amp\.json, .*source/);
  });

  it('everything wrong with the files, and then nothing is sealed', async () => {
    const wrong = { 'medecin.json': '{ "holdings": [], "oops": 1 }' };
    const { code, out, error } = await go(['seal', ...QUESTIONS.prem], wrong);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('medecin.json, oops');
    const missing = await go(['seal', ...PREM.slice(0, 3), '--physician', 'none.json', '--as-of', '2025-02-28']);
    expect([missing.code, missing.out]).toEqual([2, '']);
  });
});

describe('its command line', () => {
  it('is seal, a command, and the options of both', () => {
    const asked = readArguments(QUESTIONS.amp, {});
    const wrapper = { by: 'seal', detached: false, output: undefined };
    expect(readArguments(['seal', ...QUESTIONS.amp], {})).toMatchObject({ ...asked, wrapper });
    expect(readArguments(['seal', ...QUESTIONS.amp, '--detached', '--output', 's.json'], {})).toMatchObject({
      ...asked,
      wrapper: { by: 'seal', detached: true, output: 's.json' },
    });
  });

  it('needs a command that answers, and what that needs', () => {
    expect(faults('seal')).toEqual([
      'the command whose answer seal takes is missing: prem, gmf-slots, depannage, mir or amp',
    ]);
    for (const other of ['seal', 'report', 'verify', 'prems']) {
      expect(faults('seal', other, '--as-of', '2025-02-28')).toEqual([
        `unknown command: "${other}"; the commands are prem, gmf-slots, depannage, mir and amp`,
      ]);
    }
    expect(faults('seal', 'prem')).toHaveLength(3);
    expect(faults('seal', 'amp', '--as-of', '2026-02-28')).toEqual([
      'at least one is needed of --hours, --file or --physician',
    ]);
    expect(faults('seal', ...QUESTIONS.amp, 'more')).toEqual(['argument too many: "more"']);
  });

  it('takes no option of another command, nor --format: what is sealed is JSON', () => {
    expect(faults('seal', ...QUESTIONS.amp, '--group', 'g.json')).toEqual([
      '--group is not an option of seal amp, but of gmf-slots',
    ]);
    expect(faults('seal', ...QUESTIONS.amp, '--format', 'text')).toEqual([
      '--format is not an option of seal amp, but of prem, gmf-slots, depannage, mir, amp, verify, report, reconcile',
    ]);
    expect(faults(...QUESTIONS.amp, '--detached')).toEqual(['--detached is not an option of amp, but of seal']);
  });
});
