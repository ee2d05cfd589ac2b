import { describe, expect, it } from 'vitest';
import { changesIn, difference } from '../../src/audit/difference.js';
import type { Finding } from '../../src/audit/findings.js';
import { auditEnglish } from '../../src/audit/phrases.en.js';
import { auditFrench } from '../../src/audit/phrases.fr.js';
import type { Said } from '../../src/audit/phrases.topic.js';
import { sayFinding, sayStanding } from '../../src/audit/say.js';
import { CASES, reread, SMALL, sealed } from './given.js';

const DIGEST = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const ENDS = '(empreinte inscrite aaaaaaaaaaaa…, calculée bbbbbbbbbbbb…).';
const ENDED = '(digest written aaaaaaaaaaaa…, computed bbbbbbbbbbbb…).';
const expected = { fr: 'une date', en: 'a date' };
const altered = (part: 'input' | 'ledger', changed: 'part' | 'digest' | 'either'): Finding => ({
  code: 'audit.altered',
  part,
  changed,
  sealed: DIGEST,
  found: OTHER,
});
const tiers = { value: '<15: 12', unit: 'h/week', from: '2016-09-01', publishedOn: '2017-04-29' } as const;
const percent = { value: '55', unit: '%', from: '2016-01-01', to: '2016-12-31' } as const;
const minimum = { code: 'audit.figure', id: 'prem.majorityMinimum' } as const;
const use = { used: 'byRegion', pinned: false, outcomes: { byRegion: 'met', bySubTerritory: 'notMet' } } as const;
const reading = { code: 'audit.reading', id: 'prem.regionalDay', rule: 'prem.majorityPractice' } as const;
const record = { code: 'audit.record', rule: 'prem.year', record: 16 } as const;
const outcome = { code: 'audit.outcome', rule: 'prem.notice', from: null } as const;
const counted = { fate: 'counted', reason: 'inTerritory' } as const;
const excluded = { fate: 'excluded', reason: 'belowHalfDay' } as const;
const public_ = { code: 'audit.becamePublic', on: '2017-04-29', figures: ['amp.tiers'], rule: 'amp.overall' } as const;

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('every finding, in both languages', () => {
  const SAID: readonly (readonly [Said, string, string])[] = [
    [
      { code: 'audit.form', path: 'options.asOf', seen: '"hier"', expected },
      'options.asOf – lu : "hier"; attendu : une date.',
      'options.asOf – read: "hier"; expected: a date.',
    ],
    [
      { code: 'audit.form', path: 'digests', seen: 'undefined', expected },
      'digests – lu : rien; attendu : une date.',
      'digests – read: nothing; expected: a date.',
    ],
    [
      altered('input', 'part'),
      `Ce n’est pas ce qui a été scellé : les données ${ENDS}`,
      `Not what was sealed: the input ${ENDED}`,
    ],
    [
      altered('ledger', 'digest'),
      `L’empreinte a été changée : le sort des relevés ${ENDS}`,
      `The digest was changed: what became of the records ${ENDED}`,
    ],
    [
      altered('ledger', 'either'),
      `Ce n’est pas ce qui a été scellé, ou l’empreinte a été changée : le sort des relevés ${ENDS}`,
      `Not what was sealed, or the digest was changed: what became of the records ${ENDED}`,
    ],
    [
      { code: 'audit.alteredHead', sealed: 'undefined', found: OTHER },
      'Ce n’est pas ce qui a été scellé : l’en-tête (forme, version de la bibliothèque, règlement) ou une empreinte (empreinte inscrite rien, calculée bbbbbbbbbbbb…).',
      'Not what was sealed: the head (form, version of the library, regulation) or a digest (digest written nothing, computed bbbbbbbbbbbb…).',
    ],
    [
      { code: 'audit.otherInput', path: null, sealed: DIGEST, given: OTHER },
      'Les données fournies ne sont pas celles qui ont été scellées (empreinte scellée aaaaaaaaaaaa…, fournie bbbbbbbbbbbb…).',
      'The input given is not the one that was sealed (digest sealed aaaaaaaaaaaa…, given bbbbbbbbbbbb…).',
    ],
    [
      { code: 'audit.otherInput', path: 'records[3].amount', sealed: DIGEST, given: OTHER },
      'Les données fournies ne sont pas celles qui ont été scellées : elles en diffèrent d’abord à records[3].amount.',
      'The input given is not the one that was sealed: it differs first at records[3].amount.',
    ],
    [
      { code: 'audit.noInput' },
      'Les données ne sont pas dans l’enveloppe : la réponse n’a pas été recalculée. Fournissez-les pour la vérifier.',
      'The input is not in the envelope: the answer was not computed again. Give it to verify the answer.',
    ],
    [
      { code: 'audit.refused', path: 'hoursFrom', seen: '1', expected },
      'La bibliothèque ne peut recalculer : hoursFrom – lu : 1; attendu : une date.',
      'The library cannot compute again: hoursFrom – read: 1; expected: a date.',
    ],
    [
      { code: 'audit.version', sealed: '0.0.9', now: '0.1.0' },
      'Scellé par la version 0.0.9, vérifié par la version 0.1.0.',
      'Sealed by version 0.0.9, verified by version 0.1.0.',
    ],
    [
      { ...outcome, before: 'met', after: 'undetermined' },
      'Avis de conformité ou dérogation : de « respecté » à « indéterminé ».',
      'Compliance notice or exemption: from “met” to “undetermined”.',
    ],
    [
      { ...outcome, from: '2024-03-01', before: null, after: 'met' },
      'Avis de conformité ou dérogation (à partir du 1er mars 2024) : nouvelle conclusion, « respecté ».',
      'Compliance notice or exemption (from March 1, 2024): a new finding, “met”.',
    ],
    [
      { ...outcome, before: 'notMet', after: null },
      'Avis de conformité ou dérogation : plus de conclusion; c’était « non respecté ».',
      'Compliance notice or exemption: no finding any more; it was “not met”.',
    ],
    [
      { ...minimum, before: percent, after: { ...percent, value: '60' } },
      'Minimum dans le territoire : 55 % (du 1er janvier 2016 au 31 décembre 2016), puis 60 % (du 1er janvier 2016 au 31 décembre 2016).',
      'Minimum in the territory: 55% (from January 1, 2016 to December 31, 2016), then 60% (from January 1, 2016 to December 31, 2016).',
    ],
    [
      { code: 'audit.figure', id: 'amp.tiers', before: null, after: tiers },
      'Heures par semaine, par palier d’années de pratique : 12 à moins de 15 ans (depuis le 1er septembre 2016, publié le 29 avril 2017) est appliqué; rien ne l’était.',
      'Hours a week, by tier of years of practice: 12 under 15 years (since September 1, 2016, published April 29, 2017) is applied; nothing was.',
    ],
    [
      { code: 'audit.figure', id: 'amp.tiers', before: tiers, after: null },
      'Heures par semaine, par palier d’années de pratique : 12 à moins de 15 ans (depuis le 1er septembre 2016, publié le 29 avril 2017) n’est plus appliqué.',
      'Hours a week, by tier of years of practice: 12 under 15 years (since September 1, 2016, published April 29, 2017) is no longer applied.',
    ],
    [
      { ...record, before: excluded, after: counted },
      'Le relevé no 17 : de « sous le seuil de la demi-journée (total de la date et du territoire) » à « dans le territoire de l’avis ».',
      'Record 17: from “below the half-day threshold (total of the date and territory)” to “in the territory of the notice”.',
    ],
    [
      { ...record, before: null, after: counted },
      'Le relevé no 17 : « dans le territoire de l’avis »; rien n’en était dit.',
      'Record 17: “in the territory of the notice”; nothing was said of it.',
    ],
    [
      { ...record, before: counted, after: null },
      'Le relevé no 17 : plus rien n’en est dit; c’était « dans le territoire de l’avis ».',
      'Record 17: nothing is said of it any more; it was “in the territory of the notice”.',
    ],
    [
      { code: 'audit.leaf', path: 'verdict.reason.days', before: '"1"', after: 'undefined' },
      'verdict.reason.days : de "1" à rien.',
      'verdict.reason.days: from "1" to nothing.',
    ],
    [{ code: 'audit.others', count: 1 }, 'Et 1 autre différence.', 'And 1 other difference.'],
    [{ code: 'audit.others', count: 1200 }, 'Et 1 200 autres différences.', 'And 1,200 other differences.'],
    [
      { ...public_, before: 'notMet', after: 'undetermined' },
      'Le 29 avril 2017, un chiffre devient public pour « Heures par semaine, par palier d’années de pratique »; l’ensemble passe de « non respecté » à « indéterminé ».',
      'On April 29, 2017, a figure became public for “Hours a week, by tier of years of practice”; the whole goes from “not met” to “undetermined”.',
    ],
    [
      { ...public_, figures: [], before: 'met', after: 'met' },
      'Le 29 avril 2017, un texte devient public; l’ensemble reste « respecté ».',
      'On April 29, 2017, a text became public; the whole stays “met”.',
    ],
  ];

  it.each(SAID)('%j', (finding, fr, en) => {
    expect(plain(sayFinding(finding, 'fr'))).toBe(fr);
    expect(plain(sayFinding(finding, 'en'))).toBe(en);
  });

  it('readings: the question, the rule, what each option answers', () => {
    const said = (before: typeof use | null, after: typeof use | null) =>
      (['fr', 'en'] as const).map((language) => plain(sayFinding({ ...reading, before, after }, language)));
    const [fr = '', en = ''] = said(use, { ...use, pinned: true } as never);
    expect(fr).toMatch(
      /\? \(Pratique majoritaire.+\) De : « .+ » montrée \(.+ → respecté, .+ → non respecté\); à : « .+ » choisie/,
    );
    expect(en).toMatch(/\? \(.+\) From: “.+” shown \(.+ → met, .+ → not met\); to: “.+” chosen/);
    expect(said(null, use)).toEqual([
      expect.stringContaining('La lecture joue maintenant : '),
      expect.stringContaining('The reading now bears on it: '),
    ]);
    expect(said(use, null)).toEqual([
      expect.stringContaining('La lecture ne joue plus : '),
      expect.stringContaining('The reading no longer bears on it: '),
    ]);
  });

  it('every code is said above', () => {
    const codes = new Set([...SAID.map(([{ code }]) => code), 'audit.reading']);
    expect([...codes].sort()).toEqual(Object.keys(auditFrench.findings).sort());
    expect([...codes].sort()).toEqual(Object.keys(auditEnglish.findings).sort());
  });

  it('what has no name is told by its id', () => {
    const strange = { code: 'audit.outcome', rule: 'gone.rule', from: null, before: 'met', after: 'notMet' } as const;
    expect(plain(sayFinding(strange, 'fr'))).toBe('gone.rule : de « respecté » à « non respecté ».');
    const figure = { code: 'audit.figure', id: 'prem.gone', before: null, after: percent } as const;
    expect(sayFinding(figure, 'en')).toMatch(/^prem\.gone: 55%/);
    const fate = { ...record, rule: 'gone.rule', before: counted, after: null } as const;
    expect(sayFinding(fate, 'en')).toContain('it was “inTerritory”');
  });
});

it.each(['sound', 'unchecked', 'differs', 'altered', 'malformed'] as const)(
  '%s is said in both languages',
  (standing) => {
    const [fr, en] = [sayStanding(standing, 'fr'), sayStanding(standing, 'en')];
    expect(fr).toMatch(/\.$/);
    expect(en).toMatch(/\.$/);
    expect(fr).not.toBe(en);
  },
);

describe('what differs between the cases of a regulation is said without a code', () => {
  const pairs = [...SMALL, ...CASES].flatMap((one, i, all) => {
    const next = all[i + 1];
    return next !== undefined && next.regulation === one.regulation && i % 4 === 0 ? [[one, next] as const] : [];
  });

  it.each(pairs)('$0.regulation, $0.title', (one, next) => {
    for (const change of changesIn(difference(reread(sealed(one)), reread(sealed(next))))) {
      if (change.code === 'audit.leaf') continue;
      for (const language of ['fr', 'en'] as const) {
        expect(sayFinding(change, language)).not.toMatch(
          /\b(?:prem|amp|mir|depannage|gmfSlots|orchestrateur)\.[a-z]|undefined/,
        );
      }
    }
  });
});

describe('what a changed envelope names that nobody has', () => {
  const dated = (value: string, unit: string) => ({ value, unit, from: '2016-03-01' });
  const figure = (value: string, unit: string) =>
    sayFinding({ code: 'audit.figure', id: 'prem.referenceYear', before: dated(value, unit), after: null }, 'fr');

  it.each([
    ['1/0', 'days'],
    ['1.2.3', 'days'],
    ['...', 'days'],
    ['beaucoup', '$'],
    ['0x', '%'],
    ['13-01/02-end', 'MM-DD'],
    ['03-01/02-end/', 'MM-DD'],
    ['2024-02-30', 'date'],
    ['3', '__proto__'],
  ])('%s in %s is said as it stands', (value, unit) => {
    expect(figure(value, unit)).toContain(` : ${value} `.replace(' :', '\u00A0:'));
  });

  it('so are a fate and an option', () => {
    const one = { fate: 'counted', reason: '__proto__' } as const;
    const record = { code: 'audit.record', record: 0, rule: 'prem.year', before: one, after: null } as const;
    expect(sayFinding(record as never, 'fr')).toContain('__proto__');
    const use = { used: 'constructor', pinned: true, outcomes: { toString: 'met' } } as const;
    const id = 'prem.depannageInTerritory';
    const reading = { code: 'audit.reading', id, rule: 'prem.majorityPractice', before: use, after: null } as const;
    for (const language of ['fr', 'en'] as const) {
      expect(sayFinding(reading as never, language)).toMatch(/constructor/);
      expect(sayFinding(reading as never, language)).not.toMatch(/function|\[object/);
    }
  });
});
