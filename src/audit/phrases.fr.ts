import type { Formats } from '../verdict/phrases.js';
import type { DatedValue, ReadingUse } from './findings.js';
import type { AuditPhrases, Names } from './phrases.topic.js';

const PARTS = {
  input: 'les données',
  options: 'la manière de demander (jour, droit connu, lectures)',
  verdict: 'la conclusion et son explication',
  ledger: 'le sort des relevés',
  parameters: 'les chiffres appliqués',
  readings: 'les lectures appliquées',
  assessment: 'la réponse',
} as const;

/** Du sceau, en français. */
export const auditFrench: AuditPhrases = {
  findings: {
    'audit.form': (r) => `${r.path} – lu : ${something(r.seen)}; attendu : ${r.expected.fr}.`,
    'audit.altered': (r) => {
      const which = {
        part: 'Ce n’est pas ce qui a été scellé',
        digest: 'L’empreinte a été changée',
        either: 'Ce n’est pas ce qui a été scellé, ou l’empreinte a été changée',
      }[r.changed];
      return `${which} : ${PARTS[r.part]} (${digests(r)}).`;
    },
    'audit.alteredHead': (r) =>
      `Ce n’est pas ce qui a été scellé : l’en-tête (forme, version de la bibliothèque, règlement) ou une empreinte (${digests(r)}).`,
    'audit.otherInput': (r) =>
      r.path === null
        ? `Les données fournies ne sont pas celles qui ont été scellées (empreinte scellée ${short(r.sealed)}, fournie ${short(r.given)}).`
        : `Les données fournies ne sont pas celles qui ont été scellées : elles en diffèrent d’abord à ${r.path}.`,
    'audit.noInput': () =>
      'Les données ne sont pas dans l’enveloppe : la réponse n’a pas été recalculée. Fournissez-les pour la vérifier.',
    'audit.refused': (r) =>
      `La bibliothèque ne peut recalculer : ${r.path} – lu : ${something(r.seen)}; attendu : ${r.expected.fr}.`,
    'audit.version': (r) => `Scellé par la version ${r.sealed}, vérifié par la version ${r.now}.`,
    'audit.outcome': (r, f, names) => {
      const since = r.from === null ? '' : ` (à partir du ${f.date(r.from)})`;
      const [before, after] = [r.before, r.after].map((one) => (one === null ? null : names.outcome(r.rule, one)));
      if (before === null) return `${names.rule(r.rule)}${since} : nouvelle conclusion, « ${after} ».`;
      if (after === null) return `${names.rule(r.rule)}${since} : plus de conclusion; c’était « ${before} ».`;
      return `${names.rule(r.rule)}${since} : de « ${before} » à « ${after} ».`;
    },
    'audit.figure': (r, f, names) => {
      const [before, after] = [r.before, r.after].map((one) => (one === null ? null : figure(one, f, names)));
      if (before === null) return `${names.figure(r.id)} : ${after} est appliqué; rien ne l’était.`;
      if (after === null) return `${names.figure(r.id)} : ${before} n’est plus appliqué.`;
      return `${names.figure(r.id)} : ${before}, puis ${after}.`;
    },
    'audit.reading': (r, _, names) => {
      const [before, after] = [r.before, r.after].map((one) => (one === null ? null : use(r.id, r.rule, one, names)));
      const what = `${names.question(r.id)} (${names.rule(r.rule)})`;
      if (before === null) return `${what} La lecture joue maintenant : ${after}.`;
      if (after === null) return `${what} La lecture ne joue plus : ${before}.`;
      return `${what} De : ${before}; à : ${after}.`;
    },
    'audit.record': (r, _, names) => {
      const [before, after] = [r.before, r.after].map((one) => (one === null ? null : names.fate(r.rule, one.reason)));
      const what = names.record(r.rule, r.record);
      if (before === null) return `${what} : « ${after} »; rien n’en était dit.`;
      if (after === null) return `${what} : plus rien n’en est dit; c’était « ${before} ».`;
      return `${what} : de « ${before} » à « ${after} ».`;
    },
    'audit.leaf': (r) => `${r.path} : de ${something(r.before)} à ${something(r.after)}.`,
    'audit.others': (r, f) => `Et ${f.quantity(r.count, 'autre différence', 'autres différences')}.`,
    'audit.becamePublic': (r, f, names) => {
      const what = r.figures.map((id) => `« ${names.figure(id)} »`);
      const first =
        what.length === 0
          ? `Le ${f.date(r.on)}, un texte devient public`
          : `Le ${f.date(r.on)}, un chiffre devient public pour ${f.list(what)}`;
      const [before, after] = [names.outcome(r.rule, r.before), names.outcome(r.rule, r.after)];
      return r.before === r.after
        ? `${first}; l’ensemble reste « ${after} ».`
        : `${first}; l’ensemble passe de « ${before} » à « ${after} ».`;
    },
  },
  standings: {
    sound: 'Enveloppe intacte : c’est ce qui a été scellé, et la bibliothèque donne encore la même réponse.',
    unchecked: 'Enveloppe intacte selon ses empreintes; la réponse n’a pas été recalculée.',
    differs:
      'Enveloppe intacte, mais la bibliothèque ne donne plus la même réponse, ou les données fournies sont autres.',
    altered: 'Enveloppe altérée depuis qu’elle a été scellée.',
    malformed: 'Ce n’est pas une enveloppe scellée que cette version sait lire.',
  },
};

function something(text: string): string {
  return text === 'undefined' ? 'rien' : text;
}

function digests({ sealed, found }: { readonly sealed: string; readonly found: string }): string {
  return `empreinte inscrite ${something(short(sealed))}, calculée ${something(short(found))}`;
}

const SHORT = 12;

/** Assez d’une empreinte pour la reconnaître. */
function short(digest: string): string {
  return digest.length > SHORT ? `${digest.slice(0, SHORT)}…` : digest;
}

function figure({ value, unit, from, to, publishedOn }: DatedValue, f: Formats, names: Names): string {
  const days = to === undefined ? `depuis le ${f.date(from)}` : f.period({ from, to });
  const known = publishedOn === undefined ? '' : `, publié le ${f.date(publishedOn)}`;
  return `${names.value(value, unit)} (${days}${known})`;
}

function use(id: string, rule: string, { used, pinned, outcomes }: ReadingUse, names: Names): string {
  const all = Object.entries(outcomes).map(
    ([option, outcome]) => `${names.option(id, option)} → ${names.outcome(rule, outcome)}`,
  );
  return `« ${names.option(id, used)} » ${pinned ? 'choisie' : 'montrée'} (${all.join(', ')})`;
}
