import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/law/localDate.js';
import { renderMarkdown, renderText } from '../../src/render/index.js';
import { undetermined } from '../../src/verdict/verdict.js';
import { LAW, ofLater } from './made.js';

/** A no-break space, seen. */
const seen = (text: string) => text.replaceAll('\u00A0', '~');
const markdown = (assessment: Parameters<typeof renderMarkdown>[0]) =>
  seen(renderMarkdown(assessment, { language: 'en' }));

/** What no phrasebook has is told by its id, never as nothing. */
describe('an answer of a regulation to come', () => {
  const OPEN = ofLater(
    undetermined(
      'later.rule',
      { code: 'later.rule.open' },
      [
        [{ kind: 'fact', path: 'lists[12].region' }],
        [
          { kind: 'text', parameter: 'later.figure', on: localDate('2031-01-01') },
          { kind: 'fact', path: 'records[0].place' },
        ],
        [{ kind: 'reading', id: 'later.reading' }],
      ],
      { sources: [] },
    ),
    {
      ledger: [
        { record: 0, fate: 'counted', reason: 'few' },
        { record: 1, fate: 'counted', reason: 'many' },
        { record: 2, fate: 'counted', reason: 'many' },
      ],
      parameters: [{ id: 'later.figure', value: '5', unit: 'day', from: localDate('2031-01-01'), source: { ...LAW } }],
      readings: [
        {
          ...{ id: 'later.reading', rule: 'later.rule', from: localDate('2031-01-01'), to: localDate('2031-12-31') },
          ...{ used: 'no', pinned: true, outcomes: { yes: 'met', no: 'notMet' }, decisive: false },
        },
      ],
    },
  );

  it('is told by its ids, the reason of most records first', () => {
    expect(markdown(OPEN)).toBe(`# later.rule

**? undetermined** – later.rule.open

### To settle it, one would need to know

- lists\\[12\\].region

or else

- the text in force on January~1, 2031 (later.figure)
- place, 1

or else

- the answer to a question the texts leave open: later.reading

## later.rule

### Counted: 3

|  | Reason |
|---:|---|
| 2 | many |
| 1 | few |

#### many

| No. |
|---|
| 2–3 |

#### few

| No. |
|---|
| 1 |

## Where the texts are silent

### later.reading

- yes → met
- no → not met (reading of the figures shown)

reading chosen (no)

## Figures applied

| Figure | Value | Since |
|---|---|---|
| later.figure | 5 | since January~1, 2031 |
`);
  });

  it('says on a terminal no more than it knows', () => {
    expect(seen(renderText(ofLater(), { language: 'en' })).trim()).toBe('– later.rule.code\n\nWhy');
  });

  it('has no part that would be empty', () => {
    expect(markdown(ofLater())).toBe('# later.rule\n\n**– not applicable** – later.rule.code\n');
  });

  it('counts many records that lack the same', () => {
    const lacking = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ kind: 'fact' as const, path: `slots[${i + 3}].name` }));
    const [first, ...others] = lacking(13);
    if (first === undefined) throw new Error('none');
    const asked = undetermined('later.rule', { code: 'later.rule.open' }, [[first, ...others]], { sources: [] });
    expect(markdown(ofLater(asked))).toContain('\n- name, 13 (4 … 16)\n');
  });
});

describe('what is said under the question', () => {
  const under = (options: { readonly asOf?: string; readonly knownAt?: string }) =>
    seen(renderMarkdown(ofLater(), { language: 'en', ...options })).split('\n')[2];

  it('is the day asked about, and the day of the law, where they are given', () => {
    expect(under({})).toBe('**– not applicable** – later.rule.code');
    expect(under({ asOf: '2031-02-01' })).toBe('*as of February~1, 2031*');
    expect(under({ knownAt: '2031-02-01' })).toBe('*under the law as public on February~1, 2031*');
  });
});

describe('an address', () => {
  const cited = (url: string) => {
    const [line = ''] =
      /- Source.*/.exec(markdown(ofLater({ because: [ofLater({ sources: [{ ...LAW, url }] }).verdict] }))) ?? [];
    return line.slice(line.indexOf('» ') + 2);
  };

  it.each(['https://a.example/x', 'https://a.example/x?y=(z)&w#é'])('%s leads to a page', (url) => {
    expect(cited(url)).toBe(`<${url}>`);
  });

  it.each([
    ['http://a.example', 'http\\://a.example'],
    ['see https://a.example', 'see https\\://a.example'],
    ['https://a.example and more', 'https\\://a.example and more'],
    ['https://a.example/>', 'https\\://a.example/\\>'],
    ['https://', 'https\\://'],
  ])('%s does not', (url, shown) => {
    expect(cited(url)).toBe(shown);
  });
});
