export type { Reason } from '../verdict/verdict.js';
export { type AnyAssessment, renderText, type TextOptions } from './text.js';
