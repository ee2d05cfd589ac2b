import { describe, expect, it } from 'vitest';
import * as ofDerogations from '../../src/billingDays/sources.derogation.js';
import * as ofDays from '../../src/billingDays/sources.js';

const sources = { ...ofDays, ...ofDerogations };

const EP_PREM = 'Entente particulière relative au respect des plans régionaux d’effectifs médicaux (EP-PREM)';

describe('the documents that say what a billing day is', () => {
  it('each relays the agreement, which was not read, and has an address', () => {
    expect(sources.fmoqGuide).toEqual({
      document: 'FMOQ, Guide pratique, Les PREM',
      instrument: EP_PREM,
      url: 'https://www.fmoq.org/guide-pratique-fmoq/installation/prem/',
      evidence: 'relayed',
      confidence: 'high',
    });
    expect(sources.fmrqObligations).toEqual({
      document: 'FMRQ, Vos obligations après l’obtention d’un PREM',
      instrument: EP_PREM,
      url: 'http://www.fmrq.qc.ca/en/pem-prem-en-mf/vos-obligations-apres-obtention-PREM',
      evidence: 'relayed',
      confidence: 'high',
    });
    expect(sources.medecinDuQuebec2022).toEqual({
      document: 'Le Médecin du Québec, Respect du pourcentage de pratique conformément à l’avis de conformité aux PREM',
      instrument: EP_PREM,
      url: 'https://lemedecinduquebec.org/archives/2022/3/respect-du-pourcentage-de-pratique-conformement-a-l-avis-de-conformite-aux-prem/',
      date: '2022-03-01',
      evidence: 'relayed',
      confidence: 'high',
    });
  });

  it('the page of Québec.ca, said of each derogation: « sur une base annuelle »', () => {
    const page = {
      document: 'Québec.ca, Dépannage, instance à vocation nationale et exercice de la médecine durant la résidence',
      instrument: EP_PREM,
      url: 'https://www.quebec.ca/gouvernement/travailler-gouvernement/sante-services-sociaux/travailler-comme-medecin-de-famille-au-quebec/depannage-derogations-avis-conformite',
      date: '2023-09-22',
      evidence: 'seed',
      confidence: 'high',
    };
    const ofBoth = 'au moins 95 % de ses jours de facturation sur une base annuelle';
    expect(sources.exclusiveShareText).toEqual({ ...page, quote: ofBoth });
    expect(sources.ivnShareText).toEqual({ ...page, quote: `${ofBoth} dans l’IVN visée par sa dérogation` });
    const standing = 'peut obtenir une dérogation tenant lieu d’avis de conformité du Comité paritaire';
    expect(sources.standsForNotice).toEqual({ ...page, quote: standing });
  });
});
