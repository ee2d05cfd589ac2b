/** An invented province's year of dépannage, the same on every run: seeded, no real person or place. */
import { seeded } from './province.mjs';

const FIRST = Date.UTC(2025, 2, 1);
const DAY = 86_400_000;
const dateOf = (day) => new Date(FIRST + day * DAY).toISOString().slice(0, 10);
const DAYS = Array.from({ length: 365 }, (_, day) => dateOf(day));

/** Four weeks: how long an authorisation lasts. */
const PERIOD = 28;
const SECTORS = ['urgence', 'courteDuree', 'obstetrique'];

/** The text of so many activities in 60 installations, with their authorisations: shifts, and weeks given by their days. */
export function activitiesText(count) {
  const next = seeded(20260228);
  const installations = Array.from({ length: 60 }, (_, i) => `Installation ${i + 1}`);
  const authorisations = installations.flatMap((installation) =>
    SECTORS.flatMap((sector) =>
      Array.from({ length: Math.ceil(DAYS.length / PERIOD) }, (_, i) => ({
        installation,
        sector,
        from: dateOf(i * PERIOD),
        to: dateOf((i + 1) * PERIOD - 1),
        units: sector === 'urgence' ? 56 : 16,
        decision: next(20) === 0 ? 'refused' : 'granted',
      })),
    ),
  );
  const activities = Array.from({ length: count }, () => {
    const day = next(DAYS.length);
    const installation = installations[next(installations.length)];
    if (next(4) > 0) return { date: DAYS[day], installation, sector: next(60) === 0 ? 'other' : 'urgence' };
    const sector = SECTORS[1 + next(2)];
    const monday = day - (day % 7);
    return { date: DAYS[day], installation, sector, weekOf: DAYS[monday], physician: `Médecin ${1 + next(4)}` };
  });
  return JSON.stringify({ activities, authorisations });
}

/** The plainest honest loop over the same objects: activities under an authorisation, and units entered against each. It validates and explains nothing. */
export function bareUse({ activities, authorisations }) {
  const byPlace = new Map();
  authorisations.forEach((authorisation, index) => {
    if (authorisation.decision !== 'granted') return;
    const key = `${authorisation.sector} ${authorisation.installation}`;
    const list = byPlace.get(key) ?? [];
    list.push({ authorisation, index });
    byPlace.set(key, list);
  });
  const entered = authorisations.map(() => 0);
  const weeks = new Set();
  let covered = 0;
  for (const { date, installation, sector, weekOf, physician } of activities) {
    const first = weekOf ?? date;
    for (const { authorisation, index } of byPlace.get(`${sector} ${installation}`) ?? []) {
      if (first < authorisation.from || first > authorisation.to) continue;
      covered += 1;
      const week = weekOf === undefined ? undefined : `${sector} ${installation} ${physician} ${weekOf}`;
      if (week === undefined || !weeks.has(week)) entered[index] += 1;
      if (week !== undefined) weeks.add(week);
    }
  }
  return { covered, entered };
}
