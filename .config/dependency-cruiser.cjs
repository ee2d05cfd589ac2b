/**
 * Who may import whom, one named rule for each line.
 * @type {import('dependency-cruiser').IConfiguration}
 */

const REGULATIONS = '(?:prem|amp|depannage|mir|gmfSlots|orchestrateur)';
/** What several regulations count or look up alike: below them, above the law. */
const SHARED = '(?:holdings|billingDays)';
/** phrases.ts, and the files of each language that it joins. */
const PHRASES = 'phrases[.a-z]*\\.ts$';
const npm = (name) => `(?:^|/)node_modules/${name}/`;
const any = (...folders) => folders.map((folder) => `^src/${folder}/`);

/** The files of audit that know a package. */
const AUDIT_FILES = ['input', 'reconcile/input', 'jsonSchemas', 'canonical', 'digest'].map(
  (name) => `^src/audit/${name}\\.ts$`,
);

/** A folder may import itself and what is listed, nothing else. */
const only = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to: { pathNot: to } });

module.exports = {
  forbidden: [
    only(
      'law-stands-alone',
      'law is what any legal text is made of: it knows decimal.js, date-fns, zod, and nothing of src.',
      { path: '^src/law/' },
      [...any('law'), npm('decimal\\.js'), npm('date-fns'), npm('@date-fns/utc'), npm('zod')],
    ),
    only(
      'verdict-knows-law',
      'The algebra of answers knows no regulation and no language.',
      { path: '^src/verdict/' },
      any('verdict', 'law'),
    ),
    only('tally-knows-verdict', 'A ledger is the same for every regulation.', { path: '^src/tally/' }, [
      ...any('tally', 'verdict', 'law'),
    ]),
    only('foresight-knows-verdict', 'Foresight is written once, over the algebra.', { path: '^src/foresight/' }, [
      ...any('foresight', 'tally', 'verdict', 'law'),
    ]),
    only(
      'shared-knows-no-regulation',
      'What regulations share knows law, verdict and tally, and nothing of a regulation nor of what else is shared.',
      { path: `^src/(${SHARED})/`, pathNot: `^src/${SHARED}/input\\.ts$` },
      [...any('law', 'verdict', 'tally'), '^src/$1/'],
    ),
    only(
      'zod-in-shared-input-alone',
      'The form of what regulations share is in their input.ts: nothing else there knows zod.',
      { path: `^src/(${SHARED})/input\\.ts$` },
      [...any('law', 'verdict', 'tally'), '^src/$1/', npm('zod')],
    ),
    {
      name: 'schemas-for-input',
      severity: 'error',
      comment: 'A fragment of a schema is for the input.ts of a regulation: a rule does not load zod.',
      from: { path: '^src/', pathNot: [`^src/${REGULATIONS}/input\\.ts$`, '^src/audit/jsonSchemas\\.ts$'] },
      to: { path: `^src/${SHARED}/input\\.ts$` },
    },
    only(
      'regulation-stands-on-law',
      'A regulation knows law, verdict, tally, foresight, what is shared and its neighbours: no rendering, no outside.',
      { path: `^src/${REGULATIONS}/`, pathNot: `^src/${REGULATIONS}/input\\.ts$` },
      any('law', 'verdict', 'tally', 'foresight', SHARED, REGULATIONS),
    ),
    only(
      'zod-in-input-alone',
      'input.ts is the only file of a regulation that rejects: nothing else knows zod.',
      { path: `^src/${REGULATIONS}/input\\.ts$` },
      [...any('law', 'verdict', 'tally', 'foresight', SHARED, REGULATIONS), npm('zod')],
    ),
    {
      name: 'neighbour-by-its-door',
      severity: 'error',
      comment: 'A regulation is entered by its index.ts.',
      from: { path: `^src/(${REGULATIONS})/` },
      to: { path: `^src/${REGULATIONS}/`, pathNot: ['^src/$1/', `^src/${REGULATIONS}/index\\.ts$`] },
    },
    {
      name: 'phrases-know-types',
      severity: 'error',
      comment: 'A sentence is chosen by its code: phrases.ts imports the types of its own rules, never a rule.',
      from: { path: `^src/(?:${REGULATIONS}|${SHARED})/${PHRASES}` },
      to: {
        path: `^src/(?:${REGULATIONS}|${SHARED})/`,
        pathNot: `^src/(?:${REGULATIONS}|${SHARED})/${PHRASES}`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'phrases-of-their-own',
      severity: 'error',
      comment: 'A regulation says its own findings, not those of a neighbour.',
      from: { path: `^src/(${REGULATIONS})/${PHRASES}` },
      to: { path: `^src/${REGULATIONS}/`, pathNot: '^src/$1/' },
    },
    {
      name: 'phrases-for-render',
      severity: 'error',
      comment: 'No sentence in a rule: the words are read by render, not by the regulation.',
      from: {
        path: `^src/(?:${REGULATIONS}|${SHARED})/`,
        pathNot: `^src/(?:${REGULATIONS}|${SHARED})/${PHRASES}`,
      },
      to: { path: `^src/(?:${REGULATIONS}|${SHARED})/${PHRASES}` },
    },
    only(
      'render-knows-words',
      'render turns codes into words: it knows the algebra and each phrases.ts, no rule and no schema.',
      { path: '^src/render/' },
      [
        ...any('render', 'verdict', 'law', 'tally'),
        `^src/(?:${REGULATIONS}|${SHARED})/${PHRASES}`,
        `^src/${REGULATIONS}/index\\.ts$`,
      ],
    ),
    {
      name: 'render-decides-nothing',
      severity: 'error',
      comment: 'Of a regulation, render may name the types of its index.ts; of the ledger, its types.',
      from: { path: '^src/render/' },
      to: { path: [`^src/${REGULATIONS}/index\\.ts$`], dependencyTypesNot: ['type-only'] },
    },
    ...[
      ['', '^src/audit/', [...AUDIT_FILES], []],
      ['-zod-in-input', null, ['^src/audit/(?:reconcile/)?input\\.ts$', '^src/audit/jsonSchemas\\.ts$'], [npm('zod')]],
      ['-canonical-json', null, ['^src/audit/canonical\\.ts$'], [npm('json-canonicalize')]],
      ['-digests', null, ['^src/audit/digest\\.ts$'], [npm('@noble/hashes')]],
    ].map(([what, folder, files, packages]) =>
      only(
        `audit-knows-all-but-cli${what}`,
        'A sealed file is re-checked by the library alone; each package has its one file.',
        folder === null ? { path: files } : { path: folder, pathNot: files },
        [...any('audit', 'law', 'verdict', 'tally', 'foresight', 'render', SHARED, REGULATIONS), ...packages],
      ),
    ),
    {
      name: 'audit-enters-by-the-door',
      severity: 'error',
      comment:
        'Sealing asks a regulation as anybody does, by its index.ts; the build says in JSON Schema what their checks are.',
      from: { path: '^src/audit/', pathNot: '^src/audit/jsonSchemas\\.ts$' },
      to: {
        path: `^src/${REGULATIONS}/`,
        pathNot: `^src/${REGULATIONS}/index\\.ts$`,
        dependencyTypesNot: ['type-only'],
      },
    },
    only(
      'door-has-no-logic',
      'src/index.ts re-exports; a regulation, render and audit are taken by their own index.ts.',
      { path: '^src/index\\.ts$' },
      [...any('law', 'verdict', 'tally', 'foresight'), `^src/(?:${REGULATIONS}|render|audit)/index\\.ts$`],
    ),
    {
      name: 'nobody-enters-by-the-front-door',
      severity: 'error',
      comment: 'src/index.ts is for those outside: inside, import the file itself.',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'nobody-imports-cli',
      severity: 'error',
      comment: 'Only cli touches the outside.',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'node-in-cli-alone',
      severity: 'error',
      comment: 'No clock, file, network or environment but in cli.',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'cli-has-its-own-parsers',
      severity: 'error',
      comment: 'Of packages, cli knows csv-parse, which is bundled into it.',
      from: { path: '^src/cli/' },
      to: { path: '(?:^|/)node_modules/', pathNot: npm('csv-parse') },
    },
    {
      name: 'decimal-and-dates-in-law-alone',
      severity: 'error',
      comment: 'Exact numbers and civil dates come from src/law.',
      from: { path: '^src/', pathNot: '^src/law/' },
      to: { path: [npm('decimal\\.js'), npm('date-fns'), npm('@date-fns')] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'What goes round cannot be read from one end, nor shaken out of a bundle.',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-other-folder',
      severity: 'error',
      comment: 'The folders of src are fixed; a new one is a decision (docs/decisions).',
      from: {
        path: '^src/',
        pathNot: [
          '^src/index\\.ts$',
          ...any('law', 'verdict', 'tally', 'foresight', 'render', 'audit', 'cli', SHARED, REGULATIONS),
        ],
      },
      to: {},
    },
    {
      name: 'src-stays-in-src',
      severity: 'error',
      comment: 'src imports neither tests nor examples.',
      from: { path: '^src/' },
      to: { pathNot: ['^src/', '(?:^|/)node_modules/'], dependencyTypesNot: ['core'] },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      comment: 'An import that nothing answers to.',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: '(?:^|/)node_modules/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
