import type { DayShare } from '../billingDays/dayShare.js';
import { type Figures, figuresOf, type ShareReason } from '../billingDays/derogationShare.js';
import { marginOf } from '../billingDays/share.js';
import { IVNS, type Ivn } from '../law/ivn.js';
import { compare, exactOf } from '../law/quantity.js';
import type { Answer } from '../verdict/answer.js';
import { distinctParameters } from '../verdict/applied.js';
import type { ReadingEffect } from '../verdict/assessment.js';
import { awaitingAll, together } from '../verdict/combine.js';
import { type Awaited, type Settling, undetermined } from '../verdict/verdict.js';

/**
 * The share under a derogation of which the body is not known: what every body answers, or else what would settle it, the body first.
 * Bodies that no record names answer alike: one of them stands for all.
 *
 * @param named - the bodies that records looked at were done for; null among them for one that is not known
 * @param path - where the body would be given
 */
export function whicheverBody(
  named: ReadonlySet<Ivn | null>,
  path: string,
  underBody: (body: Ivn) => Answer<ShareReason>,
): Answer<ShareReason> {
  const unnamed = IVNS.find((body) => !named.has(body));
  const tried = IVNS.filter((body) => named.has(body) || body === unnamed);
  const answers = tried.map(underBody);
  // SAFETY: there are bodies, and each is named or not.
  const [first] = answers as [Answer<ShareReason>, ...Answer<ShareReason>[]];
  const outcomes = new Set(answers.map(({ verdict }) => verdict.outcome));
  const isText = answers.every(({ verdict }) => verdict.reason.code === 'noTextInForce');
  // Without a record of any body they do not only answer alike: what is missing is the same.
  if (isText || named.size === 0) return first;
  const parameters = distinctParameters(answers.flatMap((one) => one.parameters));
  const readings = eachOnce(answers.flatMap((one) => one.readings));
  if (outcomes.size === 1 && first.verdict.outcome !== 'undetermined') {
    return { verdict: leastSure(answers).verdict, parameters, readings };
  }
  const body: Awaited = { kind: 'fact', path };
  const sets = awaitingAll(answers.map(({ verdict }) => verdict)).map((set) => together<Settling>([body], set));
  const [smallest = [body] as const, ...others] = sets;
  const { rule, sources } = first.verdict;
  const verdict = undetermined(rule, openOver(answers), [smallest, ...others], { sources });
  return { verdict, parameters, readings };
}

/** Of answers that agree, the one with the least margin: whichever the body, there is as much to spare, or as little is missing. */
function leastSure(answers: readonly Answer<ShareReason>[]): Answer<ShareReason> {
  return answers.reduce((found, one) => {
    const [a, b] = [found.verdict.reason, one.verdict.reason];
    if (a.code === 'reached' && b.code === 'reached') return isBelow(b.worst, a.worst, a) ? one : found;
    if (a.code === 'below' && b.code === 'below') return isBelow(a.best, b.best, a) ? one : found;
    return found;
  });
}

/** From the worst body to the best; without figures for one of them, the days alone. */
function openOver(answers: readonly Answer<ShareReason>[]): ShareReason {
  const reasons = answers.map(({ verdict }) => verdict.reason);
  const figures = reasons.flatMap((one) => ('worst' in one ? [figuresOf(one)] : []));
  const [first] = figures;
  if (first === undefined || figures.length < reasons.length) return daysOf(reasons);
  const least = (pick: (one: Figures) => DayShare) =>
    figures.map(pick).reduce((found, one) => (isBelow(one, found, first) ? one : found));
  const best = figures.map((one) => one.best).reduce((found, one) => (isBelow(found, one, first) ? one : found));
  return { ...first, code: 'open', counted: least((one) => one.counted), worst: least((one) => one.worst), best };
}

function daysOf(reasons: readonly ShareReason[]): ShareReason {
  // SAFETY: only a derogation not held gives no days, and then it is held under no body.
  const { from, to, derogationFrom } = reasons.find((one) => 'from' in one) as Figures;
  return { code: 'unsettled', from, to, derogationFrom };
}

/** Whether a share is further from the minimum than another. */
function isBelow(a: DayShare, b: DayShare, { minimum }: Figures): boolean {
  const margin = ({ inside, outside }: DayShare) =>
    marginOf({ part: exactOf(inside), rest: exactOf(outside) }, { kind: 'atLeast', percent: minimum });
  return compare(margin(a), margin(b)) < 0;
}

/** One effect for each reading: that of a body for which it decides, if there is one. */
function eachOnce(effects: readonly ReadingEffect[]): readonly ReadingEffect[] {
  const ids = [...new Set(effects.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const its = effects.filter((one) => one.id === id);
    return its.find(({ decisive }) => decisive) ?? its.slice(0, 1);
  });
}
