import { expect, it } from 'vitest';
import { painter } from '../../src/render/paint.js';
import { type DrawnQuarter, quarterLines } from '../../src/render/quarters.js';

const QUARTER: DrawnQuarter = {
  ...{ name: 'mars', shortName: 'm.', outcome: 'met', figure: '5 / 4', words: ['mot'] },
  counted: { sure: 5, most: 5 },
};
const lines = (quarter: DrawnQuarter, width: number) => quarterLines([quarter], width, painter(false));

it('a bar of ten columns stands between the name and the figure; a shorter one has a line of its own', () => {
  // 4 columns of name, 5 of figure and 4 between: 10 are left of 23.
  expect(lines(QUARTER, 23)).toEqual(['mars  █████████░  5 / 4', '      mot']);
  expect(lines(QUARTER, 22)).toEqual(['m.               5 / 4', '█████████████████████░', '  mot']);
});

it('where nothing is counted, there is no bar: nor a line for it', () => {
  const { counted: _, ...none } = QUARTER;
  expect(lines(none, 23)).toEqual(['mars              5 / 4', '      mot']);
  expect(lines(none, 22)).toEqual(['m.               5 / 4', '  mot']);
});
