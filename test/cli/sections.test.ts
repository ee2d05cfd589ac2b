import { describe, expect, it } from 'vitest';
import { type LineSection, readSections } from '../../src/cli/sections.js';

const read = (text: string, ...given: LineSection[]) => readSections(new TextEncoder().encode(text), 'd.json', given);

describe('the file of sections', () => {
  it('goes to the library as it stands, what it does not know included', () => {
    expect(read('\uFEFF{"registration":null,"activities":[],"later":{}}')).toEqual({
      sections: { registration: null, activities: [], later: {} },
      problems: [],
    });
  });

  it('may not hold what a file of lines gives', () => {
    expect(read('{"activities":[1],"authorisations":[],"amp":{}}', 'activities', 'authorisations')).toMatchObject({
      sections: { amp: {} },
      problems: [
        { file: 'd.json', column: 'activities', expected: { en: expect.stringContaining('--activities') } },
        { file: 'd.json', column: 'authorisations', expected: { fr: expect.stringContaining('--authorisations') } },
      ],
    });
    expect(read('{"activities":[]}', 'authorisations')).toMatchObject({ sections: { activities: [] }, problems: [] });
  });

  it.each(['[]', 'null', '"x"', '3'])('is refused when it is %s', (text) => {
    expect(read(text)).toMatchObject({ problem: { file: 'd.json', seen: JSON.stringify(text) } });
  });

  it('says where it stops being JSON', () => {
    expect(read('{\n  "amp": { "exclusive": true, }\n}')).toMatchObject({ problem: { line: 2 } });
    expect(read('')).toMatchObject({ problem: { line: 1 } });
  });
});
