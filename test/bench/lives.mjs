/** Invented lives of practice, the same on every run: seeded, no real person. */

export const LIFE_AS_OF = '2026-06-30';
const YEARS = 15;
const FIRST = Date.UTC(2011, 6, 1);
const DAY = 86_400_000;
const DAYS = Array.from({ length: Math.round(YEARS * 365.25) }, (_, i) =>
  new Date(FIRST + i * DAY).toISOString().slice(0, 10),
);
/** The thresholds of the texts begin in March 2021: those before are the caller's. */
const OLD = { from: '2011-07-01', to: '2021-02-28', full: '500', half: '250', source: 'bench' };

/** The text of fifteen years of one physician: residency, notices, an absence from the plan, a derogation; about 3,300 records. */
export function lifeText(index, next) {
  const region = String(1 + (index % 18)).padStart(2, '0');
  const home = `RLS ${region}-${index % 5}`;
  const records = [];
  const add = (date) => {
    const isHome = next(100) < 70;
    records.push({
      date,
      amount: `${150 + next(900)}.${String(next(100)).padStart(2, '0')}`,
      region,
      subTerritory: isHome ? home : `RLS ${region}-${5 + (index % 4)}`,
      nature: next(20) === 0 ? 'depannage' : 'ordinary',
    });
  };
  for (const date of DAYS) {
    if (next(365) < 208) add(date);
    if (next(365) < 12) add(date);
  }
  const avis = { kind: 'avis', base: 'subTerritory', region, subTerritory: home };
  const physician = {
    holdings: [
      { kind: 'authorisation', from: '2011-07-01', to: '2012-06-30', option: 'regions', regions: [region] },
      { ...avis, from: '2012-07-01' },
      { ...avis, from: '2016-01-01' },
      { kind: 'derogation', purpose: 'depannageExclusif', from: '2022-01-01' },
    ],
    participation: [{ from: '2015-03-01', to: '2015-12-31', status: 'nonParticipant' }],
  };
  return JSON.stringify({ physician, records, thresholds: [OLD] });
}

/** The plainest honest loop over the same objects: dollars by date while something is held, then days. It validates and explains nothing. */
export function bareLife({ physician, records, thresholds }) {
  const { holdings, participation } = physician;
  const isWithin = (date, { from, to }) => from <= date && (to === undefined || date <= to);
  const sums = new Map();
  for (const { date, amount, nature } of records) {
    if (nature === 'other' || date > LIFE_AS_OF) continue;
    if (!holdings.some((one) => one.kind !== 'authorisation' && isWithin(date, one))) continue;
    if (participation.some((one) => isWithin(date, one))) continue;
    sums.set(date, (sums.get(date) ?? 0) + Number(amount));
  }
  let days = 0;
  for (const [date, sum] of sums) {
    const { full, half } = thresholds.find((one) => isWithin(date, one)) ?? { full: 523, half: 261.5 };
    days += sum >= Number(full) ? 1 : sum >= Number(half) ? 0.5 : 0;
  }
  return days;
}
