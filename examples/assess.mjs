/** The library in a program: records and a notice in, a verdict and its words out. The data is invented. */
import { assessPrem } from 'omnipraticien/prem';
import { renderText } from 'omnipraticien/render';

/** Three days at home and two in the neighbouring region, every week of April 2024. */
const weeks = ['2024-04-01', '2024-04-08', '2024-04-15', '2024-04-22'];
const dayAfter = (monday, days) => `${monday.slice(0, 8)}${String(Number(monday.slice(8)) + days).padStart(2, '0')}`;
const home = { region: '16', subTerritory: 'Haut-Richelieu–Rouville' };
const away = { region: '05', subTerritory: 'Haute-Yamaska' };
const records = weeks.flatMap((monday) =>
  [home, home, home, away, away].map((territory, days) => ({
    date: dayAfter(monday, days),
    amount: '850.00',
    ...territory,
    nature: 'ordinary',
  })),
);

const physician = {
  holdings: [{ kind: 'avis', from: '2018-11-15', base: 'subTerritory', ...home }],
  practiceStart: '2019-01-07',
  principalRegionChangedOn: 'never',
};

const assessment = assessPrem({ physician, records }, { asOf: '2025-02-28' });

console.log(assessment.verdict.outcome);
console.log(renderText(assessment, { language: 'en', colour: false, width: 80 }));
