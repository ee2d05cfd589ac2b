import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { orchestrateurReadings } from '../../src/orchestrateur/index.js';
import * as parameters from '../../src/orchestrateur/parameters.js';
import * as sources from '../../src/orchestrateur/sources.js';

const all = Object.entries(sources).map(([name, source]) => ({ name, source }));
const ARTICLE = 'Lalancette, Casavant et Sarkissian (FMOQ), L’orchestrateur (HUB), un engagement ?';

/** What the article of the seed says, as it was copied from it. */
const QUOTED_OF_THE_ARTICLE = [
  'vous ne permettez donc pas aux patients de l’autre côté de la passerelle de voir les plages de consultation',
  'Cette étape est séparée de la connexion et est tout à fait volontaire.',
  'Ce qui est accessible aux patients dépendra de la configuration des plages de chacune des cliniques et des orientations ministérielles.',
  'l’ensemble des plages de la mission GMF et de la mission AR devra être affiché sur l’orchestrateur',
  'le formulaire d’adhésion du GMF qui vous permet de vous connecter et de participer au déploiement',
  'Le fait de s’inscrire et d’avoir assisté au webinaire de formation fin août ou début septembre 2021',
  'Le deuxième formulaire 4486 vous permet de signifier votre adhésion personnelle à l’orchestrateur',
  'l’offre de service de consultation sans rendez-vous populationnel sur l’orchestrateur dans le cadre de la lettre d’entente 269',
  'si vous ne désirez pas participer à cette offre, mais que votre GMF a adhéré à l’orchestrateur',
  'vous devrez définir les aménagements nécessaires avec votre groupe',
];

describe('the documents the Orchestrateur rests on', () => {
  it('the article of the seed, which has no address and no date', () => {
    expect(sources.article).toEqual({ document: ARTICLE, evidence: 'seed', confidence: 'high' });
    const quoted = all.flatMap(({ source }) =>
      source.document === ARTICLE && 'quote' in source ? [source.quote] : [],
    );
    expect(quoted).toEqual(QUOTED_OF_THE_ARTICLE);
    expect(sources.allDisplayed).toMatchObject({
      instrument: 'Programmes GMF et GMF-AR',
      provision: 'point 8.2 des programmes GMF et GMF-AR',
    });
    expect(sources.registeredAndAttended).toMatchObject({
      instrument: 'Infolettre RAMQ 075',
      provision: 'infolettre RAMQ 075, section 1.2',
    });
    for (const source of [sources.personalForm, sources.populationOffer]) {
      expect(source.instrument).toBe('Lettre d’entente no 269');
    }
  });

  it.each(all)('$name: every other page relays, has an address, and is no surer than it may be', ({ source }) => {
    if (source.document === ARTICLE) return;
    expect(source).toMatchObject({ evidence: 'relayed', url: expect.stringMatching(/^https?:\/\/\S+$/) });
    expect(source).toHaveProperty('instrument');
    const isRamq = source.document.startsWith('RAMQ');
    expect(source.confidence).toBe(isRamq ? 'high' : source === sources.framework2015 ? 'low' : 'medium');
  });

  it.each(all)('$name: a quotation has 25 words at the most', ({ source }) => {
    if ('quote' in source) expect(source.quote.split(/\s+/).length).toBeLessThanOrEqual(25);
  });

  it('each is cited by a figure, a reading or a rule', () => {
    const rules = [
      'hub',
      'display',
      'changeForfait',
      'supplements',
      'arrangements',
      'weeklyHours',
      'network',
      'assiduite',
    ];
    const code = [...rules, 'parameters', 'readings', 'sources']
      .map((file) => readFileSync(join(import.meta.dirname, `../../src/orchestrateur/${file}.ts`), 'utf8'))
      .join('\n');
    for (const { name } of all) expect(code.split(new RegExp(`\\b${name}\\b`)).length).toBeGreaterThan(2);
  });
});

describe('the figures, each with its dates and its text', () => {
  const version = (history: { readonly versions: readonly object[] }) => history.versions;

  it('the steps, from mid-August 2021, public by the end of March 2022', () => {
    expect(parameters.steps).toEqual({
      id: 'orchestrateur.steps',
      unit: 'step',
      versions: [
        {
          value: ['connected', 'configured', 'displayed'],
          from: '2021-08-15',
          fromInferred: true,
          publishedOn: '2022-03-31',
          source: sources.connectingShowsNothing,
          alsoSaid: [sources.configuringIsVoluntary],
        },
      ],
    });
  });

  it('« l’ensemble des plages », « en avril 2022 »', () => {
    expect(parameters.displayedShare).toEqual({
      id: 'orchestrateur.displayedShare',
      unit: '%',
      versions: [
        {
          value: 100,
          from: '2022-04-01',
          fromInferred: true,
          publishedOn: '2022-03-31',
          source: sources.allDisplayed,
        },
      ],
    });
  });

  it('« fin août ou début septembre 2021 »', () => {
    expect(parameters.webinarDays).toEqual({
      id: 'orchestrateur.webinarDays',
      unit: 'MM-DD',
      versions: [
        {
          value: { year: 2021, from: '08-15', to: '09-15' },
          from: '2021-08-15',
          fromInferred: true,
          publishedOn: '2022-03-31',
          source: sources.registeredAndAttended,
          alsoSaid: [sources.gmfForm],
        },
      ],
    });
  });

  it('« Le deuxième formulaire 4486 », under a letter of 2020-02-28, to the end of 2022', () => {
    expect(parameters.supplementsForm).toEqual({
      id: 'orchestrateur.supplementsForm',
      unit: 'form',
      versions: [
        {
          value: '4486',
          from: '2020-02-28',
          fromInferred: true,
          to: '2022-12-31',
          publishedOn: '2022-03-31',
          source: sources.personalForm,
          alsoSaid: [sources.populationOffer, sources.letter269],
        },
      ],
    });
  });

  it('« à partir d’avril 2022 »', () => {
    expect(parameters.arrangementsDuty).toEqual({
      id: 'orchestrateur.arrangementsDuty',
      unit: 'duty',
      versions: [
        {
          value: 'due',
          from: '2022-04-01',
          fromInferred: true,
          publishedOn: '2022-03-31',
          source: sources.arrangementsDue,
          alsoSaid: [sources.stayingOut],
        },
      ],
    });
  });

  it('« 68 heures par semaine », seen in 2016 and in May 2025', () => {
    expect(parameters.weeklyHours).toMatchObject({ id: 'orchestrateur.weeklyHours', unit: 'h/week' });
    expect(version(parameters.weeklyHours)).toEqual([
      {
        value: 68,
        from: '2016-01-01',
        fromInferred: true,
        to: '2031-03-31',
        publishedOn: '2016-12-31',
        lastAttested: '2025-05-01',
        source: sources.multisite2025,
        alsoSaid: [sources.observer2016],
      },
    ]);
  });

  it('the GMF-R of 2016, to March 2022', () => {
    expect(parameters.networkOffer).toMatchObject({ id: 'orchestrateur.networkOffer', unit: 'consultations/year' });
    expect(version(parameters.networkOffer)).toEqual([
      {
        value: { consultations: 20_000, percent: 80, hours: 12 },
        from: '2016-01-01',
        fromInferred: true,
        to: '2022-03-31',
        publishedOn: '2016-12-31',
        source: sources.consultations2016,
        alsoSaid: [sources.share2016, sources.hours2016],
      },
    ]);
  });

  it('the programmes of 2021 and 2026', () => {
    expect(parameters.programmeDuties).toEqual({
      id: 'orchestrateur.programmeDuties',
      unit: 'duty',
      versions: [
        {
          value: 'noQuota',
          from: '2021-07-01',
          fromInferred: true,
          to: '2026-03-31',
          publishedOn: '2021-07-01',
          source: sources.noQuota2021,
          alsoSaid: [sources.voluntary2021],
        },
        {
          value: 'noNewDuty',
          from: '2026-04-01',
          fromInferred: true,
          to: '2031-03-31',
          publishedOn: '2026-01-01',
          source: sources.noNewDuty2026,
          alsoSaid: [sources.until2031],
        },
      ],
    });
  });

  it('« En 2022, 2023 et jusqu’au 31 mai 2024 », then group registration alone', () => {
    expect(parameters.attendanceExemption).toEqual({
      id: 'orchestrateur.attendanceExemption',
      unit: 'measures',
      versions: [
        {
          value: 'threeMeasures',
          from: '2022-01-01',
          fromInferred: true,
          to: '2024-05-31',
          publishedOn: '2023-01-01',
          source: sources.rateLeftOut,
          alsoSaid: [sources.otherMeasuresUntil2024, sources.oneMeasure2023],
        },
        {
          value: 'groupRegistration',
          from: '2024-06-01',
          fromInferred: true,
          publishedOn: '2024-06-13',
          source: sources.rateLeftOut,
          alsoSaid: [sources.forfaitBilled, sources.absenceReported],
        },
      ],
    });
  });
});

describe('where the texts are silent', () => {
  it('six questions, each with the option kept first, and the pages that leave it open', () => {
    expect(orchestrateurReadings.map(({ id, options, kept }) => [id, options, kept])).toEqual([
      ['orchestrateur.registration', ['gmfAdhesion', 'ownRegistration'], 'gmfAdhesion'],
      ['orchestrateur.laterSession', ['doesNotQualify', 'qualifies'], 'doesNotQualify'],
      ['orchestrateur.whoBills', ['eachPhysician', 'leadPhysician'], 'eachPhysician'],
      ['orchestrateur.adhesionBefore4486', ['required', 'notRequired'], 'required'],
      ['orchestrateur.formerTarget', ['asSince', 'takingPart'], 'asSince'],
      ['orchestrateur.otherMeasures', ['oneIsEnough', 'both'], 'oneIsEnough'],
    ]);
    expect(orchestrateurReadings.map((one) => one.sources)).toEqual([
      [sources.gmfForm, sources.registeredAndAttended],
      [sources.registeredAndAttended],
      [sources.registeredAndAttended],
      [sources.gmfForm, sources.personalForm],
      [sources.ramqSupplement, sources.oneMeasure2023],
      [sources.otherMeasuresUntil2024, sources.oneMeasure2023],
    ]);
  });
});
