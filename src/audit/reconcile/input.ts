import * as z from 'zod';
import { type Problem, shown } from '../../law/problem.js';
import { problemsOfIssues } from '../../law/schema.js';
import type { Claim } from './claim.js';
import { EXPECTED, type Expected } from './expected.js';
import { MOST_CLAIMS } from './limits.js';

const say = (key: Expected) => ({ error: () => key });

const schema = /* @__PURE__ */ (() => {
  const text = z.string(say('text')).min(1, say('text'));
  const claim = z.strictObject(
    {
      figure: text,
      value: z.string(say('value')).min(1, say('value')),
      where: z.record(z.string(), text, say('where')).optional(),
    },
    say('claim'),
  );
  return z.array(claim, say('input')).min(1, say('input')).max(MOST_CLAIMS, say('input'));
})();

/** The zod schema of claims: their figures and their values are checked against the answer. */
export const claimsSchema: z.ZodType<readonly Claim[]> = /* @__PURE__ */ (() =>
  schema as unknown as z.ZodType<readonly Claim[]>)();

/** Every problem of form of claims. */
export function problemsOfClaims(claims: unknown): readonly Problem[] {
  const result = schema.safeParse(claims);
  if (result.success) return [];
  if (!Array.isArray(claims)) return [{ path: 'claims', seen: shown(claims), expected: EXPECTED.input }];
  return problemsOfIssues(result.error.issues, claims, EXPECTED).map((one) => ({
    ...one,
    path: one.path === '(input)' ? 'claims' : `claims${one.path}`,
  }));
}
