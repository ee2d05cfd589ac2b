import type { Formats, Phrasebook } from '../verdict/phrases.js';
import type { GmfSlotsReason } from './assess.js';
import type { SlotLedgerReason } from './ledger.js';
import type { ForfaitAmount, Instrument } from './parameters.js';
import type { Refusal } from './redistribution.js';
import type { Governing } from './requiredOffer.js';

const RULES = {
  'gmfSlots.quarter': 'Quarter of group registration',
  'gmfSlots.requiredOffer': 'Required medical offer',
  'gmfSlots.redistribution': 'Different distribution authorised by the DRMG',
  'gmfSlots.forfaits': 'Forfaits of the quarter (lump sums)',
  'gmfSlots.sharing': 'Sharing of the forfaits',
  'gmfSlots.billed': 'Forfaits billed',
} as const;

function ruleNames(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `“${RULES[id as keyof typeof RULES] ?? id}”`);
}

const REFUSALS: Readonly<Record<Exclude<Refusal, 'otherQuarters'>, string>> = {
  notYetPublic: 'no text known on the day asked about provided for it',
  reverse: 'it lowers the first quarter to raise the second, which the letter does not provide for',
  otherSum: 'the two quarters do not add up to two standard quarters',
  notRequested: 'the group did not ask its DRMG for it',
  notAuthorised: 'the DRMG did not authorise it',
  notSentToRamq: 'the DRMG did not send it to the RAMQ',
};

function refusalText(refusal: Refusal, f: Formats, only: readonly string[] = []): string {
  if (refusal !== 'otherQuarters') return REFUSALS[refusal];
  return `it is not for the quarters of ${f.list(only.map(f.date))}, the only ones the letter allows`;
}

const INSTRUMENTS: Readonly<Record<Exclude<Instrument, 'passerelle'> | 'none', string>> = {
  le368: 'Lettre d’entente no. 368 gives no encoded rate for this period',
  uncertain: 'Since the framework agreement was accepted, no source says what governs the offer of slots',
  none: 'No encoded text governs the offer of slots',
};

function governing(r: Governing, f: Formats): string {
  return r.instrument === 'passerelle'
    ? `Under the bridge agreement (since ${f.date(r.since)}), no source gives the number of slots owed a quarter, and it may vary with peak periods`
    : INSTRUMENTS[r.instrument];
}

const PARTS: Readonly<Record<ForfaitAmount['parts'][number]['for'], string>> = {
  quarterOffered: 'a quarter offered',
  slotOpened: 'when the slot is opened',
  appointmentDone: 'at the appointment',
};

interface Offer {
  readonly offered: number;
  readonly atMost?: number;
  readonly required: string;
  readonly orRequired?: string;
  readonly patients: number;
  readonly basis: 'standard' | 'agreed';
  readonly report?: string;
  readonly running: boolean;
  readonly from: string;
  readonly to: string;
}

function slots(count: string | number, f: Formats): string {
  return f.quantity(count, 'slot', 'slots');
}

function offeredText({ offered, atMost, running }: Offer, f: Formats): string {
  const some = `${slots(offered, f)} offered`;
  if (running) return `${some} so far`;
  if (atMost === undefined) return 'A number of slots offered that is not known';
  return offered === atMost ? some : `From ${f.count(String(offered))} to ${slots(atMost, f)} offered`;
}

/** From the least to the most that any way counts. */
function across({ atMost: _, ...r }: Offer & { readonly least: number; readonly most?: number }): Offer {
  return { ...r, offered: r.least, ...(r.most === undefined ? {} : { atMost: r.most }) };
}

function offer(r: Offer, f: Formats): string {
  const offered = offeredText(r, f);
  const report = r.report === undefined ? '' : ` (${r.report})`;
  const required =
    r.orRequired === undefined ? f.count(r.required) : `${f.count(r.required)} or ${f.count(r.orRequired)}`;
  const basis =
    r.basis === 'agreed'
      ? 'as agreed with the DRMG'
      : `a quarter of the ${f.quantity(r.patients, 'patient', 'patients')} of the engagement`;
  return `${offered}${report}, ${required} required (${basis}), ${f.period(r)}`;
}

/** GMF slots in English. */
export const gmfSlotsEnglish: Phrasebook<GmfSlotsReason, SlotLedgerReason> = {
  findings: {
    'gmfSlots.quarter.respected': (r, f) =>
      r.running
        ? `By ${f.date(r.assessedTo)}, the group already meets its engagement for the quarter ${f.period(r)}.`
        : `The group meets its engagement for the quarter ${f.period(r)}.`,
    'gmfSlots.quarter.notRespected': (r, f) =>
      `Quarter ${f.period(r)}: this is not met: ${f.list(ruleNames(r.rules))}.`,
    'gmfSlots.quarter.nothing': (r, f) =>
      `No group-registration engagement for the quarter ${f.period(r)}: nothing to assess.`,
    'gmfSlots.quarter.open': (r, f) =>
      `It cannot be said whether the group meets its engagement for the quarter ${f.period(r)}: ${f.list(ruleNames(r.rules))} ${r.rules.length > 1 ? 'depend' : 'depends'} on what is missing or on how the texts are read.`,

    'gmfSlots.requiredOffer.reached': (r, f) =>
      r.surplus === '0'
        ? `${offer(r, f)}.`
        : `${offer(r, f)}. Surplus: ${slots(r.surplus, f)}; no text carries it over to the next quarter.`,
    'gmfSlots.requiredOffer.short': (r, f) => `${offer(r, f)}. Short by ${slots(r.slotsToAdd, f)}.`,
    'gmfSlots.requiredOffer.open': (r, f) =>
      r.running
        ? `${offer(across(r), f)}; the quarter is not over.`
        : `${offer(across(r), f)}, depending on what is missing or how the texts are read.`,
    'gmfSlots.requiredOffer.noEngagement': (r, f) => `No engagement ${f.period(r)}.`,
    'gmfSlots.requiredOffer.patientsUnknown': (r, f) =>
      `The number of patients of the engagement is not known ${f.period(r)}.`,
    'gmfSlots.requiredOffer.engagementChanged': (r, f) =>
      `The engagement began, ended or changed within the quarter ${f.period(r)}: no text says which number of patients then counts.`,
    'gmfSlots.requiredOffer.noRate': (r, f) => `${governing(r, f)} (${f.period(r)}).`,

    'gmfSlots.redistribution.governs': (r, f) =>
      `The DRMG authorised ${slots(r.first.slots, f)} for the quarter of ${f.date(r.first.from)} and ${f.count(r.second.slots)} for that of ${f.date(r.second.from)}: ${f.count(r.agreedTotal)} in all, as many as two standard quarters.`,
    'gmfSlots.redistribution.refused': (r, f) =>
      `The different distribution does not hold: ${f.list(r.refusals.map((one) => refusalText(one, f, r.only)))}. The standard offer is required.`,
    'gmfSlots.redistribution.open': () => 'A condition of the different distribution is not known.',
    'gmfSlots.redistribution.engagementChanged': () =>
      'The number of patients of the engagement is not the same in the two quarters: no text says what they must then add up to.',

    'gmfSlots.forfaits.due': (r, f) => {
      const amount =
        r.amount === undefined || r.each === undefined || r.perYear === undefined
          ? ''
          : ` At ${f.dollars(r.each)} each (quarterly amount inferred from ${f.dollars(r.perYear)} a year): ${f.dollars(r.amount)}.`;
      return `The physicians may share ${f.quantity(r.forfaits, 'forfait', 'forfaits')}, one for each patient of the engagement, whatever the number of slots.${amount}`;
    },
    'gmfSlots.forfaits.none': (r, f) =>
      r.forfaits === 1
        ? 'The offer is not met: the forfait of the quarter may not be billed.'
        : `The offer is not met: the ${f.quantity(r.forfaits, 'forfait', 'forfaits')} of the quarter may not be billed.`,
    'gmfSlots.forfaits.partUnknown': (r, f) =>
      r.forfaits === 1
        ? 'The offer is not met: the forfait is not due in full; no page read says whether a part is.'
        : `The offer is not met: the ${f.quantity(r.forfaits, 'forfait', 'forfaits')} are not all due; no page read says whether a part is.`,
    'gmfSlots.forfaits.open': () => 'The forfaits depend on the offer, which is not settled.',
    'gmfSlots.forfaits.noEngagement': () => 'Without an engagement, no forfait.',
    'gmfSlots.forfaits.inHalves': (r, f) =>
      `${f.dollars(r.perYear)} per patient and year: ${f.list(r.parts.map((part) => `${f.dollars(part.dollars)} ${PARTS[part.for]}`))}. What is due of it for a quarter was not found.`,

    'gmfSlots.sharing.shared': (r, f) =>
      `${f.quantity(r.forfaits, 'forfait', 'forfaits')} shared by contribution: ${f.list(r.shares.map((one) => `${one.physician}: ${f.count(String(one.forfaits))}`))}.`,
    'gmfSlots.sharing.nothingToShare': () => 'No forfait to share.',
    'gmfSlots.sharing.nobodyContributed': () => 'All contributions are zero: there is nothing to share by.',
    'gmfSlots.sharing.notParticipants': (r, f) => `Not taking part in the measure: ${f.list(r.physicians)}.`,
    'gmfSlots.sharing.open': () => 'Sharing awaits whether the forfaits are due.',

    'gmfSlots.billed.within': (r, f) =>
      `${f.quantity(r.billed, 'forfait', 'forfaits')} billed of ${f.count(String(r.forfaits))}.`,
    'gmfSlots.billed.tooMany': (r, f) =>
      `${f.quantity(r.billed, 'forfait', 'forfaits')} billed for ${f.count(String(r.forfaits))} due: ${f.count(String(r.billed - r.forfaits))} too many.`,
    'gmfSlots.billed.notParticipants': (r, f) =>
      `Forfaits are billed by ${r.physicians.length > 1 ? 'physicians who do' : 'a physician who does'} not take part in the measure: ${f.list(r.physicians)}.`,
    'gmfSlots.billed.open': (r, f) =>
      `${f.quantity(r.billed, 'forfait', 'forfaits')} billed; how many are due, or who takes part, is not known.`,
  },
  rules: RULES,
  outcomes: {
    'gmfSlots.forfaits': {
      met: 'due',
      notMet: 'not due',
      notApplicable: 'not applicable',
      undetermined: 'undetermined',
    },
    'gmfSlots.sharing': { met: 'done', notMet: 'impossible', notApplicable: 'not applicable', undetermined: 'pending' },
    'gmfSlots.redistribution': {
      met: 'in force',
      notMet: 'refused',
      notApplicable: 'not applicable',
      undetermined: 'undetermined',
    },
  },
  records: {
    title: 'What became of the slots',
    some: (count) => `${count} slot${count === 1 ? '' : 's'}`,
    one: (index) => `slot ${index + 1}`,
  },
  fields: {
    date: 'the date',
    provider: 'the kind of professional',
    published: 'whether the slot is published to the GAP',
    configured: 'whether the service is configured',
    volunteer: 'whether the physician is a volunteer',
    createdBefore: 'whether the slot was created before configuration',
    deleted: 'whether the slot was deleted',
    publishedOn: 'the day of publication',
    offers: 'the number of slots offered',
    slots: 'the slots of the rest of the quarter',
    'offers[].slots': 'the number of slots offered',
    'group.engagements[].patients': 'the number of patients of the engagement',
    'group.physicians': 'the physicians who take part',
    'group.redistribution.requested': 'whether the group asked for the different distribution',
    'group.redistribution.authorised': 'whether the DRMG authorised it',
    'group.redistribution.sentToRamq': 'whether the DRMG sent it to the RAMQ',
  },
  caution:
    'This calculation binds neither the RAMQ nor the DRMG. The letter of agreement was not read directly, and there may be conditions other than the number of slots: see the sources.',
  ledger: {
    offered: 'offered',
    otherQuarter: 'of another quarter',
    beforeYear: 'of an earlier year',
    afterAsOf: 'after the day asked about',
    notPublished: 'not published to the GAP',
    notConfigured: 'in a service that is not configured',
    notVolunteer: 'of physicians who are not volunteers',
    otherProfessional: 'of professionals other than physicians',
    resident: 'of residents',
    createdBefore: 'created before the service was configured',
    deletedUnbooked: 'deleted without an appointment',
    incomplete: 'incomplete: something is missing',
    noTextInForce: 'no encoded rate for the quarter',
  },
  parameters: {
    'gmfSlots.slotRate': 'Slots per patient and quarter',
    'gmfSlots.forfaitAmount': 'Forfait per patient and year',
    'gmfSlots.forfaitAmount.quarterOffered': 'Forfait per patient and quarter (inferred)',
    'gmfSlots.changedEngagement': 'engagement changed on the way',
    'gmfSlots.partOfForfaits': 'part of the forfaits due when the offer is not met',
  },
  questions: {
    'gmfSlots.rounding':
      'When a quarter of the number of patients is not whole, is the comparison exact or is the number required rounded down?',
    'gmfSlots.slotDate': 'Does a slot belong to the quarter in which it takes place or in which it is published?',
    'gmfSlots.unkeptDistribution':
      'When the agreed distribution is not kept but the standard offer is reached, which of the two is required?',
    'gmfSlots.otherProfessionals':
      'Do the slots of nurse practitioners and other professionals count in the medical offer?',
    'gmfSlots.residents': 'Do the slots of residents count?',
    'gmfSlots.createdBefore': 'Does a slot created before its service was configured count?',
    'gmfSlots.deletedUnbooked': 'Was a slot deleted before anybody took it offered?',
    'gmfSlots.shortfall': 'When the offer is not met, is no forfait due or a part of them?',
  },
  options: {
    'gmfSlots.rounding': { exact: 'exact', down: 'rounded down' },
    'gmfSlots.slotDate': { takesPlace: 'takes place', published: 'is published' },
    'gmfSlots.unkeptDistribution': { agreed: 'the agreed offer', standard: 'the standard offer' },
    'gmfSlots.otherProfessionals': { notCounted: 'no', counted: 'yes' },
    'gmfSlots.residents': { notCounted: 'no', counted: 'yes' },
    'gmfSlots.createdBefore': { notCounted: 'no', counted: 'yes' },
    'gmfSlots.deletedUnbooked': { notCounted: 'no', counted: 'yes' },
    'gmfSlots.shortfall': { allOrNothing: 'none', part: 'a part' },
  },
};
