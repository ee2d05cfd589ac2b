import { describe, expect, it } from 'vitest';
import { readSections } from '../../src/cli/sections.js';

const LIKE = ['registration', 'installations'] as const;
const readOf = (text: string, given: readonly (readonly [string, string])[]) =>
  readSections(new TextEncoder().encode(text), 'd.json', new Map(given), LIKE);
const read = (text: string, ...given: readonly string[]) =>
  readOf(
    text,
    given.map((name) => [name, name]),
  );

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

  it('names the option of a section when it is called otherwise', () => {
    expect(readOf('{"thresholds":[]}', [['thresholds', 'physician']])).toMatchObject({
      sections: {},
      problems: [{ column: 'thresholds', expected: { en: expect.stringContaining('--physician') } }],
    });
  });

  it('says what it may be like', () => {
    expect(read('[]')).toMatchObject({ problem: { expected: { fr: expect.stringContaining('« registration »') } } });
    expect(read('[]')).toMatchObject({ problem: { expected: { en: expect.stringContaining('"installations"') } } });
  });

  it.each(['[]', 'null', '"x"', '3'])('is refused when it is %s', (text) => {
    expect(read(text)).toMatchObject({ problem: { file: 'd.json', seen: JSON.stringify(text) } });
  });

  it('says where it stops being JSON', () => {
    expect(read('{\n  "amp": { "exclusive": true, }\n}')).toMatchObject({ problem: { line: 2 } });
    expect(read('')).toMatchObject({ problem: { line: 1 } });
  });
});
