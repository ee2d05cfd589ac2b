import { expect, it } from 'vitest';
import { renderMarkdown } from '../../src/render/index.js';
import { EVERY_PART, ITS_OPTIONS } from './made.js';

/** The same facts as in French, told in English: only quotes and names stay as they are. */
const WHOLE = String.raw`# Reference year (PREM)

*as of April~30, 2024, under the law as public on May~1, 2024*

**? undetermined** – It cannot be said whether the PREM obligations are met from March~1, 2024 to April~30, 2024: “Majority practice (55% rule)” depends on what is missing or on how the texts are read.

> Beware: 2 unreadable lines were left out; the answer does not take them into account.

### Majority practice (55% rule)

- Count: **2~days of 4 to 3~days of 4**
- Share: **50.00% to 75.00% (minimum 55%)**

### To settle it, one would need to know

- the decision of the DRMG
- the region and the amount, line 5 of b.csv

or else

- the answer to a question the texts leave open: Does dépannage done in the territory of one’s own notice count there or outside?

## In pictures

### Hours of AMP counted / owed, by quarter

| Quarter from | Counted / owed |  |
|---|---|---|
| March~1, 2024 | 1~h~30~min+ / 2~h | ? undetermined; still runs; 30~min of them from the quarters before |

### Hours counted, by activity

| Activity | March~1 | Year |
|---|---:|---:|
| emergency | 1~h | 1~h |

### The dates, month by month

| Month | in the territory of the notice (Rouville) | elsewhere (region 05) | territory not known |
|---|---:|---:|---:|
| March~2024 | 1 | 1 | 0 |
| April~2024 | 1 | 0 | 1 |

### The share as the year went – Majority practice (55% rule)

| At the end of | In the territory | In all | Share |
|---|---:|---:|---:|
| March~2024 | 1 | 2 | 50.00% |
| April~2024 | 2 | 3 | 66.66% |

## Why

- **? Majority practice (55% rule) – undetermined.** From 2~days of 4 (50.00%) to 3~days of 4 (75.00%) in the territory of Rouville (Montérégie), from March~1, 2024 to April~30, 2024, depending on what is missing or how the texts are read; the minimum is 55%.
  - Source 1: Loi inventée, art. 360 (secondary source, high confidence) «~au moins 1~000 heures~: c’est le minimum~» http\://lois.example/s-4
  - Source 2: Lettre (reference source, medium confidence) «~la part est de 55~%~»
- **✔ Notices, derogations and authorisations – held.** On April~30, 2024, the physician has held a notice (Rouville, Montérégie) since March~1, 2024.
  - **A** × from March~1, 2024 to March~31, 2024: notice (Rouville, Montérégie), lost on becoming non-participating (a new application is needed)
  - **\-** from April~1, 2024 to April~30, 2024: non-participating in the public plan
  - Source 3: Page (inferred, low confidence) <https://page.example/prem>
  - Cited above: 2~– Lettre; 1~– Loi inventée, art. 360
- **? Hours of AMP – undetermined.** From March~1, 2024 to April~30, 2024, it cannot be told whether the hours of AMP are done: the answer depends on what is missing, on what is left of the quarter or on a reading of the texts.
  - **? Quarter – undetermined.** From March~1, 2024 to April~30, 2024: at least 1~h~30~min of AMP (30~min of them from the quarters before), of 2~h owed. Something is missing to settle it.
  - What is missing: the rest of the hours of AMP

## What became of the records

### Counted: 3 records

|  | Reason |
|---:|---|
| 2 | in the territory of the notice |
| 1 | elsewhere |

#### in the territory of the notice

| Line | File | Date | Place | Amount | Days | Reference |
|---|---|---|---|---|---|---|
| 2 | a.csv | March~1,~2024 | Rouville | \$600.00 | 1 | F-1 |
| 4 | b.csv | April~1,~2024 | Rouville |  | 1 |  |

#### elsewhere

| Line | File | Date | Place | Amount | Days | Reference |
|---|---|---|---|---|---|---|
| 3 | a.csv | March~2,~2024 | region 05 | \$1,523.50 | 1 | F-2 |

### Undecided: 1 record

|  | Reason |
|---:|---|
| 1 | territory not known |

#### territory not known

| Line | File | Date | Amount |
|---|---|---|---|
| 5 | b.csv | April~2,~2024 | \$600.00 |

## Where the texts are silent

### Does dépannage done in the territory of one’s own notice count there or outside?

- outside → not met
- in the territory → met (reading of the figures shown)

every reading tried; the answer depends on it

## Figures applied

| Figure | Value | Since |
|---|---|---|
| Minimum in the territory | 55% | since July~1, 2016, inferred date, last attested on March~1, 2022 |
| Full-day threshold | \$523.00 | since March~1, 2021, supplied by you: RAMQ |

## Seal

This digest (SHA-256) names the answer and what was asked. The envelope that "omnipraticien seal" writes of the same question bears the same (digests.whole), and "omnipraticien verify" checks it.

- Format: sceau 1
- Digest: abcd
- Version of omnipraticien: 0.1.0
- Date of the question: 2024-04-30

---

*This calculation binds neither the RAMQ nor the joint committee. The text of the agreement was not read directly: see the sources.*
`;

it('an answer that has every part, in English', () => {
  const markdown = renderMarkdown(EVERY_PART, { ...ITS_OPTIONS, language: 'en' });
  expect(markdown.replaceAll('\u00A0', '~')).toBe(WHOLE);
});
