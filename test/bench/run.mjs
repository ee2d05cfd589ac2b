/**
 * Ratios in one run: `npm run bench`. Times are medians of rounds that alternate, so that a busy machine weighs on all alike.
 * BENCH_PHYSICIANS sets another number than the province's 10,500.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { assessAmp } from '../../dist/amp/index.js';
import { seal, verify } from '../../dist/audit/index.js';
import { assessDepannage } from '../../dist/depannage/index.js';
import { assessGmfSlots } from '../../dist/gmfSlots/index.js';
import { assessMir } from '../../dist/mir/index.js';
import { assessPrem } from '../../dist/prem/index.js';
import { renderHtml, renderMarkdown } from '../../dist/render/index.js';
import { activitiesText, bareUse } from './activities.mjs';
import { claimRows } from './claims.mjs';
import { bareCount, groupText } from './group.mjs';
import { AMP_AS_OF, bareQuarters, claimsText, hoursText } from './hours.mjs';
import { bareLife, LIFE_AS_OF, lifeText } from './lives.mjs';
import { AS_OF, bareLoop, physicianText, seeded } from './province.mjs';

const PHYSICIANS = Number(process.env.BENCH_PHYSICIANS ?? 10_500);
const ROUNDS = 7;
const WARM_ROUNDS = 41;
const root = fileURLToPath(new URL('../..', import.meta.url));
const rows = [];
const row = (what, measured, goal) => rows.push([what, measured, goal]);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function timed(work) {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Rows of the ratios of two works to a third, in rounds that alternate: the first half warms up. */
function ratioRows(what, works) {
  const rounds = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = 0; round < WARM_ROUNDS * 2; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const time = timed(work);
      if (round >= WARM_ROUNDS) rounds[name].push(time);
    }
  }
  for (const [name, readings] of [
    ['pinned', 'readings pinned'],
    ['explored', 'readings explored'],
  ]) {
    const times = rounds[name].map((time, i) => time / rounds.bare[i]);
    const ratioOf = `${median(times).toFixed(2)} × (${Math.min(...times).toFixed(2)}–${Math.max(...times).toFixed(2)})`;
    row(`${what}, ${readings}`, ratioOf, '≤ 2 ×');
  }
}

// A group of 20 physicians and a year of its slots, before the memory is full of the province.
const SLOTS = 20_000;
const group = JSON.parse(groupText(SLOTS));
const ofGroup = (readings) => () => assessGmfSlots(group, { asOf: '2024-05-31', ...(readings && { readings }) });
const { year } = ofGroup('kept')().verdict.reason;
if (JSON.stringify(year.map(({ offered }) => offered)) !== JSON.stringify(bareCount(group))) {
  throw new Error('the answers differ');
}
ratioRows(`a group’s ${SLOTS} slots, validated and explained`, {
  bare: () => bareCount(group),
  pinned: ofGroup('kept'),
  explored: ofGroup(undefined),
});

// A provincial year of dépannage: its activities, and the authorisations they are counted against.
const ACTIVITIES = 50_000;
const mechanism = JSON.parse(activitiesText(ACTIVITIES));
const ofMechanism = (readings) => () =>
  assessDepannage(mechanism, { asOf: '2026-02-28', ...(readings && { readings }) });
const uses = ofMechanism('kept')().verdict.because.filter(({ rule }) => rule === 'depannage.use');
const granted = bareUse(mechanism).entered.filter((_, i) => mechanism.authorisations[i].decision === 'granted');
if (JSON.stringify(uses.map(({ reason }) => reason.entered)) !== JSON.stringify(granted)) {
  throw new Error('the answers differ');
}
ratioRows(`${ACTIVITIES} activities of dépannage, validated and explained`, {
  bare: () => bareUse(mechanism),
  pinned: ofMechanism('kept'),
  explored: ofMechanism(undefined),
});

// Fifteen years of each physician of the province, one life after another: nothing of one is left when the next comes.
const LIVES = 40;
const nextLife = seeded(20260630);
const lives = Array.from({ length: LIVES }, (_, i) => lifeText(i, nextLife));
const ofLife = (readings) => (one) => assessMir(one, { asOf: LIFE_AS_OF, ...(readings && { readings }) });
const lifeWorks = { bare: bareLife, pinned: ofLife('kept'), explored: ofLife(undefined) };
const lifeTimes = { bare: 0, pinned: 0, explored: 0 };
const heapPeaks = [0, 0];
let lifeRecords = 0;
for (let i = -LIVES; i < PHYSICIANS; i += 1) {
  const one = JSON.parse(lives[(i + LIVES) % LIVES]);
  if (i < 0) {
    const { days } = lifeWorks.pinned(one).verdict.because[1].reason;
    if (Number(days.atMost) !== bareLife(one)) throw new Error('the answers differ');
    continue;
  }
  lifeRecords += one.records.length;
  for (const [name, work] of Object.entries(lifeWorks)) lifeTimes[name] += timed(() => work(one));
  if (i % 100 === 0) {
    globalThis.gc?.();
    const half = i < PHYSICIANS / 2 ? 0 : 1;
    heapPeaks[half] = Math.max(heapPeaks[half], process.memoryUsage().heapUsed);
  }
}
const lifeRatio = (name) => `${(lifeTimes[name] / lifeTimes.bare).toFixed(2)} ×`;
row(`15 years of ${PHYSICIANS} physicians, ${lifeRecords} records, readings pinned`, lifeRatio('pinned'), '≤ 2 ×');
row('the same, readings explored', lifeRatio('explored'), '≤ 3 ×');
const mebibytes = heapPeaks.map((bytes) => (bytes / 2 ** 20).toFixed(0));
row('the same, heap in use, first and second half of the physicians', `${mebibytes.join(' and ')} MiB`, 'flat');

// A provincial year of AMP hours, one physician after another.
const nextYear = seeded(20260228);
const years = Array.from({ length: LIVES }, (_, i) => hoursText(i, nextYear));
const ofHours = (readings) => (one) => assessAmp(one, { asOf: AMP_AS_OF, ...(readings && { readings }) });
const hourWorks = { bare: bareQuarters, pinned: ofHours('kept'), explored: ofHours(undefined) };
const hourTimes = { bare: 0, pinned: 0, explored: 0 };
let hourRecords = 0;
for (let i = -LIVES; i < PHYSICIANS; i += 1) {
  const one = JSON.parse(years[(i + LIVES) % LIVES]);
  if (i < 0) {
    const { quarters } = hourWorks.pinned(one).verdict.because[0].reason;
    if (JSON.stringify(quarters.map(({ done }) => done.least)) !== JSON.stringify(bareQuarters(one))) {
      throw new Error('the answers differ');
    }
    continue;
  }
  hourRecords += one.hours.length;
  for (const [name, work] of Object.entries(hourWorks)) hourTimes[name] += timed(() => work(one));
}
const perYear = (name) => `${((hourTimes[name] * 1000) / PHYSICIANS).toFixed(0)} µs a physician`;
const hourRatio = (name) => `${(hourTimes[name] / hourTimes.bare).toFixed(2)} × (${perYear(name)})`;
row(
  `a year of AMP of ${PHYSICIANS} physicians, ${hourRecords} records, readings pinned`,
  hourRatio('pinned'),
  '≤ 100 µs',
);
row('the same, readings explored', hourRatio('explored'), '≤ 200 µs');

// The hardest of them: claims that four readings bear on.
const claimed = Array.from({ length: LIVES }, (_, i) => JSON.parse(claimsText(i, nextYear)));
const claimTimes = { pinned: 0, explored: 0 };
for (let round = 0; round < 6; round += 1) {
  for (const one of claimed) {
    for (const name of Object.keys(claimTimes)) {
      const spent = timed(() => hourWorks[name](one));
      if (round > 0) claimTimes[name] += spent;
    }
  }
}
const perClaim = (name) => `${(claimTimes[name] / LIVES / 5).toFixed(2)} ms`;
row('a year of AMP with equivalences and an exemption, pinned', perClaim('pinned'), '≤ 5 ms');
row('the same, readings explored', perClaim('explored'), '≤ 5 ms');

// The provincial year, from plain objects.
const next = seeded(20250228);
const province = Array.from({ length: PHYSICIANS }, (_, i) => JSON.parse(physicianText(i, next)));
const records = province.reduce((sum, one) => sum + one.records.length, 0);
const over = (work) => () => {
  for (const one of province) work(one);
};
const pinned = (one) => assessPrem(one, { asOf: AS_OF, readings: 'kept' });
const explored = (one) => assessPrem(one, { asOf: AS_OF });

const outcomes = {};
for (const one of province) {
  const { inside, total } = bareLoop(one);
  const { verdict } = pinned(one);
  const { counted } = verdict.because[1].reason;
  if (Number(counted.inside) !== inside || Number(counted.total) !== total) throw new Error('the answers differ');
  outcomes[verdict.outcome] = (outcomes[verdict.outcome] ?? 0) + 1;
}
const rounds = { bare: [], pinned: [], explored: [] };
const works = { bare: over(bareLoop), pinned: over(pinned), explored: over(explored) };
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, work] of Object.entries(works)) rounds[name].push(timed(work));
}
const ratios = (name) => rounds[name].map((time, i) => time / rounds.bare[i]);
const ratio = (name) => {
  const all = ratios(name);
  return `${median(all).toFixed(2)} × (${Math.min(...all).toFixed(2)}–${Math.max(...all).toFixed(2)})`;
};
row(
  `bare loop, ${PHYSICIANS} physicians, ${records} records`,
  `1 (${((median(rounds.bare) * 1e6) / records).toFixed(0)} ns a record)`,
  '',
);
row('validated and explained, readings pinned', ratio('pinned'), '≤ 2 ×');
row('validated and explained, readings explored', ratio('explored'), '≤ 3 ×');

// Memory above the input, one physician after another.
if (globalThis.gc) {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  let peak = 0;
  province.forEach((one, i) => {
    explored(one);
    if (i % 50 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed - before);
  });
  row('memory above the input', `${(peak / 2 ** 20).toFixed(0)} MiB`, '≤ 64 MiB');
}

// One physician's year, warm.
const one = province[0];
for (let i = 0; i < 2000; i += 1) explored(one);
const WARM = 2000;
const warm = timed(() => {
  for (let i = 0; i < WARM; i += 1) explored(one);
});
row('one physician’s year, warm, explored', `${(warm / WARM).toFixed(3)} ms`, '≤ 0.1 ms');

// The report of that year against its assessment, in rounds that alternate: the first half warms up.
const assessed = explored(one);
const asReport = { language: 'fr', asOf: AS_OF, records: one.records, lines: one.records.map((_, i) => i + 2) };
const reports = { 'HTML, with its pictures': renderHtml, Markdown: renderMarkdown };
for (const [name, render] of Object.entries(reports)) {
  const times = [];
  for (let round = 0; round < WARM_ROUNDS * 2; round += 1) {
    const assessing = timed(() => {
      for (let i = 0; i < 50; i += 1) explored(one);
    });
    const rendering = timed(() => {
      for (let i = 0; i < 10; i += 1) render(assessed, asReport);
    });
    if (round >= WARM_ROUNDS) times.push((rendering * 5) / assessing);
  }
  const size = (Buffer.byteLength(render(assessed, asReport)) / 1000).toFixed(0);
  row(
    `the report of that year in ${name}, against its assessment`,
    `${median(times).toFixed(1)} × (${size} kB)`,
    '≤ 50 ×, < 250 kB',
  );
}

// Sealing that year, and verifying the seal, against assessing it.
const asked = { asOf: AS_OF };
const envelope = seal('prem', one, asked);
if (verify(envelope).standing !== 'sound') throw new Error('the seal is not sound');
const sealRounds = { assess: [], seal: [], verify: [] };
const sealWorks = {
  assess: () => explored(one),
  seal: () => seal('prem', one, asked),
  verify: () => verify(envelope),
};
for (let round = 0; round < WARM_ROUNDS * 10; round += 1) {
  for (const [name, work] of Object.entries(sealWorks)) {
    const time = timed(work);
    if (round >= WARM_ROUNDS) sealRounds[name].push(time);
  }
}
const sealRatio = (name) => `${(median(sealRounds[name]) / median(sealRounds.assess)).toFixed(1)} ×`;
row('sealing that year, against assessing it', sealRatio('seal'), '');
row('verifying its seal, against assessing it', sealRatio('verify'), '');

for (const [what, measured] of claimRows(one, JSON.parse(years[0]), timed, median)) row(what, measured, '');

// First verdict after a cold start, above bare Node.
const cold = (script) => {
  const times = [];
  for (let i = 0; i < 11; i += 1) {
    times.push(timed(() => execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root })));
  }
  return median(times);
};
const text = physicianText(0, seeded(1));
const bareNode = cold(`JSON.parse(${JSON.stringify(text)})`);
const first = cold(
  `import { assessPrem } from './dist/prem/index.js'; assessPrem(JSON.parse(${JSON.stringify(text)}), { asOf: '${AS_OF}' })`,
);
const zodAlone = cold(`import 'zod'; JSON.parse(${JSON.stringify(text)})`);
row(
  'first verdict, cold, above bare Node',
  `${(first - bareNode).toFixed(0)} ms (zod alone ${(zodAlone - bareNode).toFixed(0)} ms)`,
  '≤ 80 ms',
);

// What an application ships.
const bundle = await build({
  stdin: { contents: "export { assessPrem } from './dist/prem/index.js'", resolveDir: root },
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
  external: ['zod', 'decimal.js'],
});
const size = gzipSync(bundle.outputFiles[0].contents, { level: 9 }).length;
row('`omnipraticien/prem` bundled, without zod and decimal.js', `${(size / 1000).toFixed(1)} kB gzipped`, '≤ 15 kB');

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
console.log(`omnipraticien ${version}, Node ${process.version}, outcomes ${JSON.stringify(outcomes)}\n`);
console.log('| | Measured | Goal |\n|---|---|---|');
for (const cells of rows) console.log(`| ${cells.join(' | ')} |`);
