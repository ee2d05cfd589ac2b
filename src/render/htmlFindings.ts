import type { Language } from '../law/bilingual.js';
import type { Cited } from './cited.js';
import type { ToldFinding } from './document.js';
import { typeset } from './formats.js';
import { badge, heading, quoted } from './htmlParts.js';
import { html, type Markup, NOTHING, when } from './markup.js';
import { lifeFigure } from './svgLife.js';
import { words } from './words.js';

/** Findings and those they follow from, each with its sources. */
export function findingList(findings: readonly ToldFinding[], language: Language, level = 3): Markup {
  if (findings.length === 0) return NOTHING;
  return html`<ul class="tree">${findings.map((one) => html`<li class="${one.outcome}">${findingOf(one, language, level)}</li>`)}</ul>`;
}

function findingOf(finding: ToldFinding, language: Language, level: number): Markup {
  const { outcome, rule, outcomeName, sentence, life, cited, missing, because } = finding;
  return html`${heading(level, html`${rule} ${badge(outcome, outcomeName)}`)}
    <p>${sentence}</p>
    ${when(life, (one) => lifeFigure(one, language))}
    ${sources(cited, language)}
    ${findingList(because, language, level + 1)}
    ${when(missing, (text) => html`<p class="missing">${text}</p>`)}`;
}

/** Each document once, with what it says; then by its number. */
function sources({ inFull, again }: Cited, language: Language): Markup {
  const its = words[language];
  if (inFull.length === 0 && again.length === 0) return NOTHING;
  return html`<ul class="sources">
    ${inFull.map(
      ({ number, place, standing, url, quotes }) =>
        html`<li id="source-${number}"><span class="number">[${number}]</span> ${its.source}${language === 'fr' ? '\u00A0' : ''}: <cite>${place}</cite> (${standing})${quotes.map((quote) => html` ${quoted(typeset(quote, 'fr'), language)}`)}${when(url, link)}</li>`,
    )}
    ${again.length === 0 ? NOTHING : html`<li>${its.citedAbove} ${again.map(({ number, place }, i) => html`${i === 0 ? '' : '; '}<a href="#source-${number}">[${number}]</a> <cite>${place}</cite>`)}</li>`}
  </ul>`;
}

/** A link, if it leads to a page; any other address is text. */
function link(url: string): Markup {
  return /^https:\/\/[^\s"'<>\\]+$/.test(url)
    ? html` <a class="url" href="${url}">${url}</a>`
    : html` <span class="url">${url}</span>`;
}
