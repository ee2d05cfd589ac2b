import {
  type Envelope,
  type Standing,
  sayFinding,
  sayStanding,
  type Verification,
  verify as verified,
} from '../audit/index.js';
import type { Bilingual, Language } from '../law/bilingual.js';
import { formats } from '../render/formats.js';
import { wrap } from '../render/wrap.js';
import { readJsonObject } from './jsonObject.js';
import { say } from './language.js';
import { formatOption, optionalFile, type Values } from './option.js';
import { type FileRead, type Outside, readFiles } from './outside.js';
import { printable, problemReport, refusal } from './report.js';

const options = {
  input: optionalFile(
    { fr: 'le fichier JSON des données', en: 'the JSON file of the input' },
    {
      fr: 'les données elles-mêmes (JSON, comme « input » d’une enveloppe), pour une enveloppe qui ne les a pas',
      en: 'the input itself (JSON, as "input" of an envelope), for an envelope without it',
    },
  ),
  format: formatOption,
};

/** `omnipraticien verify`, as it is told and asked. */
export const verify = {
  about: {
    fr: 'une réponse scellée est-elle intacte, et est-elle encore la même?',
    en: 'is a sealed answer as it was sealed, and is it still the same?',
  },
  example: { fr: 'scelle.json', en: 'sealed.json' },
  operand: {
    value: { fr: 'FICHIER', en: 'FILE' },
    about: { fr: 'l’enveloppe que seal a écrite (JSON)', en: 'the envelope that seal wrote (JSON)' },
    missing: { fr: 'le fichier de l’enveloppe scellée', en: 'the file of the sealed envelope' },
  },
  options,
  exits: {
    0: { fr: 'intacte, et la réponse est la même', en: 'as it was sealed, and the answer is the same' },
    1: {
      fr: 'altérée, ou la réponse n’est plus la même, ou les données fournies sont autres',
      en: 'altered, or the answer is no longer the same, or the input given is another',
    },
    2: { fr: 'fichier illisible, ou qui n’est pas une enveloppe', en: 'a file that cannot be read, or is no envelope' },
    3: {
      fr: 'intacte selon ses empreintes, mais les données manquent pour recalculer',
      en: 'as it was sealed by its digests, but the input is missing to ask again',
    },
  },
};

export type VerifyCommand = {
  readonly command: 'verify';
  readonly language: Language;
  /** The file of the envelope. */
  readonly operand: string;
} & Values<typeof options>;

const MALFORMED: Bilingual = {
  fr: 'une enveloppe scellée : l’objet JSON que seal a écrit',
  en: 'a sealed envelope: the JSON object that seal wrote',
};
const NO_INPUT: Bilingual = { fr: 'les données, un objet JSON', en: 'the input, a JSON object' };

export async function answerVerify(command: VerifyCommand, outside: Outside): Promise<Standing | 'badInput'> {
  const { language, format } = command;
  const files = await readFiles({ envelope: command.operand, input: command.input }, outside, language);
  if (files === undefined) return 'badInput';
  const envelope = objectIn(files.envelope, MALFORMED);
  const input = files.input === undefined ? undefined : objectIn(files.input, NO_INPUT);
  const problems = [envelope, input].flatMap((read) => (read !== undefined && 'problem' in read ? [read.problem] : []));
  if ('problem' in envelope || problems.length > 0) {
    outside.error(problemReport(problems, refusal(problems.length), language));
    return 'badInput';
  }
  const given = input !== undefined && 'content' in input ? input.content : undefined;
  const verification = verified(envelope.content, given);
  outside.out(
    format === 'json'
      ? `${JSON.stringify(verification, null, 2)}\n`
      : textOf(verification, envelope.content, language, outside.columns),
  );
  return verification.standing;
}

function objectIn({ bytes, path }: FileRead, expected: Bilingual): ReturnType<typeof readJsonObject> {
  return readJsonObject(bytes, path, expected);
}

const INDENT = '  ';
/** Before what the library answers otherwise. */
const CHANGES: Bilingual = {
  fr: 'De ce que dit l’enveloppe à ce que la bibliothèque répond :',
  en: 'From what the envelope says to what the library answers:',
};

function textOf({ standing, findings }: Verification, content: object, language: Language, width: number): string {
  const firstChange = findings.findIndex((finding) => 'before' in finding);
  const lines = [
    ...wrap(sayStanding(standing, language), width, ''),
    // What it says of itself stands, once its form is that of an envelope.
    ...(standing === 'malformed' || standing === 'altered'
      ? []
      : wrap(say(sealOf(content as Envelope), language), width, INDENT)),
    ...findings.flatMap((finding, i) => [
      ...(i === firstChange ? wrap(say(CHANGES, language), width, INDENT) : []),
      ...wrap(`• ${sayFinding(finding, language)}`, width, INDENT, INDENT.repeat(2)),
    ]),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

/** What a seal is known by. */
function sealOf({
  regulation,
  options: { asOf, knownAt },
  library: { version },
  digests: { whole },
}: Envelope): Bilingual {
  const { fr, en } = formats;
  const [connu, known] =
    knownAt === null ? ['', ''] : [`, droit connu le ${fr.date(knownAt)}`, `, law as known on ${en.date(knownAt)}`];
  return {
    fr: `${regulation}, au ${fr.date(asOf)}${connu}; version ${version}; empreinte ${whole}`,
    en: `${regulation}, as of ${en.date(asOf)}${known}; version ${version}; digest ${whole}`,
  };
}
