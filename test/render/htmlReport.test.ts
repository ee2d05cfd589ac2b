import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/law/localDate.js';
import { renderHtml } from '../../src/render/index.js';
import type { AnyAssessment } from '../../src/render/options.js';
import { met } from '../../src/verdict/verdict.js';
import { each, rows, texts, textsOf } from './drawn.js';
import { parsed } from './page.js';

const NONE: AnyAssessment = {
  ...{ verdict: met('prem.year', { code: 'x' }, { sources: [] }), ledger: [], parameters: [], readings: [] },
};
const reading = (decisive: boolean): AnyAssessment['readings'][number] => ({
  ...{ id: 'prem.question', rule: 'other.rule', used: 'wide', pinned: false, decisive },
  ...{ outcomes: { narrow: 'notMet', wide: 'met' }, from: localDate('2024-03-01'), to: localDate('2025-02-28') },
});
const page = (more: Partial<AnyAssessment>, language: 'fr' | 'en' = 'fr') =>
  parsed(renderHtml({ ...NONE, ...more }, { language }));

it('an answer that rests on nothing is the answer alone', () => {
  expect(each(page({}), 'section', 'id', 'aria-labelledby')).toEqual([['answer', 'answer-h']]);
  expect(texts(page({}), 'header p')).toEqual(['omnipraticien · Rapport']);
});

describe('where the texts are silent', () => {
  const readings = [reading(true), reading(false)];

  it('each question, with what every answer to it would give, and which the figures are of', () => {
    const document = page({ readings });
    expect(each(document, 'section', 'id')).toEqual([['answer'], ['readings']]);
    expect(texts(document, '#readings h3')).toEqual(['prem.question', 'prem.question']);
    expect(texts(document, '#readings .scroll:first-of-type thead th').slice(0, 2)).toEqual([
      'Si l’on répond',
      'ce serait',
    ]);
    expect(rows(document).slice(0, 2)).toEqual([
      ['narrow', 'non respecté'],
      ['wide (lecture des chiffres montrés)', 'respecté'],
    ]);
    expect(texts(document, '#readings .note')).toEqual([
      'toutes les lectures essayées; la réponse en dépend',
      'toutes les lectures essayées',
    ]);
  });

  it('in English', () => {
    const document = page({ readings }, 'en');
    expect(texts(document, '#readings thead th').slice(0, 2)).toEqual(['If the answer to it is', 'it would be']);
    expect(rows(document)[1]).toEqual(['wide (reading of the figures shown)', 'met']);
    expect(texts(document, '#readings .soft')).toHaveLength(2);
  });

  it('those that the answer depends on are told apart', () => {
    expect(each(page({ readings }), '#readings > div', 'class')).toEqual([['reading decisive'], ['reading']]);
  });
});

describe('the figures applied', () => {
  const parameter: AnyAssessment['parameters'][number] = {
    ...{ id: 'prem.majorityMinimum', value: '55', unit: '%', from: localDate('2016-09-01'), fromInferred: true },
    source: { document: 'D', evidence: 'caller', confidence: 'high' },
  } as const;

  it('each with its value, and since when, and from whom', () => {
    const document = page({ parameters: [parameter] });
    expect(texts(document, '#figures caption, #figures thead th')).toEqual([
      'Chiffres appliqués',
      'Chiffre',
      'Valeur',
      'Depuis',
    ]);
    const [row] = rows(document);
    expect(row).toEqual([
      'Minimum dans le territoire',
      '55 %',
      'depuis le 1er septembre 2016, date inférée, fourni par vous : D',
    ]);
    expect(textsOf(page({ parameters: [parameter] }, 'en').querySelectorAll('#figures thead th'))).toEqual([
      'Figure',
      'Value',
      'Since',
    ]);
  });
});

describe('the records', () => {
  it('of each reason are told under it, by their numbers', () => {
    const entry = (record: number, reason: string) => ({ record, fate: 'counted', reason }) as const;
    const ledger = [entry(0, 'elsewhere'), entry(1, 'inTerritory'), entry(2, 'elsewhere')];
    const document = page({ ledger });
    expect(texts(document, '#ledger summary')).toEqual(['2 ailleurs', '1 dans le territoire de l’avis']);
    expect(rows(document)).toEqual([['1, 3'], ['2']]);
  });
});
