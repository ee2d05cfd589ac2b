/** An invented provincial year, the same on every run: seeded, no real person, no real territory but region codes. */

export const YEAR = { from: '2024-03-01', to: '2025-02-28' };
export const AS_OF = YEAR.to;

/** A small seeded generator of whole numbers (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const DAYS = Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(2024, 2, 1 + i)).toISOString().slice(0, 10));

/** The text of one physician's file: about 220 records, two or three territories, some dates in two of them. */
export function physicianText(index, next) {
  const region = String(1 + (index % 18)).padStart(2, '0');
  const home = `RLS ${region}-${index % 5}`;
  const away = `RLS ${region}-${5 + (index % 4)}`;
  const far = String(1 + ((index + 7) % 18)).padStart(2, '0');
  const atHome = 45 + next(40);
  const records = [];
  const add = (date) => {
    const place = next(100);
    const isHome = place < atHome;
    const isFar = !isHome && place >= 93;
    records.push({
      date,
      amount: `${150 + next(900)}.${String(next(100)).padStart(2, '0')}`,
      region: isFar ? far : region,
      subTerritory: isHome ? home : isFar ? `RLS ${far}-0` : away,
      nature: isFar && next(2) === 0 ? 'depannage' : 'ordinary',
    });
  };
  for (const date of DAYS) {
    if (next(365) < 208) add(date);
    if (next(365) < 12) add(date);
  }
  const physician = {
    practiceStart: '2018-12-03',
    holdings: [{ kind: 'avis', from: '2018-11-15', base: 'subTerritory', region, subTerritory: home }],
  };
  return JSON.stringify({ physician, records });
}

/** The plainest honest loop over the same objects: sums by date and territory, then counts. It validates and explains nothing. */
export function bareLoop({ physician, records }) {
  const { region, subTerritory } = physician.holdings[0];
  const sums = new Map();
  for (const record of records) {
    if (record.date < YEAR.from || record.date > YEAR.to || record.nature === 'other') continue;
    const key = `${record.date}|${record.region}|${record.subTerritory}`;
    sums.set(key, (sums.get(key) ?? 0) + Number(record.amount));
  }
  const home = `|${region}|${subTerritory}`;
  let inside = 0;
  let total = 0;
  for (const [key, sum] of sums) {
    const days = sum >= 523 ? 1 : sum >= 261.5 ? 0.5 : 0;
    total += days;
    if (key.endsWith(home)) inside += days;
  }
  return { inside, total };
}
