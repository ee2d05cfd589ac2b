import { describe, expect, it } from 'vitest';
import { renderHtml, renderText } from '../../src/render/index.js';
import { BELOW, flat, NOTHING, OPEN, REACHED, TOGETHER } from './given.js';
import { asked, PLAIN_NAMES, parsed, SEAL } from './page.js';

const days = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => ({
    date: new Date(Date.UTC(2024, 2, 1 + from + i)).toISOString().slice(0, 10),
    amount: '523.5',
    region: '16',
    subTerritory: 'X',
    reference: `F-${i}`,
  }));
const page = (...[assessment, options]: Parameters<typeof renderHtml>) => parsed(renderHtml(assessment, options));
const texts = (elements: Iterable<{ readonly textContent: string | null }>) =>
  [...elements].map(({ textContent }) => flat(textContent ?? ''));

describe('a page that stands alone', () => {
  const text = renderHtml(REACHED, { language: 'fr', records: days(200), seal: SEAL });

  it('has no script and takes nothing from elsewhere', () => {
    const document = parsed(text);
    expect([...document.querySelectorAll('script, link, img, iframe, object, embed, base, form')]).toEqual([]);
    expect(text).not.toMatch(/@import|url\((?!#)|\son\w+=|\ssrc=|\sstyle=/);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
  });

  it('is the same whenever it is asked', () => {
    expect(renderHtml(REACHED, { language: 'fr', records: days(200), seal: SEAL })).toBe(text);
  });

  it('refuses a language that it does not have', () => {
    expect(() => renderHtml(REACHED, { language: 'de' as 'fr' })).toThrow(RangeError);
  });

  it('prints on letter paper, light', () => {
    expect(text).toContain('@page{size:letter');
    expect(text).toContain('@media screen and (prefers-color-scheme:dark)');
  });

  it('leads only to what it has', () => {
    const document = parsed(text);
    const ids = [...document.querySelectorAll('[id]')].map((one) => one.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      expect(ids).toContain(link.getAttribute('href')?.slice(1));
    }
    for (const named of document.querySelectorAll('[aria-labelledby]')) {
      for (const id of named.getAttribute('aria-labelledby')?.split(' ') ?? []) expect(ids).toContain(id);
    }
  });
});

describe('the order of a report', () => {
  it('the answer, the pictures, why, the records, the figures, the seal, then the caution', () => {
    const document = page(REACHED, { language: 'fr', records: days(200), seal: SEAL });
    expect(texts(document.querySelectorAll('h2'))).toEqual([
      'Réponse',
      'En images',
      'Pourquoi',
      'Ce que sont devenus les relevés',
      'Chiffres appliqués',
      'Sceau',
    ]);
    expect(texts(document.querySelectorAll('nav a'))).toEqual(texts(document.querySelectorAll('h2')));
    expect(flat(document.querySelector('footer')?.textContent ?? '')).toMatch(/^Mise en garde – Ce calcul ne lie ni/);
  });

  it('readings come before the figures', () => {
    const [[assessment]] = asked(PLAIN_NAMES).slice(4) as [ReturnType<typeof asked>[number]];
    const heads = texts(page(assessment, { language: 'en' }).querySelectorAll('h2'));
    expect(heads.indexOf('Where the texts are silent')).toBeGreaterThan(heads.indexOf('What became of the slots'));
    expect(heads.indexOf('Where the texts are silent')).toBeLessThan(heads.indexOf('Figures applied'));
  });

  it.each(TOGETHER)('headings go down one level at a time: %s', (_, assessment) => {
    const levels = [...page(assessment, { language: 'fr' }).querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      ({ localName }) => Number(localName.slice(1)),
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });

  it('the day asked about, and the law of which day, are under the title', () => {
    const document = page(REACHED, { language: 'fr', asOf: '2025-02-28', knownAt: '2024-07-01' });
    expect(flat(document.querySelector('header')?.textContent ?? '')).toBe(
      'omnipraticien · RapportAnnée de référence (PREM)au 28 février 2025, selon le droit publié le 1er juillet 2024',
    );
    expect(document.title).toBe('Rapport – Année de référence (PREM) (2025-02-28)');
    expect(document.documentElement.getAttribute('lang')).toBe('fr-CA');
  });
});

describe('what a page says', () => {
  it.each(TOGETHER)('is what the text says: %s', (_, assessment) => {
    for (const language of ['fr', 'en'] as const) {
      const said = flat(page(assessment, { language }).body.textContent ?? '').replaceAll(' ', '');
      const lines = renderText(assessment, { language, width: 100 }).split('\n').map(flat);
      const sentences = lines.filter((line) => /^[A-ZÉÀ]/.test(line) && !/^(?:Source|Cit)/.test(line));
      expect(sentences.length).toBeGreaterThan(3);
      for (const sentence of sentences) {
        const bare = sentence
          .replace(/^(?:Compte|Part|Marge|Count|Share|Margin|Il manque|Short by)\s/, '')
          .replaceAll(' ', '');
        expect(said).toContain(bare);
      }
    }
  });

  it('the outcome by its sign and its name, and the margin beside the share', () => {
    const document = page(REACHED, { language: 'fr' });
    expect(flat(document.querySelector('.answer .badge')?.textContent ?? '')).toBe('✔ respecté');
    expect(texts(document.querySelectorAll('.tiles div'))).toEqual([
      'Compte110 jours sur 200',
      'Part55,00 % (minimum 55 %)',
      'Marge0 jour',
    ]);
  });

  it('what is missing, when it cannot be told', () => {
    const document = page(OPEN, { language: 'fr', lines: Array.from({ length: 23 }, (_, i) => i + 2) });
    const awaited = texts(document.querySelectorAll('.awaited li'));
    expect(awaited.length).toBeGreaterThan(0);
    expect(awaited.join(' ')).toContain('ligne 22');
  });

  it('lines left out', () => {
    expect(page(REACHED, { language: 'en', skipped: 2 }).querySelector('.warning')?.textContent).toMatch(
      /2 unreadable lines were left out/,
    );
    expect(page(REACHED, { language: 'en' }).querySelector('.warning')).toBeNull();
  });

  it('a document in full once, then by its number', () => {
    const document = page(BELOW, { language: 'fr' });
    const inFull = [...document.querySelectorAll('.sources li[id]')].map((one) => one.getAttribute('id'));
    expect(inFull).toEqual(inFull.map((_, i) => `source-${i + 1}`));
    expect(
      new Set(texts(document.querySelectorAll('.sources li[id]')).map((text) => text.replace(/^\[\d+\]/, ''))).size,
    ).toBe(inFull.length);
  });

  it('the words of a document in its language, told where the page has another', () => {
    expect(
      [...page(REACHED, { language: 'en' }).querySelectorAll('q')].every((q) => q.getAttribute('lang') === 'fr'),
    ).toBe(true);
    expect([...page(REACHED, { language: 'fr' }).querySelectorAll('q[lang]')]).toEqual([]);
  });

  it('no-break spaces where French sets them', () => {
    const html = renderHtml(REACHED, { language: 'fr', records: days(200) });
    expect(html).toContain('55\u00A0%');
    expect(html).toContain('523,50\u00A0$');
    expect(html.replace(/<style>.*<\/style>|content="[^"]*"/s, '')).not.toMatch(/\d [%$]|« | »/);
  });

  it('the seal, by its digest', () => {
    expect(texts(page(REACHED, { language: 'en', seal: SEAL }).querySelectorAll('.seal div'))).toEqual([
      `Format${SEAL.format}`,
      `Digest${SEAL.digest}`,
      `Version of omnipraticien${SEAL.library}`,
      `Date of the question${SEAL.asOf}`,
    ]);
    const said = (language: 'fr' | 'en') =>
      texts(page(REACHED, { language, seal: SEAL }).querySelectorAll('#seal p')).join();
    expect(said('en')).toContain('names the answer and what was asked');
    expect(said('fr')).toContain('désigne la réponse et ce qui a été demandé');
    expect(renderHtml(REACHED, { language: 'fr', seal: SEAL })).toContain('«\u00A0omnipraticien seal\u00A0» écrit');
    expect(page(REACHED, { language: 'en' }).querySelector('#seal')).toBeNull();
  });
});

describe('what an answer carries', () => {
  const finding = (url: string) =>
    ({
      outcome: 'met',
      rule: 'prem.notice',
      reason: { code: 'x' },
      sources: [{ document: 'D', url, evidence: 'seed', confidence: 'high' }],
      because: [],
    }) as const;
  const verdict = (...because: readonly ReturnType<typeof finding>[]) =>
    ({ ...finding('https://a.example'), because }) as const;
  const whole = (...because: readonly ReturnType<typeof finding>[]) =>
    page({ verdict: verdict(...because), ledger: [], parameters: [], readings: [] }, { language: 'en' });

  it.each(['javascript:alert(1)', 'http://a.example', 'https://a.example/"x', 'data:text/html,x'])(
    'an address that is no page is text: %s',
    (url) => {
      const document = whole(finding(url));
      expect([...document.querySelectorAll('a.url')]).toEqual([]);
      expect(document.querySelector('span.url')?.textContent).toBe(url);
      expect(whole(finding('https://a.example/x')).querySelector('a.url')?.getAttribute('href')).toBe(
        'https://a.example/x',
      );
    },
  );

  it('a document that was cited is referred to by its number', () => {
    const document = whole(finding('https://a.example'), finding('https://b.example'), finding('https://a.example'));
    expect(texts(document.querySelectorAll('.sources li'))).toEqual([
      '[1] Source: D (reference source, high confidence) https://a.example',
      '[2] Source: D (reference source, high confidence) https://b.example',
      'Cited above: [1] D',
    ]);
    expect(document.querySelector('.sources a[href="#source-1"]')).not.toBeNull();
  });

  it('sets that would each settle it are told apart', () => {
    const awaiting = [[{ kind: 'decision', authority: 'A' }], [{ kind: 'decision', authority: 'B' }]] as const;
    const open = { ...finding('https://a.example'), outcome: 'undetermined', awaiting } as const;
    const document = page({ verdict: open, ledger: [], parameters: [], readings: [] }, { language: 'en' });
    expect(texts(document.querySelectorAll('#answer ul, #answer p.or'))).toEqual([
      'the decision of the A',
      'or else',
      'the decision of the B',
    ]);
  });
});

describe('the records', () => {
  it('each once, under its fate and its reason, with its date, its amount and its reference', () => {
    const document = page(REACHED, {
      language: 'fr',
      records: days(200),
      lines: Array.from({ length: 200 }, (_, i) => i + 2),
    });
    expect(texts(document.querySelectorAll('#ledger h3'))).toEqual(['Compté : 200 relevés']);
    expect(texts(document.querySelectorAll('#ledger summary'))).toEqual([
      '110 dans le territoire de l’avis',
      '90 ailleurs',
    ]);
    const rows = [...document.querySelectorAll('#ledger tbody tr')].map(({ children }) => texts(children));
    expect(rows).toHaveLength(200);
    expect(rows[0]).toEqual(['2', '1er mars 2024', 'X', '523,50 $', '1', 'F-0']);
    expect(rows.map(([line]) => Number(line)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 200 }, (_, i) => i + 2),
    );
  });

  it('by their numbers where they are not given', () => {
    const document = page(REACHED, { language: 'fr' });
    expect([...document.querySelectorAll('#ledger tbody tr')].map(({ children }) => texts(children))).toEqual([
      ['1–110'],
      ['111–200'],
    ]);
  });

  it('by date when they are very many, each by its number', () => {
    const [, slots] = [0, Array.from({ length: 401 }, (_, i) => ({ date: i % 2 === 0 ? '2024-03-01' : '2024-03-02' }))];
    const ledger = slots.map((_, record) => ({ record, fate: 'counted', reason: 'elsewhere' }) as const);
    const document = page({ ...REACHED, ledger }, { language: 'en', records: slots });
    const rows = [...document.querySelectorAll('#ledger tbody tr')].map(({ children }) => texts(children));
    expect(rows.map(([date]) => date)).toEqual(['March 1, 2024', 'March 2, 2024']);
    expect(rows[0]?.[1]).toMatch(/^1, 3, 5, /);
    expect(rows.flatMap(([, numbers = '']) => numbers.split(', '))).toHaveLength(401);
  });

  it('nothing where there are none', () => {
    const document = page(NOTHING, { language: 'fr', records: [] });
    expect(document.querySelector('#ledger')).toBeNull();
    expect(document.querySelector('#pictures')).toBeNull();
  });
});

it('a full year of records is under 250 kB', () => {
  const records = days(366);
  const ledger = records.map((_, record) => ({ record, fate: 'counted', reason: 'inTerritory', days: '1' }) as const);
  const html = renderHtml({ ...REACHED, ledger }, { language: 'fr', records, lines: records.map((_, i) => i + 2) });
  expect(Buffer.byteLength(html)).toBeLessThan(250_000);
});
