import { assessMir } from '../../src/mir/index.js';
import { mirPhrases } from '../../src/mir/phrases.js';
import { runCases } from '../whole/caseFiles.js';

runCases({
  folder: 'mir',
  whole: 'overall',
  hasLedger: true,
  isNested: true,
  phrases: mirPhrases,
  unsaid: /mir\.\w|(?:resident|remoteReturn|installation|application|physician|records)(?:\.\w|\[\d)/,
  answer: assessMir,
});
