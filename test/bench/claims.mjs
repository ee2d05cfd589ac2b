import { assessAmp } from '../../dist/amp/index.js';
import { reconcile } from '../../dist/audit/index.js';
import { assessPrem } from '../../dist/prem/index.js';
import { AMP_AS_OF } from './hours.mjs';
import { AS_OF } from './province.mjs';

const ROUNDS = 9;
const WARM_UP = 2;
const OF_PREM = { asOf: AS_OF, readings: 'kept' };
const OF_AMP = { asOf: AMP_AS_OF, readings: 'kept' };

/**
 * What finding the cause of a claim costs, against asking the question once: a letter of which a month is missing, and figures that nothing gives.
 * @param year - a physician’s year of the PREM; `shifts`, of AMP
 * @returns rows: what, measured
 */
export function claimRows(year, shifts, timed, median) {
  const prem = { regulation: 'prem', input: year, options: OF_PREM, assess: () => assessPrem(year, OF_PREM) };
  const amp = { regulation: 'amp', input: shifts, options: OF_AMP, assess: () => assessAmp(shifts, OF_AMP) };
  const hours = { figure: 'amp.hours', value: '2000', where: { from: '2025-06-01' } };
  return [
    ['two figures of a letter explained, against assessing the year', prem, letterOf(year), 'explained'],
    ['a figure that nothing explains', prem, [{ figure: 'prem.days', value: '4000' }], 'unexplained'],
    ['hours that nothing explains, against a year of AMP', amp, [hours], 'unexplained'],
  ].map(([what, asked, claims, conclusion]) => [what, searching(asked, claims, conclusion, timed, median)]);
}

/** The figures of a letter from which the days of a month are missing. */
function letterOf(year) {
  const records = year.records.filter(({ date }) => !date.startsWith('2024-11'));
  const { counted } = assessPrem({ ...year, records }, OF_PREM).verdict.because[1].reason;
  return [
    { figure: 'prem.daysInside', value: counted.inside },
    { figure: 'prem.days', value: counted.total },
  ];
}

function searching({ regulation, input, options, assess }, claims, conclusion, timed, median) {
  const ask = () => reconcile(regulation, input, options, claims);
  const found = ask();
  if (found.conclusion !== conclusion) throw new Error(`${regulation}: ${found.conclusion}`);
  const times = { assess: [], ask: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const assessing = timed(() => {
      for (let i = 0; i < 20; i += 1) assess();
    });
    const asking = timed(ask);
    if (round < WARM_UP) continue;
    times.assess.push(assessing / 20);
    times.ask.push(asking);
  }
  const tried = found.searched.reduce((sum, one) => sum + one.tried, 0);
  return `${(median(times.ask) / median(times.assess)).toFixed(0)} × (${tried} ways, ${median(times.ask).toFixed(0)} ms)`;
}
