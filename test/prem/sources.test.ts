import { describe, expect, it } from 'vitest';
import * as sources from '../../src/prem/sources.js';

const EP_PREM = 'Entente particulière relative au respect des plans régionaux d’effectifs médicaux (EP-PREM)';

const guide = {
  document: 'FMOQ, Guide pratique, Les PREM',
  instrument: EP_PREM,
  url: 'https://www.fmoq.org/guide-pratique-fmoq/installation/prem/',
  evidence: 'relayed',
  confidence: 'high',
};
const msss = {
  document: 'MSSS, Entente particulière relative au respect des PREM',
  instrument: EP_PREM,
  url: 'https://www.msss.gouv.qc.ca/professionnels/medecine-au-quebec/prem/entente-particuliere/',
  evidence: 'relayed',
  confidence: 'high',
};
const ramq = {
  document: 'RAMQ, Devenir non participant : répercussions',
  instrument: EP_PREM,
  url: 'https://ramq.gouv.qc.ca/fr/professionnels/medecins-omnipraticiens/evenements-carriere/participer/Pages/repercussions.aspx',
  evidence: 'relayed',
  confidence: 'high',
};

describe('the documents the PREM rests on', () => {
  it('each page relays the agreement, which was not read, and has an address', () => {
    expect(sources.msssAgreement).toEqual(msss);
    expect(sources.fmoqFollowUp).toEqual({
      document: 'FMOQ, suivi des ententes PREM',
      instrument: EP_PREM,
      url: 'https://www.fmoq.org/pratique/organisation-de-la-pratique/pem-prem-et-amp/suivi-ententes-prem/',
      evidence: 'relayed',
      confidence: 'high',
    });
    expect(sources.beforeReform).toEqual({
      document: 'Casavant, Les PREM, une source de contrainte ?',
      instrument: EP_PREM,
      url: 'https://p.pdfhall.com/les-prem-une-source-de-contrainte-_5991d7971723dd1fc6794242.html',
      evidence: 'relayed',
      confidence: 'high',
    });
  });

  it('the sentences quoted are the decisive ones, on the page that says them', () => {
    expect(sources.twoDuties).toEqual({
      ...guide,
      quote: 'Il détient un avis de conformité au PREM ou une dérogation qui en tient lieu',
    });
    expect(sources.reducedWithoutNotice).toEqual({ ...ramq, quote: 'votre rémunération sera réduite' });
    expect(sources.transitionalProvisions).toEqual({
      ...msss,
      provision: 'art. 8.00',
      quote:
        'Tant qu’un médecin ne change pas de région principale de pratique, les anciennes modalités sont applicables',
    });
  });

  it('« Le médecin qui ne respecte pas ces deux engagements s’expose »: the page that says to what', () => {
    expect(sources.exposure).toEqual({
      ...guide,
      quote: 'Le médecin qui ne respecte pas ces deux engagements s’expose à une réduction financière de 30 %',
    });
  });

  it('a quotation has 25 words at the most', () => {
    for (const source of Object.values(sources)) {
      if ('quote' in source) expect(source.quote.split(/\s+/).length).toBeLessThanOrEqual(25);
    }
  });
});
