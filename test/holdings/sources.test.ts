import { describe, expect, it } from 'vitest';
import * as ofAccrual from '../../src/holdings/sources.accrual.js';
import * as ofHoldings from '../../src/holdings/sources.js';

const sources = { ...ofHoldings, ...ofAccrual };

const EP_PREM = 'Entente particulière relative au respect des plans régionaux d’effectifs médicaux (EP-PREM)';

const quebec = {
  document: 'Québec.ca, Dépannage, instance à vocation nationale et exercice de la médecine durant la résidence',
  instrument: EP_PREM,
  url: 'https://www.quebec.ca/gouvernement/travailler-gouvernement/sante-services-sociaux/travailler-comme-medecin-de-famille-au-quebec/depannage-derogations-avis-conformite',
  date: '2023-09-22',
  evidence: 'seed',
  confidence: 'high',
};
const strategy = {
  document: 'Stratégie de recrutement de médecins de famille (dépendance et itinérance)',
  instrument: EP_PREM,
  evidence: 'seed',
  confidence: 'high',
};
const ramq = {
  document: 'RAMQ, Devenir non participant : répercussions',
  instrument: EP_PREM,
  url: 'https://ramq.gouv.qc.ca/fr/professionnels/medecins-omnipraticiens/evenements-carriere/participer/Pages/repercussions.aspx',
  evidence: 'relayed',
  confidence: 'high',
};

describe('the documents that say what a physician may practise under', () => {
  it('the two reference pages are marked as such: Québec.ca, last updated on 22 September 2023, and the strategy', () => {
    expect(sources.quebecDepannage).toEqual(quebec);
    expect(sources.recruitmentStrategy).toEqual(strategy);
  });

  it('the page of the RAMQ relays', () => {
    expect(sources.ramqNonParticipating).toEqual(ramq);
  });

  it('the sentences quoted are the decisive ones, on the page that says them', () => {
    expect(sources.residentAuthorisation).toEqual({
      ...quebec,
      quote:
        'peut être autorisé à exercer au cours de sa formation dans une région sans détenir d’avis de conformité ou de dérogation',
    });
    expect(sources.noticeLost).toEqual({
      ...quebec,
      quote:
        'perd son avis de conformité s’il obtient une dérogation tenant lieu d’avis de conformité en tant que dépanneur exclusif',
    });
    expect(sources.lostOutsidePlan).toEqual({ ...ramq, quote: 'vous perdez automatiquement votre avis de conformité' });
    expect(sources.derogationLostOutsidePlan).toEqual({
      ...ramq,
      quote: 'par exemple pour du dépannage exclusif, vous la perdrez aussi',
    });
    expect(sources.newNoticeOnReturn).toEqual({
      ...ramq,
      quote: 'vous devrez faire les démarches pour obtenir un nouvel avis de conformité au PREM',
    });
  });

  it('« ne cumule pas », « cumule »: what each says of the 200 days', () => {
    expect(sources.underNoticeOrDerogation).toEqual({
      ...strategy,
      quote:
        'le médecin doit avoir été détenteur d’un avis de conformité valide au PREM de la région ou d’une dérogation tenant lieu d’avis',
    });
    expect(sources.daysInThePlan).toEqual({
      ...strategy,
      quote: 'au moins 200 jours de pratique dans le cadre du régime public d’assurance maladie du Québec',
    });
    expect(sources.residentRegionsAccrueNothing).toEqual({
      ...quebec,
      quote:
        'ne cumule pas de jours de pratique aux fins du calcul vers l’obtention du statut de médecin à mobilité interrégionale',
    });
    expect(sources.residentRegionsAndDepannageAccrueNothing).toEqual({
      ...quebec,
      quote: 'ainsi que dans le cadre du mécanisme de dépannage ne cumule pas de jours de pratique',
    });
    expect(sources.residentExclusiveAccrues).toEqual({
      ...quebec,
      quote: 'pour une pratique exclusive en dépannage cumule des jours de pratique',
    });
    expect(sources.countKeptOnReturn).toEqual({ ...ramq, quote: 'votre cumul reprendra où il était' });
  });

  it('a quotation has 25 words at the most', () => {
    for (const source of Object.values(sources)) {
      if ('quote' in source) expect(source.quote.split(/\s+/).length).toBeLessThanOrEqual(25);
    }
  });
});
