import { describe, expect, it } from 'vitest';
import { STYLE } from '../../src/render/style.js';

/** The colours of each scheme, by name. */
const [light = {}, dark = {}] = [...STYLE.matchAll(/:root\{([^}]*--ink[^}]*)\}/g)].map(([, block = '']) =>
  Object.fromEntries([...block.matchAll(/--(\w+):(#[0-9a-f]{3,6})/g)].map(([, name, colour]) => [name, colour ?? ''])),
) as Readonly<Record<string, string>>[];

function luminance(colour: string): number {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a = '', b = ''): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
])('the colours, %s', (_, colours) => {
  it('are all there', () => {
    expect(Object.keys(colours)).toEqual(Object.keys(light));
    expect(Object.keys(colours).length).toBeGreaterThan(15);
  });

  it.each(['ink', 'soft', 'link', 'met', 'notMet', 'undetermined', 'notApplicable'])(
    '%s is read on the page and on a card: 4.5',
    (name) => {
      for (const ground of ['page', 'card'])
        expect(contrast(colours[name], colours[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['c0', 'c1', 'c2', 'c3', 'c4'])('a letter is read on %s: 4.5; and it is seen on the page: 3', (name) => {
    expect(contrast(colours['on'], colours[name])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours[name], colours['page'])).toBeGreaterThanOrEqual(3);
  });
});

it('every colour that is used is defined', () => {
  const used = new Set([...STYLE.matchAll(/var\(--(\w+)\)/g)].map(([, name = '']) => name));
  expect([...used].filter((name) => !Object.hasOwn(light, name))).toEqual([]);
  expect(Object.keys(light).filter((name) => !used.has(name))).toEqual([]);
});

it('nothing is taken from elsewhere, and nothing ends the style', () => {
  expect(STYLE).not.toMatch(/url\((?!#)|@import|<\//);
});
