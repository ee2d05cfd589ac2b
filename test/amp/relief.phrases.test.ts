import { describe, expect, it } from 'vitest';
import { assessRelief } from '../../src/amp/exemption.js';
import { assessExposure } from '../../src/amp/exposure.js';
import { reliefEnglish } from '../../src/amp/phrases.relief.en.js';
import { reliefFrench } from '../../src/amp/phrases.relief.fr.js';
import { exemptQuarter, type Relieving } from '../../src/amp/relief.js';
import { formats, typeset } from '../../src/render/formats.js';
import { notMet, type Verdict } from '../../src/verdict/verdict.js';
import { illness, lawOn, maternity, resident, soldier } from './relief.given.js';

const BOOKS = { fr: reliefFrench, en: reliefEnglish };
type Sentence = (reason: never, format: (typeof formats)['fr']) => string;

function said(language: 'fr' | 'en', { reason }: Verdict): string {
  const findings = BOOKS[language].findings as unknown as Readonly<Record<string, Sentence>>;
  const sentence = findings[reason.code];
  if (sentence === undefined) throw new Error(`nothing says ${reason.code}`);
  return typeset(sentence(reason as never, formats[language]), language).replaceAll('\u00A0', ' ');
}

const ON = lawOn('2026-06-15');
function of(given: Relieving, law = ON) {
  const [first] = assessRelief(given, law);
  if (first === undefined) throw new Error('a finding was meant');
  return [said('fr', first.verdict), said('en', first.verdict)];
}
function exposed(rules: readonly string[], remuneration?: string, law = ON) {
  const duties = rules.map((rule) => notMet(rule, { code: `${rule}.any` }, { sources: [] }));
  const [first] = assessExposure(duties, remuneration, law);
  if (first === undefined) throw new Error('a finding was meant');
  return [said('fr', first.verdict), said('en', first.verdict)];
}

describe('the words, in both languages', () => {
  it('have the same names', () => {
    for (const part of ['findings', 'rules', 'outcomes', 'fields', 'parameters', 'questions', 'options'] as const) {
      expect(Object.keys(reliefEnglish[part]).sort()).toEqual(Object.keys(reliefFrench[part]).sort());
      expect(Object.keys(reliefFrench[part]).length).toBeGreaterThan(0);
    }
    for (const [rule, names] of Object.entries(reliefFrench.outcomes)) {
      for (const words of [names, reliefEnglish.outcomes[rule] ?? {}]) {
        expect(Object.keys(words).sort()).toEqual(['met', 'notApplicable', 'notMet', 'undetermined']);
        expect(new Set(Object.values(words)).size).toBe(4);
      }
    }
    for (const book of [reliefFrench, reliefEnglish]) {
      expect(Object.keys(book.options[exemptQuarter.id] ?? {}).sort()).toEqual([...exemptQuarter.options].sort());
      expect(book.questions[exemptQuarter.id]).toMatch(/\?$/);
    }
  });

  it('exempted: years go on, it is no leave, and the choice is inferred', () => {
    expect(of({ exemptions: [maternity()] })).toEqual([
      'Du 1er mars 2026 au 28 février 2027, exempté de la pénalité (maternité) : 12 mois, qui comprennent le jour de l’accouchement, le 10 mai 2026. Ce n’est pas un congé d’AMP, et les années de pratique continuent de se cumuler. Que le médecin choisisse le premier jour est inféré.',
      'From March 1, 2026 to February 28, 2027, exempted from the penalty (maternity): 12 months, which contain the day of delivery, May 10, 2026. It is no leave from AMP, and years of practice go on accruing. That the physician chooses the first day is inferred.',
    ]);
  });

  it.each([
    [
      maternity({ kind: 'adoption', from: '2026-05-11' }),
      'Pas d’exemption (adoption) du 11 mai 2026 au 10 mai 2027 : ces 12 mois ne comprennent pas le jour de la prise en charge de l’enfant, le 10 mai 2026.',
      'No exemption (adoption) from May 11, 2026 to May 10, 2027: these 12 months do not contain the day of effective custody of the child, May 10, 2026.',
    ],
    [
      maternity({ arranged: false }),
      'Pas d’exemption (maternité) : aucun congé n’est réglé avec l’établissement ou le cabinet, il n’y a donc rien à exempter (inféré).',
      'No exemption (maternity): no leave is arranged with the institution or the office, so there is nothing to exempt (inferred).',
    ],
    [
      maternity({ from: null }),
      'Exemption de la pénalité (maternité) à situer : 12 mois de suite qui comprennent le jour de l’accouchement, le 10 mai 2026, entre le 11 mai 2025 et le 9 mai 2027. Que le médecin choisisse le premier jour, une fois, est inféré. Les années de pratique continuent de se cumuler.',
      'Exemption from the penalty (maternity) to be placed: 12 months in a row which contain the day of delivery, May 10, 2026, between May 11, 2025 and May 9, 2027. That the physician chooses the first day, once, is inferred. Years of practice go on accruing.',
    ],
    [
      maternity({ arranged: null }),
      'Exemption de la pénalité (maternité) à confirmer : 12 mois du 1er mars 2026 au 28 février 2027 qui doivent comprendre le jour de l’accouchement, le 10 mai 2026, une fois le congé réglé avec l’établissement ou le cabinet.',
      'Exemption from the penalty (maternity) to be confirmed: 12 months from March 1, 2026 to February 28, 2027 which have to contain the day of delivery, May 10, 2026, once the leave is arranged with the institution or the office.',
    ],
    [
      maternity({ day: null, from: null }),
      'Exemption de la pénalité (maternité) à confirmer : 12 mois qui doivent comprendre le jour de l’accouchement, qui n’est pas connu, une fois le congé réglé avec l’établissement ou le cabinet.',
      'Exemption from the penalty (maternity) to be confirmed: 12 months which have to contain the day of delivery, which is not known, once the leave is arranged with the institution or the office.',
    ],
    [
      illness(),
      'Exempté de la pénalité par le DRMG (maladie), du 15 mars 2026 au 30 avril 2026.',
      'Exempted from the penalty by the DRMG (illness), from March 15, 2026 to April 30, 2026.',
    ],
    [
      illness({ for: 'pregnancy', decision: 'refused' }),
      'Le DRMG a refusé l’exemption de la pénalité (grossesse), du 15 mars 2026 au 30 avril 2026.',
      'The DRMG refused the exemption from the penalty (pregnancy), from March 15, 2026 to April 30, 2026.',
    ],
    [
      illness({ for: 'other', decision: 'pending' }),
      'Le DRMG n’a pas encore décidé de l’exemption de la pénalité (autre motif), du 15 mars 2026 au 30 avril 2026.',
      'The DRMG has yet to decide on the exemption from the penalty (another reason), from March 15, 2026 to April 30, 2026.',
    ],
    [
      illness({ decision: null }),
      'La décision du DRMG sur l’exemption de la pénalité (maladie), du 15 mars 2026 au 30 avril 2026, n’est pas connue.',
      'What the DRMG decided on the exemption from the penalty (illness), from March 15, 2026 to April 30, 2026, is not known.',
    ],
  ])('%j', (exemption, fr, en) => {
    expect(of({ exemptions: [exemption] })).toEqual([fr, en]);
  });

  it.each([
    [maternity(), 'maternité', 'maternity'],
    [maternity({ kind: 'adoption' }), 'adoption', 'adoption'],
    [illness(), 'par le DRMG', 'by the DRMG'],
  ])('no text: %j', (exemption, fr, en) => {
    expect(of({ exemptions: [exemption] }, lawOn('2022-06-15'))).toEqual([
      `Aucun texte encodé ne dit qui est exempté de la pénalité (${fr}) au 15 juin 2022.`,
      `No encoded text says who is exempted from the penalty (${en}) on June 15, 2022.`,
    ]);
  });

  it('deemed signed on: what is inferred of hours is said', () => {
    expect(of({ physician: resident('2025-07-01', '2026-06-30') })).toEqual([
      'Du 1er juillet 2025 au 30 juin 2026, réputé adhérent aux AMP comme résident en formation complémentaire autorisé à exercer. Les activités doivent être sur la liste des AMP de la région. Que les heures soient exemptées de la pénalité est inféré (confiance faible) : la page ne parle que de l’absence d’adhésion.',
      'From July 1, 2025 to June 30, 2026, deemed signed on to AMP as a resident in complementary training authorised to practise. Activities have to be on the AMP list of the region. That hours are exempted from the penalty is inferred (low confidence): the page speaks of not signing on alone.',
    ]);
    expect(of({ military: [soldier()] })).toEqual([
      'Depuis le 1er juillet 2025, réputé adhérent aux AMP comme médecin militaire à temps plein autorisé à exercer. C’est une orientation ancienne et sans date du COGEM. Que les heures soient exemptées de la pénalité est inféré (confiance faible) : la page ne parle que de l’adhésion.',
      'Since July 1, 2025, deemed signed on to AMP as a full-time military physician authorised to practise. This is an older orientation of the COGEM, without a date. That hours are exempted from the penalty is inferred (low confidence): the page speaks of signing on alone.',
    ]);
  });

  it('not deemed, not known, no text', () => {
    expect(of({ military: [soldier({ fullTime: false, firstLineOrLongTermCare: false })] })).toEqual([
      'Depuis le 1er juillet 2025, l’autorisation ne rend pas réputé adhérent aux AMP : le médecin n’est pas militaire à temps plein et il n’exerce pas exclusivement en première ligne ou en soins de longue durée.',
      'Since July 1, 2025, the authorisation does not make one deemed signed on to AMP: the physician is not a full-time military one and practice is not in first line or long-term care alone.',
    ]);
    expect(of({ military: [soldier({ fullTime: null })] })).toEqual([
      expect.stringMatching(/^Depuis .* militaire à temps plein .* en soins de longue durée\.$/),
      expect.stringMatching(/^Since .* full-time military physician, .* long-term care alone\.$/),
    ]);
    expect(of({ physician: resident('2020-07-01') }, lawOn('2021-01-01'))).toEqual([
      'Aucun texte encodé ne dit si l’on est réputé adhérent aux AMP comme résident en formation complémentaire autorisé à exercer, au 1er janvier 2021.',
      'No encoded text says whether one is deemed signed on to AMP as a resident in complementary training authorised to practise, on January 1, 2021.',
    ]);
  });

  it('exposed: a risk, of no period that any text gives, never added up', () => {
    expect(exposed(['amp.hours'], '80000')).toEqual([
      'Exposé à une réduction de 30 % de l’ensemble de la facturation faite à la RAMQ. Non respecté : les heures d’AMP. C’est un risque (« s’exposent », « peut subir »), pas une perte certaine; on y est exposé quel que soit le manque. Aucun texte officiel lu ne dit à quelle période la réduction s’applique, et aucun ne dit si elle s’ajoute à celle du PREM. À titre d’illustration seulement (calcul inféré, confiance faible) : 24 000 $ sur 80 000 $; il resterait 56 000 $.',
      'Exposed to a reduction of 30% of all billing to the RAMQ. Not respected: the hours of AMP. It is a risk (« s’exposent », « peut subir »), not a certain loss; however little is lacking, one is exposed to it. No official text read says to what period the reduction applies, and none says whether it adds up with that of the PREM. As an illustration only (inferred, low confidence): $24,000 of $80,000; $56,000 would be left.',
    ]);
    const both = exposed(['amp.hours', 'amp.signOn']);
    expect(both).toEqual([
      expect.stringContaining('les heures d’AMP et l’adhésion. C’est un risque'),
      expect.stringContaining('the hours of AMP and signing on. It is a risk'),
    ]);
    expect(both).toEqual([
      expect.stringContaining('Plusieurs manquements n’exposent qu’à une seule réduction.'),
      expect.stringContaining('Several breaches expose to one reduction only.'),
    ]);
    expect(both.join()).not.toMatch(/60|illustration/);
  });

  it('exposed, of what was known to be reduced', () => {
    const of = (knownAt: string) =>
      exposed(['amp.signOn'], undefined, lawOn('2026-06-15', knownAt)).map((text) => text.split('. ')[0]);
    expect(of('2025-06-01')).toEqual([
      'Exposé à une réduction de 30 % de la rémunération',
      'Exposed to a reduction of 30% of remuneration',
    ]);
    expect(of('2020-06-01')).toEqual([
      'Exposé à une réduction de 30 % de la rémunération de base (selon un magazine, seul texte connu alors)',
      'Exposed to a reduction of 30% of basic remuneration (according to a magazine, the only text then known)',
    ]);
    expect(exposed(['amp.hours'], undefined, lawOn('2014-01-01'))).toEqual([
      'Aucun texte encodé ne dit à quoi expose, au 1er janvier 2014, un manquement aux AMP : les heures d’AMP.',
      'No encoded text says what a breach of AMP exposes to on January 1, 2014: the hours of AMP.',
    ]);
  });
});
