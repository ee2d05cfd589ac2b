/** Four years of a physician who does not exist: residency, a notice, a year outside the public plan, a new notice. Three of the files of this folder. */
import { dollars, numbersFrom, windows1252, write } from './inventing.mjs';

const LIFE_SEED = 20_210_701;
const GMF = 'GMF-U du Quai-aux-Bouleaux';
const CHSLD = 'CHSLD des Trois-Clochers';
const HOSPITAL = 'Hôpital de l’Anse-aux-Iris';

const NOTICE = { kind: 'avis', base: 'subTerritory', region: '16', subTerritory: 'Haut-Richelieu–Rouville' };
const LIFE = {
  physician: {
    holdings: [
      { kind: 'authorisation', from: '2021-07-01', to: '2022-06-30', option: 'regions', regions: ['16'] },
      { ...NOTICE, from: '2022-07-01' },
      { ...NOTICE, from: '2024-12-02' },
    ],
    participation: [{ from: '2023-09-01', to: '2024-08-31', status: 'nonParticipant' }],
  },
};

const next = numbersFrom(LIFE_SEED);
const between = (low, high) => low + next(high - low + 1);
/** In cents; a full day is at least 52 300, a half-day at least 26 150. */
const fullDay = () => between(61_000, 148_000);
const halfDay = () => between(27_500, 50_500);

const DAY = 86_400_000;
const rows = [];
const bill = (date, place, cents, nature = 'Ordinaire') => rows.push({ date, place, cents, nature });
const within = (date, from, to) => from <= date && date <= to;

for (let at = Date.UTC(2021, 6, 1); at <= Date.UTC(2025, 5, 30); at += DAY) {
  const date = new Date(at).toISOString().slice(0, 10);
  const weekday = new Date(at).getUTCDay();
  const week = Math.floor(at / (7 * DAY));
  const isLeave = /-(?:07-[12]|12-2[3-9]|12-3|01-01)/.test(date);
  if (within(date, '2021-09-01', '2022-06-30')) {
    // A resident: one Saturday in two at the hospital.
    if (weekday === 6 && week % 2 === 0) bill(date, HOSPITAL, fullDay());
  } else if (within(date, '2022-07-04', '2023-08-31') || within(date, '2024-12-02', '2025-06-30')) {
    if (isLeave) continue;
    if (weekday === 1) bill(date, GMF, next(11) === 0 ? halfDay() : fullDay());
    if (weekday === 3 && week % 7 === 0) {
      // Two places on one date that make a day together.
      bill(date, GMF, halfDay());
      bill(date, HOSPITAL, halfDay());
    } else if (weekday === 3) bill(date, GMF, fullDay());
    if (weekday === 4 && week % 4 !== 0) bill(date, CHSLD, fullDay());
  } else if (within(date, '2023-10-02', '2024-06-28') && weekday === 2 && week % 8 === 0) {
    // Paid by the patients.
    bill(date, GMF, fullDay(), 'Hors régime');
  }
}

const HEADER = ['Date du service', 'Établissement', 'Montant facturé', 'Nature', 'No facture'];
const invoice = (index) => `V-${String(index + 1).padStart(4, '0')}`;
const numbered = rows.map((row, index) => ({ ...row, reference: invoice(index) }));
const before = numbered.filter(({ date }) => date < '2024-12-01');
const after = numbered.filter(({ date }) => date >= '2024-12-01');

/** Before leaving the plan, from one software; after the return, from another. */
const french = before.map(({ date, place, cents, nature, reference }) =>
  [date, place, dollars(cents), nature, reference].join(';'),
);
const english = after.map(({ date, place, cents, reference }) =>
  [date, place, (cents / 100).toFixed(2), 'ordinary', reference].join(','),
);

write('vie-2021-2024.csv', windows1252([HEADER.join(';'), ...french, ''].join('\r\n')));
write('vie-2025.csv', ['Service date,Facility,Amount billed,Nature,Invoice', ...english, ''].join('\n'));
write('mir.json', `${JSON.stringify(LIFE, null, 2).replace(/\[\s*("[^\]{]*")\s*\]/g, '[$1]')}\n`);
