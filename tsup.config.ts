import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** What is small and slow to load file by file is built in, with its licence. docs/decisions/0010 */
const DATES = ['date-fns', '@date-fns/utc'];

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
    noExternal: DATES,
    banner: { js: '/*! Contains date-fns and @date-fns/utc: their licences are in LICENSES.txt */' },
    onSuccess: licences(DATES, 'dist/LICENSES.txt'),
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
    banner: {
      js: '#!/usr/bin/env node\n/*! Contains csv-parse, date-fns and @date-fns/utc: their licences are in LICENSES.txt */',
    },
    noExternal: ['csv-parse', ...DATES],
    onSuccess: licences(['csv-parse', ...DATES], 'dist/cli/LICENSES.txt'),
  },
]);
