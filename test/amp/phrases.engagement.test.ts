import { describe, expect, it } from 'vitest';
import { said } from './adhesion.said.js';

const TERM = {
  on: '2026-05-01',
  effectiveOn: '2024-09-01',
  years: 2,
  firstDay: '2024-09-01',
  lastDay: '2026-08-31',
  renewals: 0,
  endsOn: null,
};
const MID = {
  requestedOn: '2026-05-01',
  effectOn: null,
  when: 'midTerm',
  lastDay: '2026-08-31',
  onList: true,
  staffShort: null,
  justified: null,
};
const AT = { ...MID, when: 'atTerm', effectOn: '2026-09-01' };

const FINDINGS: readonly {
  readonly code: string;
  readonly reason: object;
  readonly fr: string;
  readonly en: string;
}[] = [
  {
    code: 'engagement.runs',
    reason: TERM,
    fr: 'Au 1er mai 2026, l’engagement court : le terme de 2 ans en cours va du 1er septembre 2024 au 31 août 2026, dernier jour compris.',
    en: 'On May 1, 2026, the engagement runs: the 2-year term that runs is from September 1, 2024 to August 31, 2026 inclusive.',
  },
  {
    code: 'engagement.runs',
    reason: { ...TERM, endsOn: '2026-06-30' },
    fr: 'Au 1er mai 2026, l’engagement court : le terme de 2 ans en cours va du 1er septembre 2024 au 31 août 2026, dernier jour compris. Il prend toutefois fin le 30 juin 2026.',
    en: 'On May 1, 2026, the engagement runs: the 2-year term that runs is from September 1, 2024 to August 31, 2026 inclusive. It ends, however, on June 30, 2026.',
  },
  {
    code: 'engagement.renewed',
    reason: { ...TERM, on: '2026-09-01', firstDay: '2026-09-01', lastDay: '2028-08-31', renewals: 1 },
    fr: 'Au 1er septembre 2026, l’engagement pris le 1er septembre 2024 court, renouvelé 1 fois : le terme de 2 ans en cours va du 1er septembre 2026 au 31 août 2028, dernier jour compris. Le renouvellement automatique, sauf entente pour le réviser, est dit par le DRMG de Montréal; ailleurs, il est inféré.',
    en: 'On September 1, 2026, the engagement of September 1, 2024 runs, renewed 1 time: the 2-year term that runs is from September 1, 2026 to August 31, 2028 inclusive. That it renews by itself, unless it is agreed to revise it, is said by the DRMG of Montréal; elsewhere, it is inferred.',
  },
  {
    code: 'engagement.renewed',
    reason: {
      ...TERM,
      on: '2028-09-01',
      firstDay: '2028-09-01',
      lastDay: '2030-08-31',
      renewals: 2,
      endsOn: '2029-01-01',
    },
    fr: 'Au 1er septembre 2028, l’engagement pris le 1er septembre 2024 court, renouvelé 2 fois : le terme de 2 ans en cours va du 1er septembre 2028 au 31 août 2030, dernier jour compris. Il prend toutefois fin le 1er janvier 2029. Le renouvellement automatique, sauf entente pour le réviser, est dit par le DRMG de Montréal; ailleurs, il est inféré.',
    en: 'On September 1, 2028, the engagement of September 1, 2024 runs, renewed 2 times: the 2-year term that runs is from September 1, 2028 to August 31, 2030 inclusive. It ends, however, on January 1, 2029. That it renews by itself, unless it is agreed to revise it, is said by the DRMG of Montréal; elsewhere, it is inferred.',
  },
  {
    code: 'engagement.notBegun',
    reason: { on: '2024-08-01', effectiveOn: '2024-09-01' },
    fr: 'Au 1er août 2024, l’engagement n’a pas commencé : il prend effet le 1er septembre 2024.',
    en: 'On August 1, 2024, the engagement has not begun: it takes effect on September 1, 2024.',
  },
  {
    code: 'engagement.ended',
    reason: { on: '2026-08-01', effectiveOn: '2024-09-01', endedOn: '2026-05-31' },
    fr: 'Au 1er août 2026, l’engagement pris le 1er septembre 2024 a pris fin le 31 mai 2026.',
    en: 'On August 1, 2026, the engagement of September 1, 2024 ended on May 31, 2026.',
  },
  {
    code: 'engagement.noTextInForce',
    reason: { effectiveOn: '2015-09-01' },
    fr: 'Aucun texte connu ne donne la durée d’un engagement qui prend effet le 1er septembre 2015.',
    en: 'No text known gives the length of an engagement that takes effect on September 1, 2015.',
  },
  {
    code: 'engagement.noRenewalText',
    reason: { on: '2026-09-01', lastDay: '2026-08-31' },
    fr: 'Au 1er septembre 2026, le premier terme de l’engagement est passé : il allait au 31 août 2026. Aucun texte connu ne dit s’il s’est renouvelé.',
    en: 'On September 1, 2026, the first term of the engagement is over: it went to August 31, 2026. No text known says whether it was renewed.',
  },
  {
    code: 'modification.granted',
    reason: AT,
    fr: 'Le DRMG a accordé la modification demandée le 1er mai 2026, pour le 1er septembre 2026 (au terme du 31 août 2026). Au terme, une demande devrait être approuvée, parmi les AMP alors offertes; aucune page lue ne dit combien de temps d’avance il faut s’y prendre. L’activité est sur la liste des AMP offertes au moment de la demande.',
    en: 'The DRMG granted the modification requested on May 1, 2026, for September 1, 2026 (at the end of the term, August 31, 2026). At the end of a term, a request should be approved, among the AMP then offered; no page read says how long before one must ask. The activity is on the list of the AMP offered at the request.',
  },
  {
    code: 'modification.granted',
    reason: { ...MID, onList: false, staffShort: true },
    fr: 'Le DRMG a accordé la modification demandée le 1er mai 2026 (avant la fin du terme du 31 août 2026). Avant la fin du terme, il faut d’abord s’entendre avec le DRMG, qui doit justifier un refus. L’activité n’est pas sur la liste des AMP offertes au moment de la demande, à laquelle le DRMG de Montréal dit qu’il faut se conformer. Le DRMG juge les effectifs particulièrement insuffisants pour permettre un changement. Aucune page lue ne dit si un nouveau terme de deux ans commence alors.',
    en: 'The DRMG granted the modification requested on May 1, 2026 (before the end of the term, August 31, 2026). Before the end of a term, one has to agree with the DRMG first, which must justify a refusal. The activity is not on the list of the AMP offered at the request, to which the DRMG of Montréal says one has to conform. The DRMG considers staff particularly insufficient to allow a change. No page read says whether a new term of two years begins then.',
  },
  {
    code: 'modification.refused',
    reason: AT,
    fr: 'Le DRMG a refusé la modification demandée le 1er mai 2026, pour le 1er septembre 2026 (au terme du 31 août 2026). Au terme, une demande devrait être approuvée, parmi les AMP alors offertes; aucune page lue ne dit combien de temps d’avance il faut s’y prendre. L’activité est sur la liste des AMP offertes au moment de la demande. Les AMP de l’engagement continuent. Aucun recours n’est décrit dans les pages lues.',
    en: 'The DRMG refused the modification requested on May 1, 2026, for September 1, 2026 (at the end of the term, August 31, 2026). At the end of a term, a request should be approved, among the AMP then offered; no page read says how long before one must ask. The activity is on the list of the AMP offered at the request. The AMP of the engagement go on. The pages read describe no appeal.',
  },
  {
    code: 'modification.refused',
    reason: MID,
    fr: 'Le DRMG a refusé la modification demandée le 1er mai 2026 (avant la fin du terme du 31 août 2026). Avant la fin du terme, il faut d’abord s’entendre avec le DRMG, qui doit justifier un refus. L’activité est sur la liste des AMP offertes au moment de la demande. On ne sait pas si ce refus est justifié. Les AMP de l’engagement continuent. Aucun recours n’est décrit dans les pages lues.',
    en: 'The DRMG refused the modification requested on May 1, 2026 (before the end of the term, August 31, 2026). Before the end of a term, one has to agree with the DRMG first, which must justify a refusal. The activity is on the list of the AMP offered at the request. Whether this refusal is justified is not known. The AMP of the engagement go on. The pages read describe no appeal.',
  },
  {
    code: 'modification.refused',
    reason: { ...MID, justified: true, onList: null },
    fr: 'Le DRMG a refusé la modification demandée le 1er mai 2026 (avant la fin du terme du 31 août 2026). Avant la fin du terme, il faut d’abord s’entendre avec le DRMG, qui doit justifier un refus. On ne sait pas si l’activité est sur la liste des AMP offertes au moment de la demande. Le refus est justifié. Les AMP de l’engagement continuent. Aucun recours n’est décrit dans les pages lues.',
    en: 'The DRMG refused the modification requested on May 1, 2026 (before the end of the term, August 31, 2026). Before the end of a term, one has to agree with the DRMG first, which must justify a refusal. Whether the activity is on the list of the AMP offered at the request is not known. The refusal is justified. The AMP of the engagement go on. The pages read describe no appeal.',
  },
  {
    code: 'modification.refused',
    reason: { ...MID, justified: false, staffShort: true },
    fr: 'Le DRMG a refusé la modification demandée le 1er mai 2026 (avant la fin du terme du 31 août 2026). Avant la fin du terme, il faut d’abord s’entendre avec le DRMG, qui doit justifier un refus. L’activité est sur la liste des AMP offertes au moment de la demande. Le DRMG juge les effectifs particulièrement insuffisants pour permettre un changement. Le refus n’est pas justifié, alors qu’il doit l’être. Les AMP de l’engagement continuent. Aucun recours n’est décrit dans les pages lues.',
    en: 'The DRMG refused the modification requested on May 1, 2026 (before the end of the term, August 31, 2026). Before the end of a term, one has to agree with the DRMG first, which must justify a refusal. The activity is on the list of the AMP offered at the request. The DRMG considers staff particularly insufficient to allow a change. The refusal is not justified, though it has to be. The AMP of the engagement go on. The pages read describe no appeal.',
  },
  {
    code: 'modification.notOnList',
    reason: { ...MID, onList: false, decision: 'pending' },
    fr: 'On ne peut choisir que des AMP en vigueur au moment de la demande : la modification demandée le 1er mai 2026 (avant la fin du terme du 31 août 2026) ne porte pas sur l’une d’elles. Les AMP de l’engagement continuent.',
    en: 'Only AMP in force at the request can be chosen: the modification requested on May 1, 2026 (before the end of the term, August 31, 2026) is of none of them. The AMP of the engagement go on.',
  },
  {
    code: 'modification.notOnList',
    reason: { ...AT, onList: false, decision: 'refused' },
    fr: 'On ne peut choisir que des AMP en vigueur au moment de la demande : la modification demandée le 1er mai 2026, pour le 1er septembre 2026 (au terme du 31 août 2026) ne porte pas sur l’une d’elles. Le DRMG l’a refusée. Les AMP de l’engagement continuent.',
    en: 'Only AMP in force at the request can be chosen: the modification requested on May 1, 2026, for September 1, 2026 (at the end of the term, August 31, 2026) is of none of them. The DRMG refused it. The AMP of the engagement go on.',
  },
  {
    code: 'modification.staffShort',
    reason: { ...AT, staffShort: true, decision: 'pending' },
    fr: 'Le DRMG juge les effectifs particulièrement insuffisants pour permettre un changement : la modification demandée le 1er mai 2026, pour le 1er septembre 2026 (au terme du 31 août 2026) n’est pas accordée. Les AMP de l’engagement continuent. Le texte, de Montréal, le range parmi les exceptions au renouvellement : c’est une lecture.',
    en: 'The DRMG considers staff particularly insufficient to allow a change: the modification requested on May 1, 2026, for September 1, 2026 (at the end of the term, August 31, 2026) is not granted. The AMP of the engagement go on. The text, of Montréal, has it among the exceptions to the renewal: this is a reading.',
  },
  {
    code: 'modification.staffShort',
    reason: { ...AT, staffShort: true, decision: 'refused' },
    fr: 'Le DRMG juge les effectifs particulièrement insuffisants pour permettre un changement : la modification demandée le 1er mai 2026, pour le 1er septembre 2026 (au terme du 31 août 2026) n’est pas accordée. Le DRMG l’a refusée. Les AMP de l’engagement continuent. Le texte, de Montréal, le range parmi les exceptions au renouvellement : c’est une lecture.',
    en: 'The DRMG considers staff particularly insufficient to allow a change: the modification requested on May 1, 2026, for September 1, 2026 (at the end of the term, August 31, 2026) is not granted. The DRMG refused it. The AMP of the engagement go on. The text, of Montréal, has it among the exceptions to the renewal: this is a reading.',
  },
  {
    code: 'modification.pending',
    reason: AT,
    fr: 'Le DRMG n’a pas encore décidé de la modification demandée le 1er mai 2026, pour le 1er septembre 2026 (au terme du 31 août 2026). Au terme, une demande devrait être approuvée, parmi les AMP alors offertes; aucune page lue ne dit combien de temps d’avance il faut s’y prendre. L’activité est sur la liste des AMP offertes au moment de la demande. D’ici là, les AMP de l’engagement continuent.',
    en: 'The DRMG has yet to decide on the modification requested on May 1, 2026, for September 1, 2026 (at the end of the term, August 31, 2026). At the end of a term, a request should be approved, among the AMP then offered; no page read says how long before one must ask. The activity is on the list of the AMP offered at the request. Until then, the AMP of the engagement go on.',
  },
  {
    code: 'modification.pending',
    reason: { ...MID, onList: null, staffShort: true },
    fr: 'Le DRMG n’a pas encore décidé de la modification demandée le 1er mai 2026 (avant la fin du terme du 31 août 2026). Avant la fin du terme, il faut d’abord s’entendre avec le DRMG, qui doit justifier un refus. On ne sait pas si l’activité est sur la liste des AMP offertes au moment de la demande. Le DRMG juge les effectifs particulièrement insuffisants pour permettre un changement. D’ici là, les AMP de l’engagement continuent.',
    en: 'The DRMG has yet to decide on the modification requested on May 1, 2026 (before the end of the term, August 31, 2026). Before the end of a term, one has to agree with the DRMG first, which must justify a refusal. Whether the activity is on the list of the AMP offered at the request is not known. The DRMG considers staff particularly insufficient to allow a change. Until then, the AMP of the engagement go on.',
  },
  {
    code: 'modification.notKnown',
    reason: { ...MID, onList: false },
    fr: 'On ne sait pas ce que le DRMG a décidé de la modification demandée le 1er mai 2026 (avant la fin du terme du 31 août 2026). Avant la fin du terme, il faut d’abord s’entendre avec le DRMG, qui doit justifier un refus.',
    en: 'What the DRMG decided on the modification requested on May 1, 2026 (before the end of the term, August 31, 2026) is not known. Before the end of a term, one has to agree with the DRMG first, which must justify a refusal.',
  },
  {
    code: 'modification.notYet',
    reason: { on: '2026-04-01', requestedOn: '2026-05-01' },
    fr: 'Au 1er avril 2026, aucune modification n’est encore demandée : elle le sera le 1er mai 2026.',
    en: 'On April 1, 2026, no modification is requested yet: it will be on May 1, 2026.',
  },
  {
    code: 'modification.noEngagement',
    reason: { requestedOn: '2026-05-01' },
    fr: 'Aucun engagement ne court au moment de la modification demandée le 1er mai 2026, ou quand elle prendrait effet.',
    en: 'No engagement runs on the day of the modification requested on May 1, 2026, or when it would take effect.',
  },
  {
    code: 'modification.noTextInForce',
    reason: { requestedOn: '2026-05-01' },
    fr: 'Aucun texte connu ne règle la modification demandée le 1er mai 2026.',
    en: 'No text known governs the modification requested on May 1, 2026.',
  },
];

describe('each finding, in both languages, and each way its sentence may turn', () => {
  it.each(FINDINGS.map((one, i) => ({ ...one, name: `${one.code} ${i}` })))('$name', ({ code, reason, fr, en }) => {
    expect(said('fr', code, reason)).toBe(fr);
    expect(said('en', code, reason)).toBe(en);
  });
});
