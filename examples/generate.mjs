/**
 * How the invented year, group, months of dépannage, life and hours of this folder were made: `node examples/generate.mjs` writes the same thirteen
 * files again, byte for byte. Nobody is described: the physicians, the places, their numbers, the amounts, the slots and the decisions come
 * from the schedules and the fixed seeds below. The regions and the names of the sub-territories (RLS) are real.
 */
import { dollars, numbersFrom, windows1252, write } from './inventing.mjs';
import './generateAmp.mjs';
import './generateDepannage.mjs';
import './generateMir.mjs';

const SEED = 20_240_301;

const GMF = 'GMF-U du Quai-aux-Bouleaux';
const CHSLD = 'CHSLD des Trois-Clochers';
const HOSPITAL = 'Hôpital de l’Anse-aux-Iris';
const EMERGENCY = 'Urgence du Lac-à-l’Épaule';

/** Number, name, region, sub-territory. The first two are in the territory of the notice. */
const PLACES = [
  ['90017', GMF, '16', 'Haut-Richelieu–Rouville'],
  ['90025', CHSLD, '16', 'Haut-Richelieu–Rouville'],
  ['90033', HOSPITAL, '16', 'Richelieu-Yamaska'],
  ['90041', EMERGENCY, '15', 'Antoine-Labelle'],
];

const PHYSICIAN = {
  holdings: [
    { kind: 'avis', from: '2018-11-15', base: 'subTerritory', region: '16', subTerritory: 'Haut-Richelieu–Rouville' },
  ],
  practiceStart: '2019-01-07',
  principalRegionChangedOn: 'never',
};

const next = numbersFrom(SEED);
const between = (low, high) => low + next(high - low + 1);
/** In cents; a full day is at least 52 300, a half-day at least 26 150. */
const fullDay = () => between(61_000, 168_000);
const halfDay = () => between(27_500, 50_500);
const smallChange = () => between(6_500, 24_000);

const DAY = 86_400_000;
const dateAt = (index) => new Date(Date.UTC(2024, 2, 1) + index * DAY);
const within = (date, from, to) => from <= date && date <= to;

const rows = [];
const bill = (date, place, cents, nature = 'Ordinaire') => rows.push({ date, place, cents, nature });

// Billed the day before the reference year begins, and found in the same export.
bill('2024-02-29', GMF, 88_430);

for (let index = 0; index < 365; index += 1) {
  const day = dateAt(index);
  const date = day.toISOString().slice(0, 10);
  const weekday = day.getUTCDay();
  const week = Math.floor(index / 7);
  if (within(date, '2024-07-20', '2024-08-11')) continue; // leave
  if (within(date, '2024-12-24', '2025-01-01')) continue; // holidays
  if (['2024-03-29', '2024-07-01', '2024-09-02', '2024-10-14'].includes(date)) continue; // statutory holidays, closed
  if (within(date, '2024-10-21', '2024-10-27')) {
    bill(date, EMERGENCY, fullDay(), 'Dépannage');
    continue;
  }
  if (date === '2024-06-24') {
    bill(date, HOSPITAL, fullDay()); // Fête nationale, on call
    continue;
  }
  if (weekday >= 1 && weekday <= 2) bill(date, GMF, next(9) === 0 ? halfDay() : fullDay());
  if (weekday === 3) {
    if (week % 4 === 1) {
      // Morning at the clinic, afternoon in the hospital of the neighbouring RLS: two territories on one date.
      bill(date, GMF, halfDay());
      bill(date, HOSPITAL, halfDay());
    } else if (week % 4 === 3) {
      // Two records on one date that make a full day together, neither of them alone.
      bill(date, GMF, between(30_000, 40_000));
      bill(date, CHSLD, between(24_000, 36_000));
    } else bill(date, GMF, fullDay());
  }
  if (weekday === 4) {
    if (week % 3 === 0) bill(date, CHSLD, next(3) === 0 ? smallChange() : fullDay());
    else bill(date, HOSPITAL, fullDay());
  }
  if (weekday === 5) bill(date, week % 7 === 3 ? GMF : HOSPITAL, next(8) === 0 ? halfDay() : fullDay());
  if ((weekday === 6 || weekday === 0) && week % 4 === 2) bill(date, EMERGENCY, fullDay());
}

// Corrections sent later for days already billed, and one service paid outside the public plan.
const firstBilled = (from, place) => rows.find((row) => row.date >= from && row.place === place && row.cents >= 52_300);
const cancelled = firstBilled('2024-05-06', GMF);
bill(cancelled.date, GMF, -cancelled.cents);
const halved = firstBilled('2024-09-09', HOSPITAL);
bill(halved.date, HOSPITAL, 40_000 - halved.cents);
bill('2024-11-18', GMF, -4_250);
bill('2024-11-19', GMF, 9_800, 'Hors régime');
rows.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** The hospital is exported under its number, as some software does for establishments. */
const shownPlace = (place) => (place === HOSPITAL ? '90033' : place);

const lines = rows.map(({ date, place, cents, nature }, index) =>
  [date, shownPlace(place), dollars(cents), nature, `F-${String(index + 1).padStart(4, '0')}`].join(';'),
);
const days = ['Date du service;Établissement;Montant facturé;Nature;No facture', ...lines, ''].join('\r\n');

const places = ['No établissement;Établissement;Région;RLS', ...PLACES.map((place) => place.join(';')), ''].join(
  '\r\n',
);

/** A group of eight physicians, and the quarter of December 2023 of its offer. */
const GROUP_SEED = 20_231_201;
const PHYSICIANS = ['MD-01', 'MD-02', 'MD-03', 'MD-04', 'MD-05', 'MD-06', 'MD-07', 'MD-08'];
const DECEMBER = '2023-12-01';
const MARCH = '2024-03-01';
/** Hours of each, in the lead physician's own count. MD-08 took no part in that quarter. */
const HOURS = ['61.5', '48', '48', '37.25', '30', '22.5', '12'];

const GROUP = {
  engagements: [{ from: '2022-11-07', patients: 1000 }],
  physicians: PHYSICIANS,
  redistribution: {
    unit: 'slots',
    quarters: [
      { from: DECEMBER, offer: '400' },
      { from: MARCH, offer: '100' },
    ],
    requested: true,
    authorised: true,
    sentToRamq: true,
  },
  offers: [
    { quarter: '2023-06-01', slots: 268, report: 'Rapport GAP, 2023-09-05 (inventé)' },
    { quarter: '2023-09-01', slots: 250, report: 'Rapport GAP, 2023-12-04 (inventé)' },
  ],
  contributions: HOURS.map((contribution, index) => ({
    quarter: DECEMBER,
    physician: PHYSICIANS[index],
    contribution,
  })),
};

const draw = numbersFrom(GROUP_SEED);
const daysBefore = (date, count) => new Date(Date.parse(date) - count * DAY).toISOString().slice(0, 10);

/** Open days of the quarter, and one after it, found in the same export. */
const openDays = [];
for (let date = DECEMBER; date <= MARCH; date = daysBefore(date, -1)) {
  const weekday = new Date(date).getUTCDay();
  if (weekday === 0 || weekday === 6 || within(date, '2023-12-23', '2024-01-02')) continue;
  openDays.push(date);
}
const ofQuarter = openDays.filter((date) => date < MARCH);

const slotOn = (date) => ({
  date,
  physician: PHYSICIANS[draw(PHYSICIANS.length - 1)],
  provider: 'Médecin',
  published: 'oui',
  configured: 'oui',
  volunteer: 'oui',
  createdBefore: 'non',
  deleted: 'non',
  publishedOn: daysBefore(date, 5 + draw(16)),
});
const IN_THE_QUARTER = 432;
const slots = [
  ...[MARCH, MARCH, MARCH].map(slotOn),
  ...Array.from({ length: IN_THE_QUARTER }, (_, index) => slotOn(ofQuarter[index % ofQuarter.length])),
];

/** So many slots of the quarter, none of them twice, are not like the others. */
const UNLIKE = [
  [7, { published: 'non', publishedOn: '' }],
  [3, { configured: 'non' }],
  [3, { physician: 'MD-08', volunteer: 'non' }],
  [3, { physician: 'R-01', provider: 'Résident' }],
  [3, { physician: 'IPS-01', provider: 'IPS' }],
  [2, { createdBefore: 'oui' }],
  [3, { deleted: 'sans rendez-vous' }],
  [2, { deleted: 'avec rendez-vous' }],
  [2, { published: '' }],
  [1, { volunteer: '' }],
  [1, { physician: '', provider: '' }],
];
const alike = slots.slice(-IN_THE_QUARTER);
for (const [count, unlike] of UNLIKE) {
  for (let one = 0; one < count; one += 1) Object.assign(...alike.splice(draw(alike.length), 1), unlike);
}
slots.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

const SLOT_HEADER = [
  'Date de la plage',
  'Médecin',
  'Type de professionnel',
  'Publiée',
  'Configurée',
  'Volontaire',
  'Créée avant la configuration',
  'Supprimée',
  'Date de publication',
  'Référence',
];
const slotLines = slots.map((slot, index) =>
  [...Object.values(slot), `P-${String(index + 1).padStart(4, '0')}`].join(';'),
);

/** A list of words takes a line, as the formatter of this project has it. */
const listsOnOneLine = (json) =>
  json.replace(/\[\s*("[^\]{]*")\s*\]/g, (_, words) => `[${words.replace(/,\s+/g, ', ')}]`);

write('jours.csv', windows1252(days));
write('lieux.csv', `\uFEFF${places}`);
write('medecin.json', `${JSON.stringify(PHYSICIAN, null, 2)}\n`);
write('plages.csv', windows1252([SLOT_HEADER.join(';'), ...slotLines, ''].join('\r\n')));
write('groupe.json', `${listsOnOneLine(JSON.stringify(GROUP, null, 2))}\n`);
