import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Civil dates have no zone: the same suite passes in all of these. */
const TIME_ZONES = ['UTC', 'America/Toronto', 'Pacific/Kiritimati', 'Pacific/Apia'];

/** What reads the text of the sources has no zone to depend on, and what recomputes by the thousand asks what is tested in each of them: once is enough. */
const ONCE = [
  'test/whole/architecture.test.ts',
  'test/whole/documents.test.ts',
  'test/audit/reconcile.{planted,others}.laws.test.ts',
];

/** Mutants are run in whatever zone there is, change the text of the sources, and are left to the tests that are quick. */
const mutating = process.env['STRYKER_MUTATOR_WORKER'] !== undefined;
const NOT_FOR_MUTANTS = [
  ...ONCE,
  'test/whole/timeZones.test.ts',
  'test/cli/**',
  'test/whole/laws.!(examples).test.ts',
  'test/gmfSlots/laws*',
  'test/gmfSlots/oracle.test.ts',
  'test/orchestrateur/laws*',
  'test/depannage/laws.conditions.test.ts',
  'test/depannage/exclusive.{laws,unknowns}*',
  'test/depannage/laws*',
  'test/amp/laws*',
  'test/amp/*.laws*',
  'test/mir/laws*',
  'test/mir/*.laws*',
  'test/audit/*.laws*',
  'test/render/html.{checked,hostile}*',
];

/** Each run looks elsewhere, a run on mutants always at the same place; `FAST_CHECK_SEED=… npm test` looks there again. */
const asked = process.env['FAST_CHECK_SEED'] ?? (mutating ? '55' : undefined);
const seed = asked === undefined ? Math.floor(Math.random() * 0x7fff_ffff) : Number(asked);
if (!mutating) console.log(`FAST_CHECK_SEED=${seed}`);

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    // A process has a time zone of its own, a thread has not. Files share a process: nothing in src holds a state.
    pool: 'forks',
    isolate: mutating,
    setupFiles: ['.config/vitest.setup.ts'],
    provide: { seed },
    // Tests are not timed: this is for what never ends, on however slow a machine.
    testTimeout: 300_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reportsDirectory: 'coverage' },
    ...(mutating
      ? { exclude: NOT_FOR_MUTANTS }
      : {
          projects: TIME_ZONES.map((zone) => ({
            extends: true as const,
            test: { name: zone, env: { TZ: zone }, exclude: zone === 'UTC' ? [] : ONCE },
          })),
        }),
  },
});
