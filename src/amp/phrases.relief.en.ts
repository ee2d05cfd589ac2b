import type { Formats } from '../verdict/phrases.js';
import type { DeemedReason, ExemptionReason } from './exemption.js';
import type { ExposureReason } from './exposure.js';
import type { Topic } from './phrases.topic.js';

type Code<R extends { readonly code: string }, C extends R['code']> = Extract<R, { readonly code: C }>;
type Kind = Code<ExemptionReason, 'amp.exemption.noTextInForce'>['kind'];
type Asked = Omit<Code<ExemptionReason, 'amp.exemption.granted'>, 'code'>;
type Signed = Code<DeemedReason, 'amp.deemed.open'>;
type Exposed = Code<ExposureReason, 'amp.exposure.exposed'>;

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

const KINDS: Readonly<Record<Kind, string>> = {
  maternity: 'maternity',
  adoption: 'adoption',
  drmg: 'by the DRMG',
};
const DAYS = { maternity: 'the day of delivery', adoption: 'the day of effective custody of the child' } as const;
const FOR = { illness: 'illness', pregnancy: 'pregnancy', other: 'another reason' } as const;

/** “the day of delivery, May 10, 2026”. */
function theDay(kind: keyof typeof DAYS, day: string | null, f: Formats): string {
  return day === null ? `${DAYS[kind]}, which is not known` : `${DAYS[kind]}, ${f.date(day)}`;
}

/** “(illness), from March 1 to May 31, 2026”. */
function asked(r: Asked, f: Formats): string {
  return `(${FOR[r.for]}), ${f.period(r)}`;
}

const AS = {
  resident: 'as a resident in complementary training authorised to practise',
  military: 'as a full-time military physician authorised to practise',
} as const;

/** “From July 1, 2025 to June 30, 2026”; “Since July 1, 2025”. */
function during({ from, to }: Pick<Signed, 'from' | 'to'>, f: Formats): string {
  return to === null ? `Since ${f.date(from)}` : capital(f.period({ from, to }));
}

const HOURS_TOO = {
  resident:
    ' Activities have to be on the AMP list of the region. That hours are exempted from the penalty is inferred (low confidence): the page speaks of not signing on alone.',
  military:
    ' This is an older orientation of the COGEM, without a date. That hours are exempted from the penalty is inferred (low confidence): the page speaks of signing on alone.',
} as const;

const LACKS: Readonly<Record<string, string>> = {
  fullTime: 'the physician is not a full-time military one',
  firstLineOrLongTermCare: 'practice is not in first line or long-term care alone',
};

const DUTIES: Readonly<Record<string, string>> = {
  'amp.hours': 'the hours of AMP',
  'amp.signOn': 'signing on',
  'amp.exemption': 'the exemption from the penalty',
};

function duties(rules: readonly string[], f: Formats): string {
  return f.list(rules.map((rule) => DUTIES[rule] ?? rule));
}

/** What is reduced, in the words of the text known. */
const BASES: Readonly<Record<Exposed['base'], string>> = {
  basicRemuneration: 'basic remuneration (according to a magazine, the only text then known)',
  remuneration: 'remuneration',
  billing: 'all billing to the RAMQ',
};

function illustrated({ illustration }: Exposed, f: Formats): string {
  if (illustration === null) return '';
  const { remuneration, reduction, left } = illustration;
  return ` As an illustration only (inferred, low confidence): ${f.dollars(reduction)} of ${f.dollars(remuneration)}; ${f.dollars(left)} would be left.`;
}

/** Exemptions, who is deemed signed on, and what a breach exposes to. */
export const reliefEnglish: Topic<ExemptionReason | DeemedReason | ExposureReason> = {
  findings: {
    'amp.exemption.exempted': (r, f) =>
      `${capital(f.period(r))}, exempted from the penalty (${KINDS[r.kind]}): ${r.months} months, which contain ${theDay(r.kind, r.day, f)}. It is no leave from AMP, and years of practice go on accruing. That the physician chooses the first day is inferred.`,
    'amp.exemption.outside': (r, f) =>
      `No exemption (${KINDS[r.kind]}) ${f.period(r)}: these ${r.months} months do not contain ${theDay(r.kind, r.day, f)}.`,
    'amp.exemption.notArranged': (r) =>
      `No exemption (${KINDS[r.kind]}): no leave is arranged with the institution or the office, so there is nothing to exempt (inferred).`,
    'amp.exemption.toPick': (r, f) =>
      `Exemption from the penalty (${KINDS[r.kind]}) to be placed: ${r.months} months in a row which contain ${theDay(r.kind, r.day, f)}, between ${f.date(r.earliest)} and ${f.date(r.latest)}. That the physician chooses the first day, once, is inferred. Years of practice go on accruing.`,
    'amp.exemption.open': (r, f) =>
      `Exemption from the penalty (${KINDS[r.kind]}) to be confirmed: ${r.months} months ${r.window === null ? '' : `${f.period(r.window)} `}which have to contain ${theDay(r.kind, r.day, f)}, once the leave is arranged with the institution or the office.`,
    'amp.exemption.granted': (r, f) => `Exempted from the penalty by the DRMG ${asked(r, f)}.`,
    'amp.exemption.refused': (r, f) => `The DRMG refused the exemption from the penalty ${asked(r, f)}.`,
    'amp.exemption.pending': (r, f) => `The DRMG has yet to decide on the exemption from the penalty ${asked(r, f)}.`,
    'amp.exemption.notKnown': (r, f) =>
      `What the DRMG decided on the exemption from the penalty ${asked(r, f)}, is not known.`,
    'amp.exemption.noTextInForce': (r, f) =>
      `No encoded text says who is exempted from the penalty (${KINDS[r.kind]}) on ${f.date(r.on)}.`,

    'amp.deemed.signedOn': (r, f) => `${during(r, f)}, deemed signed on to AMP ${AS[r.by]}.${HOURS_TOO[r.by]}`,
    'amp.deemed.notSignedOn': (r, f) =>
      `${during(r, f)}, the authorisation does not make one deemed signed on to AMP: ${f.list(r.lacks.map((name) => LACKS[name] ?? name))}.`,
    'amp.deemed.open': (r, f) =>
      `${during(r, f)}, it cannot be told whether the authorisation makes one deemed signed on to AMP: it takes a full-time military physician, practising in first line or in long-term care alone.`,
    'amp.deemed.noTextInForce': (r, f) =>
      `No encoded text says whether one is deemed signed on to AMP ${AS[r.by]}, on ${f.date(r.on)}.`,

    'amp.exposure.notExposed': () => 'Nothing that was assessed exposes the physician to a reduction of remuneration.',
    'amp.exposure.exempted': (r, f) =>
      `On ${f.date(r.on)}, no penalty may be applied: an exemption covers every day of the breach. What is not respected is still due: ${duties(r.rules, f)}.`,
    'amp.exposure.exposed': (r, f) => {
      const several = r.rules.length > 1 ? ' Several breaches expose to one reduction only.' : '';
      return `Exposed to a reduction of ${f.percent(r.rate)} of ${BASES[r.base]}. Not respected: ${duties(r.rules, f)}. It is a risk (« s’exposent », « peut subir »), not a certain loss; however little is lacking, one is exposed to it.${several} No official text read says to what period the reduction applies, and none says whether it adds up with that of the PREM.${illustrated(r, f)}`;
    },
    'amp.exposure.open': (r, f) =>
      `Exposure to a reduction of ${f.percent(r.rate)} of ${BASES[r.base]} depends on what is not settled: ${duties(r.rules, f)}.`,
    'amp.exposure.noTextInForce': (r, f) =>
      `No encoded text says what a breach of AMP exposes to on ${f.date(r.on)}: ${duties(r.rules, f)}.`,
  },
  rules: {
    'amp.exemption': 'Exemption from the penalty',
    'amp.deemed': 'Deemed signed on',
    'amp.exposure': 'Exposure to the 30% reduction',
  },
  outcomes: {
    'amp.exemption': {
      met: 'exempted',
      notMet: 'not exempted',
      notApplicable: 'not applicable',
      undetermined: 'undetermined',
    },
    'amp.deemed': {
      met: 'deemed signed on',
      notMet: 'not deemed signed on',
      notApplicable: 'not applicable',
      undetermined: 'undetermined',
    },
    'amp.exposure': {
      met: 'not exposed',
      notMet: 'exposed',
      notApplicable: 'not applicable',
      undetermined: 'undetermined',
    },
  },
  fields: {
    'exemptions[].day': 'the day of delivery or of effective custody',
    'exemptions[].from': 'the first day of the months of exemption chosen',
    'exemptions[].arranged': 'whether a leave is arranged with the institution or the office',
    'exemptions[].decision': 'the decision of the DRMG on the exemption',
    'military[].fullTime': 'whether the physician is a full-time military one',
    'military[].firstLineOrLongTermCare':
      'whether the military physician practises in first line or in long-term care alone',
  },
  parameters: {
    'amp.exemptionMonths': 'Months of exemption, maternity or adoption',
    'amp.drmgExemption': 'Exemption by the DRMG (illness, pregnancy)',
    'amp.residentDeemed': 'Resident deemed signed on to AMP',
    'amp.militaryDeemed': 'Military physician considered signed on to AMP',
    'amp.reductionRate': 'Reduction that a breach of AMP exposes to',
  },
  questions: {
    'amp.exemptQuarter': 'Is a quarter exempted in part exempted whole, or by the share of its days?',
  },
  options: {
    'amp.exemptQuarter': { touched: 'whole', proRata: 'by the share of its days' },
  },
};
