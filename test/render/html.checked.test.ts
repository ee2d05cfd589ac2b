import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/render/index.js';
import { asked, PLAIN_NAMES } from './page.js';

const CASES = asked(PLAIN_NAMES).map(([assessment, options]) => ({
  rule: assessment.verdict.rule,
  assessment,
  options,
}));

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // What the library writes is a page, not a source that somebody edits.
    'long-title': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    // What a policy of content is for is to be there without a network.
    'require-csp-nonce': 'off',
  },
});

describe.each(CASES)('a report of $rule', ({ assessment, options }) => {
  it.each(['fr', 'en'] as const)('in %s is valid HTML', async (language) => {
    const report = await validator.validateString(renderHtml(assessment, { ...options, language }));
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, line, column, message }) => `${ruleId} ${line}:${column} ${message}`),
      ),
    ).toEqual([]);
  });

  it('is accessible, as axe sees it', async () => {
    const { window } = new JSDOM(renderHtml(assessment, { ...options, language: 'fr' }), {
      runScripts: 'outside-only',
    });
    window.eval(axe.source);
    const inside = window as unknown as { readonly axe: typeof axe };
    // Without a layout no colour can be looked at: test/render/style.test.ts does.
    const { violations } = await inside.axe.run(window.document.documentElement as unknown as axe.ElementContext, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
