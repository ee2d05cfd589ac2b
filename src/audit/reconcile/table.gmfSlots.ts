import { exact, exactOf } from '../../law/quantity.js';
import type { Reason } from '../../verdict/verdict.js';
import type { AnyAssessment } from '../regulations.js';
import type { Unit } from './claim.js';
import { between, type FigureOf, type Found, outcomesOf, periodOf, reasonsOf, type Value } from './found.js';
import { type Bar, type Table, traitOf } from './table.js';

const OFFER = 'gmfSlots.requiredOffer';
const FORFAITS = 'gmfSlots.forfaits';

interface Offer extends Reason {
  readonly required: string;
  readonly orRequired?: string;
  readonly offered: number;
  readonly atMost?: number;
  readonly least?: number;
  readonly most?: number;
}

interface Share {
  readonly physician: string;
  readonly forfaits: number;
}

function read<R extends Reason>(rule: string, member: string, values: (reason: R) => readonly Value[]) {
  return (assessment: AnyAssessment): readonly Found[] =>
    reasonsOf<R>(assessment, rule, member).flatMap((reason) =>
      values(reason).map((value) => ({ where: {}, period: periodOf(reason), value })),
    );
}

function figure(id: string, unit: Unit, reading: FigureOf['read']): FigureOf {
  return { id, unit, read: reading };
}

function offered({ offered: shown, atMost, least, most }: Offer): readonly Value[] {
  const top = most ?? atMost;
  if (top === undefined) {
    return [{ kind: 'number', shown: exact(shown), least: exact(Math.min(shown, least ?? shown)), most: null }];
  }
  return [between(exact(shown), exact(least ?? shown), exact(top))];
}

const shares: FigureOf['read'] = (assessment) =>
  reasonsOf<Reason & { readonly shares: readonly Share[] }>(assessment, 'gmfSlots.sharing', 'shares').flatMap(
    (reason) =>
      reason.shares.map(({ physician, forfaits }) => ({
        where: { physician },
        period: periodOf(reason),
        value: between(exact(forfaits)),
      })),
  );

/** What the offer is held against, the number required being what rounding may change. */
function barsOf(assessment: AnyAssessment): readonly Bar[] {
  return reasonsOf<Offer>(assessment, OFFER, 'required')
    .filter(({ offered: least, atMost, orRequired }) => least === atMost && orRequired === undefined)
    .map((reason) => ({
      rule: OFFER,
      from: periodOf(reason)?.from ?? null,
      figure: 'gmfSlots.offered',
      barFigure: 'gmfSlots.required',
      value: exact(reason.offered),
      bar: exactOf(reason.required),
      unit: 'count',
      kind: 'atLeast',
      rounds: 'bar',
    }));
}

/** The GMF slots: required, offered, short; forfaits due, in dollars, of each physician; the outcome of each rule. */
export const gmfSlotsTable: Table = /* @__PURE__ */ (() => ({
  figures: [
    figure(
      'gmfSlots.required',
      'count',
      read<Offer>(OFFER, 'required', ({ required, orRequired = required }) => [
        between(exactOf(required), exactOf(orRequired)),
      ]),
    ),
    figure('gmfSlots.offered', 'count', read<Offer>(OFFER, 'offered', offered)),
    figure(
      'gmfSlots.forfaits',
      'count',
      read<Reason & { readonly forfaits: number }>(FORFAITS, 'forfaits', ({ code, forfaits }) =>
        code === 'gmfSlots.forfaits.partUnknown'
          ? []
          : [between(exact(code === 'gmfSlots.forfaits.none' ? 0 : forfaits))],
      ),
    ),
    figure(
      'gmfSlots.forfaitsAmount',
      'dollars',
      read<Reason & { readonly amount: string }>(FORFAITS, 'amount', ({ amount }) => [between(exactOf(amount))]),
    ),
    figure('gmfSlots.forfaitsOf', 'count', shares),
    outcomesOf('gmfSlots'),
  ],
  shares: [],
  bars: barsOf,
  consequences: [],
  records: [
    {
      list: 'slots',
      counts: 'records',
      apart: ['physician', 'publishedOn'],
      traits: {
        physician: traitOf('physician'),
        provider: traitOf('provider'),
        deleted: traitOf('deleted'),
        reference: traitOf('reference'),
      },
      told: {},
      moves: [
        {
          name: 'provider',
          fields: ['provider'],
          values: () => ['physician', 'resident', 'nursePractitioner', 'other'].map((provider) => ({ provider })),
        },
        { name: 'published', fields: ['published'], values: () => [{ published: true }, { published: false }] },
        { name: 'configured', fields: ['configured'], values: () => [{ configured: true }, { configured: false }] },
        { name: 'volunteer', fields: ['volunteer'], values: () => [{ volunteer: true }, { volunteer: false }] },
        {
          name: 'deleted',
          fields: ['deleted'],
          values: () => ['no', 'withAppointment', 'withoutAppointment'].map((deleted) => ({ deleted })),
        },
      ],
      rounded: [],
    },
  ],
  months: 3,
  span: ({ verdict }) => periodOf(verdict.reason),
  takesThresholds: false,
}))();
