import { describe, expect, it } from 'vitest';
import { said } from './adhesion.said.js';

const DONE = {
  startedOn: '2026-07-15',
  isNewRegion: false,
  earliest: '2026-11-30',
  latest: '2026-11-30',
  calendarGiven: true,
  requestedOn: '2026-11-15',
  completedOn: '2026-11-20',
};
const NOTHING = { requestedOn: null, completedOn: null };

const FINDINGS: readonly {
  readonly code: string;
  readonly reason: object;
  readonly fr: string;
  readonly en: string;
}[] = [
  {
    code: 'signOn.completed',
    reason: DONE,
    fr: 'L’adhésion, demandée le 15 novembre 2026 et complète le 20 novembre 2026, est faite à temps : l’échéance est le 30 novembre 2026. C’est la fin du premier trimestre complet qui suit le début de la pratique, le 15 juillet 2026.',
    en: 'The adhésion (requested on November 15, 2026 and complete on November 20, 2026) is done in time: the deadline is November 30, 2026. It is the end of the first full quarter after practice began, on July 15, 2026.',
  },
  {
    code: 'signOn.completed',
    reason: { ...DONE, requestedOn: null, isNewRegion: true, calendarGiven: false, latest: '2026-12-31' },
    fr: 'L’adhésion, complète le 20 novembre 2026, est faite à temps : l’échéance est entre le 30 novembre 2026 et le 31 décembre 2026. C’est la fin du premier trimestre complet qui suit le début de la pratique dans la région de l’avis, le 15 juillet 2026. Les dates des trimestres sont supposées (confiance faible) : aucun texte lu ne les donne.',
    en: 'The adhésion (complete on November 20, 2026) is done in time: the deadline is between November 30, 2026 and December 31, 2026. It is the end of the first full quarter after practice began in the region of the notice, on July 15, 2026. The dates of the quarters are supposed (low confidence): no text read gives them.',
  },
  {
    code: 'signOn.requestedInTime',
    reason: { ...DONE, completedOn: '2027-01-10' },
    fr: 'L’adhésion, demandée le 15 novembre 2026 et complète le 10 janvier 2027, a été demandée à temps : l’échéance est le 30 novembre 2026. C’est la fin du premier trimestre complet qui suit le début de la pratique, le 15 juillet 2026.',
    en: 'The adhésion (requested on November 15, 2026 and complete on January 10, 2027) was requested in time: the deadline is November 30, 2026. It is the end of the first full quarter after practice began, on July 15, 2026.',
  },
  {
    code: 'signOn.completedBeforeTexts',
    reason: { ...DONE, startedOn: '2012-07-01' },
    fr: 'L’adhésion, demandée le 15 novembre 2026 et complète le 20 novembre 2026, est faite. Aucun texte encodé ne dit quelle était l’échéance d’une pratique commencée le 1er juillet 2012 : on ne dit donc pas si elle a été faite à temps.',
    en: 'The adhésion (requested on November 15, 2026 and complete on November 20, 2026) is done. No text encoded says what the deadline was of a practice that began on July 1, 2012: whether it was done in time is not said.',
  },
  {
    code: 'signOn.completedBeforeTexts',
    reason: { ...DONE, startedOn: null },
    fr: 'L’adhésion, demandée le 15 novembre 2026 et complète le 20 novembre 2026, est faite. Aucun texte encodé ne dit quelle était l’échéance alors : on ne dit donc pas si elle a été faite à temps.',
    en: 'The adhésion (requested on November 15, 2026 and complete on November 20, 2026) is done. No text encoded says what the deadline was then: whether it was done in time is not said.',
  },
  {
    code: 'signOn.deemed',
    reason: { on: '2026-06-01', by: 'resident' },
    fr: 'Au 1er juin 2026, le médecin résident autorisé à exercer est réputé avoir adhéré aux AMP.',
    en: 'On June 1, 2026, the resident authorised to practise is deemed to have signed on to the AMP.',
  },
  {
    code: 'signOn.notRequested',
    reason: { ...DONE, ...NOTHING, on: '2026-12-01' },
    fr: 'Au 1er décembre 2026, l’adhésion n’a pas été demandée et le délai est passé : l’échéance était le 30 novembre 2026. C’est la fin du premier trimestre complet qui suit le début de la pratique, le 15 juillet 2026.',
    en: 'On December 1, 2026, the adhésion has not been requested and the delay is over: the deadline was November 30, 2026. It is the end of the first full quarter after practice began, on July 15, 2026.',
  },
  {
    code: 'signOn.requestedLate',
    reason: { ...DONE, on: '2027-01-01', requestedOn: '2026-12-02', completedOn: null },
    fr: 'L’adhésion, demandée le 2 décembre 2026, est en retard : l’échéance était le 30 novembre 2026. C’est la fin du premier trimestre complet qui suit le début de la pratique, le 15 juillet 2026.',
    en: 'The adhésion (requested on December 2, 2026) is late: the deadline was November 30, 2026. It is the end of the first full quarter after practice began, on July 15, 2026.',
  },
  {
    code: 'signOn.completedLate',
    reason: { ...DONE, on: '2027-01-01', requestedOn: null, completedOn: '2026-12-02' },
    fr: 'L’adhésion, complète le 2 décembre 2026, devait être complète à l’échéance : l’échéance était le 30 novembre 2026. C’est la fin du premier trimestre complet qui suit le début de la pratique, le 15 juillet 2026.',
    en: 'The adhésion (complete on December 2, 2026) had to be complete by the deadline: the deadline was November 30, 2026. It is the end of the first full quarter after practice began, on July 15, 2026.',
  },
  {
    code: 'signOn.notCompleted',
    reason: { ...DONE, on: '2027-01-01', completedOn: null },
    fr: 'Au 1er janvier 2027, l’adhésion, demandée le 15 novembre 2026, n’est pas complète, comme elle devait l’être à l’échéance : l’échéance était le 30 novembre 2026. C’est la fin du premier trimestre complet qui suit le début de la pratique, le 15 juillet 2026.',
    en: 'On January 1, 2027, the adhésion, requested on November 15, 2026, is not complete, as it had to be by the deadline: the deadline was November 30, 2026. It is the end of the first full quarter after practice began, on July 15, 2026.',
  },
  {
    code: 'signOn.notCompleted',
    reason: { ...DONE, ...NOTHING, on: '2027-01-01' },
    fr: 'Au 1er janvier 2027, l’adhésion n’est pas complète, comme elle devait l’être à l’échéance : l’échéance était le 30 novembre 2026. C’est la fin du premier trimestre complet qui suit le début de la pratique, le 15 juillet 2026.',
    en: 'On January 1, 2027, the adhésion is not complete, as it had to be by the deadline: the deadline was November 30, 2026. It is the end of the first full quarter after practice began, on July 15, 2026.',
  },
  {
    code: 'signOn.requested',
    reason: { ...DONE, on: '2026-12-15', completedOn: null },
    fr: 'Au 15 décembre 2026, l’adhésion, demandée le 15 novembre 2026, n’est pas complète : l’échéance est le 30 novembre 2026. C’est la fin du premier trimestre complet qui suit le début de la pratique, le 15 juillet 2026. Une demande faite à temps n’est pas un manquement, mais l’adhésion n’est pas faite tant que le DRMG ne l’a pas complétée.',
    en: 'On December 15, 2026, the adhésion, requested on November 15, 2026, is not complete: the deadline is November 30, 2026. It is the end of the first full quarter after practice began, on July 15, 2026. A request made in time is no fault, but nobody has signed on until the DRMG completes it.',
  },
  {
    code: 'signOn.running',
    reason: { ...DONE, ...NOTHING, on: '2026-11-29', daysLeft: 1 },
    fr: 'Au 29 novembre 2026, l’adhésion n’a pas été demandée et le délai n’est pas échu : l’échéance est le 30 novembre 2026, et il reste 1 jour. C’est la fin du premier trimestre complet qui suit le début de la pratique, le 15 juillet 2026.',
    en: 'On November 29, 2026, the adhésion has not been requested and the delay has not run out: the deadline is November 30, 2026, with 1 day left. It is the end of the first full quarter after practice began, on July 15, 2026.',
  },
  {
    code: 'signOn.running',
    reason: { ...DONE, ...NOTHING, on: '2026-11-20', daysLeft: 10, latest: '2026-12-31', calendarGiven: false },
    fr: 'Au 20 novembre 2026, l’adhésion n’a pas été demandée et le délai n’est pas échu : l’échéance est entre le 30 novembre 2026 et le 31 décembre 2026, et il reste au moins 10 jours. C’est la fin du premier trimestre complet qui suit le début de la pratique, le 15 juillet 2026. Les dates des trimestres sont supposées (confiance faible) : aucun texte lu ne les donne.',
    en: 'On November 20, 2026, the adhésion has not been requested and the delay has not run out: the deadline is between November 30, 2026 and December 31, 2026, with at least 10 days left. It is the end of the first full quarter after practice began, on July 15, 2026. The dates of the quarters are supposed (low confidence): no text read gives them.',
  },
  {
    code: 'signOn.open',
    reason: { ...DONE, ...NOTHING, on: '2026-12-15', startedOn: null, earliest: null, latest: null },
    fr: 'Au 15 décembre 2026, on ne peut dire si l’adhésion est faite à temps : l’échéance n’est pas connue. C’est la fin du premier trimestre complet qui suit le début de la pratique.',
    en: 'On December 15, 2026, whether the adhésion is done in time cannot be told: the deadline is not known. It is the end of the first full quarter after practice began.',
  },
  {
    code: 'signOn.open',
    reason: { ...DONE, on: '2026-12-15' },
    fr: 'Au 15 décembre 2026, on ne peut dire si l’adhésion, demandée le 15 novembre 2026 et complète le 20 novembre 2026, est faite à temps : l’échéance est le 30 novembre 2026. C’est la fin du premier trimestre complet qui suit le début de la pratique, le 15 juillet 2026.',
    en: 'On December 15, 2026, whether the adhésion (requested on November 15, 2026 and complete on November 20, 2026) is done in time cannot be told: the deadline is November 30, 2026. It is the end of the first full quarter after practice began, on July 15, 2026.',
  },
  {
    code: 'signOn.noTextInForce',
    reason: { on: '2026-06-01', startedOn: '2012-07-01' },
    fr: 'Aucun texte connu ne donne l’échéance d’adhésion d’une pratique commencée le 1er juillet 2012.',
    en: 'No text known gives the deadline to sign on of a practice that began on July 1, 2012.',
  },
  {
    code: 'signOn.deemed',
    reason: { on: '2026-06-01', by: 'military' },
    fr: 'Au 1er juin 2026, le médecin militaire autorisé à exercer est réputé avoir adhéré aux AMP.',
    en: 'On June 1, 2026, the military physician authorised to practise is deemed to have signed on to the AMP.',
  },
  {
    code: 'signOn.maybeDeemed',
    reason: { on: '2026-06-01' },
    fr: 'Au 1er juin 2026, une autorisation est détenue sous laquelle on est peut-être réputé avoir adhéré aux AMP : il manque de quoi le dire.',
    en: 'On June 1, 2026, an authorisation is held under which one is perhaps deemed to have signed on to the AMP: something is missing to tell.',
  },
];

describe('each finding, in both languages, and each way its sentence may turn', () => {
  it.each(FINDINGS.map((one, i) => ({ ...one, name: `${one.code} ${i}` })))('$name', ({ code, reason, fr, en }) => {
    expect(said('fr', code, reason)).toBe(fr);
    expect(said('en', code, reason)).toBe(en);
  });
});
