import { assessOrchestrateur } from '../../src/orchestrateur/index.js';
import { orchestrateurPhrases } from '../../src/orchestrateur/phrases.js';
import { runCases } from '../whole/caseFiles.js';

runCases({
  folder: 'orchestrateur',
  whole: 'overall',
  hasLedger: false,
  phrases: orchestrateurPhrases,
  unsaid: /orchestrateur\.|(?:webinar|programme|assiduite)\./,
  answer: assessOrchestrateur,
});
