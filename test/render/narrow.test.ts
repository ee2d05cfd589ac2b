import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/render/index.js';
import { painter } from '../../src/render/paint.js';
import { lifeIn, timelineLines } from '../../src/render/timeline.js';
import { met } from '../../src/verdict/verdict.js';
import { EVERY_PART, ofLater } from './made.js';

const seen = (text: string) => text.replaceAll('\u00A0', '~');
const narrow = (assessment: Parameters<typeof renderText>[0]) =>
  seen(renderText(assessment, { language: 'fr', width: 40 }));

describe('where there is little room', () => {
  it('a figure goes on under itself, beside its name', () => {
    expect(narrow(EVERY_PART)).toContain(
      ['  Compte  2~jours sur 4 à 3~jours sur 4', '  Part    50,00~% à 75,00~% (minimum', '          55~%)', ''].join(
        '\n',
      ),
    );
  });

  it('a reason goes on under itself, beside its count', () => {
    const reason = 'hors de la liste de la région ce jour-là';
    const ledger = Array.from({ length: 12 }, (_, record) => ({
      ...{ record, fate: 'excluded' as const, reason: record < 10 ? reason : 'ailleurs' },
    }));
    expect(narrow(ofLater({}, { ledger }))).toContain(
      ['  Non compté~: 12', '    10  hors de la liste de la région ce', '        jour-là', '     2  ailleurs', ''].join(
        '\n',
      ),
    );
  });
});

it('a text in neither language is refused', () => {
  expect(() => renderText(EVERY_PART, { language: 'de' as 'fr' })).toThrow(RangeError);
});

describe('a loss', () => {
  const avis = { kind: 'avis', from: '2024-01-01', base: 'region', region: '16' };
  const signs = (last: string, next: string) => {
    const stretches = [
      { from: '2024-01-01', to: last, held: avis, outsidePlan: null, endedBy: 'nonParticipant' },
      { from: next, to: '2024-01-28', held: null, outsidePlan: 'nonParticipant', endedBy: null },
    ];
    const verdict = met('mir.timeline', { code: 'mir.timeline.held', stretches }, { sources: [] });
    const life = lifeIn(verdict, verdict);
    return life === undefined ? undefined : timelineLines(life, 'fr', 60, painter(false))[1];
  };

  it('is drawn in the week of its day, be it the first or the last of the week', () => {
    expect(signs('2024-01-07', '2024-01-08')).toBe('×---');
    expect(signs('2024-01-08', '2024-01-09')).toBe('A×--');
    expect(signs('2024-01-14', '2024-01-15')).toBe('A×--');
    expect(signs('2024-01-15', '2024-01-16')).toBe('AA×-');
  });
});
