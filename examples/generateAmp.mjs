/** A year of hours of AMP of the physician of `medecin.json`, who does not exist: two of the files of this folder. */
import { numbersFrom, windows1252, write } from './inventing.mjs';

const HOURS_SEED = 20_250_301;
const DAY = 86_400_000;
const HOUR = 60;

const AMP = {
  recognisedYears: [{ from: '2025-03-01', years: 6, issuer: 'ramq' }],
  lists: [
    {
      region: '16',
      from: '2025-01-01',
      activities: ['urgence', 'courteDuree', 'chsld', 'soutienDomicile', 'obstetrique', 'priseEnCharge'],
      source: 'Liste du DRMG (inventée)',
    },
  ],
  signOn: { practiceFrom: '2019-01-07', requestedOn: '2019-02-11', completedOn: '2019-04-15' },
  engagement: { effectiveOn: '2019-04-15', activities: ['urgence', 'chsld'] },
};

/** First day, day after the last, and the minutes on the list: 150 h, 132 h, a minute less than 132 h, 140 h. */
const QUARTERS = [
  ['2025-03-01', '2025-06-01', 150 * HOUR],
  ['2025-06-01', '2025-09-01', 132 * HOUR],
  ['2025-09-01', '2025-12-01', 132 * HOUR - 1],
  ['2025-12-01', '2026-03-01', 140 * HOUR],
];
/** Name in the software, and the minutes a shift may last; an emergency is twice as likely. */
const EMERGENCY = ['Urgence', [480, 480, 510]];
const CHSLD = ['CHSLD', [330, 390, 420, 450]];
const HOME = ['Soutien à domicile', [345, 390, 420]];
const ACTIVITIES = [EMERGENCY, EMERGENCY, CHSLD, HOME];

const next = numbersFrom(HOURS_SEED);
const one = (list) => list[next(list.length)];
const rows = [];
const work = (date, activity, minutes, more = {}) =>
  rows.push({ date, activity, minutes, region: '16', depannage: 'non', ...more });

for (const [from, after, target] of QUARTERS) {
  const lasted = [];
  let left = target;
  while (left > 0) {
    const [activity, lengths] = one(ACTIVITIES);
    // The last shift takes what is left of the quarter, if it is one that could be.
    const minutes = left <= 510 ? left : Math.min(one(lengths), left - 240);
    lasted.push([activity, minutes]);
    left -= minutes;
  }
  const days = Math.round((Date.parse(after) - Date.parse(from)) / DAY);
  for (const [index, [activity, minutes]] of lasted.entries()) {
    const at = Math.floor((index * days) / lasted.length) + next(Math.floor(days / lasted.length));
    work(new Date(Date.parse(from) + at * DAY).toISOString().slice(0, 10), activity, minutes);
  }
}
// On no list: what the clinic calls it is kept as it is.
for (const date of ['2025-04-16', '2025-10-22', '2026-01-21']) work(date, 'Clinique du voyageur', 4 * HOUR);
// A shift of dépannage on the Côte-Nord.
work('2025-11-15', 'Urgence', 12 * HOUR, { region: '09', depannage: 'oui' });
rows.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** « 7 h 30 », as one says it. */
const spoken = (minutes) =>
  `${Math.floor(minutes / HOUR)} h${minutes % HOUR === 0 ? '' : ` ${String(minutes % HOUR).padStart(2, '0')}`}`;
const lines = rows.map(({ date, activity, minutes, region, depannage }, index) =>
  [date, activity, spoken(minutes), region, depannage, `H-${String(index + 1).padStart(3, '0')}`].join(';'),
);

write('heures.csv', windows1252(['Date;Activité;Durée;Région;Dépannage;Référence', ...lines, ''].join('\r\n')));
/** A list of words takes a line, where it is not too long, as the formatter of this project has it. */
const json = JSON.stringify(AMP, null, 2).replace(
  /\[\s*("[^\]{]*")\s*\]/g,
  (_, words) => `[${words.replace(/,\s+/g, ', ')}]`,
);
write('amp.json', `${json}\n`);
