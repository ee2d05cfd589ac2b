import { describe, expect, it } from 'vitest';
import { derogationFirstYear, derogationYear } from '../../src/billingDays/readings.derogation.js';
import { localDate } from '../../src/law/localDate.js';
import type { PremReason } from '../../src/prem/index.js';
import { premReadings } from '../../src/prem/index.js';
import { premPhrases } from '../../src/prem/phrases.js';
import { formats, typeset } from '../../src/render/formats.js';
import { outcomeName, phrasebookOf, ruleName, sentence } from '../../src/render/phrasebook.js';
import { notApplicable } from '../../src/verdict/verdict.js';

const LANGUAGES = ['fr', 'en'] as const;

const period = { from: localDate('2024-03-01'), to: localDate('2025-02-28') };
const running = { ...period, assessedTo: localDate('2024-10-31'), running: true };
const ended = { ...period, assessedTo: period.to, running: false };
const on = localDate('2019-05-01');
const share = (inside: string, outside: string, total: string) => ({ inside, outside, total });
const window = { ...period, base: { region: '16', subTerritory: 'Rouville' }, regime: 'current' } as const;
const ends = { worst: share('109.5', '90.5', '200'), best: share('110', '90', '200') };
const alike = { worst: share('110', '90', '200'), best: share('110', '90', '200') };
const margin = { days: '1.5', passes: share('110', '90', '200'), fails: share('110', '90.5', '200.5') };
const majority = { ...window, ...alike, counted: share('110', '90', '200'), minimum: 55 };
const cap = { ...period, ...alike, maximum: 5, lastAttested: localDate('2022-03-01') };
const manyDates = ['01', '02', '03', '04', '05', '06', '07'].map((day) => localDate(`2024-03-${day}`));
const illustration = {
  remuneration: '300000.00',
  reduction: '90000.00',
  evidence: 'inferred',
  confidence: 'low',
} as const;
const NOTHING_LOST = { lostHolding: null, lostOn: null, lostCause: null } as const;
const LOST = [
  { lostHolding: 'avis', lostOn: on, lostCause: 'lostToExclusiveDepannage' },
  { lostHolding: 'avis', lostOn: on, lostCause: 'nonParticipant' },
  { lostHolding: 'derogation', lostOn: on, lostCause: 'desengage' },
] as const;
const rules = ['prem.notice', 'prem.majorityPractice'];

/** At least one finding of each code, and one for each way its sentence may turn. All figures are invented. */
const FINDINGS: { readonly [C in PremReason['code']]: readonly Extract<PremReason, { readonly code: C }>[] } = {
  'prem.year.respected': [
    { code: 'prem.year.respected', ...running },
    { code: 'prem.year.respected', ...ended },
  ],
  'prem.year.notRespected': [
    { code: 'prem.year.notRespected', rules, eitherReading: true, ...running },
    { code: 'prem.year.notRespected', rules: ['prem.majorityPractice'], eitherReading: false, ...ended },
  ],
  'prem.year.nothingToAssess': [{ code: 'prem.year.nothingToAssess', ...ended }],
  'prem.year.open': [
    { code: 'prem.year.open', rules: ['prem.capitaleNationale'], ...ended },
    { code: 'prem.year.open', rules, ...ended },
  ],
  'prem.year.noTextInForce': [{ code: 'prem.year.noTextInForce', on }],
  'prem.notice.held': [{ code: 'prem.notice.held', ...period }],
  'prem.notice.notHeld': [
    { code: 'prem.notice.notHeld', dates: manyDates.slice(0, 1), ...NOTHING_LOST, ...period },
    ...LOST.map((lost) => ({ code: 'prem.notice.notHeld' as const, dates: manyDates, ...lost, ...period })),
  ],
  'prem.notice.maybeNotHeld': [
    { code: 'prem.notice.maybeNotHeld', dates: manyDates.slice(0, 6), ...NOTHING_LOST, ...period },
  ],
  'prem.notice.noPractice': [{ code: 'prem.notice.noPractice', ...period }],
  'prem.majorityPractice.reached': [{ code: 'prem.majorityPractice.reached', spare: margin, ...majority }],
  'prem.majorityPractice.below': [
    {
      code: 'prem.majorityPractice.below',
      toAdd: margin,
      toMove: margin,
      ...majority,
      base: { region: '16', subTerritory: null },
    },
  ],
  'prem.majorityPractice.open': [{ code: 'prem.majorityPractice.open', ...majority, ...ends }],
  'prem.majorityPractice.noBillingDay': [{ code: 'prem.majorityPractice.noBillingDay', ...window }],
  'prem.majorityPractice.noThreshold': [{ code: 'prem.majorityPractice.noThreshold', on, ...window }],
  'prem.majorityPractice.noTextInForce': [{ code: 'prem.majorityPractice.noTextInForce', ...window }],
  'prem.majorityPractice.underDerogation': [
    { code: 'prem.majorityPractice.underDerogation', purpose: 'depannageExclusif', ...period },
    { code: 'prem.majorityPractice.underDerogation', purpose: 'instanceVocationNationale', ...period },
    { code: 'prem.majorityPractice.underDerogation', purpose: 'other', ...period },
  ],
  'prem.majorityPractice.underAuthorisation': [{ code: 'prem.majorityPractice.underAuthorisation', ...period }],
  'prem.majorityPractice.eitherRegime': [{ code: 'prem.majorityPractice.eitherRegime', ...period }],
  'prem.majorityPractice.regimeUnknown': [{ code: 'prem.majorityPractice.regimeUnknown', ...period }],
  'prem.capitaleNationale.within': [
    { code: 'prem.capitaleNationale.within', spare: margin, ...cap },
    { code: 'prem.capitaleNationale.within', spare: margin, ...cap, lastAttested: undefined },
  ],
  'prem.capitaleNationale.over': [{ code: 'prem.capitaleNationale.over', toMove: margin, ...cap }],
  'prem.capitaleNationale.open': [{ code: 'prem.capitaleNationale.open', ...cap, ...ends }],
  'prem.capitaleNationale.noPractice': [{ code: 'prem.capitaleNationale.noPractice', ...period }],
  'prem.capitaleNationale.underDerogation': [{ code: 'prem.capitaleNationale.underDerogation', ...period }],
  'prem.capitaleNationale.holdsNotice': [{ code: 'prem.capitaleNationale.holdsNotice', ...period }],
  'prem.capitaleNationale.authorised': [{ code: 'prem.capitaleNationale.authorised', ...period }],
  'prem.capitaleNationale.noThreshold': [{ code: 'prem.capitaleNationale.noThreshold', on, ...period }],
  'prem.capitaleNationale.noTextInForce': [{ code: 'prem.capitaleNationale.noTextInForce', ...period }],
  'prem.reduction.notExposed': [{ code: 'prem.reduction.notExposed', ...period }],
  'prem.reduction.exposed': [
    { code: 'prem.reduction.exposed', rate: 30, rules, inferredFor: [], illustration, ...period },
    {
      code: 'prem.reduction.exposed',
      rate: null,
      rules: ['prem.capitaleNationale'],
      inferredFor: ['prem.capitaleNationale'],
      illustration: null,
      ...period,
    },
  ],
  'prem.reduction.open': [{ code: 'prem.reduction.open', rate: 30, rules, ...period }],
};

const said = Object.values(FINDINGS).flatMap((findings) =>
  (findings as readonly PremReason[]).flatMap((reason) =>
    LANGUAGES.map((language) => {
      const rule = reason.code.split('.').slice(0, 2).join('.');
      return { reason, language, text: sentence(notApplicable(rule, reason, { sources: [] }), language) };
    }),
  ),
);
const textsOf = (code: PremReason['code'], language: 'fr' | 'en') =>
  said.filter((one) => one.reason.code === code && one.language === language).map(({ text }) => text);

/** What of a French text should have a no-break space, or no space at all. */
const FRENCH_FAULTS = / [:»%$]|« |\d [%$]| [;!?]|[\u00A0\u202F][;!?]/;

describe('the sentence of each finding', () => {
  it.each(said)('$reason.code ($language) says it whole: $text', ({ reason, text }) => {
    expect(text).not.toBe(reason.code);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{|prem\./);
    expect(text).toMatch(/^\p{Lu}|^\d/u);
    expect(text).toMatch(/[.]$/);
    expect(text).not.toMatch(/ {2}|\.\.|[\n\t]/);
  });

  it.each(said.filter(({ language }) => language === 'fr'))('$reason.code is set as French is: $text', ({ text }) => {
    expect(text).not.toMatch(FRENCH_FAULTS);
  });

  it('is another in each language', () => {
    for (const code of Object.keys(FINDINGS) as PremReason['code'][]) {
      for (const french of textsOf(code, 'fr')) expect(textsOf(code, 'en')).not.toContain(french);
    }
  });

  it('says the figures it carries', () => {
    const [french = ''] = textsOf('prem.majorityPractice.below', 'fr');
    expect(french).toContain('110\u00A0jours sur 200 (55,00\u00A0%)');
    expect(french).toContain('la région Montérégie');
    expect(french).toContain('1,5\u00A0jour');
    expect(french).toContain('55\u00A0%');
    const [english = ''] = textsOf('prem.majorityPractice.reached', 'en');
    expect(english).toContain('110\u00A0days of 200 (55.00%)');
    expect(english).toContain('the territory of Rouville (Montérégie)');
    expect(textsOf('prem.majorityPractice.open', 'fr')[0]).toMatch(
      /109,5\u00A0jours.*54,75\u00A0%.*110\u00A0jours.*55,00\u00A0%/,
    );
  });

  it('names a year still running as such, and a year that is over as a whole', () => {
    expect(textsOf('prem.year.respected', 'fr')[0]).toContain('31\u00A0octobre\u00A02024');
    expect(textsOf('prem.year.respected', 'fr')[0]).toContain('l’année court jusqu’au 28\u00A0février\u00A02025');
    expect(textsOf('prem.year.respected', 'fr')[1]).not.toContain('court');
    expect(textsOf('prem.year.respected', 'en')[0]).toContain('the year runs to February\u00A028, 2025');
    expect(textsOf('prem.year.notRespected', 'en')[1]).not.toContain('runs');
  });

  it('agrees with the number of rules left open', () => {
    expect(textsOf('prem.year.open', 'fr').map((text) => /dépend(?:ent)? de/.exec(text)?.[0])).toEqual([
      'dépend de',
      'dépendent de',
    ]);
    expect(textsOf('prem.year.open', 'en').map((text) => /depends? on/.exec(text)?.[0])).toEqual([
      'depends on',
      'depend on',
    ]);
  });

  it('names five dates, then how many others', () => {
    expect(textsOf('prem.notice.notHeld', 'fr')[1]).toContain('5\u00A0mars\u00A02024 et 2 autres dates');
    expect(textsOf('prem.notice.notHeld', 'fr')[0]).not.toContain('autre');
    expect(textsOf('prem.notice.notHeld', 'en')[1]).toContain('and 2 other dates');
    expect(textsOf('prem.notice.maybeNotHeld', 'fr')[0]).toMatch(/et 1 autre date[^s]/);
    expect(textsOf('prem.notice.maybeNotHeld', 'en')[0]).toMatch(/and 1 other date[^s]/);
  });

  it('of a reduction speaks of a risk, and labels an illustration as inferred', () => {
    expect(textsOf('prem.reduction.exposed', 'fr')[0]).toContain('s’expose à une réduction de 30\u00A0%');
    expect(textsOf('prem.reduction.exposed', 'fr')[0]).toContain('un risque, non une perte certaine');
    expect(textsOf('prem.reduction.exposed', 'fr')[0]).toMatch(
      /inféré.*90\u00A0000,00\u00A0\$ sur 300\u00A0000,00\u00A0\$/,
    );
    expect(textsOf('prem.reduction.exposed', 'en')[0]).toMatch(
      /a risk, not a certain loss.*inferred.*\$90,000\.00 of \$300,000\.00/,
    );
    expect(textsOf('prem.reduction.exposed', 'fr')[1]).not.toContain('$');
  });

  it('says the staleness of a figure that nothing later confirms, and only then', () => {
    expect(textsOf('prem.capitaleNationale.within', 'fr')[0]).toContain('1er\u00A0mars\u00A02022');
    expect(textsOf('prem.capitaleNationale.within', 'fr')[1]).not.toContain('2022');
    expect(textsOf('prem.capitaleNationale.within', 'en')[0]).toContain('March\u00A01, 2022');
  });
});

describe('the phrasebooks', () => {
  /** The keys of an object and of what it holds, as dotted paths. */
  const keysOf = (value: object, at = ''): readonly string[] =>
    Object.entries(value).flatMap(([key, held]) =>
      typeof held === 'object' && held !== null ? keysOf(held as object, `${at}${key}/`) : [`${at}${key}`],
    );

  it('say the same things in French and in English', () => {
    expect([...keysOf(premPhrases.en)].sort()).toEqual([...keysOf(premPhrases.fr)].sort());
    expect(Object.keys(premPhrases.fr.findings).sort()).toEqual(Object.keys(FINDINGS).sort());
  });

  it.each(premReadings.map((reading) => [reading.id, reading] as const))(
    'ask the question of %s, and name its options',
    (id, reading) => {
      for (const language of LANGUAGES) {
        expect(premPhrases[language].questions[id]).toMatch(/\?$/);
        expect(Object.keys(premPhrases[language].options[id] ?? {}).sort()).toEqual([...reading.options].sort());
      }
    },
  );

  it('ask no question that is not a reading', () => {
    // Those of the year of a derogation are of the PREM by their ids alone: others ask them.
    const readings = [...premReadings, derogationYear, derogationFirstYear];
    expect(Object.keys(premPhrases.fr.questions).sort()).toEqual(readings.map(({ id }) => id).sort());
  });

  it('leave no text empty, and none in the code of another', () => {
    for (const language of LANGUAGES) {
      const { rules: names, ledger, parameters, questions } = premPhrases[language];
      for (const texts of [names, ledger, parameters, questions]) {
        expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
        expect(new Set(Object.values(texts)).size).toBe(Object.keys(texts).length);
      }
    }
  });

  it('in French are set as French is', () => {
    const { rules: names, ledger, parameters, questions } = premPhrases.fr;
    const texts = [names, ledger, parameters, questions].flatMap((of) => Object.values<string>(of));
    expect(texts.map((text) => typeset(text, 'fr')).filter((text) => FRENCH_FAULTS.test(text))).toEqual([]);
  });
});

describe('what no phrasebook knows', () => {
  const stranger = notApplicable('elsewhere.rule', { code: 'elsewhere.rule.says' }, { sources: [] });

  it('is called by its code', () => {
    expect(phrasebookOf('elsewhere.rule', 'fr')).toBeUndefined();
    expect(sentence(stranger, 'fr')).toBe('elsewhere.rule.says');
    expect(ruleName(stranger, 'en')).toBe('elsewhere.rule');
    expect(sentence(notApplicable('prem.year', { code: 'prem.year.unheardOf' }, { sources: [] }), 'en')).toBe(
      'prem.year.unheardOf',
    );
  });

  it('has its outcomes in ordinary words; an exposure has words of its own', () => {
    expect(outcomeName(stranger, 'fr')).toBe('sans objet');
    expect(outcomeName({ ...stranger, outcome: 'met' }, 'en')).toBe('met');
    expect(outcomeName({ ...stranger, rule: 'prem.reduction', outcome: 'notMet' }, 'fr')).toBe('exposé');
    expect(outcomeName({ ...stranger, rule: 'prem.reduction', outcome: 'met' }, 'en')).toBe('not exposed');
  });

  it('leaves the formats to the language asked for', () => {
    expect(phrasebookOf('prem.majorityMinimum', 'fr')).toBe(premPhrases.fr);
    expect(phrasebookOf('prem', 'en')).toBe(premPhrases.en);
    expect(formats.fr).not.toBe(formats.en);
  });
});
