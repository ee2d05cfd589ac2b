import { copyFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const api = { index: 'src/index.ts', 'prem/index': 'src/prem/index.ts', 'render/index': 'src/render/index.ts' };

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
    banner: { js: '#!/usr/bin/env node\n/*! Contains csv-parse: its licence is in LICENSES.txt */' },
    noExternal: ['csv-parse'],
    onSuccess: async () => copyFileSync('node_modules/csv-parse/LICENSE', 'dist/cli/LICENSES.txt'),
  },
]);
