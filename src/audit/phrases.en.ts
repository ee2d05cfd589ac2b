import type { Formats } from '../verdict/phrases.js';
import type { DatedValue, ReadingUse } from './findings.js';
import type { AuditPhrases, Names } from './phrases.topic.js';

const PARTS = {
  input: 'the input',
  options: 'how it was asked (day, law as known, readings)',
  verdict: 'the finding and its explanation',
  ledger: 'what became of the records',
  parameters: 'the figures applied',
  readings: 'the readings applied',
  assessment: 'the answer',
} as const;

/** Of the seal, in English. */
export const auditEnglish: AuditPhrases = {
  findings: {
    'audit.form': (r) => `${r.path} – read: ${something(r.seen)}; expected: ${r.expected.en}.`,
    'audit.altered': (r) => {
      const which = {
        part: 'Not what was sealed',
        digest: 'The digest was changed',
        either: 'Not what was sealed, or the digest was changed',
      }[r.changed];
      return `${which}: ${PARTS[r.part]} (${digests(r)}).`;
    },
    'audit.alteredHead': (r) =>
      `Not what was sealed: the head (form, version of the library, regulation) or a digest (${digests(r)}).`,
    'audit.otherInput': (r) =>
      r.path === null
        ? `The input given is not the one that was sealed (digest sealed ${short(r.sealed)}, given ${short(r.given)}).`
        : `The input given is not the one that was sealed: it differs first at ${r.path}.`,
    'audit.noInput': () =>
      'The input is not in the envelope: the answer was not computed again. Give it to verify the answer.',
    'audit.refused': (r) =>
      `The library cannot compute again: ${r.path} – read: ${something(r.seen)}; expected: ${r.expected.en}.`,
    'audit.version': (r) => `Sealed by version ${r.sealed}, verified by version ${r.now}.`,
    'audit.outcome': (r, f, names) => {
      const since = r.from === null ? '' : ` (from ${f.date(r.from)})`;
      const [before, after] = [r.before, r.after].map((one) => (one === null ? null : names.outcome(r.rule, one)));
      if (before === null) return `${names.rule(r.rule)}${since}: a new finding, “${after}”.`;
      if (after === null) return `${names.rule(r.rule)}${since}: no finding any more; it was “${before}”.`;
      return `${names.rule(r.rule)}${since}: from “${before}” to “${after}”.`;
    },
    'audit.figure': (r, f, names) => {
      const [before, after] = [r.before, r.after].map((one) => (one === null ? null : figure(one, f, names)));
      if (before === null) return `${names.figure(r.id)}: ${after} is applied; nothing was.`;
      if (after === null) return `${names.figure(r.id)}: ${before} is no longer applied.`;
      return `${names.figure(r.id)}: ${before}, then ${after}.`;
    },
    'audit.reading': (r, _, names) => {
      const [before, after] = [r.before, r.after].map((one) => (one === null ? null : use(r.id, r.rule, one, names)));
      const what = `${names.question(r.id)} (${names.rule(r.rule)})`;
      if (before === null) return `${what} The reading now bears on it: ${after}.`;
      if (after === null) return `${what} The reading no longer bears on it: ${before}.`;
      return `${what} From: ${before}; to: ${after}.`;
    },
    'audit.record': (r, _, names) => {
      const [before, after] = [r.before, r.after].map((one) => (one === null ? null : names.fate(r.rule, one.reason)));
      const what = names.record(r.rule, r.record);
      if (before === null) return `${what}: “${after}”; nothing was said of it.`;
      if (after === null) return `${what}: nothing is said of it any more; it was “${before}”.`;
      return `${what}: from “${before}” to “${after}”.`;
    },
    'audit.leaf': (r) => `${r.path}: from ${something(r.before)} to ${something(r.after)}.`,
    'audit.others': (r, f) => `And ${f.quantity(r.count, 'other difference', 'other differences')}.`,
    'audit.becamePublic': (r, f, names) => {
      const what = r.figures.map((id) => `“${names.figure(id)}”`);
      const first =
        what.length === 0
          ? `On ${f.date(r.on)}, a text became public`
          : `On ${f.date(r.on)}, a figure became public for ${f.list(what)}`;
      const [before, after] = [names.outcome(r.rule, r.before), names.outcome(r.rule, r.after)];
      return r.before === r.after
        ? `${first}; the whole stays “${after}”.`
        : `${first}; the whole goes from “${before}” to “${after}”.`;
    },
  },
  standings: {
    sound: 'The envelope is as it was sealed, and the library still gives the same answer.',
    unchecked: 'The envelope is as it was sealed by its digests; the answer was not computed again.',
    differs:
      'The envelope is as it was sealed, but the library no longer gives the same answer, or the input given is another one.',
    altered: 'The envelope was altered since it was sealed.',
    malformed: 'Not a sealed envelope that this version reads.',
  },
};

function something(text: string): string {
  return text === 'undefined' ? 'nothing' : text;
}

function digests({ sealed, found }: { readonly sealed: string; readonly found: string }): string {
  return `digest written ${something(short(sealed))}, computed ${something(short(found))}`;
}

const SHORT = 12;

/** Enough of a digest to know it by. */
function short(digest: string): string {
  return digest.length > SHORT ? `${digest.slice(0, SHORT)}…` : digest;
}

function figure({ value, unit, from, to, publishedOn }: DatedValue, f: Formats, names: Names): string {
  const days = to === undefined ? `since ${f.date(from)}` : f.period({ from, to });
  const known = publishedOn === undefined ? '' : `, published ${f.date(publishedOn)}`;
  return `${names.value(value, unit)} (${days}${known})`;
}

function use(id: string, rule: string, { used, pinned, outcomes }: ReadingUse, names: Names): string {
  const all = Object.entries(outcomes).map(
    ([option, outcome]) => `${names.option(id, option)} → ${names.outcome(rule, outcome)}`,
  );
  return `“${names.option(id, used)}” ${pinned ? 'chosen' : 'shown'} (${all.join(', ')})`;
}
