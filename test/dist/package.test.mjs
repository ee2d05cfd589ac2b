// What is published, as somebody gets it: packed, installed in a bare project, imported, required, compiled, bundled.
// Run after a build: npm run build && npm run test:dist
import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bareProject, NODES, REPOSITORY, run } from './bareProject.mjs';

const ENTRIES = [
  'omnipraticien',
  'omnipraticien/audit',
  'omnipraticien/depannage',
  'omnipraticien/gmfSlots',
  'omnipraticien/amp',
  'omnipraticien/mir',
  'omnipraticien/prem',
  'omnipraticien/render',
];

/** Bytes, gzipped, of a program that uses `omnipraticien/prem`, without zod and decimal.js. */
/** Of the bundle, so that it does not grow unseen. The goal is 15 kB: see docs/performance.md. */
const MOST_BYTES = 22_000;

/** Invented: a notice in Montréal, three days there, one in Laval. */
const INPUT = {
  physician: {
    holdings: [{ kind: 'avis', from: '2020-03-01', base: 'region', region: '06' }],
    practiceStart: '2010-07-01',
    principalRegionChangedOn: 'never',
  },
  records: ['2024-03-04', '2024-03-05', '2024-03-06', '2024-03-07'].map((date, i) => ({
    date,
    amount: '600.00',
    region: i === 0 ? '13' : '06',
    subTerritory: null,
    nature: 'ordinary',
  })),
};

const USE = `
const freeze = (value) => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};
const input = freeze(${JSON.stringify(INPUT)});
const options = freeze({ asOf: '2025-02-28' });
const once = JSON.stringify(assessPrem(input, options));
const refused = (() => {
  try {
    assessPrem({ ...input, records: [{ ...input.records[0], date: '2024-02-30' }] }, options);
  } catch (error) {
    return [error instanceof InvalidInputError, error.problems[0].path];
  }
})();
const answer = { once, same: once === JSON.stringify(assessPrem(input, options)), refused };
`;

/** The digest of one seal, on every Node and in every zone. */
const digests = new Set();

let project;
before(() => {
  project = bareProject();
});
after(() => project?.remove());

describe('the tarball', () => {
  test('holds what is built, the licences and the readme, and nothing of how it was built', () => {
    const files = project.files.map((file) => relative(project.installed, file).replaceAll('\\', '/'));
    for (const file of [
      'LICENSE',
      'README.md',
      'package.json',
      'dist/index.js',
      'dist/index.cjs',
      'dist/index.d.ts',
      'dist/index.d.cts',
      'dist/cli/main.js',
      'dist/LICENSES.txt',
      'dist/schemas/prem.input.json',
      'dist/schemas/envelope.json',
      'dist/cli/LICENSES.txt',
    ]) {
      ok(files.includes(file), `${file} is missing`);
    }
    deepEqual(
      files.filter((file) => /^(?:src|test|docs|\.)/.test(file)),
      [],
    );
  });

  test('names no path of the machine that built it', () => {
    for (const file of project.files) ok(!readFileSync(file, 'utf8').includes(REPOSITORY), file);
  });

  test('carries the notice of the parser that the command contains', () => {
    match(readFileSync(join(project.installed, 'dist/cli/LICENSES.txt'), 'utf8'), /MIT License[\s\S]*Adaltas/);
  });

  test('carries the notices of what makes a seal', () => {
    for (const file of ['dist/LICENSES.txt', 'dist/cli/LICENSES.txt']) {
      const text = readFileSync(join(project.installed, file), 'utf8');
      match(text, /@noble\/hashes[\s\S]*Paul Miller/);
      match(text, /json-canonicalize[\s\S]*MIT/);
    }
  });

  test('leaves files, network and parsers to the command', () => {
    const library = project.files.filter((file) => /dist\/(?!cli\/).*\.c?js$/.test(file));
    ok(library.length > 0);
    for (const file of library) {
      doesNotMatch(readFileSync(file, 'utf8'), /csv-parse|(?:from|require\() ?["'](?:node:|fs["']|path["'])/, file);
    }
  });
});

for (const node of NODES) {
  describe(`on Node ${run(node, ['--version']).trim()}`, () => {
    const program = (name, text) => {
      project.write(name, text);
      return JSON.parse(run(node, [name], project.root));
    };

    test('import and require give the same names', () => {
      for (const entry of ENTRIES) {
        const imported = program(
          'names.mjs',
          `import * as all from '${entry}'; console.log(JSON.stringify(Object.keys(all).sort()));`,
        );
        const required = program('names.cjs', `console.log(JSON.stringify(Object.keys(require('${entry}')).sort()));`);
        ok(imported.length > 0, entry);
        deepEqual(required, imported);
      }
    });

    test('import and require answer alike, twice, from a frozen input, and refuse what cannot be', () => {
      const print = 'console.log(JSON.stringify(answer));';
      const esm = program('use.mjs', `import { assessPrem, InvalidInputError } from 'omnipraticien';${USE}${print}`);
      const cjs = program(
        'use.cjs',
        `const { assessPrem, InvalidInputError } = require('omnipraticien');${USE}${print}`,
      );
      deepEqual(cjs, esm);
      equal(esm.same, true);
      equal(JSON.parse(esm.once).verdict.outcome, 'met');
      equal(JSON.parse(esm.once).ledger.length, INPUT.records.length);
      deepEqual(esm.refused, [true, 'records[0].date']);
    });

    test('reads neither clock, chance nor environment, opens no file or network, adds nothing to the globals', () => {
      const seen = program(
        'pure.cjs',
        `let uses = 0;
        const count = (holder, name) => {
          const original = holder[name];
          holder[name] = (...args) => { uses += 1; return original.apply(holder, args); };
        };
        require.resolve('omnipraticien');
        require('zod');
        require('decimal.js');
        count(Date, 'now');
        count(Math, 'random');
        count(performance, 'now');
        const modules = new Set(process.moduleLoadList);
        const globals = new Set(Object.getOwnPropertyNames(globalThis));
        const { env } = process;
        process.env = new Proxy(env, { get: (target, name) => { uses += 1; return target[name]; } });
        const { assessPrem, InvalidInputError } = require('omnipraticien');
        ${USE}
        process.env = env;
        console.log(JSON.stringify({
          uses,
          outside: process.moduleLoadList.filter((name) => !modules.has(name)
            && /(?:^| )(?:net|tls|https?|http2|dgram|dns|child_process|worker_threads|fs\\/promises)$/.test(name)),
          globals: Object.getOwnPropertyNames(globalThis).filter((name) => !globals.has(name)),
          same: answer.same,
        }));`,
      );
      deepEqual(seen, { uses: 0, outside: [], globals: [], same: true });
    });

    test('a group of 1,000 patients: 250 slots a quarter, said by the newsletter', () => {
      const offered = (slots) => `assessGmfSlots({ group: { engagements: [{ from: '2022-06-01', patients: 1000 }] },
        offers: [{ quarter: '2023-12-01', slots: ${slots}, report: 'GAP' }] }, { asOf: '2024-02-29' }).verdict.outcome`;
      const outcomes = program(
        'group.mjs',
        `import { assessGmfSlots } from 'omnipraticien/gmfSlots';
        console.log(JSON.stringify([${offered(250)}, ${offered(249)}]));`,
      );
      deepEqual(outcomes, ['met', 'notMet']);
    });

    test('a shift of dépannage: within what was authorised, and one too many', () => {
      const shifts = (days) => `assessDepannage({
          activities: ${JSON.stringify(days)}.map((date) => ({ date, installation: 'A', sector: 'urgence' })),
          authorisations: [{ installation: 'A', sector: 'urgence', from: '2026-01-01', to: '2026-01-31', units: 1, decision: 'granted' }],
        }, { asOf: '2026-01-31' }).verdict.outcome`;
      const outcomes = program(
        'help.mjs',
        `import { assessDepannage } from 'omnipraticien/depannage';
        console.log(JSON.stringify([${shifts(['2026-01-03'])}, ${shifts(['2026-01-03', '2026-01-04'])}]));`,
      );
      deepEqual(outcomes, ['met', 'undetermined']);
    });

    test('a life of practice: MIR from 200 days on', () => {
      const days = (count) => `assessMir({
          physician: { holdings: [{ kind: 'avis', from: '2024-01-01', base: 'region', region: '06' }] },
          records: Array.from({ length: ${count} }, (_, i) => ({
            date: new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
            amount: '600', region: '06', subTerritory: null, nature: 'ordinary',
          })),
        }, { asOf: '2024-12-31' }).verdict.because.find(({ rule }) => rule === 'mir.status').outcome`;
      const outcomes = program(
        'life.mjs',
        `import { assessMir } from 'omnipraticien/mir';
        console.log(JSON.stringify([${days(200)}, ${days(199)}]));`,
      );
      deepEqual(outcomes, ['met', 'notMet']);
    });

    test('a quarter of AMP: 132 hours, to the minute', () => {
      const quarter = (minutes) => `assessAmp({
          calendar: { starts: ['03-01', '06-01', '09-01', '12-01'], source: 'invented' },
          recognisedYears: [{ from: '2025-03-01', years: 6, issuer: 'ramq' }],
          lists: [{ region: '06', from: '2025-03-01', activities: ['urgence'], source: 'invented' }],
          hours: [...Array.from({ length: 16 }, () => 480), ${minutes}].map((minutes, i) => ({
            date: '2025-03-' + String(i + 1).padStart(2, '0'), activity: 'urgence', minutes,
          })),
        }, { asOf: '2025-05-31', readings: 'kept' }).verdict.outcome`;
      const outcomes = program(
        'hours.mjs',
        `import { assessAmp } from 'omnipraticien/amp';
        console.log(JSON.stringify([${quarter(240)}, ${quarter(239)}]));`,
      );
      deepEqual(outcomes, ['met', 'notMet']);
    });

    test('a seal is the same bytes in any time zone and language, and verifies', () => {
      const sealing = `
        import { createHash } from 'node:crypto';
        import { seal, verify } from 'omnipraticien/audit';
        const sealed = JSON.stringify(seal('prem', ${JSON.stringify(INPUT)}, { asOf: '2025-02-28' }));
        const digest = createHash('sha256').update(sealed).digest('hex');
        console.log(JSON.stringify([digest, verify(JSON.parse(sealed)).standing, sealed.length > 5_000]));`;
      project.write('seal.mjs', sealing);
      const zones = ['UTC', 'America/Toronto', 'Pacific/Kiritimati', 'Pacific/Apia'];
      for (const TZ of zones) {
        for (const LANG of ['C', 'fr_CA.UTF-8', 'tr_TR.UTF-8']) {
          const [digest, ...others] = JSON.parse(run(node, ['seal.mjs'], project.root, { TZ, LANG, LC_ALL: LANG }));
          deepEqual(others, ['sound', true]);
          digests.add(digest);
        }
      }
      equal(digests.size, 1);
    });

    test('a schema is at hand, by import and by require', () => {
      const id = 'urn:omnipraticien:schemas:prem.input';
      equal(
        program('schema.cjs', `console.log(JSON.stringify(require('omnipraticien/schemas/prem.input.json').$id));`),
        id,
      );
      const imported = `import schema from 'omnipraticien/schemas/prem.input.json' with { type: 'json' };
        console.log(JSON.stringify(schema.$id));`;
      equal(program('schema.mjs', imported), id);
    });

    test('the command runs', () => {
      const command = join(project.root, 'node_modules/omnipraticien/dist/cli/main.js');
      match(run(node, [command, '--help'], project.root), /omnipraticien prem/);
      match(run(node, [command, 'gmf-slots', '--help'], project.root), /--slots/);
      match(run(node, [command, 'depannage', '--help'], project.root), /--authorisations/);
      match(run(node, [command, 'mir', '--help'], project.root), /--physician/);
      match(run(node, [command, 'amp', '--help'], project.root), /--hours/);
      match(run(node, [command, 'seal', '--help'], project.root), /--detached/);
      match(run(node, [command, 'verify', '--help'], project.root), /--input/);
    });
  });
}

test('runs with no permission but to read itself', () => {
  project.write(
    'permitted.mjs',
    `import { assessPrem, InvalidInputError } from 'omnipraticien';${USE}console.log(answer.same);`,
  );
  equal(
    run(process.execPath, ['--permission', `--allow-fs-read=${project.root}`, 'permitted.mjs'], project.root).trim(),
    'true',
  );
});

describe('strict TypeScript, without skipLibCheck', () => {
  const CONSUMER = `
    import { assessPrem, InvalidInputError, type PremInput } from 'omnipraticien';
    import { assessPrem as byModule } from 'omnipraticien/prem';
    import { assessDepannage, type DepannageInput } from 'omnipraticien/depannage';
    import { assessGmfSlots, type GmfSlotsInput } from 'omnipraticien/gmfSlots';
    import { assessMir, type MirInput } from 'omnipraticien/mir';
    import { type AmpInput, assessAmp } from 'omnipraticien/amp';
    import { seal, verify, type Envelope } from 'omnipraticien/audit';
    import * as render from 'omnipraticien/render';
    const input: PremInput = { physician: { holdings: [] }, records: [] };
    const outcome: 'met' | 'notMet' | 'notApplicable' | 'undetermined' = assessPrem(input, { asOf: '2025-02-28' }).verdict.outcome;
    // @ts-expect-error asOf is required
    byModule(input, {});
    // @ts-expect-error a region is a code
    const wrong: PremInput['records'][number]['region'] = 'Montréal';
    const group: GmfSlotsInput = { group: { engagements: [{ from: '2022-06-01', patients: 1000 }] } };
    const awaited: string = assessGmfSlots(group, { asOf: '2024-02-29' }).verdict.reason.code;
    const help: DepannageInput = { institution: { resultsProcedure: true } };
    const helped: string = assessDepannage(help, { asOf: '2026-02-28' }).verdict.reason.code;
    const hours: AmpInput = { signOn: { practiceFrom: null, requestedOn: 'notYet', completedOn: null } };
    const signed: string = assessAmp(hours, { asOf: '2026-02-28' }).verdict.reason.code;
    const life: MirInput = { physician: { holdings: [] } };
    const told: string = assessMir(life, { asOf: '2026-02-28' }).verdict.reason.code;
    // @ts-expect-error a sector is one of four, other, or null
    const sector: NonNullable<DepannageInput['activities']>[number]['sector'] = 'hospitalisation';
    const envelope: Envelope<'mir'> = seal('mir', life, { asOf: '2026-02-28' });
    const standing: 'sound' | 'unchecked' | 'differs' | 'altered' | 'malformed' = verify(envelope).standing;
    // @ts-expect-error the input of another regulation
    seal('prem', life, { asOf: '2026-02-28' });
    export { awaited, helped, InvalidInputError, outcome, render, sector, signed, standing, told, wrong };
  `;
  const compile = (module, resolution, ...files) => {
    for (const file of files) project.write(file, CONSUMER);
    const strict = [
      '--strict',
      '--exactOptionalPropertyTypes',
      '--noUncheckedIndexedAccess',
      '--skipLibCheck',
      'false',
    ];
    const rest = ['--noEmit', '--target', 'es2022', '--ignoreConfig', '--typeRoots', './none'];
    const settings = [...strict, ...rest, '--module', module, '--moduleResolution', resolution, ...files];
    return run(process.execPath, [join(REPOSITORY, 'node_modules/typescript/bin/tsc'), ...settings], project.root);
  };

  test('nodenext, as an ES module and as CommonJS', () => {
    equal(compile('nodenext', 'nodenext', 'consumer.mts', 'consumer.cts'), '');
  });

  test('bundler', () => {
    equal(compile('esnext', 'bundler', 'consumer.ts'), '');
  });
});

describe('a bundle', () => {
  const bundle = async (contents) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: project.root },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      external: ['zod', 'decimal.js'],
      logLevel: 'error',
    });
    return outputFiles[0].contents;
  };

  test(`of omnipraticien/prem takes at most ${MOST_BYTES} bytes gzipped, beside zod and decimal.js`, async (t) => {
    const size = gzipSync(
      await bundle("import { assessPrem } from 'omnipraticien/prem'; console.log(assessPrem);"),
    ).length;
    t.diagnostic(`${size} bytes`);
    ok(size <= MOST_BYTES, `${size} bytes`);
  });

  test('of assessPrem alone is the same by either door', async () => {
    const [module, whole] = await Promise.all(
      ['omnipraticien/prem', 'omnipraticien'].map((from) =>
        bundle(`import { assessPrem } from '${from}'; console.log(assessPrem);`),
      ),
    );
    ok(Math.abs(module.length - whole.length) <= 100, `${module.length} and ${whole.length} bytes`);
  });

  test('of a bare import is empty', async () => {
    equal((await bundle("import 'omnipraticien';")).length, 0);
  });
});
