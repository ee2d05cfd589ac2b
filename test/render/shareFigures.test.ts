import { describe, expect, it } from 'vitest';
import { toldShares } from '../../src/render/share.js';
import { ofLater } from './made.js';

const end = (inside: string, total: string) => ({ inside, total });
const figures = (share: object, language: 'fr' | 'en' = 'fr') => {
  const part = ofLater({ reason: { code: 'later.share', ...share } }).verdict;
  const [told] = toldShares(ofLater({ because: [part] }).verdict, language);
  return told?.figures.map(([name, value]) => `${name}: ${value.replaceAll('\u00A0', ' ')}`);
};
const settled = { worst: end('50', '100'), best: end('50', '100') };
const open = { worst: end('2', '4'), best: end('3', '4') };

describe('the figures beside a bar', () => {
  it('of a minimum, from the least to the most', () => {
    expect(figures({ ...settled, minimum: 55 })).toEqual(['Compte: 50 jours sur 100', 'Part: 50,00 % (minimum 55 %)']);
    expect(figures({ ...open, minimum: 55 })).toEqual([
      ...['Compte: 2 jours sur 4 à 3 jours sur 4', 'Part: 50,00 % à 75,00 % (minimum 55 %)'],
    ]);
  });

  it('of a maximum too: its best is the least', () => {
    const share = { worst: open.best, best: open.worst, maximum: 5 };
    expect(figures(share, 'en')).toEqual(['Count: 2 days of 4 to 3 days of 4', 'Share: 50.00% to 75.00% (maximum 5%)']);
  });

  it('what is left before it fails, what it lacks, or else what is too much', () => {
    const margins = (more: object, language: 'fr' | 'en' = 'fr') =>
      figures({ ...settled, minimum: 55, ...more }, language)?.slice(2);
    expect(margins({ spare: { days: '1.5' } })).toEqual(['Marge: 1,5 jour']);
    expect(margins({ spare: { days: '1.5' } }, 'en')).toEqual(['Margin: 1.5 days']);
    expect(margins({ toAdd: { days: '2' } })).toEqual(['Il manque: 2 jours']);
    expect(margins({ toAdd: { days: '2' }, toMove: { days: '3' } })).toEqual(['Il manque: 2 jours']);
    expect(margins({ toMove: { days: '3' } })).toEqual(['De trop: 3 jours']);
    expect(margins({ toMove: { days: '3' } }, 'en')).toEqual(['Over by: 3 days']);
  });
});
