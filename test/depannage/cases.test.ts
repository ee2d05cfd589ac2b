import { assessDepannage } from '../../src/depannage/index.js';
import { depannagePhrases } from '../../src/depannage/phrases.js';
import { runCases } from '../whole/caseFiles.js';

runCases({
  folder: 'depannage',
  whole: 'overall',
  hasLedger: true,
  isNested: true,
  phrases: depannagePhrases,
  unsaid: /depannage\.\w|(?:registration|installations|authorisations|institution|amp)(?:\.\w|\[\d)/,
  answer: assessDepannage,
});
