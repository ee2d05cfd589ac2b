import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const REPOSITORY = join(import.meta.dirname, '../..');

/** The Node that runs the tools, and the one that runs npm: the oldest that we promise, where that is what npm has. */
export const NODES = [...new Set([process.execPath, process.env['npm_node_execpath'] ?? process.execPath])];

/** npm tells its scripts where they run; a npm started from one must not believe it is there. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_(?:package|lifecycle)_|npm_config_local_prefix$|INIT_CWD$|NODE_OPTIONS$)/.test(name),
  ),
);

/** @param more - variables of the environment beside those there are */
export function run(program, args, cwd, more = {}) {
  try {
    return execFileSync(program, args, {
      cwd,
      env: { ...environment, ...more },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    throw new Error(`${program} ${args.join(' ')}\n${error.stdout ?? ''}${error.stderr ?? ''}`, { cause: error });
  }
}

function npm(args, cwd) {
  const cli = process.env['npm_execpath'];
  return cli === undefined
    ? run('npm', args, cwd)
    : run(process.env['npm_node_execpath'] ?? 'node', [cli, ...args], cwd);
}

/** Packs the library and installs the tarball in a project that has nothing else. */
export function bareProject() {
  const root = mkdtempSync(join(tmpdir(), 'bare-project-'));
  npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', root], REPOSITORY);
  const tarball = readdirSync(root).find((file) => file.endsWith('.tgz'));
  writeFileSync(join(root, 'package.json'), '{ "private": true }\n');
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', '--silent', `./${tarball}`], root);
  const installed = join(root, 'node_modules/omnipraticien');
  return {
    root,
    installed,
    files: readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
    write: (name, text) => writeFileSync(join(root, name), text),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
