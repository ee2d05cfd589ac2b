import { describe, expect, it } from 'vitest';
import { readGroup } from '../../src/cli/group.js';

const read = (text: string) => readGroup(new TextEncoder().encode(text), 'groupe.json');

describe('the file of the group', () => {
  it('is the group, and beside it what else the question needs', () => {
    expect(read('{"engagements":[],"physicians":["MD-01"]}')).toEqual({
      about: { group: { engagements: [], physicians: ['MD-01'] } },
    });
    expect(read('\uFEFF{"engagements":[],"offers":[],"contributions":[],"billed":null}')).toEqual({
      about: { group: { engagements: [] }, offers: [], contributions: [], billed: null },
    });
  });

  it('keeps fields it does not know, for the library to refuse', () => {
    expect(read('{"engagements":[],"slots":[]}')).toMatchObject({ about: { group: { slots: [] } } });
  });

  it.each(['[]', 'null', '"x"', '3'])('is refused when it is %s', (text) => {
    expect(read(text)).toMatchObject({
      problem: {
        file: 'groupe.json',
        seen: JSON.stringify(text),
        expected: { en: expect.stringContaining('engagements') },
      },
    });
  });

  it('says where it stops being JSON', () => {
    expect(read('{\n  "engagements": [\n    { "from": "2022-11-07", }\n  ]\n}')).toMatchObject({
      problem: { line: 3, expected: { fr: 'du JSON bien formé; il cesse de l’être à la ligne 3, caractère 29' } },
    });
  });
});
