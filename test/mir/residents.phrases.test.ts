import { describe, expect, it } from 'vitest';
import type { DepannageRequest, RegionRequest } from '../../src/mir/facts.js';
import { assessMir } from '../../src/mir/index.js';
import { mirPhrases } from '../../src/mir/phrases.js';
import { remoteEnglish } from '../../src/mir/phrases.remote.en.js';
import { remoteFrench } from '../../src/mir/phrases.remote.fr.js';
import { residentsEnglish } from '../../src/mir/phrases.residents.en.js';
import { residentsFrench } from '../../src/mir/phrases.residents.fr.js';
import { remoteInterruption } from '../../src/mir/readings.remote.js';
import { formats, typeset } from '../../src/render/formats.js';
import { renderText } from '../../src/render/index.js';
import { practice, returnOf } from './remote.given.js';
import { both, depannageOf, regionOf } from './resident.given.js';

const PAIRS = [
  { name: 'residents', fr: residentsFrench, en: residentsEnglish },
  { name: 'remote', fr: remoteFrench, en: remoteEnglish },
];
type Sentence = (reason: never, format: (typeof formats)['fr']) => string;

/** What a finding says, as it is set, with plain spaces. */
function said(language: 'fr' | 'en', code: string, reason: object): string {
  const findings = mirPhrases[language].findings as unknown as Readonly<Record<string, Sentence>>;
  const sentence = findings[`mir.${code}`];
  if (sentence === undefined) throw new Error(`nothing says ${code}`);
  return typeset(sentence(reason as never, formats[language]), language).replaceAll('\u00A0', ' ');
}
const inBoth = (code: string, reason: object) => [said('fr', code, reason), said('en', code, reason)];

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

/** Every figure that a finding of these topics may have. */
const EVERY = {
  option: 'regions',
  rules: ['mir.resident.permit', 'mir.remoteReturn.notice'],
  mayIn: ['16'],
  mayNotIn: ['13'],
  openIn: ['depannage'],
  region: '05',
  on: '2023-01-01',
  lacks: ['requested'],
  years: 1,
  months: 24,
  from: '2025-09-15',
  last: '2026-09-14',
  choices: 3,
  lastAttested: '2023-12-31',
  run: { first: '2020-03-01', last: '2023-02-28', interrupted: 30, reachedOn: '2023-02-28', toCome: null },
};

describe.each(PAIRS)('the words of $name, in both languages', ({ fr, en }) => {
  it('have the same names', () => {
    for (const part of ['findings', 'rules', 'outcomes', 'fields', 'parameters', 'questions', 'options'] as const) {
      expect(Object.keys(en[part]).sort()).toEqual(Object.keys(fr[part]).sort());
    }
    for (const [rule, names] of Object.entries(fr.outcomes)) {
      for (const words of [names, en.outcomes[rule] ?? {}]) {
        expect(Object.keys(words).sort()).toEqual(['met', 'notApplicable', 'notMet', 'undetermined']);
        expect(new Set(Object.values(words)).size).toBe(4);
      }
    }
  });

  it('name each rule that speaks', () => {
    const spoken = new Set(
      Object.keys(fr.findings).map((code) => {
        const parts = code.split('.');
        return parts.slice(0, -1).join('.');
      }),
    );
    expect(Object.keys(fr.rules).sort()).toEqual([...spoken].sort());
    expect(Object.keys(fr.outcomes).sort()).toEqual([...spoken].sort());
  });

  it('are set as each language is', () => {
    for (const words of [...wordsIn({ ...fr, findings: {} }), ...wordsIn({ ...en, findings: {} })]) {
      expect(words.trim().length).toBeGreaterThan(1);
    }
    for (const words of wordsIn({ ...fr, findings: {} })) {
      expect(typeset(words, 'fr')).not.toMatch(/\s[;?!]|[^\u00A0](?<![a-z]):|[^\u00A0]»|'/);
    }
    for (const words of wordsIn({ ...en, findings: {} })) expect(words).not.toMatch(/\s[;:?!]/);
    for (const code of Object.keys(fr.findings)) {
      const [french, english] = inBoth(code.slice('mir.'.length), EVERY);
      expect(french).toMatch(/^[«A-ZÀ].*\.$/);
      expect(english).toMatch(/^[A-Z].*\.$/);
      expect(french).not.toMatch(/\s[;?!]|'|undefined|null|NaN|\[object/);
      expect(english).not.toMatch(/\s[;:?!]|undefined|null|NaN|\[object/);
      expect(french).not.toBe(english);
    }
  });
});

describe('each finding about residents', () => {
  it('names the region', () => {
    for (const code of [
      ...[
        'drmgRequest.holds',
        'drmgRequest.fails',
        'drmgRequest.open',
        'ampList.holds',
        'ampList.fails',
        'ampList.open',
      ],
      ...['granted', 'refused', 'pending', 'notKnown'].map((name) => `drmgDecision.${name}`),
      ...['within', 'notYet', 'toRenew', 'open'].map((name) => `validity.${name}`),
    ]) {
      for (const one of inBoth(`resident.${code}`, EVERY)) expect(one).toContain('Estrie');
    }
  });

  it('says whom to ask', () => {
    expect(inBoth('resident.drmgRequest.fails', EVERY)).toEqual([
      'Une demande est à faire au DRMG de la région Estrie.',
      'The DRMG of the Estrie region is still to be asked.',
    ]);
    expect(inBoth('resident.committeeRequest.fails', { lacks: ['requested', 'statesTraining'] })).toEqual([
      'Le formulaire d’inscription au mécanisme de dépannage est à envoyer au comité paritaire FMOQ–MSSS, en précisant qu’il s’agit d’une demande de dépannage en cours de formation.',
      'The registration form of the mécanisme de dépannage is to be sent to the joint committee (comité paritaire FMOQ–MSSS), stating that it is a request for dépannage during training.',
    ]);
    expect(inBoth('resident.committeeRequest.fails', { lacks: ['statesTraining'] })).toEqual([
      'Le formulaire d’inscription doit préciser qu’il s’agit d’une demande de dépannage en cours de formation.',
      'The registration form has to state that it is a request for dépannage during training.',
    ]);
    expect(inBoth('resident.derogationRequest.fails', EVERY)[0]).toBe(
      'La dérogation pour dépannage exclusif est à demander au comité paritaire FMOQ–MSSS.',
    );
  });

  it('says the year, and that its beginning is inferred', () => {
    expect(inBoth('resident.validity.within', EVERY)).toEqual([
      'L’autorisation du DRMG de la région Estrie court du 15 septembre 2025 au 14 septembre 2026, à moins qu’elle-même ne dise moins : 1 an à compter du jour accordé (point de départ inféré), renouvelable tant que dure la résidence.',
      'The authorisation of the DRMG of the Estrie region runs from September 15, 2025 to September 14, 2026, unless it says less itself: 1 year from the day granted (that starting point is inferred), renewable while the residency lasts.',
    ]);
    expect(inBoth('resident.validity.toRenew', { ...EVERY, region: null })).toEqual([
      'L’autorisation de dépannage du comité paritaire FMOQ–MSSS a pris fin le 14 septembre 2026, 1 an après le jour accordé (point de départ inféré) : un renouvellement est à demander, ce qui se peut tant que dure la résidence.',
      'The authorisation of dépannage by the joint committee (comité paritaire FMOQ–MSSS) ended on September 14, 2026, 1 year after the day granted (that starting point is inferred): a renewal is to be asked for, which may be done while the residency lasts.',
    ]);
    expect(inBoth('resident.validity.notYet', EVERY)[0]).toBe(
      'L’autorisation du DRMG de la région Estrie ne commence que le 15 septembre 2025, pour 1 an (jusqu’au 14 septembre 2026).',
    );
  });

  it('says the option, and that the 95 % is another rule', () => {
    const [fr, en] = inBoth('resident.authorised', { option: 'exclusiveDepannage' });
    expect(fr).toContain('La part de ses jours à faire dans le mécanisme (95 %) s’évalue à part.');
    expect(en).toContain('(95%) is assessed apart');
    expect(inBoth('resident.notAuthorised', { ...EVERY, rules: ['mir.resident.permit', 'mir.x'] })).toEqual([
      'Le résident ne peut pas exercer à ce titre (pratique dans une ou plusieurs régions), faute de ce qui suit : « Permis d’exercice du CMQ » et « mir.x ».',
      'The resident may not practise under this option (practice in one or more regions), for want of what follows: “Permit of the CMQ” and “mir.x”.',
    ]);
    expect(said('fr', 'residentDays.accrueNothing', { option: 'regionsAndDepannage' })).toContain('dépannage compris');
    expect(said('fr', 'residentDays.accrueNothing', { option: 'regions' })).not.toContain('dépannage');
  });
});

describe('where a resident may practise', () => {
  const NOWHERE = {
    option: 'regionsAndDepannage',
    rules: ['mir.resident.permit'],
    mayIn: [],
    mayNotIn: [],
    openIn: [],
  };
  const authorised = (places: object) => inBoth('resident.authorised', { ...NOWHERE, ...places });

  it('is said, and where not, and where it cannot be told', () => {
    expect(authorised({ mayIn: ['16'], mayNotIn: ['13'], openIn: ['depannage'] })).toEqual([
      'Le résident peut exercer sans avis de conformité en Montérégie; pas à Laval; à déterminer : dépannage.',
      'The resident may practise without a notice in Montérégie; not in Laval; to be determined: dépannage.',
    ]);
    expect(authorised({ mayIn: ['01', '06', 'depannage'] })).toEqual([
      'Le résident peut exercer sans avis de conformité dans le Bas-Saint-Laurent, à Montréal et en dépannage.',
      'The resident may practise without a notice in Bas-Saint-Laurent, Montréal and dépannage.',
    ]);
    expect(authorised({ mayIn: ['05'], openIn: ['17', '13'] })[0]).toMatch(
      / en Estrie; à déterminer : Nunavik et Laval\.$/,
    );
  });

  it.each([
    ['01', 'dans le Bas-Saint-Laurent'],
    ['02', 'au Saguenay–Lac-Saint-Jean'],
    ['03', 'dans la Capitale-Nationale'],
    ['04', 'en Mauricie-et-Centre-du-Québec'],
    ['05', 'en Estrie'],
    ['06', 'à Montréal'],
    ['07', 'en Outaouais'],
    ['08', 'en Abitibi-Témiscamingue'],
    ['09', 'sur la Côte-Nord'],
    ['10', 'dans le Nord-du-Québec'],
    ['11', 'en Gaspésie–Îles-de-la-Madeleine'],
    ['12', 'en Chaudière-Appalaches'],
    ['13', 'à Laval'],
    ['14', 'dans Lanaudière'],
    ['15', 'dans les Laurentides'],
    ['16', 'en Montérégie'],
    ['17', 'au Nunavik'],
    ['18', 'dans les Terres-Cries-de-la-Baie-James'],
  ])('in region %s: %s', (region, words) => {
    expect(authorised({ mayIn: [region] })[0]).toBe(`Le résident peut exercer sans avis de conformité ${words}.`);
  });

  it('where it is open, a refusal is said too', () => {
    const open = (places: object) => inBoth('resident.open', { ...NOWHERE, ...places });
    expect(open({ mayNotIn: ['13'], openIn: ['16', 'depannage'] })).toEqual([
      'On ne peut pas dire si le résident peut exercer à ce titre (pratique en région et en dépannage); cela dépend de ce qui suit : « Permis d’exercice du CMQ ». Il ne le peut pas à Laval; à déterminer : Montérégie et dépannage.',
      'Whether the resident may practise under this option (practice in regions and in dépannage) hangs on what follows: “Permit of the CMQ”. The resident may not in Laval; to be determined: Montérégie and dépannage.',
    ]);
    expect(open({ openIn: ['16'] })[1]).toMatch(/“Permit of the CMQ”\.$/);
  });
});

describe('each finding about the return from a remote region', () => {
  it('says what follows, with the sub-territories offered where a text gives them', () => {
    expect(inBoth('remoteReturn.cannotBeRefused', { choices: 3 })).toEqual([
      'Un avis de conformité ne peut pas être refusé à ce médecin, même si le PREM est complet. S’il l’est, au moins 3 sous-territoires doivent lui être proposés.',
      'This physician cannot be refused a notice, even when the PREM is full. If it is, at least 3 sub-territories have to be offered.',
    ]);
    expect(said('fr', 'remoteReturn.cannotBeRefused', { choices: null })).toMatch(/complet\.$/);
  });

  it('says the run, its interruptions, and what it takes', () => {
    const run = { first: '2020-03-01', last: '2023-02-27', interrupted: 0, reachedOn: '2023-02-28' };
    const fails = (toCome: object | null) =>
      inBoth('remoteReturn.practice.fails', { years: 3, months: 24, run: { ...run, toCome } });
    expect(fails(null)).toEqual([
      'La plus longue pratique dans les territoires de l’annexe XII : du 1er mars 2020 au 27 février 2023. Il faut au moins 3 ans, sans interruption de plus de 24 mois.',
      'The longest practice in the territories of annexe XII: from March 1, 2020 to February 27, 2023. It takes at least 3 years, without an interruption of more than 24 months.',
    ]);
    const resumed = fails({ resumedOn: '2023-06-01', reachedOn: '2023-06-02' });
    expect(resumed[0]).toMatch(
      /de 24 mois; si la pratique reprend le 1er juin 2023, ce serait atteint le 2 juin 2023, sans autre interruption\.$/,
    );
    expect(resumed[1]).toMatch(
      /24 months; if practice resumes on June 1, 2023, that would be reached on June 2, 2023, without another interruption\.$/,
    );
    expect(fails({ resumedOn: null, reachedOn: '2023-02-28' })).toEqual([
      'La plus longue pratique dans les territoires de l’annexe XII : du 1er mars 2020 au 27 février 2023. Il faut au moins 3 ans, sans interruption de plus de 24 mois; ce serait atteint le 28 février 2023, sans autre interruption.',
      'The longest practice in the territories of annexe XII: from March 1, 2020 to February 27, 2023. It takes at least 3 years, without an interruption of more than 24 months; that would be reached on February 28, 2023, without another interruption.',
    ]);
    expect(inBoth('remoteReturn.practice.holds', { years: 3, months: 24, run: { ...run, interrupted: 1 } })).toEqual([
      'Le médecin a exercé dans les territoires de l’annexe XII du 1er mars 2020 au 27 février 2023, dont 1 jour d’interruption. Il faut au moins 3 ans, sans interruption de plus de 24 mois; c’était atteint le 28 février 2023.',
      'The physician practised in the territories of annexe XII from March 1, 2020 to February 27, 2023, of which 1 day of interruption. It takes at least 3 years, without an interruption of more than 24 months; that was reached on February 28, 2023.',
    ]);
    expect(said('fr', 'remoteReturn.practice.fails', { years: 3, months: 24, run: null })).toBe(
      'Aucune pratique principale hors dépannage dans les territoires de l’annexe XII. Il faut au moins 3 ans, sans interruption de plus de 24 mois.',
    );
  });

  it('where it is not met, it is named as conditions that are not fulfilled', () => {
    expect(remoteFrench.outcomes['mir.remoteReturn']?.notMet).toBe('conditions non remplies');
    expect(remoteEnglish.outcomes['mir.remoteReturn']?.notMet).toBe('conditions not fulfilled');
    expect(said('en', 'remoteReturn.notFulfilled', EVERY)).toContain('“Notice of one of those regions”');
    expect(said('en', 'remoteReturn.open', EVERY)).toContain('“Notice of one of those regions”');
  });

  it('says that the notice is asked for by an older page alone', () => {
    expect(said('fr', 'remoteReturn.notice.fails', { lastAttested: '2023-12-31' })).toBe(
      'Le médecin ne détient pas d’avis de conformité d’une de ces régions. Cette condition vient d’une page de la FMOQ (attestée le 31 décembre 2023); les pages plus récentes n’en parlent pas.',
    );
    expect(said('en', 'remoteReturn.notice.holds', { lastAttested: null })).toBe(
      'The physician holds a notice of one of those regions.',
    );
  });

  it('asks what the texts leave open, and names how it may be answered', () => {
    const { id, options } = remoteInterruption;
    for (const words of [remoteFrench, remoteEnglish]) {
      expect(words.questions[id]).toMatch(/\?$/);
      expect(Object.keys(words.options[id] ?? {})).toEqual([...options]);
    }
  });
});

describe('the page', () => {
  it('names every fact, decision and reading that is awaited, and no path', () => {
    const resident = both({
      resident: null,
      permit: null,
      regions: [
        { region: '05', requested: null, onAmpList: null, decision: null },
        regionOf({ region: '09', from: null }),
      ],
      depannage: { requested: null, statesTraining: null, decision: 'pending' },
    });
    const remoteReturn = returnOf(
      [
        practice('2020-01-01', '2020-12-31', { principal: null }),
        practice('2021-07-01', '2022-12-31', { depannage: null }),
      ],
      { holdsNotice: null, undertakesPractice: null },
    );
    const assessment = assessMir({ resident, remoteReturn }, { asOf: '2026-03-01' });
    const page = (language: 'fr' | 'en') =>
      renderText(assessment, { language, colour: false, width: 100 }).replace(/\s+/g, ' ').replaceAll('\u00A0', ' ');
    const names = (language: 'fr' | 'en') =>
      Object.entries({ ...mirPhrases[language].fields })
        .filter(([path]) => /^(?:resident|remoteReturn)\.(?!derogation|depannage\.(?:decision|from))/.test(path))
        .map(([, words]) => words);
    for (const language of ['fr', 'en'] as const) {
      expect(names(language)).toHaveLength(12);
      for (const words of names(language)) expect(page(language)).toContain(words);
      expect(page(language)).not.toMatch(/mir\.\w|(?:resident|remoteReturn)(?:\.\w|\[\d)/);
    }
    expect(page('fr')).toContain('la décision du comité paritaire FMOQ–MSSS');
    expect(page('fr')).toContain('les interruptions permises comptent-elles dans les trois ans?');
    expect(page('en')).toContain('the decision of the comité paritaire FMOQ–MSSS');
  });

  it('of a pending request, whose decision is awaited', () => {
    const one = both({
      regions: [regionOf(), { ...regionOf({ region: '11' }), decision: 'pending' }],
      depannage: depannageOf(),
    });
    const { from: _, ...asked } = one.regions![1]!;
    const page = (regions: readonly RegionRequest[], depannage: DepannageRequest) =>
      renderText(assessMir({ resident: { ...one, regions, depannage } }, { asOf: '2026-03-01' }), {
        ...{ language: 'fr', colour: false, width: 100 },
      }).replace(/\s+/g, ' ');
    const { from: __, ...form } = depannageOf();
    const refused: DepannageRequest = { ...form, decision: 'refused' };
    expect(page([asked], refused)).toContain('la décision du DRMG (Gaspésie–Îles-de-la-Madeleine)');
    const elsewhere = page([regionOf(), asked], refused);
    expect(elsewhere).toContain('en Estrie; pas en dépannage; à déterminer : Gaspésie–Îles-de-la-Madeleine.');
    expect(elsewhere).not.toContain('la décision du DRMG');
  });
});
