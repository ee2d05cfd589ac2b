import { describe, expect, it } from 'vitest';
import { assessDepannage, type DepannageInput } from '../../src/depannage/index.js';
import type { Citation } from '../../src/law/citation.js';
import { localDate } from '../../src/law/localDate.js';
import { assessPrem } from '../../src/prem/index.js';
import type { AnyAssessment } from '../../src/render/index.js';
import { notApplicable, undetermined, type Verdict } from '../../src/verdict/verdict.js';
import {
  AWAY,
  assess,
  BELOW,
  flat,
  HOME,
  many,
  OPEN,
  physician,
  REACHED,
  render,
  says,
  UNKNOWN,
  under,
} from './given.js';

describe('a source', () => {
  const page = { document: 'Une page', evidence: 'relayed', confidence: 'high', url: 'https://example.org/a' } as const;
  const of = (code: string, sources: readonly Citation[], because: readonly Verdict[] = []) =>
    notApplicable('prem.year', { code: 'prem.year.nothingToMeasure', ...{ on: code } }, { sources, because });
  const explained = (verdict: Verdict, language: 'fr' | 'en' = 'fr') =>
    render({ verdict: of('2025-01-01', [], [verdict]), ledger: [], parameters: [], readings: [] }, { language })
      .split('\n')
      .map((line) => line.replaceAll('\u00A0', ' ').trim())
      .filter((line) => /^(?:Source|Cité|Cited|«|https)/.test(line));
  const quoted = { ...page, quote: 'ces mots' };

  it('is told in full once, then named as cited above, wherever it stands', () => {
    const below = of('2025-01-03', [quoted]);
    expect(explained(of('2025-01-01', [quoted], [of('2025-01-02', [quoted], [below])]))).toEqual([
      'Source : Une page (source secondaire, confiance élevée)',
      '« ces mots »',
      'https://example.org/a',
      'Cité plus haut : Une page',
      'Cité plus haut : Une page',
    ]);
    expect(explained(of('2025-01-01', [quoted], [below]), 'en')).toContain('Cited above: Une page');
  });

  it('cited above is named after those told in full, all of them on one line', () => {
    const other = { ...quoted, document: 'Une autre' };
    const third = { ...quoted, document: 'Une troisième' };
    const parts = [of('2025-01-02', [quoted, third, other])];
    expect(explained(of('2025-01-01', [quoted, other], parts)).slice(-4)).toEqual([
      'Source : Une troisième (source secondaire, confiance élevée)',
      '« ces mots »',
      'https://example.org/a',
      'Cité plus haut : Une page; Une autre',
    ]);
  });

  it('of which other words are quoted is told in full again', () => {
    const others = { ...page, quote: 'd’autres mots' };
    const lines = explained(
      of('2025-01-01', [quoted], [of('2025-01-02', [others]), of('2025-01-03', [quoted, others])]),
    );
    expect(lines.filter((line) => line.startsWith('Cité'))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('«'))).toHaveLength(4);
  });

  it('keeps its provision when it was cited', () => {
    const one = { ...quoted, provision: '3.10' };
    expect(explained(of('2025-01-01', [one], [of('2025-01-02', [one])])).at(-1)).toBe(
      'Cité plus haut : Une page, 3.10',
    );
  });

  it('is told in full again by another explanation', () => {
    expect(explained(of('2025-01-01', [quoted]))).toEqual(explained(of('2025-01-01', [quoted])));
    expect(explained(of('2025-01-01', [quoted]))[0]).not.toContain('Cité plus haut');
  });
});

describe('what would settle an open answer', () => {
  it('is named in words, by the line of the source when it is known', () => {
    const lines = OPEN.ledger.map((_, i) => i + 2);
    expect([...under(render(OPEN, { lines }), 'Pour trancher, il faudrait connaître')].sort()).toEqual([
      '  • la région et le nom du sous-territoire, ligne 22',
      '  • la région et le nom du sous-territoire, ligne 24',
      '  • le montant, ligne 23',
    ]);
    const english = under(render(OPEN, { lines, language: 'en' }), 'To settle it, one would need to know');
    expect(english).toContain('  • the amount, line 23');
  });

  it('is named by the record, counted from one, when no line is known', () => {
    expect(under(render(OPEN), 'Pour trancher, il faudrait connaître')).toContain('  • le montant, le relevé no 22');
    expect(under(render(OPEN, { language: 'en' }), 'To settle it, one would need to know')).toContain(
      '  • the amount, record 22',
    );
  });

  describe('of a part that the answer goes without', () => {
    const place = { installation: 'A', sector: 'urgence' } as const;
    const granted = { ...place, from: '2026-01-01', to: '2026-01-31', decision: 'granted' } as const;
    const input = (units: number | null): DepannageInput => ({
      activities: [{ date: '2026-01-03', installation: 'A', sector: null }],
      authorisations: [{ ...granted, units }],
    });
    const said = (given: DepannageInput, lines?: readonly number[]) =>
      says(assessDepannage(given, { asOf: '2026-02-28' }), lines === undefined ? {} : { lines });

    it('is named under that part, by its line when it is known', () => {
      expect(said(input(1), [7])).toContain('Ce qui manque : le secteur, ligne 7');
      expect(said(input(1))).toContain('Ce qui manque : le secteur, activité no 1');
    });

    it('is not said twice, where the whole awaits it, nor at all where the whole is told against', () => {
      expect(said(input(0))).toContain('• le secteur, activité no 1');
      expect(said(input(0))).not.toContain('Ce qui manque');
      expect(said({ ...input(1), institution: { resultsProcedure: false } })).not.toContain('Ce qui manque');
    });
  });

  const year = { rule: 'prem.year', code: 'prem.year.noTextInForce', on: localDate('2010-05-01') } as const;
  const awaiting = (...sets: Parameters<typeof undetermined>[2]): AnyAssessment => ({
    verdict: undetermined(year.rule, { code: year.code, ...{ on: year.on } }, sets, { sources: [] }),
    ledger: [],
    parameters: [],
    readings: [],
  });

  it('may be a text, a reading, a decision, or a fact about the physician', () => {
    const text = says(
      awaiting([
        { kind: 'text', parameter: 'prem.referenceYear', on: localDate('2010-05-01') },
        { kind: 'reading', id: 'prem.amountBasis' },
        { kind: 'decision', authority: 'comité paritaire' },
        { kind: 'fact', path: 'physician.practiceStart' },
      ]),
    );
    expect(text).toContain('• le texte en vigueur le 1er mai 2010 (Année de référence)');
    expect(text).toMatch(/• la réponse à une question que les textes laissent ouverte : Le seuil se mesure-t-il/);
    expect(text).toContain('• la décision du comité paritaire');
    expect(text).toContain('• le début de la pratique');
  });

  it('is said by its name when nothing names it in words', () => {
    const text = says(
      awaiting([
        { kind: 'text', parameter: 'prem.unheardOf', on: localDate('2010-05-01') },
        { kind: 'reading', id: 'prem.unheardOf' },
        { kind: 'fact', path: 'records[3].unheardOf' },
        { kind: 'fact', path: 'elsewhere.amount' },
      ]),
      { language: 'en' },
    );
    expect(text).toContain('the text in force on May 1, 2010 (prem.unheardOf)');
    expect(text).toContain('leave open: prem.unheardOf');
    expect(text).toContain('• unheardOf, record 4');
    expect(text).toContain('• elsewhere.amount');
  });

  it('in several ways is said with « ou bien » between them', () => {
    const one = { kind: 'fact', path: 'records[0].amount' } as const;
    const two = { kind: 'fact', path: 'records[1].amount' } as const;
    expect(under(render(awaiting([one], [two])), 'Pour trancher, il faudrait connaître')).toEqual([
      '  • le montant, le relevé no 1',
      '  ou bien',
      '  • le montant, le relevé no 2',
    ]);
    expect(under(render(awaiting([one, two]), { language: 'en' }), 'To settle it, one would need to know')).toEqual([
      '  • the amount, record 1',
      '  • the amount, record 2',
    ]);
  });

  it.each([
    ['met', REACHED],
    ['notMet', BELOW],
  ])('is not spoken of when the answer is %s', (_, assessment) => {
    expect(render(assessment)).not.toContain('Pour trancher');
  });
});

describe('what became of the records', () => {
  it('is counted by fate and by reason, the most first, the numbers one under the other', () => {
    expect(under(render(OPEN), 'Ce que sont devenus les relevés')).toEqual([
      '  Compté\u00A0: 20 relevés',
      '    12  dans le territoire de l’avis',
      '     8  ailleurs',
      '  En suspens\u00A0: 3 relevés',
      '    2  territoire inconnu',
      '    1  montant inconnu',
    ]);
    expect(under(render(OPEN, { language: 'en' }), 'What became of the records')).toEqual([
      '  Counted: 20 records',
      '    12  in the territory of the notice',
      '     8  elsewhere',
      '  Undecided: 3 records',
      '    2  territory not known',
      '    1  amount not known',
    ]);
  });

  it('says what was not counted, and of one record speaks in the singular', () => {
    const small = assess([...many(3, HOME), { ...HOME, amount: '100' }]);
    expect(under(render(small), 'Ce que sont devenus les relevés').map(flat)).toContain('Non compté : 1 relevé');
    expect(under(render(small, { language: 'en' }), 'What became of the records').map(flat)).toContain(
      'Not counted: 1 record',
    );
    expect(flat(render(small))).toContain('1 sous le seuil de la demi-journée');
  });
});

describe('what the answer rests on', () => {
  it('names each rule with its outcome, its source and how that is known', () => {
    const text = says(BELOW);
    expect(text).toContain('✘ Pratique majoritaire (règle du 55 %) – non respecté');
    expect(text).toContain('✔ Avis de conformité ou dérogation – respecté');
    expect(text).toContain('✘ Exposition à la réduction de 30 % – exposé');
    expect(text).toMatch(/Source : Québec\.ca, .* \(source de référence, confiance élevée\)/);
    expect(text).toContain('« son engagement de pratique majoritaire (55 % de ses jours de facturation)');
    expect(text).toMatch(/Source : MSSS, .*, art\. 3\.06 \(source secondaire/);
  });

  it('names each figure with its value, since when, and whether it is stale', () => {
    const text = says(REACHED);
    expect(text).toContain('• Minimum dans le territoire : 55 % (depuis le 1er juillet 2016)');
    expect(text).toContain(
      '• Seuil de la journée : 523,00 $ (depuis le 1er mars 2021, date inférée, attesté pour la dernière fois le 1er mars 2022)',
    );
    expect(text).toContain('• Année de référence : 1er mars – fin février (depuis le 1er mars 2016, date inférée)');
    expect(says(REACHED, { language: 'en' })).toContain('• Minimum in the territory: 55% (since July 1, 2016)');
  });

  it('says of a figure the caller supplied that it is theirs', () => {
    const records = many(3, HOME).map(
      (one, i) => ({ date: `2019-05-0${i + 1}`, amount: '600', nature: 'ordinary', ...UNKNOWN, ...one }) as const,
    );
    const thresholds = [
      { from: '2018-03-01', to: '2021-02-28', full: '518', half: '259', source: 'a letter (invented)' },
    ];
    const text = says(assessPrem({ physician, records, thresholds }, { asOf: '2020-02-29' }));
    expect(text).toContain('• Seuil de la journée : 518,00 $');
    expect(text).toContain('fourni par vous : a letter (invented)');
  });

  it('says of a reading that decides what each option would answer, and which was chosen', () => {
    // Twelve days of 22 (54.54 %) if a date gives a day in each of two territories, 7 of 12 (58.33 %) if it gives one.
    const split = many(12, HOME).flatMap((one, i) => {
      const date = `2024-04-${String(i + 1).padStart(2, '0')}`;
      return i < 2
        ? [{ ...one, date }]
        : [
            { ...one, date },
            { ...AWAY, date },
          ];
    });
    const explored = assess(split);
    const decisive = explored.readings.filter((one) => one.decisive);
    expect(decisive.map(({ id }) => id)).toEqual(['prem.severalTerritories']);
    const text = says(explored);
    expect(text).toContain('Là où les textes se taisent');
    expect(text).toContain('• Une journée facturée dans chacun de deux territoires à la même date');
    expect(text).toContain('une journée dans chacun → non respecté');
    expect(text).toContain('une seule, répartie → respecté');
    expect(text).toContain('la réponse en dépend');
    expect(text).toContain('toutes les lectures essayées');
    const pinned = says(assess(split, { readings: { 'prem.severalTerritories': 'onePerDate' } }), { language: 'en' });
    expect(pinned).toContain('reading chosen (one day, shared)');
    expect(pinned).not.toMatch(/[^ ] ;/);
  });

  it('illustrates the reduction only when remuneration is given, and says that is inferred', () => {
    const records = [...many(5, HOME), ...many(15, AWAY)];
    expect(says(assess(records, {}, '300000'))).toMatch(/calcul inféré.*90 000(?:,00)? \$ sur 300 000(?:,00)? \$/);
    expect(says(assess(records))).not.toContain('illustration');
  });
});
