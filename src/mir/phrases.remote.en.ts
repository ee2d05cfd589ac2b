import type { Formats } from '../verdict/phrases.js';
import type { Topic } from './phrases.topic.js';
import type { RemoteReturnReason } from './remoteReturn.js';

const RULES = {
  'mir.remoteReturn': 'Return from a remote region',
  'mir.remoteReturn.practice': 'Continuous practice in a remote region',
  'mir.remoteReturn.notice': 'Notice of one of those regions',
  'mir.remoteReturn.undertaking': 'Undertaking of principal practice',
} as const;

function ruleNames(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `“${RULES[id as keyof typeof RULES] ?? id}”`);
}

function noText(r: { readonly on: string }, f: Formats): string {
  return `No text known speaks of it on ${f.date(r.on)}.`;
}

interface Figures {
  readonly years: number;
  readonly months: number;
}

function asked({ years, months }: Figures, f: Formats): string {
  return `at least ${f.quantity(years, 'year', 'years')}, without an interruption of more than ${f.quantity(months, 'month', 'months')}`;
}

interface Run {
  readonly first: string;
  readonly last: string;
  readonly interrupted: number;
}

function told({ first, last, interrupted }: Run, f: Formats): string {
  const days = interrupted === 0 ? '' : `, of which ${f.quantity(interrupted, 'day', 'days')} of interruption`;
  return `${f.period({ from: first, to: last })}${days}`;
}

interface ToCome {
  readonly resumedOn: string | null;
  readonly reachedOn: string;
}

function toCome(its: ToCome | null, f: Formats): string {
  if (its === null) return '';
  const resumed = its.resumedOn === null ? '' : `if practice resumes on ${f.date(its.resumedOn)}, `;
  return `; ${resumed}that would be reached on ${f.date(its.reachedOn)}, without another interruption`;
}

/** Only the older page asks for it. */
function olderPage(lastAttested: string | null, f: Formats): string {
  return lastAttested === null
    ? ''
    : ` This condition comes from a page of the FMOQ (attested on ${f.date(lastAttested)}); the newer pages do not speak of it.`;
}

const CONDITION = {
  met: 'fulfilled',
  notMet: 'not fulfilled',
  notApplicable: 'not applicable',
  undetermined: 'undetermined',
} as const;

export const remoteEnglish: Topic<RemoteReturnReason> = {
  findings: {
    'mir.remoteReturn.cannotBeRefused': (r, f) =>
      `This physician cannot be refused a notice, even when the PREM is full.${r.choices === null ? '' : ` If it is, at least ${f.quantity(r.choices, 'sub-territory has', 'sub-territories have')} to be offered.`}`,
    'mir.remoteReturn.notFulfilled': (r, f) =>
      `The rule on return from a remote region does not apply, for want of what follows: ${f.list(ruleNames(r.rules))}. The application is an ordinary one.`,
    'mir.remoteReturn.open': (r, f) =>
      `Whether the rule on return from a remote region applies hangs on what follows: ${f.list(ruleNames(r.rules))}.`,

    'mir.remoteReturn.practice.holds': (r, f) =>
      `The physician practised in the territories of annexe XII ${told(r.run, f)}. It takes ${asked(r, f)}; that was reached on ${f.date(r.run.reachedOn)}.`,
    'mir.remoteReturn.practice.fails': (r, f) =>
      r.run === null
        ? `No principal practice other than dépannage in the territories of annexe XII. It takes ${asked(r, f)}.`
        : `The longest practice in the territories of annexe XII: ${told(r.run, f)}. It takes ${asked(r, f)}${toCome(r.run.toCome, f)}.`,
    'mir.remoteReturn.practice.open': (r, f) =>
      `It takes ${asked(r, f)} in the territories of annexe XII; the answer hangs on something missing or on a reading of the texts.`,
    'mir.remoteReturn.practice.noTextInForce': (r, f) => noText(r, f),

    'mir.remoteReturn.notice.holds': (r, f) =>
      `The physician holds a notice of one of those regions.${olderPage(r.lastAttested, f)}`,
    'mir.remoteReturn.notice.fails': (r, f) =>
      `The physician does not hold a notice of one of those regions.${olderPage(r.lastAttested, f)}`,
    'mir.remoteReturn.notice.open': (r, f) =>
      `Whether the physician holds a notice of one of those regions is not known.${olderPage(r.lastAttested, f)}`,
    'mir.remoteReturn.notice.noTextInForce': (r, f) => noText(r, f),
    'mir.remoteReturn.undertaking.holds': () =>
      'The physician undertakes to make the sub-territory asked for the principal practice.',
    'mir.remoteReturn.undertaking.fails': () =>
      'What is missing is the undertaking to make the sub-territory asked for the principal practice.',
    'mir.remoteReturn.undertaking.open': () =>
      'Whether the physician undertakes to make the sub-territory asked for the principal practice is not known.',
    'mir.remoteReturn.undertaking.noTextInForce': (r, f) => noText(r, f),
  },
  rules: RULES,
  outcomes: {
    'mir.remoteReturn': {
      met: 'applies',
      notMet: 'conditions not fulfilled',
      notApplicable: 'not applicable',
      undetermined: 'undetermined',
    },
    'mir.remoteReturn.practice': CONDITION,
    'mir.remoteReturn.notice': CONDITION,
    'mir.remoteReturn.undertaking': CONDITION,
  },
  fields: {
    'remoteReturn.practice[].principal': 'whether the practice of a period was the principal practice',
    'remoteReturn.practice[].depannage': 'whether the practice of a period was under the mécanisme de dépannage',
    'remoteReturn.holdsNotice': 'whether the physician holds a notice of one of those regions',
    'remoteReturn.undertakesPractice': 'whether the physician undertakes principal practice in the sub-territory',
  },
  parameters: {
    'mir.remoteYears': 'Continuous practice in a remote region, at least (years)',
    'mir.remoteGap': 'Interruption allowed, at most (months)',
    'mir.remoteNotice': 'Notice of a remote region',
    'mir.remoteUndertaking': 'Undertaking of principal practice',
    'mir.remoteEffect': 'Notice that cannot be refused',
    'mir.remoteChoices': 'Sub-territories offered when the PREM is full, at least',
  },
  questions: {
    'mir.remoteInterruption':
      '« De façon continue au moins trois ans »: are the interruptions allowed within the three years?',
  },
  options: {
    'mir.remoteInterruption': {
      elapsed: 'yes: from the first day to the last',
      practised: 'no: they are added to them',
    },
  },
};
