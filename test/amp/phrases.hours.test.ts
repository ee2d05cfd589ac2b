import { describe, expect, it } from 'vitest';
import { hoursEnglish } from '../../src/amp/phrases.hours.en.js';
import { hoursFrench } from '../../src/amp/phrases.hours.fr.js';
import { quarterCalendar } from '../../src/amp/readings.calendar.js';
import { hoursReadings } from '../../src/amp/readings.hours.js';
import { renderText } from '../../src/render/index.js';
import { assess, hour, input, said, spread } from './given.js';

const QUARTER = { from: '2025-03-01', to: '2025-05-31', running: false, carried: 0, left: 0, by: [] };
const range = (least: number, most: number | null = least) => ({ least, most });
const of = (more: object) => ({ ...QUARTER, done: range(7920), owed: range(7920), ...more });
const FROM = { fr: 'Du 1er mars 2025 au 31 mai 2025', en: 'From March 1, 2025 to May 31, 2025' };
const YEAR = { from: '2025-03-01', assessedTo: '2025-05-31', to: '2025-05-31', calendarGiven: true, quarters: [] };
/** « L’Entente sur les AMP ne créé donc pas de « congé d’AMP » »: what is lacking is owed. */
const EXEMPTED = { ...YEAR, quarters: [{ why: 'exempt' }] };
const TIER = { on: '2026-03-01' };

describe('what is said of hours', () => {
  it.each<[string, object, string, string]>([
    [
      'quarter.reached',
      of({}),
      `${FROM.fr} : 132 h d’AMP sur 132 h dues. Le trimestre est fait.`,
      `${FROM.en}: 132 h of AMP, of 132 h owed. The quarter is done.`,
    ],
    [
      'quarter.below',
      of({ done: range(7919), left: 1 }),
      `${FROM.fr} : 131 h 59 min d’AMP sur 132 h dues. Il manque 1 min.`,
      `${FROM.en}: 131 h 59 min of AMP, of 132 h owed. Short by 1 min.`,
    ],
    [
      'quarter.below',
      of({ done: range(6000, 7440), left: 1920 }),
      `${FROM.fr} : de 100 h à 124 h d’AMP sur 132 h dues. Il manque de 8 h à 32 h.`,
      `${FROM.en}: 100 h to 124 h of AMP, of 132 h owed. Short by 8 h to 32 h.`,
    ],
    [
      'quarter.running',
      of({ done: range(7200, null), left: 720 }),
      `${FROM.fr} : au moins 120 h d’AMP sur 132 h dues. Le trimestre court encore : il reste 12 h à faire.`,
      `${FROM.en}: at least 120 h of AMP, of 132 h owed. The quarter still runs: 12 h are left to do.`,
    ],
    [
      'quarter.open',
      of({ done: range(60, 120), owed: range(0, 7920) }),
      `${FROM.fr} : de 1 h à 2 h d’AMP sur de 0 h à 132 h dues. Il manque de quoi trancher.`,
      `${FROM.en}: 1 h to 2 h of AMP, of 0 h to 132 h owed. Something is missing to settle it.`,
    ],
    [
      'quarter.reached',
      of({ carried: 60 }),
      `${FROM.fr} : 132 h d’AMP (dont 1 h des trimestres d’avant) sur 132 h dues. Le trimestre est fait.`,
      `${FROM.en}: 132 h of AMP (1 h of them from the quarters before), of 132 h owed. The quarter is done.`,
    ],
    ['quarter.noHours', of({}), `${FROM.fr} : aucune heure n’est due.`, `${FROM.en}: no hour is owed.`],
    [
      'quarter.notPractising',
      of({}),
      `${FROM.fr} : pas de pratique engagée durant tout le trimestre, aucune heure n’est due.`,
      `${FROM.en}: no practice engaged for the whole quarter, no hour is owed.`,
    ],
    [
      'tier.owes',
      { ...TIER, years: 14, hoursPerWeek: 12, weeks: 11, minutes: 7920 },
      'Au 1er mars 2026, 14 années de pratique reconnues : 12 heures par semaine en moyenne, soit 132 h par trimestre de 11 semaines.',
      'On March 1, 2026, 14 recognised years of practice: 12 hours a week on average, 132 h in a quarter of 11 weeks.',
    ],
    [
      'tier.owes',
      { ...TIER, years: 1, hoursPerWeek: 12, weeks: 11, minutes: 7920 },
      'Au 1er mars 2026, 1 année de pratique reconnue : 12 heures par semaine en moyenne, soit 132 h par trimestre de 11 semaines.',
      'On March 1, 2026, 1 recognised year of practice: 12 hours a week on average, 132 h in a quarter of 11 weeks.',
    ],
    [
      'tier.owesNothing',
      { ...TIER, years: 15 },
      'Au 1er mars 2026, 15 années de pratique reconnues : plus d’heures à faire; l’adhésion reste due.',
      'On March 1, 2026, 15 recognised years of practice: no more hours to do; signing on is still due.',
    ],
    [
      'tier.unknown',
      { ...TIER, issuedByOther: false },
      'Au 1er mars 2026, les années de pratique reconnues par la RAMQ ne sont pas connues.',
      'On March 1, 2026, the years of practice recognised by the RAMQ are not known.',
    ],
    [
      'tier.unknown',
      { ...TIER, issuedByOther: true },
      'Au 1er mars 2026, les années de pratique reconnues par la RAMQ ne sont pas connues : le nombre fourni n’est pas d’elle.',
      'On March 1, 2026, the years of practice recognised by the RAMQ are not known: the number given is not its own.',
    ],
    [
      'tier.noTextInForce',
      TIER,
      'Aucun texte encodé ne donne les heures d’AMP au 1er mars 2026.',
      'No encoded text gives the hours of AMP on March 1, 2026.',
    ],
    [
      'hours.respected',
      YEAR,
      `${FROM.fr}, les heures d’AMP dues sont faites, ou ce qui en tient lieu.`,
      `${FROM.en}, the hours of AMP owed are done, or what stands for them.`,
    ],
    [
      'hours.notRespected',
      { ...YEAR, below: ['2025-03-01'] },
      `${FROM.fr}, il manque des heures d’AMP : trimestre du 1er mars 2025.`,
      `${FROM.en}, hours of AMP are lacking: quarter of March 1, 2025.`,
    ],
    [
      'hours.nothing',
      { ...YEAR, calendarGiven: false },
      `${FROM.fr}, aucune heure d’AMP n’est due. Les dates des trimestres sont supposées (confiance faible) : aucun texte lu ne les donne.`,
      `${FROM.en}, no hour of AMP is owed. The dates of the quarters are supposed (low confidence): no text read gives them.`,
    ],
    [
      'hours.respected',
      EXEMPTED,
      `${FROM.fr}, les heures d’AMP dues sont faites, ou ce qui en tient lieu; ce qui manque est exempté de la pénalité.`,
      `${FROM.en}, the hours of AMP owed are done, or what stands for them; what is lacking is exempted from the penalty.`,
    ],
    [
      'hours.nothing',
      EXEMPTED,
      `${FROM.fr}, les heures d’AMP qui manquent sont exemptées de la pénalité.`,
      `${FROM.en}, the hours of AMP lacking are exempted from the penalty.`,
    ],
  ])('%s', (code, reason, fr, en) => {
    expect([said('fr', `amp.${code}`, reason), said('en', `amp.${code}`, reason)]).toEqual([fr, en]);
  });

  it('under a derogation, never « exempté » as an answer', () => {
    expect(said('fr', 'amp.quarter.exclusive', of({}))).toContain(
      'jamais « exempté », la question est au comité paritaire.',
    );
    expect(said('en', 'amp.quarter.exclusive', of({}))).toContain(
      'never "exempt", the question is for the joint committee.',
    );
    expect(said('fr', 'amp.quarter.noTextInForce', of({ done: range(60) }))).toBe(
      `${FROM.fr} : aucun texte encodé ne donne les heures dues; 1 h d’AMP comptées.`,
    );
  });

  it('the same in both languages: findings, rules, fields, parameters, questions and options', () => {
    for (const key of ['findings', 'rules', 'outcomes', 'fields', 'parameters', 'questions', 'options'] as const) {
      expect(Object.keys(hoursFrench[key])).toEqual(Object.keys(hoursEnglish[key]));
    }
    for (const { id, options } of [quarterCalendar, ...hoursReadings]) {
      for (const { questions, options: its } of [hoursFrench, hoursEnglish]) {
        expect(questions[id]).toMatch(/\?$/);
        expect(Object.keys(its[id] ?? {})).toEqual(options);
      }
    }
  });

  it('what is missing of a record is said in words, by its number', () => {
    const open = assess(input([...spread('2025-03-01', 7200), hour('2025-05-31', null, { region: null })]), {
      asOf: '2025-05-31',
    });
    const page = (language: 'fr' | 'en') =>
      renderText(open, { language, colour: false, width: 200 }).replaceAll('\u00A0', ' ');
    expect(page('fr')).toContain('• la région et la durée, le relevé no 11');
    expect(page('en')).toContain('• the region and the time, record no. 11');
  });
});
