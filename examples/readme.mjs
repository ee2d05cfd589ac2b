import { assessPrem } from 'omnipraticien/prem';

// Invented data: 20 dates of 850 $, the first 12 in the territory of the notice, the others in another region.
const { verdict, ledger } = assessPrem(
  {
    physician: {
      holdings: [
        { kind: 'avis', from: '2018-11-15', base: 'subTerritory', region: '16', subTerritory: 'Richelieu-Yamaska' },
      ],
      practiceStart: '2019-01-07',
      principalRegionChangedOn: 'never',
    },
    records: Array.from({ length: 20 }, (_, index) => ({
      date: `2024-04-${String(index + 1).padStart(2, '0')}`,
      amount: '850.00',
      region: index < 12 ? '16' : '05',
      subTerritory: index < 12 ? 'Richelieu-Yamaska' : 'Haute-Yamaska',
      nature: 'ordinary',
    })),
  },
  { asOf: '2025-02-28' },
);

console.log(verdict.outcome);
for (const { rule, outcome, reason } of verdict.because) console.log(rule, outcome, reason.code);
console.log(ledger[0]);
