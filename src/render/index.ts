export type { Reason } from '../verdict/verdict.js';
export { renderHtml } from './html.js';
export { renderMarkdown } from './markdown.js';
export type { AnyAssessment, ReportOptions, ShownSeal } from './options.js';
export { renderText, type TextOptions } from './text.js';
