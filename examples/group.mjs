import { assessGmfSlots } from 'omnipraticien/gmfSlots';

const { verdict } = assessGmfSlots(
  {
    group: { engagements: [{ from: '2022-06-01', patients: 1000 }] },
    offers: [{ quarter: '2023-12-01', slots: 250, report: 'GAP pay report' }],
  },
  { asOf: '2024-02-29' },
);
console.log(verdict.outcome); // met
