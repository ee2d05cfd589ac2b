export type { Reason } from '../verdict/verdict.js';
export type { AnyAssessment } from './options.js';
export { renderText, type TextOptions } from './text.js';
