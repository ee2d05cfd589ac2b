import { JSDOM, type ParsedDocument, type ParsedElement } from 'jsdom';
import { assessAmp } from '../../src/amp/index.js';
import { assessDepannage } from '../../src/depannage/index.js';
import { assessGmfSlots } from '../../src/gmfSlots/index.js';
import { assessMir } from '../../src/mir/index.js';
import { assessPrem } from '../../src/prem/index.js';
import type { AnyAssessment, ReportOptions } from '../../src/render/index.js';

export const SEAL = {
  format: 'omnipraticien/seal 1',
  digest: 'ab'.repeat(32),
  library: '0.1.0',
  asOf: '2025-02-28',
};

/** Every name that an input may carry, wherever it may. */
export interface Names {
  readonly home: string;
  readonly away: string;
  readonly reference: string;
  readonly source: string;
  readonly physician: string;
  readonly file: string;
  readonly seal: string;
}

export const PLAIN_NAMES: Names = {
  home: 'Rouville',
  away: 'Sherbrooke',
  reference: 'F-1',
  source: 'DRMG',
  physician: 'MD-01',
  file: 'jours.csv',
  seal: 'abc',
};

/** A small question to each regulation whose records have names, with those names. */
export function asked(names: Names): readonly (readonly [AnyAssessment, Omit<ReportOptions, 'language'>])[] {
  const seal = { format: names.seal, digest: names.seal, library: names.seal, asOf: names.seal };
  const shared = { seal, files: Array.from({ length: 9 }, () => names.file), lines: [2, 3, 4, 5, 6, 7, 8, 9, 10] };
  const record = (date: string, subTerritory: string | null) =>
    ({
      date,
      amount: '600',
      region: subTerritory === null ? null : '16',
      subTerritory,
      nature: 'ordinary',
      reference: names.reference,
    }) as const;
  const physician = {
    holdings: [{ kind: 'avis', from: '2018-11-15', base: 'subTerritory', region: '16', subTerritory: names.home }],
    practiceStart: '2019-01-07',
    principalRegionChangedOn: 'never',
  } as const;
  const records = [
    record('2024-03-01', names.home),
    record('2024-03-02', names.away),
    record('2024-03-02', names.home),
    record('2024-04-02', null),
  ];
  const thresholds = [{ from: '2020-01-01', full: '500', half: '250', source: names.source }];
  const activities = [
    {
      date: '2026-01-03',
      installation: names.home,
      sector: 'urgence',
      physician: names.physician,
      reference: names.reference,
    },
    { date: '2026-01-04', installation: names.away, sector: null, reference: names.reference },
  ] as const;
  const hours = [
    { date: '2025-04-01', activity: names.home, minutes: 400 },
    { date: '2025-04-02', activity: names.away, minutes: null, reference: names.reference },
    { date: '2025-04-02', activity: 'urgence', minutes: 300 },
  ];
  const slots = [
    {
      date: '2023-12-04',
      physician: names.physician,
      provider: 'physician',
      published: true,
      configured: true,
      volunteer: true,
      reference: names.reference,
    },
    {
      date: '2023-12-04',
      physician: names.physician,
      provider: null,
      published: false,
      configured: true,
      volunteer: true,
    },
  ] as const;
  const [premOptions, ampOptions] = [{ asOf: '2025-02-28' }, { asOf: '2026-02-28' }];
  return [
    [assessPrem({ physician, records, thresholds }, premOptions), { records, ...premOptions, ...shared }],
    [assessMir({ physician: { holdings: physician.holdings }, records }, premOptions), { records, ...shared }],
    [
      assessDepannage(
        {
          activities,
          authorisations: [
            {
              installation: names.home,
              sector: 'urgence',
              from: '2026-01-01',
              to: '2026-01-31',
              units: 1,
              decision: 'granted',
            },
          ],
        },
        ampOptions,
      ),
      { records: activities, ...shared },
    ],
    [
      assessAmp(
        {
          hours,
          lists: [{ region: '16', from: '2025-01-01', source: names.source, activities: [names.home, 'urgence'] }],
          physician: { holdings: physician.holdings },
        },
        ampOptions,
      ),
      { records: hours, ...shared },
    ],
    [
      assessGmfSlots(
        { group: { engagements: [{ from: '2022-06-01', patients: 1000 }] }, slots },
        { asOf: '2024-02-29' },
      ),
      { records: slots, ...shared },
    ],
  ];
}

export function parsed(page: string): ParsedDocument {
  return new JSDOM(page).window.document;
}

/** Every element with its attributes, in order: all that a page is but its text. */
export function skeleton(document: ParsedElement): readonly string[] {
  return [...document.querySelectorAll('*')].map(({ localName, attributes }) =>
    [localName, ...[...attributes].map(({ name, value }) => `${name}=${value}`)].join(' '),
  );
}

/** An SVG of a page as XML: ill-formed, this throws. */
export function xmlOf(svg: string): ParsedElement {
  return new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document.documentElement;
}
