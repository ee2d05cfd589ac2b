import { describe, expect, it } from 'vitest';
import { escaped, html, percent } from '../../src/render/markup.js';

describe('markup', () => {
  it('a text is text, wherever it stands', () => {
    expect(escaped(`a<b>&"c"'d'`)).toBe('a&lt;b&gt;&amp;&quot;c&quot;&#39;d&#39;');
    expect(html`<p title="${'"x"'}">${'<i>'}${['&', 1]}</p>`.markup).toBe(
      '<p title="&quot;x&quot;">&lt;i&gt;&amp;1</p>',
    );
  });

  it('signs that are not seen are shown to be there', () => {
    expect(escaped('a\u202Eb\u0000c\uD800d\n\u2028e\u00AD')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFD\uFFFDe\uFFFD');
    expect(escaped('é\u00A0« 55 % » 👩\u{1F3FD}')).toBe('é\u00A0« 55 % » 👩\u{1F3FD}');
  });

  it('markup stands as it is, without the line ends of its template', () => {
    expect(
      html`<ul>
      ${[html`<li>1</li>`, html`<li>${'2'}</li>`]}
    </ul>`.markup,
    ).toBe('<ul><li>1</li><li>2</li></ul>');
  });

  it('a place is cut to three decimals', () => {
    expect([percent(1, 3), percent(2, 3), percent(3, 3), percent(1, 0)]).toEqual(['33.333%', '66.666%', '100%', '0%']);
  });
});
