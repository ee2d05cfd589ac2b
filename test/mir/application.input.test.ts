import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/law/problem.js';
import type { RegionChoice } from '../../src/mir/facts.js';
import { assessMir } from '../../src/mir/index.js';
import { applicationGiven } from './delays.given.js';

function problemsOf(choices: readonly RegionChoice[]) {
  try {
    assessMir({ application: applicationGiven({ choices }) }, { asOf: '2025-01-01' });
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.problems.map(({ path, seen, expected }) => [path, seen, expected.fr, expected.en]);
  }
}

describe('regions and sub-territories chosen', () => {
  it('each region once, each sub-territory once in its region', () => {
    expect(
      problemsOf([
        { region: '16', subTerritories: ['Rouville', 'Suroît', 'Rouville', 'Rouville'] },
        { region: '03', subTerritories: ['Rouville'] },
        { region: '16', subTerritories: [] },
      ]),
    ).toEqual([
      [
        'application.choices[0].subTerritories[2]',
        '"Rouville"',
        'chaque sous-territoire une seule fois dans sa région',
        'each sub-territory once in its region',
      ],
      [
        'application.choices[0].subTerritories[3]',
        '"Rouville"',
        'chaque sous-territoire une seule fois dans sa région',
        'each sub-territory once in its region',
      ],
      ['application.choices[2].region', '"16"', 'chaque région une seule fois', 'each region once'],
    ]);
  });

  it('as many as one likes, all apart', () => {
    expect(
      problemsOf([
        { region: '16', subTerritories: ['A', 'B', 'C'] },
        { region: '03', subTerritories: ['A'] },
        { region: '06', subTerritories: [] },
      ]),
    ).toEqual([]);
  });
});
