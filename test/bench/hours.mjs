/** An invented physician’s year of AMP hours, the same on every run: seeded, no real person. */

export const AMP_AS_OF = '2026-02-28';
const STARTS = ['2025-03-01', '2025-06-01', '2025-09-01', '2025-12-01', '2026-03-01'];
const DAYS = Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(2025, 2, 1 + i)).toISOString().slice(0, 10));
const OFFERED = ['urgence', 'chsld', 'soutienDomicile', 'sansRendezVous'];
const DONE = [...OFFERED, 'dermatologie esthétique'];
const SHIFTS = [240, 360, 450, 480, 475];

/** The text of a physician’s year: some hundred shifts, with what bears on them. */
export function hoursText(i, next) {
  return JSON.stringify({
    physician: { holdings: [{ kind: 'avis', from: '2020-07-01', base: 'region', region: '16' }] },
    recognisedYears: [{ from: '2020-07-01', years: 3 + (i % 10), issuer: 'ramq' }],
    lists: [{ region: '16', from: '2024-04-01', activities: OFFERED, source: 'liste inventée' }],
    hours: Array.from({ length: 80 + next(60) }, () => ({
      date: DAYS[next(DAYS.length)],
      activity: DONE[next(DONE.length)],
      minutes: SHIFTS[next(SHIFTS.length)],
      ...(next(30) === 0 ? { depannage: true } : {}),
    })),
  });
}

/** The same, with what a region takes for the hours: patients not counted yet, shifts not validated, and an exemption of a few weeks. */
export function claimsText(i, next) {
  const claims = [
    { id: 'priseEnCharge', from: '2025-03-01', to: '2026-02-28', count: i % 3 === 0 ? null : 400 + (i % 200) },
    { id: 'urgence', from: '2025-03-01', to: '2026-02-28', count: 120 + (i % 60), validated: null },
  ];
  const exemptions = [{ kind: 'drmg', for: 'illness', from: '2025-04-07', to: '2025-05-18', decision: 'granted' }];
  return JSON.stringify({ ...JSON.parse(hoursText(i, next)), equivalences: claims, exemptions });
}

/** The plainest honest loop over the same objects: the minutes of each quarter. It validates and explains nothing. */
export function bareQuarters({ hours, lists: [{ activities }] }) {
  const done = [0, 0, 0, 0];
  for (const { date, activity, minutes, depannage } of hours) {
    if (depannage || !activities.includes(activity)) continue;
    for (let quarter = 0; quarter < 4; quarter += 1) {
      if (date >= STARTS[quarter] && date < STARTS[quarter + 1]) done[quarter] += minutes;
    }
  }
  return done;
}
