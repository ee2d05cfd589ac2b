import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { jsonSchemas } from './src/audit/jsonSchemas.js';

/** What is small and slow to load file by file is built in, with its licence. docs/decisions/0010 */
const DATES = ['date-fns', '@date-fns/utc'];
/** What makes a seal is built in too. docs/decisions/0015 */
const SEALS = ['@noble/hashes', 'json-canonicalize'];
const BUILT_IN = [...DATES, ...SEALS];
const NOTICE = '/*! Licences of what is built in: LICENSES.txt */';

/** JSON Schemas of what is taken and given, beside the code. */
function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
  }
}

function licences(packages: readonly string[], to: string): () => Promise<void> {
  return async () => {
    const texts = packages.map((name) => {
      const folder = `node_modules/${name}`;
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
      if (file === undefined) throw new Error(`no licence in ${folder}`);
      return `${name}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
    });
    writeFileSync(to, texts.join('\n---\n\n'));
  };
}

const api = {
  index: 'src/index.ts',
  'amp/index': 'src/amp/index.ts',
  'audit/index': 'src/audit/index.ts',
  'depannage/index': 'src/depannage/index.ts',
  'gmfSlots/index': 'src/gmfSlots/index.ts',
  'mir/index': 'src/mir/index.ts',
  'prem/index': 'src/prem/index.ts',
  'render/index': 'src/render/index.ts',
};

// `clean` races when there are several configurations: the build script empties dist first.
export default defineConfig([
  {
    entry: api,
    format: ['esm', 'cjs'],
    dts: { entry: api },
    splitting: true,
    // Without it, splitting CommonJS rewrites each ?? and ?. into a function call.
    treeshake: { moduleSideEffects: 'no-external' },
    clean: false,
    sourcemap: false,
    target: 'es2022',
    platform: 'neutral',
    noExternal: BUILT_IN,
    banner: { js: NOTICE },
    onSuccess: async () => {
      await licences(BUILT_IN, 'dist/LICENSES.txt')();
      writeSchemas('dist/schemas');
    },
    tsconfig: '.config/tsconfig.pure.json',
  },
  {
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: ['esm'],
    dts: false,
    clean: false,
    sourcemap: false,
    target: 'node20',
    platform: 'node',
    tsconfig: 'tsconfig.json',
    banner: { js: `#!/usr/bin/env node\n${NOTICE}` },
    noExternal: ['csv-parse', ...BUILT_IN],
    onSuccess: licences(['csv-parse', ...BUILT_IN], 'dist/cli/LICENSES.txt'),
  },
]);
