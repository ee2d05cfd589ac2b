import { expect, it } from 'vitest';
import { renderText } from '../../src/render/index.js';
import { EVERY_PART, ITS_OPTIONS } from './made.js';

/**
 * What the facts of `made.ts` must read as on a terminal of 60 columns: a no-break space is `~`, a colour `[33]`.
 * Yellow is what is not settled: the answer, what was left out, the reading it depends on; grey is what a reader may pass over.
 */
const WHOLE = `[33]? On ne peut pas dire si les obligations du PREM sont[0]
[33]  respectées du 1er~mars~2024 au 30~avril~2024~: «~Pratique[0]
[33]  majoritaire (règle du 55~%)~» dépend de ce qui manque ou[0]
[33]  d’une lecture des textes.[0]
[33]Attention~: 2 lignes illisibles ont été laissées de côté; la[0]
[33]réponse n’en tient pas compte.[0]

  Pratique majoritaire (règle du 55~%)
  [33]█████████████████████████████▒▒▒│▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░░░░[0]
  Compte  2~jours sur 4 à 3~jours sur 4
  Part    50,00~% à 75,00~% (minimum 55~%)

  Heures d’AMP comptées / dues, par trimestre
  [33]1er~mars~2024  █████████████████▒▒▒▒▒▒│  1~h~30~min+ / 2~h[0]
  [33]               indéterminé; court encore; dont 30~min des[0]
  [33]               trimestres d’avant[0]
  █~=~comptées; ▒~=~à~savoir; │~=~dues

  Heures comptées, par activité
           1er~mars
  urgence       1~h

[1]Pour trancher, il faudrait connaître[0]
  • la décision du DRMG
  • la région et le montant, ligne 5 de b.csv
  ou bien
  • la réponse à une question que les textes laissent
    ouverte~: Le dépannage fait dans le territoire de son
    propre avis compte-t-il dans ce territoire ou à
    l’extérieur?

[1]Pourquoi[0]
[33]  ? Pratique majoritaire (règle du 55~%) – indéterminé[0]
    De 2~jours sur 4 (50,00~%) à 3~jours sur 4 (75,00~%)
    dans le territoire Rouville (Montérégie), du
    1er~mars~2024 au 30~avril~2024, selon ce qui manque ou
    la lecture retenue; le minimum est de 55~%.
[2]    Source~: Loi inventée, art. 360 (source secondaire,[0]
[2]    confiance élevée)[0]
[2]      «~au moins 1~000 heures~: c’est le minimum~»[0]
[2]      http://lois.example/s-4[0]
[2]    Source~: Lettre (source de référence, confiance moyenne)[0]
[2]      «~la part est de 55~%~»[0]
[32]  ✔ Avis, dérogations et autorisations – détenu[0]
    Au 30~avril~2024, le médecin détient depuis le
    1er~mars~2024 un avis de conformité (Rouville,
    Montérégie).
    2024
    [32]AAAA[0][31]×[0][2]----[0]
    A~=~avis de conformité; -~=~hors du régime public;
    ×~=~perte; un signe~=~une semaine
    [32]A[0][31]×[0]  du 1er~mars~2024 au 31~mars~2024~: avis de
        conformité (Rouville, Montérégie), perdu en devenant
        non participant (une nouvelle demande est
        nécessaire)
    [2]-[0]   du 1er~avril~2024 au 30~avril~2024~: non participant
        au régime public
[2]    Source~: Page (inféré, confiance faible)[0]
[2]      https://page.example/prem[0]
[2]    Cité plus haut~: Lettre; Loi inventée, art. 360[0]
[33]  ? Heures d’AMP – indéterminé[0]
    Du 1er~mars~2024 au 30~avril~2024, on ne peut pas dire
    si les heures d’AMP sont faites~: la réponse dépend de
    ce qui manque, de ce qui reste du trimestre ou d’une
    lecture des textes.
[33]    ? Trimestre – indéterminé[0]
      Du 1er~mars~2024 au 30~avril~2024~: au moins
      1~h~30~min d’AMP (dont 30~min des trimestres d’avant)
      sur 2~h dues. Il manque de quoi trancher.
    Ce qui manque~: le reste des heures d’AMP

[1]Ce que sont devenus les relevés[0]
  Compté~: 3 relevés
    2  dans le territoire de l’avis
    1  ailleurs
  En suspens~: 1 relevé
    1  territoire inconnu

[1]Là où les textes se taisent[0]
  • Le dépannage fait dans le territoire de son propre avis
    compte-t-il dans ce territoire ou à l’extérieur?
[33]    à l’extérieur → non respecté; dans le territoire →[0]
[33]    respecté – toutes les lectures essayées; la réponse en[0]
[33]    dépend[0]

[1]Chiffres appliqués[0]
  • Minimum dans le territoire~: 55~% (depuis le
    1er~juillet~2016, date inférée, attesté pour la dernière
    fois le 1er~mars~2022)
  • Seuil de la journée~: 523,00~$ (depuis le 1er~mars~2021,
    fourni par vous~: RAMQ)

[2]Ce calcul ne lie ni la RAMQ ni le comité paritaire. Le texte[0]
[2]de l’entente n’a pas été lu directement~: voir les sources.[0]
`;

it('an answer that has every part, on a terminal', () => {
  const text = renderText(EVERY_PART, { ...ITS_OPTIONS, language: 'fr', colour: true, width: 60 });
  const seen = text.split('\u001B').join('').replaceAll('\u00A0', '~');
  expect(seen.replace(/\[(\d+)m/g, '[$1]')).toBe(WHOLE);
});
