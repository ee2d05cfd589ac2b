import type { Citation } from '../../src/law/citation.js';
import { localDate } from '../../src/law/localDate.js';
import type { AnyAssessment, ReportOptions } from '../../src/render/index.js';
import { met, notApplicable, undetermined, type Verdict } from '../../src/verdict/verdict.js';

/** An invented law, whose address is no page; an invented letter without address, and a page that says nothing more. */
export const LAW: Citation = {
  ...{ document: 'Loi inventée', provision: 'art. 360', quote: 'au moins 1 000 heures : c’est le minimum' },
  ...{ url: 'http://lois.example/s-4', evidence: 'relayed', confidence: 'high' },
};
export const LETTER: Citation = {
  ...{ document: 'Lettre', quote: 'la part est de 55 %', evidence: 'seed', confidence: 'medium' },
};
export const PAGE: Citation = {
  ...{ document: 'Page', url: 'https://page.example/prem', evidence: 'inferred', confidence: 'low' },
};

const [FROM, TO] = [localDate('2024-03-01'), localDate('2024-04-30')];
const period = { from: FROM, to: TO };
const share = (inside: string, outside: string, total: string) => ({ inside, outside, total });
const notice = { kind: 'avis', from: '2024-03-01', base: 'subTerritory', region: '16', subTerritory: 'Rouville' };

/** Of 3 days, 2 in the territory; a fourth may be anywhere. */
const majority = undetermined(
  'prem.majorityPractice',
  {
    ...{ code: 'prem.majorityPractice.open', ...period, minimum: 55, regime: 'current' },
    ...{ counted: share('2', '1', '3'), worst: share('2', '2', '4'), best: share('3', '1', '4') },
    base: { region: '16', subTerritory: 'Rouville' },
  },
  [[{ kind: 'fact', path: 'records[3].region' }]],
  { sources: [LAW, LETTER] },
);
const timeline = met(
  'mir.timeline',
  {
    ...{ code: 'mir.timeline.held', ...period, held: notice },
    stretches: [
      { from: FROM, to: localDate('2024-03-31'), held: notice, outsidePlan: null, endedBy: 'nonParticipant' },
      { from: localDate('2024-04-01'), to: TO, held: null, outsidePlan: 'nonParticipant', endedBy: null },
    ],
  },
  { sources: [LETTER, PAGE, LAW] },
);
const exactly = (minutes: number) => ({ least: minutes, most: minutes });
const OPEN_QUARTER = {
  ...{ from: FROM, to: TO, running: true, owed: exactly(120), done: { least: 90, most: null } },
  ...{ carried: 30, left: 30, by: [{ activity: 'urgence', minutes: 60 }] },
};
const quarter = undetermined(
  'amp.quarter',
  { code: 'amp.quarter.open', ...OPEN_QUARTER },
  [[{ kind: 'fact', path: 'hours[0].minutes' }]],
  { sources: [] },
);
const hours = undetermined(
  'amp.hours',
  {
    ...{ code: 'amp.hours.open', from: FROM, assessedTo: TO, to: TO, calendarGiven: true },
    quarters: [{ ...OPEN_QUARTER, outcome: 'undetermined', why: 'open' }],
  },
  [
    [
      { kind: 'fact', path: 'hours' },
      { kind: 'decision', authority: 'DRMG' },
    ],
  ],
  { sources: [], because: [quarter] },
);

/** An answer made by hand that has every part an answer may have, which no true one has all at once. */
export const EVERY_PART: AnyAssessment = {
  verdict: undetermined(
    'prem.year',
    { code: 'prem.year.open', rules: ['prem.majorityPractice'], ...period, assessedTo: TO, running: false },
    [
      [
        { kind: 'fact', path: 'records[3].region' },
        { kind: 'fact', path: 'records[3].amount' },
        { kind: 'decision', authority: 'DRMG' },
      ],
      [{ kind: 'reading', id: 'prem.depannageInTerritory' }],
    ],
    { sources: [], because: [majority, timeline, hours] },
  ),
  ledger: [
    { record: 0, fate: 'counted', reason: 'inTerritory', days: '1' },
    { record: 1, fate: 'counted', reason: 'elsewhere', days: '1' },
    { record: 2, fate: 'counted', reason: 'inTerritory', days: '1' },
    { record: 3, fate: 'undecided', reason: 'territoryUnknown' },
  ] as AnyAssessment['ledger'],
  parameters: [
    {
      ...{ id: 'prem.majorityMinimum', value: '55', unit: '%', from: localDate('2016-07-01'), source: LAW },
      ...{ fromInferred: true, lastAttested: localDate('2022-03-01') },
    },
    {
      ...{ id: 'prem.billingDay.full', value: '523.00', unit: '$', from: localDate('2021-03-01') },
      source: { document: 'RAMQ', evidence: 'caller', confidence: 'high' },
    },
  ],
  readings: [
    {
      ...{
        id: 'prem.depannageInTerritory',
        rule: 'prem.majorityPractice',
        ...period,
        used: 'whereServed',
        pinned: false,
      },
      ...{ outcomes: { outside: 'notMet', whereServed: 'met' }, decisive: true },
    },
  ],
};

export const ITS_RECORDS = [
  { date: '2024-03-01', region: '16', subTerritory: 'Rouville', amount: '600', reference: 'F-1' },
  { date: '2024-03-02', region: '05', subTerritory: null, amount: '1523.5', reference: 'F-2' },
  { date: '2024-04-01', region: '16', subTerritory: 'Rouville', amount: null, reference: '' },
  { date: '2024-04-02', region: null, subTerritory: null, amount: '600' },
];

export const ITS_OPTIONS: Omit<ReportOptions, 'language'> = {
  ...{ records: ITS_RECORDS, skipped: 2, asOf: '2024-04-30', knownAt: '2024-05-01' },
  ...{ lines: [2, 3, 4, 5], files: ['a.csv', 'a.csv', 'b.csv', 'b.csv'] },
  seal: { format: 'sceau 1', digest: 'abcd', library: '0.1.0', asOf: '2024-04-30' },
};

/** An answer of a regulation that these phrasebooks do not have, as a later version may have sealed one. */
export function ofLater(verdict: Partial<Verdict> = {}, rest: Partial<AnyAssessment> = {}): AnyAssessment {
  const asked = notApplicable('later.rule', { code: 'later.rule.code' }, { sources: [] });
  return { verdict: { ...asked, ...verdict } as Verdict, ledger: [], parameters: [], readings: [], ...rest };
}
