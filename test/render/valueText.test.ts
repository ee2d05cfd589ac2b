import { describe, expect, it } from 'vitest';
import { valueText } from '../../src/render/valueText.js';

describe('a figure as its unit is written', () => {
  it.each([
    ['500.00', '$', '500,00 $', '$500.00'],
    ['55', '%', '55 %', '55%'],
    ['03-01/02-end', 'MM-DD', '1er mars – fin février', 'March 1 – the end of February'],
    ['2025-02-28', 'date', '28 février 2025', 'February 28, 2025'],
    ['1.5', 'form', '1.5', '1.5'],
    ['10500', 'day', '10 500', '10,500'],
    ['upTo', 'day', 'upTo', 'upTo'],
    ['<15: 12', 'h/week', '12 à moins de 15 ans', '12 under 15 years'],
    ['<15: 12; <20: 6', 'h/week', '12 à moins de 15 ans; 6 à moins de 20 ans', '12 under 15 years; 6 under 20 years'],
    ['1; <20: 6', 'h/week', '1; 6 à moins de 20 ans', '1; 6 under 20 years'],
  ])('%s (%s): %s, %s', (value, unit, french, english) => {
    expect(valueText(value, unit, 'fr').replaceAll('\u00A0', ' ')).toBe(french);
    expect(valueText(value, unit, 'en').replaceAll('\u00A0', ' ')).toBe(english);
  });

  it.each([
    ['beaucoup', '$'],
    ['1.', '%'],
    ['x5', '%'],
    ['13-01', 'MM-DD'],
    ['03-01/', 'MM-DD'],
    ['bientôt', 'date'],
    ['2025-02-29', 'date'],
    ['1..2', 'day'],
    ['1/0', 'day'],
    ['/', 'day'],
  ])('%s is none of %s: it stands as it is', (value, unit) => {
    expect(valueText(value, unit, 'fr')).toBe(value);
    expect(valueText(value, unit, 'en')).toBe(value);
  });
});
