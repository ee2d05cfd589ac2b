/** An invented group and a year of its slots, the same on every run: seeded, no real person. */
import { seeded } from './province.mjs';

/** The first day of each quarter of the year, and of the next. */
const STARTS = ['2023-06-01', '2023-09-01', '2023-12-01', '2024-03-01', '2024-06-01'];

const DAYS = Array.from({ length: 366 }, (_, i) => new Date(Date.UTC(2023, 5, 1 + i)).toISOString().slice(0, 10));

/** The text of a group of 20 physicians and so many slots, over the year from June 2023. */
export function groupText(slots) {
  const next = seeded(20231201);
  const physicians = Array.from({ length: 20 }, (_, i) => `Médecin ${i + 1}`);
  return JSON.stringify({
    group: { engagements: [{ from: '2022-06-01', patients: Math.floor((slots * 4) / 5) }], physicians },
    slots: Array.from({ length: slots }, () => ({
      date: DAYS[next(DAYS.length)],
      physician: physicians[next(physicians.length)],
      provider: next(50) === 0 ? 'nursePractitioner' : 'physician',
      published: next(30) !== 0,
      configured: next(100) !== 0,
      volunteer: next(60) !== 0,
      deleted: next(40) === 0 ? 'withoutAppointment' : 'no',
    })),
  });
}

/** The plainest honest loop over the same objects: the offer of each quarter of the year. It validates and explains nothing. */
export function bareCount({ slots }) {
  const offered = [0, 0, 0, 0];
  for (const slot of slots) {
    if (!slot.published || !slot.configured || !slot.volunteer) continue;
    if (slot.provider !== 'physician' || slot.deleted === 'withoutAppointment') continue;
    for (let quarter = 0; quarter < 4; quarter += 1) {
      if (slot.date >= STARTS[quarter] && slot.date < STARTS[quarter + 1]) offered[quarter] += 1;
    }
  }
  return offered;
}
