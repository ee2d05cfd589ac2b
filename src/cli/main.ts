import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { EXIT_CODES, run } from './run.js';

const DEFAULT_WIDTH = 80;

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that stops early, `| head`, is no fault; a full disk is one.
    if (error.code !== 'EPIPE') process.exit(EXIT_CODES.badInput);
  });
}

const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const { code } = await run(process.argv.slice(2), {
  readFile,
  writeFile: (path, text) => writeFile(path, text),
  environment: process.env,
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  outIsTerminal: process.stdout.isTTY === true,
  errorIsTerminal: process.stderr.isTTY === true,
  columns: process.stdout.columns ?? DEFAULT_WIDTH,
  now: () => performance.now(),
  version: (manifest as { readonly version: string }).version,
});
process.exitCode = code;
