/** The first two months of 2026 of a physician who does dépannage, in installations that do not exist: three of the files of this folder. */
import { dollars, numbersFrom, windows1252, write } from './inventing.mjs';

const HELP_SEED = 20_260_101;
const POINTE = { installation: 'Hôpital de la Pointe-aux-Lupins', region: 'Côte-Nord', network: 'Manicouagan' };
const RAPIDE = { installation: 'CMSSS du Rapide-Croche', region: 'Côte-Nord', network: 'Sept-Îles' };
const LAC = { installation: 'Urgence du Lac-à-l’Épaule', region: 'Laurentides', network: 'Antoine-Labelle' };
const BRUMES = { installation: 'CLSC de la Baie-des-Brumes', region: 'Côte-Nord', network: 'Manicouagan' };
const SHIFTS_AUTHORISED = 12;

const pick = numbersFrom(HELP_SEED);
const help = [];
const work = (date, place, sector, more = {}) =>
  help.push({ date, ...place, sector, cents: 92_000 + pick(86_000), ...more });
const january = (day) => `2026-01-${String(day).padStart(2, '0')}`;
const february = (day) => `2026-02-${String(day).padStart(2, '0')}`;

// Twelve shifts were authorised in January; the thirteenth was entered all the same.
for (const day of [3, 4, 9, 10, 11, 16, 17, 18, 23, 24, 25, 30, 31]) work(january(day), POINTE, 'Urgence');
// A week of hospitalisation, told day by day.
for (let day = 2; day <= 8; day += 1) work(february(day), POINTE, 'Courte durée', { weekOf: february(2) });
for (const day of [13, 14, 15, 16]) work(february(day), RAPIDE, 'Urgence');
// The software lost the sector of this one.
work(february(17), RAPIDE, '');
// Help found by an announcement: nothing was authorised there.
work(january(13), LAC, 'Urgence');
// Nor here, but the letter of agreement no. 297 was in force.
work(february(21), BRUMES, 'Urgence', { measure: 'LE 297' });
// After the day asked about, in the same export.
work('2026-03-06', POINTE, 'Urgence');
help.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

const HELP_HEADER = [
  'Date du quart',
  'Installation',
  'Secteur',
  'Semaine du',
  "Lettre d'entente",
  'Montant facturé',
  'Région',
  'RLS',
  'Référence',
];
const helpLines = help.map(({ date, installation, sector, weekOf = '', measure = '', cents, region, network }, index) =>
  [
    date,
    installation,
    sector,
    weekOf,
    measure,
    dollars(cents),
    region,
    network,
    `D-${String(index + 1).padStart(3, '0')}`,
  ].join(';'),
);

const AUTHORISATIONS = [
  'Installation;Secteur;Du;Au;Unités autorisées;Décision;Révision;Unités révisées;Période donnée;Justification donnée',
  `${POINTE.installation};urgence;2026-01-01;2026-01-31;${SHIFTS_AUTHORISED};accordée;en attente;;oui;non`,
  `${POINTE.installation};courte durée;2026-02-01;2026-02-28;2;accordée;;;;`,
  `${RAPIDE.installation};urgence;2026-02-01;2026-03-31;8;accordée;;;;`,
  `${LAC.installation};urgence;2026-01-01;2026-01-31;6;refusée;;;;`,
];

const installation = (name, type, more) => ({
  name,
  type,
  emergency: 'always',
  shortStay: true,
  obstetrics: false,
  onCallNetwork: null,
  designation: 'designated',
  ...more,
});
const HELP = {
  measures: [{ measure: 'le297', from: '2026-01-15', to: '2026-03-31', source: 'Période inventée' }],
  installations: [
    installation(POINTE.installation, 'chsgs', {}),
    installation(RAPIDE.installation, 'cmsss', { shortStay: false }),
  ],
  registration: {
    exclusive: false,
    permit: true,
    medAddress: true,
    registeredBefore: false,
    kilometres: '640',
    kilometresFromHome: '655.5',
    keepsPractice: true,
    siteShort: false,
  },
};

write('activites.csv', windows1252([HELP_HEADER.join(';'), ...helpLines, ''].join('\r\n')));
write('autorisations.csv', `\uFEFF${[...AUTHORISATIONS, ''].join('\r\n')}`);
write('depannage.json', `${JSON.stringify(HELP, null, 2)}\n`);
