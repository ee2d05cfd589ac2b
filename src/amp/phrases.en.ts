import type { Phrasebook } from '../verdict/phrases.js';
import type { AmpReason } from './assess.js';
import type { HoursFate } from './hourFate.js';
import { adhesionEnglish } from './phrases.adhesion.en.js';
import { equivalenceEnglish } from './phrases.equivalence.en.js';
import { hoursEnglish } from './phrases.hours.en.js';
import { reliefEnglish } from './phrases.relief.en.js';

const TOPICS = [hoursEnglish, equivalenceEnglish, reliefEnglish, adhesionEnglish] as const;

function every<K extends 'rules' | 'outcomes' | 'fields' | 'parameters' | 'questions' | 'options'>(key: K) {
  return Object.assign({}, ...TOPICS.map((topic) => topic[key])) as (typeof TOPICS)[number][K];
}

const RULES: Readonly<Record<string, string>> = {
  ...every('rules'),
  'amp.overall': 'Particular medical activities (AMP)',
};

function named(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `"${RULES[id] ?? id}"`);
}

/** AMP in English. */
export const ampEnglish: Phrasebook<AmpReason, HoursFate> = {
  findings: {
    ...hoursEnglish.findings,
    ...equivalenceEnglish.findings,
    ...reliefEnglish.findings,
    ...adhesionEnglish.findings,
    'amp.overall.fulfilled': (r, f) => `On ${f.date(r.on)}, the AMP obligations are fulfilled.`,
    'amp.overall.notFulfilled': (r, f) => `On ${f.date(r.on)}, not fulfilled: ${f.list(named(r.rules))}.`,
    'amp.overall.open': (r, f) => `On ${f.date(r.on)}, undetermined: ${f.list(named(r.rules))}.`,
    'amp.overall.told': (r, f) => `On ${f.date(r.on)}, here is what was asked; no AMP obligation is at stake.`,
    'amp.overall.nothingAsked': (r, f) =>
      `On ${f.date(r.on)}, nothing that was assessed is in breach; signing on, due even without hours to do, was not assessed.`,
  },
  rules: RULES,
  outcomes: every('outcomes'),
  records: {
    title: 'What became of the hours',
    some: (count) => (count === 1 ? '1 record' : `${count} records`),
    one: (index) => `record no. ${index + 1}`,
  },
  fields: every('fields'),
  caution:
    'This computation binds neither the RAMQ, nor the DRMG, nor the joint committee. The text of the agreement itself was not read: see the sources.',
  ledger: {
    onList: 'on the AMP list of the region',
    agreed: 'agreed in the engagement',
    notOnList: 'not on the AMP list of the region',
    otherRegion: 'done in another region than that of the notice',
    depannage: 'done as dépannage',
    beforeYear: 'before the year assessed',
    afterAsOf: 'after the day asked about',
    noList: 'no list of the region for that day',
    incomplete: 'something is missing to tell whether they count',
  },
  parameters: every('parameters'),
  questions: every('questions'),
  options: every('options'),
};
