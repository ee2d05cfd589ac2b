import { assessAmp } from '../../src/amp/index.js';
import { ampPhrases } from '../../src/amp/phrases.js';
import { runCases } from '../whole/caseFiles.js';

runCases({
  folder: 'amp',
  whole: 'overall',
  hasLedger: true,
  isNested: true,
  phrases: ampPhrases,
  unsaid:
    /amp\.\w|(?:physician|recognisedYears|hours|lists|equivalences|exemptions|military|signOn|engagement|mu3)(?:\.\w|\[\d)/,
  answer: assessAmp,
});
