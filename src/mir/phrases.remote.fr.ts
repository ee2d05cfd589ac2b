import type { Formats } from '../verdict/phrases.js';
import type { Topic } from './phrases.topic.js';
import type { RemoteReturnReason } from './remoteReturn.js';

const RULES = {
  'mir.remoteReturn': 'Retour de région éloignée',
  'mir.remoteReturn.practice': 'Pratique continue en région éloignée',
  'mir.remoteReturn.notice': 'Avis de conformité d’une de ces régions',
  'mir.remoteReturn.undertaking': 'Engagement de pratique principale',
} as const;

function ruleNames(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `« ${RULES[id as keyof typeof RULES] ?? id} »`);
}

function noText(r: { readonly on: string }, f: Formats): string {
  return `Aucun texte connu n’en traite au ${f.date(r.on)}.`;
}

interface Figures {
  readonly years: number;
  readonly months: number;
}

/** « au moins 3 ans, sans interruption de plus de 24 mois » */
function asked({ years, months }: Figures, f: Formats): string {
  return `au moins ${f.quantity(years, 'an', 'ans')}, sans interruption de plus de ${f.quantity(months, 'mois', 'mois')}`;
}

interface Run {
  readonly first: string;
  readonly last: string;
  readonly interrupted: number;
}

/** « du 1er mars 2020 au 28 février 2023, dont 30 jours d’interruption » */
function told({ first, last, interrupted }: Run, f: Formats): string {
  const days = interrupted === 0 ? '' : `, dont ${f.quantity(interrupted, 'jour', 'jours')} d’interruption`;
  return `${f.period({ from: first, to: last })}${days}`;
}

interface ToCome {
  readonly resumedOn: string | null;
  readonly reachedOn: string;
}

/** « ce serait atteint le 31 décembre 2027, sans autre interruption » */
function toCome(its: ToCome | null, f: Formats): string {
  if (its === null) return '';
  const resumed = its.resumedOn === null ? '' : `si la pratique reprend le ${f.date(its.resumedOn)}, `;
  return `; ${resumed}ce serait atteint le ${f.date(its.reachedOn)}, sans autre interruption`;
}

/** Only the older page asks for it. */
function olderPage(lastAttested: string | null, f: Formats): string {
  return lastAttested === null
    ? ''
    : ` Cette condition vient d’une page de la FMOQ (attestée le ${f.date(lastAttested)}); les pages plus récentes n’en parlent pas.`;
}

const CONDITION = {
  met: 'condition remplie',
  notMet: 'condition non remplie',
  notApplicable: 'sans objet',
  undetermined: 'indéterminé',
} as const;

export const remoteFrench: Topic<RemoteReturnReason> = {
  findings: {
    'mir.remoteReturn.cannotBeRefused': (r, f) =>
      `Un avis de conformité ne peut pas être refusé à ce médecin, même si le PREM est complet.${r.choices === null ? '' : ` S’il l’est, au moins ${f.quantity(r.choices, 'sous-territoire doit', 'sous-territoires doivent')} lui être proposés.`}`,
    'mir.remoteReturn.notFulfilled': (r, f) =>
      `La règle du retour de région éloignée ne s’applique pas, faute de ce qui suit : ${f.list(ruleNames(r.rules))}. La demande suit la voie ordinaire.`,
    'mir.remoteReturn.open': (r, f) =>
      `On ne peut pas dire si la règle du retour de région éloignée s’applique; cela dépend de ce qui suit : ${f.list(ruleNames(r.rules))}.`,

    'mir.remoteReturn.practice.holds': (r, f) =>
      `Le médecin a exercé dans les territoires de l’annexe XII ${told(r.run, f)}. Il faut ${asked(r, f)}; c’était atteint le ${f.date(r.run.reachedOn)}.`,
    'mir.remoteReturn.practice.fails': (r, f) =>
      r.run === null
        ? `Aucune pratique principale hors dépannage dans les territoires de l’annexe XII. Il faut ${asked(r, f)}.`
        : `La plus longue pratique dans les territoires de l’annexe XII : ${told(r.run, f)}. Il faut ${asked(r, f)}${toCome(r.run.toCome, f)}.`,
    'mir.remoteReturn.practice.open': (r, f) =>
      `Il faut ${asked(r, f)} dans les territoires de l’annexe XII; la réponse dépend de ce qui manque ou d’une lecture des textes.`,
    'mir.remoteReturn.practice.noTextInForce': (r, f) => noText(r, f),

    'mir.remoteReturn.notice.holds': (r, f) =>
      `Le médecin détient un avis de conformité d’une de ces régions.${olderPage(r.lastAttested, f)}`,
    'mir.remoteReturn.notice.fails': (r, f) =>
      `Le médecin ne détient pas d’avis de conformité d’une de ces régions.${olderPage(r.lastAttested, f)}`,
    'mir.remoteReturn.notice.open': (r, f) =>
      `On ne sait pas si le médecin détient un avis de conformité d’une de ces régions.${olderPage(r.lastAttested, f)}`,
    'mir.remoteReturn.notice.noTextInForce': (r, f) => noText(r, f),
    'mir.remoteReturn.undertaking.holds': () =>
      'Le médecin s’engage à faire du sous-territoire demandé sa pratique principale.',
    'mir.remoteReturn.undertaking.fails': () =>
      'Il manque l’engagement de faire du sous-territoire demandé la pratique principale.',
    'mir.remoteReturn.undertaking.open': () =>
      'On ne sait pas si le médecin s’engage à faire du sous-territoire demandé sa pratique principale.',
    'mir.remoteReturn.undertaking.noTextInForce': (r, f) => noText(r, f),
  },
  rules: RULES,
  outcomes: {
    'mir.remoteReturn': {
      met: 's’applique',
      notMet: 'conditions non remplies',
      notApplicable: 'sans objet',
      undetermined: 'indéterminé',
    },
    'mir.remoteReturn.practice': CONDITION,
    'mir.remoteReturn.notice': CONDITION,
    'mir.remoteReturn.undertaking': CONDITION,
  },
  fields: {
    'remoteReturn.practice[].principal': 'si la pratique d’une période était la pratique principale',
    'remoteReturn.practice[].depannage': 'si la pratique d’une période relevait du mécanisme de dépannage',
    'remoteReturn.holdsNotice': 'si le médecin détient un avis de conformité d’une de ces régions',
    'remoteReturn.undertakesPractice': 'si le médecin s’engage à la pratique principale dans le sous-territoire',
  },
  parameters: {
    'mir.remoteYears': 'Pratique continue en région éloignée, au moins (années)',
    'mir.remoteGap': 'Interruption permise, au plus (mois)',
    'mir.remoteNotice': 'Avis de conformité d’une région éloignée',
    'mir.remoteUndertaking': 'Engagement de pratique principale',
    'mir.remoteEffect': 'Avis qui ne peut pas être refusé',
    'mir.remoteChoices': 'Sous-territoires proposés quand le PREM est complet, au moins',
  },
  questions: {
    'mir.remoteInterruption':
      '« De façon continue au moins trois ans » : les interruptions permises comptent-elles dans les trois ans?',
  },
  options: {
    'mir.remoteInterruption': {
      elapsed: 'oui : du premier au dernier jour',
      practised: 'non : elles s’ajoutent',
    },
  },
};
