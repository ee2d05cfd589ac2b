import type { Formats } from '../../verdict/phrases.js';
import { beforeRounding } from './beforeRounding.js';
import type { Change, RecordsPart, Traits } from './cause.js';
import type { Unit } from './claim.js';
import { KNOWN_TO, MOST_OF_ONE_KIND, MOST_OF_TWO_KINDS } from './limits.js';
import { FRENCH_FIGURES, FRENCH_VALUES } from './phrases.names.js';
import type { ReconcileNames, ReconcilePhrases } from './phrases.topic.js';
import type { ReconciledClaim } from './reconcile.js';

/** Entre un nombre et son unité, et entre ses milliers. */
const NBSP = '\u00A0';

/** Un nombre tel qu’il est écrit, ses décimales gardées. */
function number(text: string): string {
  return text.replace('.', ',').replace(/\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, NBSP));
}

/** Un nombre et son unité, quelle que soit celle qui est écrite; une heure et ses minutes restent comme elles sont écrites. */
function withUnit(text: string, unit: Unit): string {
  if (/\d ?[h:] ?\d/i.test(text)) return text.replaceAll(' ', NBSP);
  const bare = text.replace(/[^\d.,-]/g, '');
  if (unit === 'percent') return `${number(bare)}${NBSP}%`;
  if (unit === 'dollars') return `${number(bare)}${NBSP}$`;
  if (unit === 'hours') return `${number(bare)}${NBSP}h`;
  if (unit === 'days')
    return `${number(bare)}${NBSP}${Math.abs(Number(bare.replace(',', '.'))) >= 2 ? 'jours' : 'jour'}`;
  return number(bare);
}

const ROUNDED = {
  nearest: 'au plus près',
  even: 'au plus près, et au chiffre pair à mi-chemin',
  cut: 'vers le bas',
  up: 'vers le haut',
} as const;

/** Ce qui est compté : un mot, son pluriel, et son genre. */
type Word = readonly [string, string, '' | 'e'];
const RECORD: Word = ['relevé', 'relevés', ''];
const COUNTED: Readonly<Record<string, Word>> = {
  dates: ['jour', 'jours', ''],
  hours: ['relevé d’heures', 'relevés d’heures', ''],
  slots: ['plage', 'plages', 'e'],
};

function counted(list: string, counts: 'dates' | 'records'): Word {
  return COUNTED[counts === 'dates' ? 'dates' : list] ?? RECORD;
}

function changed(change: Change, count: number, gender: '' | 'e', names: ReconcileNames): string {
  const agreed = `${gender}${count > 1 ? 's' : ''}`;
  const be = count > 1 ? 'sont' : 'est';
  if (change.kind === 'leftOut') return `${be} laissé${agreed} de côté`;
  if (change.kind === 'twice') return `${be} compté${agreed} deux fois`;
  const to = moved(change.name, change.to, count, names);
  return change.kind === 'completed' ? `${be} complété${agreed} ainsi : ${to}` : `${be} compté${agreed} ${to}`;
}

/** Un mois et son année, élidés : « d’août 2024 ». */
function monthOf(month: string, f: Formats): string {
  const its = f.date(`${month}-02`).slice('2 '.length);
  return /^[ao]/.test(its) ? `d’${its}` : `de ${its}`;
}

/** Ce sous quoi des relevés sont comptés : « comme publiées », « comme offertes par un résident ». */
function moved(name: string, value: string, count: number, names: ReconcileNames): string {
  if (name === 'activity') return `comme « ${names.named(name, value)} »`;
  const text = trait(name, value, count, names);
  return name === 'provider' || name === 'deleted' ? `comme ${text}` : text;
}

/** Ce que des relevés ont en commun, accordé à leur nombre. */
function trait(name: string, value: string, count: number, names: ReconcileNames): string {
  const known = FRENCH_VALUES[`${name}.${value}`];
  if (known !== undefined) return known.replace('(s)', count > 1 ? 's' : '');
  const text = names.named(name, value);
  if (name === 'installation') return `à l’installation « ${text} »`;
  if (name === 'place') return value.includes('/') ? `à ${text}` : `dans la région ${text}`;
  if (name === 'amount') return `pour ${number(text)} $`;
  if (name === 'region') return `dans la région ${text}`;
  if (name === 'activity') return `en « ${text} »`;
  if (name === 'physician') return `du médecin « ${text} »`;
  return `de référence « ${text} »`;
}

function sharing(traits: Traits, count: number, f: Formats, names: ReconcileNames): string {
  const parts = Object.entries(traits).map(([name, value]) => {
    if (name === 'month') return monthOf(value, f);
    return name === 'minutes' ? `de ${f.hours(Number(value))}` : trait(name, value, count, names);
  });
  return parts.map((part) => ` ${part}`).join('');
}

const MOST_DATES = 6;

function datesOf(dates: readonly string[], f: Formats): string {
  const shown = dates.slice(0, MOST_DATES).map((date) => f.date(date));
  const more = dates.length - shown.length;
  return more > 0 ? `${shown.join(', ')} et ${more} de plus` : f.list(shown);
}

function some(list: string, part: RecordsPart, f: Formats, names: ReconcileNames): string {
  const [one, several, gender] = counted(list, part.counts);
  const { month: _, ...traits } = part.traits;
  const its = sharing(part.among === part.count ? part.traits : traits, part.among, f, names);
  const done = changed(part.change, part.count, gender, names);
  const dates = datesOf(part.dates, f);
  if (part.among === 1)
    return `${gender === 'e' ? 'la' : 'le'} ${one} du ${dates}${sharing(traits, 1, f, names)} ${done}`;
  if (part.among === part.count) return `les ${part.count} ${several}${its} (${dates}) ${done}`;
  const verb = part.count > 1 ? several : one;
  return `${part.count} ${verb} parmi ${part.among}${its === '' ? ' qui ont un à un le même effet' : `${its}, qui ont un à un le même effet,`} ${done} (par exemple : ${dates})`;
}

// SAFETY: an outcome is claimed of a rule.
function named({ figure, unit, where }: ReconciledClaim, names: ReconcileNames): string {
  return unit === 'outcome' ? names.rule(where['rule'] as string) : (FRENCH_FIGURES[figure] ?? figure);
}

function recomputed(count: number): string {
  return `${number(String(count))} ${count > 1 ? 'recalculs' : 'recalcul'}`;
}

/** Des chiffres avancés, en français. */
export const reconcileFrench: ReconcilePhrases = {
  figures: FRENCH_FIGURES,
  written: (text, unit, claim, names) =>
    unit === 'outcome' ? `« ${names.outcome(claim.where['rule'] as string, text as 'met')} »` : withUnit(text, unit),
  claim: (claim, f, names) => {
    const { unit, ours, period, standing } = claim;
    const of = period === null ? '' : `, ${f.period(period)}`;
    const said = (text: string) => reconcileFrench.written(text, unit, claim, names);
    const whole = beforeRounding(claim, f);
    const unrounded = whole === undefined ? '' : ` (${whole} avant d’arrondir)`;
    const exact =
      ours.terms === null
        ? `${said(ours.asClaimed)}${unrounded}`
        : `${said(ours.asClaimed)} (${f.count(ours.terms.part)} sur ${f.count(ours.terms.whole)})`;
    const first = `${named(claim, names)}${of} : on avance ${said(claim.value)}`;
    if (standing === 'differs') return `${first}; nous trouvons ${exact}.`;
    const range =
      ours.range === null
        ? ''
        : ours.range.most === null
          ? ` (${f.count(ours.range.least)} ou plus)`
          : ` (de ${f.count(ours.range.least)} à ${f.count(ours.range.most)})`;
    if (standing === 'agrees')
      return `${first}; c’est notre ${unit === 'outcome' ? 'réponse' : 'chiffre'}${whole === undefined ? '' : `, arrondi (${whole})`}${range === '' ? '' : `, mais notre réponse n’est pas arrêtée${range}`}.`;
    if (unit === 'outcome') return `${first}; notre réponse n’est pas arrêtée.`;
    return `${first}; notre réponse n’est pas arrêtée${range}, et ce chiffre est possible. Ce qui est certain donne ${exact}.`;
  },
  causes: {
    'audit.cause.rounded': (r) =>
      `en arrondissant notre chiffre ${ROUNDED[r.rounding]}${r.rounding === 'cut' ? ', les décimales de trop étant coupées' : ''}`,
    'audit.cause.roundedTwice': (r) =>
      `en arrondissant notre chiffre deux fois, d’abord à ${r.first === 1 ? 'une décimale' : `${r.first} décimales`} de plus`,
    'audit.cause.roundedCoarser': (r) =>
      `en arrondissant notre chiffre à ${r.decimals === 0 ? 'l’unité' : 'une décimale'}, puis en l’écrivant avec plus de décimales`,
    'audit.cause.wholeTerms': (r) =>
      `en ramenant les jours à des nombres entiers avant d’en prendre la part (arrondis ${ROUNDED[r.rounding]})`,
    'audit.cause.fractionOfOne': () => 'en écrivant la part comme une fraction de 1 et non en pour cent',
    'audit.cause.minutesAsDecimals': () => 'en écrivant les minutes comme des décimales (131 h 30 écrit 131,30)',
    'audit.cause.decimalsAsMinutes': () => 'en écrivant les décimales comme des minutes (131,50 h écrit 131 h 50)',
    'audit.cause.roundedBefore': (r, f, names) => {
      const to = r.decimals === 0 ? 'à l’unité' : `à ${f.quantity(r.decimals, 'décimale', 'décimales')}`;
      const [value, bar] = [withUnit(r.value, r.unit), withUnit(r.bar, r.unit)];
      const what = r.rounds === 'value' ? 'le chiffre est arrondi' : 'le minimum est arrondi';
      return `si ${what} ${to} (${value}) ${ROUNDED[r.rounding]} avant d’être comparé à ${bar} : ${names.rule(r.rule)}, « ${names.outcome(r.rule, r.outcome)} »`;
    },
    'audit.cause.eachRecord': (r) =>
      `si chaque relevé est arrondi ${r.field === 'minutes' ? `à ${r.to} minutes` : 'au dollar'} ${ROUNDED[r.rounding]} avant d’être additionné`,
    'audit.cause.halves': (r) =>
      r.as === 'nothing'
        ? 'si les demi-journées ne comptent pas'
        : 'si chaque demi-journée compte pour une journée entière',
    'audit.cause.reading': (r, f, names) =>
      r.readings.length === 0
        ? 'si chaque silence des textes est lu comme nous le lisons'
        : `si l’on répond autrement ${r.readings.length > 1 ? 'à ces questions' : 'à cette question'} où les textes se taisent : ${f.list(
            r.readings.map(({ id, option }) => `« ${names.question(id)} » – « ${names.option(id, option)} »`),
          )}`,
    'audit.cause.knownAt': (r, f, names) => {
      const figures = r.figures
        .slice(0, 2)
        .map(({ id, after }) =>
          after === null
            ? `${names.figure(id)} : rien d’encodé`
            : `${names.figure(id)} : ${names.value(after.value, after.unit)}`,
        );
      const its = figures.length === 0 ? '' : ` (${figures.join('; ')})`;
      return r.on === KNOWN_TO
        ? `avec tout ce qui a été publié depuis${its}`
        : `avec le droit tel qu’il était connu le ${f.date(r.on)}${its}`;
    },
    'audit.cause.threshold': (r) =>
      `si la journée de facturation est de ${number(r.full)} $ et la demi-journée de ${number(r.half)} $ (${r.source})`,
    'audit.cause.lawOfYear': (r, f) => {
      const away = Math.abs(r.years);
      return `si les mêmes faits sont jugés selon le droit ${away === 1 ? 'de l’année' : `de ${away} ans`} ${r.years < 0 ? (away === 1 ? 'précédente' : 'plus tôt') : away === 1 ? 'suivante' : 'plus tard'} (comme au ${f.date(r.on)})`;
    },
    'audit.cause.otherPeriod': (r, f) => `sur une autre période : ${f.period(r)}`,
    'audit.cause.cut': (r, f) =>
      r.side === 'until'
        ? `si l’on cesse de compter le ${f.date(r.on)}`
        : `si l’on ne commence à compter que le ${f.date(r.on)}`,
    'audit.cause.end': (r, f) => {
      if (r.by === 'excluded')
        return `si le ${r.end === 'first' ? 'premier' : 'dernier'} jour (${f.date(r.on)}) n’est pas compté`;
      return r.end === 'first'
        ? `si la veille du premier jour (${f.date(r.on)}) est comptée aussi`
        : `si le lendemain du dernier jour (${f.date(r.on)}) est compté aussi`;
    },
    'audit.cause.calendarYear': (r) => `sur l’année civile ${r.year}`,
    'audit.cause.trait': (r, f, names) => {
      const [one, several, gender] = counted(r.list, r.counts);
      const its = sharing(r.traits, r.count, f, names);
      const done = changed(r.change, r.count, gender, names);
      if (r.count === 1) return `si ${gender === 'e' ? 'la seule' : 'le seul'} ${one}${its} ${done}`;
      return `si les ${r.count} ${several}${its} ${done}`;
    },
    'audit.cause.records': (r, f, names) => `si ${f.list(r.parts.map((part) => some(r.list, part, f, names)))}`,
  },
  contradictions: {
    'audit.contradiction.twice': (_, [one, other], claim, names) =>
      `Deux valeurs sont avancées pour un même chiffre (${named(claim, names)}) : ${one} et ${other}.`,
    'audit.contradiction.impossible': (_, [value], claim, names) => `${named(claim, names)} : ${value} est impossible.`,
    'audit.contradiction.sum': ({ gives }, [inside, outside, total], { unit }) =>
      `${inside} et ${outside} font ${withUnit(gives, unit)}, et non ${total}.`,
    'audit.contradiction.share': ({ gives }, [part, whole, share], { unit }) =>
      `${part} sur ${whole} font ${withUnit(gives, unit)}, et non ${share}, de quelque façon qu’on arrondisse.`,
    'audit.contradiction.outcome': (r, written, _, names) => {
      const [outcome, ...value] = [...written].reverse();
      const is = {
        atLeast: 'est atteint',
        below: 'n’est pas atteint',
        atMost: 'n’est pas dépassé',
        above: 'est dépassé',
      }[r.is];
      const rest = r.isOfMore ? ', le reste étant comme nous le trouvons' : '';
      return `Avec ${value.reverse().join(' sur ')}, le seuil de ${withUnit(r.bar, r.unit)} ${is} : ${names.rule(r.rule)} devrait être « ${names.outcome(r.rule, r.outcome)} », et non ${outcome}${rest}.`;
    },
  },
  given: (claims, clause, f) => {
    const areAnswers = claims.every((one) => one.startsWith('«'));
    if (claims.length === 1)
      return `${areAnswers ? 'La réponse avancée' : 'Le chiffre avancé'} (${claims[0]}) s’obtient ${clause}.`;
    const them = areAnswers ? 'réponses avancées' : 'chiffres avancés';
    return `Les ${claims.length} ${them} (${f.list(claims)}) s’obtiennent ${clause}.`;
  },
  notWhole: (count) => `Ces ${count} jours ne comptent pas tous pour une journée entière.`,
  butNot: (claimed, instead) =>
    instead === null
      ? `Mais il n’y a pas alors de chiffre à comparer à ${claimed}.`
      : `Mais on aurait alors ${instead}, et non ${claimed}.`,
  alsoRounded: {
    even: ', le résultat étant arrondi au chiffre pair à mi-chemin',
    cut: ', le résultat étant coupé à ses décimales',
    up: ', le résultat étant arrondi vers le haut',
  },
  families: {
    rounding: 'Arrondi',
    reading: 'Lecture des textes',
    law: 'Droit d’une autre date',
    window: 'Période',
    trait: 'Relevés qui ont un point commun',
    records: 'Plus petits ensembles de relevés',
    combined: 'Une de ces causes, et un autre arrondi',
  },
  searched: ({ family: id, tried, most, cutOff }, family) => {
    const sets = id === 'records' ? ` (au plus ${MOST_OF_ONE_KIND} d’une sorte, ${MOST_OF_TWO_KINDS} de deux)` : '';
    const how = cutOff ? `arrêté à la borne de ${number(String(most))}` : 'tout ce qu’il y avait à essayer';
    return `${family}${sets} : ${recomputed(tried)}, ${how}.`;
  },
  conclusion: (conclusion, claims, tried, cutOff) => {
    const several = claims.length > 1;
    const areAnswers = claims.every(({ unit }) => unit === 'outcome');
    const [one, all] = areAnswers
      ? ['La réponse avancée', 'Les réponses avancées']
      : ['Le chiffre avancé', 'Les chiffres avancés'];
    const them = several ? all : one;
    if (conclusion === 'agrees')
      return several ? `${them} sont les nôtres.` : `${them} est ${areAnswers ? 'la' : 'le'} nôtre.`;
    if (conclusion === 'explained') return several ? `${them} s’expliquent ensemble.` : `${them} s’explique.`;
    if (conclusion === 'partly')
      return `${them} ne s’expliquent pas ${areAnswers ? 'toutes' : 'tous'} par une seule cause.`;
    const [it, these] = areAnswers ? ['cette réponse', 'ces réponses'] : ['ce chiffre', 'ces chiffres'];
    const bound = cutOff ? ', une borne ayant été atteinte' : '';
    return `Rien de ce qui a été essayé ne donne ${several ? these : it} (${recomputed(tried)}${bound}).`;
  },
};
