import type { Bilingual } from '../law/bilingual.js';
import { EXPECTED as COMMON } from '../law/expected.js';

/** What an envelope is expected to hold. */
export const EXPECTED = {
  ...COMMON,
  input: { fr: 'une enveloppe scellée par cette bibliothèque', en: 'an envelope sealed by this library' },
  format: {
    fr: '{ "name": "omnipraticien/seal", "version": 1 }, la seule forme que cette version lit',
    en: '{ "name": "omnipraticien/seal", "version": 1 }, the one form that this version reads',
  },
  library: { fr: '"omnipraticien", et sa version', en: '"omnipraticien", and its version' },
  regulation: {
    fr: '"amp", "depannage", "gmfSlots", "mir", "orchestrateur" ou "prem"',
    en: '"amp", "depannage", "gmfSlots", "mir", "orchestrateur" or "prem"',
  },
  sealedOptions: {
    fr: 'un objet avec « asOf », « knownAt » et « readings »',
    en: 'an object with "asOf", "knownAt" and "readings"',
  },
  pinned: {
    fr: '"kept", un objet qui donne une option à chaque lecture nommée, ou null',
    en: '"kept", an object giving an option to each reading it names, or null',
  },
  assessment: {
    fr: 'un objet avec « verdict », « ledger », « parameters » et « readings »',
    en: 'an object with "verdict", "ledger", "parameters" and "readings"',
  },
  verdict: {
    fr: 'une conclusion : « outcome », « rule », « reason », « sources », « because », et « awaiting » si elle est indéterminée',
    en: 'a finding: "outcome", "rule", "reason", "sources", "because", and "awaiting" if it is undetermined',
  },
  outcome: {
    fr: '"met", "notMet", "notApplicable" ou "undetermined"',
    en: '"met", "notMet", "notApplicable" or "undetermined"',
  },
  rule: { fr: 'un identifiant de règle, comme « prem.year »', en: 'the id of a rule, like "prem.year"' },
  reason: { fr: 'un objet avec « code »', en: 'an object with "code"' },
  awaiting: { fr: 'des listes non vides de ce qui est attendu', en: 'lists, not empty, of what is awaited' },
  awaited: {
    fr: 'un fait (path), une décision (authority), un texte (parameter, on) ou une lecture (id)',
    en: 'a fact (path), a decision (authority), a text (parameter, on) or a reading (id)',
  },
  list: { fr: 'une liste', en: 'a list' },
  citation: {
    fr: 'une source : « document », « evidence », « confidence »',
    en: 'a source: "document", "evidence", "confidence"',
  },
  evidence: { fr: '"seed", "relayed", "inferred" ou "caller"', en: '"seed", "relayed", "inferred" or "caller"' },
  confidence: { fr: '"high", "medium" ou "low"', en: '"high", "medium" or "low"' },
  entry: { fr: 'un objet avec « record », « fate » et « reason »', en: 'an object with "record", "fate" and "reason"' },
  record: { fr: 'le rang d’un relevé, à partir de 0', en: 'the index of a record, from 0' },
  fate: { fr: '"counted", "excluded" ou "undecided"', en: '"counted", "excluded" or "undecided"' },
  parameter: { fr: 'un chiffre appliqué, avec sa source', en: 'a figure applied, with its source' },
  reading: { fr: 'une lecture appliquée', en: 'a reading applied' },
  onlyTrue: { fr: 'true, ou rien', en: 'true, or nothing' },
  trueOrFalse: { fr: 'true ou false', en: 'true or false' },
  digests: {
    fr: 'les huit empreintes : input, options, verdict, ledger, parameters, readings, assessment et whole',
    en: 'the eight digests: input, options, verdict, ledger, parameters, readings, assessment and whole',
  },
  digest: { fr: '64 chiffres hexadécimaux, en minuscules', en: '64 hexadecimal digits, in lower case' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Expected = keyof typeof EXPECTED;
