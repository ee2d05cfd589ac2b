import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/render/names.js';

describe('what a value of a record is called', () => {
  it.each([
    ['activity', 'urgence', 'urgence', 'emergency'],
    ['activity', 'Clinique X', 'Clinique X', 'Clinique X'],
    ['region', '16', 'Montérégie', 'Montérégie'],
    ['region', '99', '99', '99'],
    ['place', '16', 'Montérégie', 'Montérégie'],
    ['place', '16/Rouville', 'Rouville (Montérégie)', 'Rouville (Montérégie)'],
    ['place', '16/Rouville/Est', 'Rouville/Est (Montérégie)', 'Rouville/Est (Montérégie)'],
    ['place', '99/Rouville', 'Rouville (99)', 'Rouville (99)'],
    ['physician', '16/urgence', '16/urgence', '16/urgence'],
    ['reference', 'urgence', 'urgence', 'urgence'],
  ])('%s %s: %s, %s', (what, value, french, english) => {
    expect(nameOf(what, value, 'fr')).toBe(french);
    expect(nameOf(what, value, 'en')).toBe(english);
  });
});
