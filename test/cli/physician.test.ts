import { describe, expect, it } from 'vitest';
import { readPhysician } from '../../src/cli/physician.js';

const read = (text: string) => readPhysician(new TextEncoder().encode(text), 'medecin.json');

describe('the file of the physician', () => {
  it('is the physician, and beside them what else the question needs', () => {
    expect(read('{"holdings":[],"practiceStart":null}')).toEqual({
      engagement: { physician: { holdings: [], practiceStart: null } },
    });
    expect(read('\uFEFF{"holdings":[],"thresholds":[],"remuneration":"250000"}')).toEqual({
      engagement: { physician: { holdings: [] }, thresholds: [], remuneration: '250000' },
    });
  });

  it('keeps fields it does not know, for the library to refuse', () => {
    expect(read('{"holdings":[],"avis":1}')).toMatchObject({ engagement: { physician: { avis: 1 } } });
  });

  it.each(['[]', 'null', '"x"', '3'])('is refused when it is %s', (text) => {
    expect(read(text)).toMatchObject({ problem: { file: 'medecin.json', seen: JSON.stringify(text) } });
  });

  it.each([
    ['{\n  "holdings": [],\n}', 3, 1],
    ['{\n  "holdings": [\n', 3, 1],
    ['', 1, 1],
    ["{'holdings': []}", 1, 2],
    ['{"a": 01}', 1, 8],
    ['{"a": tru}', 1, 7],
    ['{"a": 1} x', 1, 10],
    ['{"a" 1}', 1, 6],
    ['{"a": "b\n"}', 1, 7],
    ['[1, 2', 1, 6],
    ['{"a": [1 2]}', 1, 10],
    ['{"é": {"b": [true, null, -1.5e3, {}]}, x}', 1, 40],
  ])('says where %j stops being JSON', (text, line, column) => {
    expect(read(text)).toMatchObject({
      problem: { line, expected: { en: `well-formed JSON; it stops being so at line ${line}, character ${column}` } },
    });
  });
});
