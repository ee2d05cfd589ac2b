import { expect, it } from 'vitest';
import { renderMarkdown } from '../../src/render/index.js';
import { EVERY_PART, ITS_OPTIONS } from './made.js';

/**
 * What the facts of `made.ts` must read as, in French (a no-break space is `~`):
 * - the answer under its question, the lines left out, then the share at both ends: 2 of 4 if the fourth day is elsewhere, 3 of 4 if not;
 * - the two sets that would settle it, the two facts of one record together;
 * - each picture as a table, numbers to the right; in March 1 day of 2, in April 2 of 3;
 * - a law whose address is no page is no link; a document cited before is named by its number; a quote is French in any language;
 * - what is held, and lost, under its finding; what a part lacks that the answer goes without, last;
 * - each record under its reason, by its line and file, without the columns that none of the reason has;
 * - the reading of the figures shown, though it is the second of its options; the figures with all that is known of each.
 */
const WHOLE = String.raw`# Année de référence (PREM)

*au 30~avril~2024, selon le droit publié le 1er~mai~2024*

**? indéterminé** – On ne peut pas dire si les obligations du PREM sont respectées du 1er~mars~2024 au 30~avril~2024~: «~Pratique majoritaire (règle du 55~%)~» dépend de ce qui manque ou d’une lecture des textes.

> Attention~: 2 lignes illisibles ont été laissées de côté; la réponse n’en tient pas compte.

### Pratique majoritaire (règle du 55~%)

- Compte~: **2~jours sur 4 à 3~jours sur 4**
- Part~: **50,00~% à 75,00~% (minimum 55~%)**

### Pour trancher, il faudrait connaître

- la décision du DRMG
- la région et le montant, ligne 5 de b.csv

ou bien

- la réponse à une question que les textes laissent ouverte~: Le dépannage fait dans le territoire de son propre avis compte-t-il dans ce territoire ou à l’extérieur?

## En images

### Heures d’AMP comptées / dues, par trimestre

| Trimestre du | Compté / dû |  |
|---|---|---|
| 1er~mars~2024 | 1~h~30~min+ / 2~h | ? indéterminé; court encore; dont 30~min des trimestres d’avant |

### Heures comptées, par activité

| Activité | 1er~mars | Année |
|---|---:|---:|
| urgence | 1~h | 1~h |

### Les dates, mois par mois

| Mois | dans le territoire de l’avis (Rouville) | ailleurs (région 05) | territoire inconnu |
|---|---:|---:|---:|
| mars~2024 | 1 | 1 | 0 |
| avril~2024 | 1 | 0 | 1 |

### La part, à mesure que l’année avance – Pratique majoritaire (règle du 55~%)

| À la fin de | Dans le territoire | En tout | Part |
|---|---:|---:|---:|
| mars~2024 | 1 | 2 | 50,00~% |
| avril~2024 | 2 | 3 | 66,66~% |

## Pourquoi

- **? Pratique majoritaire (règle du 55~%) – indéterminé.** De 2~jours sur 4 (50,00~%) à 3~jours sur 4 (75,00~%) dans le territoire Rouville (Montérégie), du 1er~mars~2024 au 30~avril~2024, selon ce qui manque ou la lecture retenue; le minimum est de 55~%.
  - Source 1~: Loi inventée, art. 360 (source secondaire, confiance élevée) «~au moins 1~000 heures~: c’est le minimum~» http\://lois.example/s-4
  - Source 2~: Lettre (source de référence, confiance moyenne) «~la part est de 55~%~»
- **✔ Avis, dérogations et autorisations – détenu.** Au 30~avril~2024, le médecin détient depuis le 1er~mars~2024 un avis de conformité (Rouville, Montérégie).
  - **A** × du 1er~mars~2024 au 31~mars~2024~: avis de conformité (Rouville, Montérégie), perdu en devenant non participant (une nouvelle demande est nécessaire)
  - **\-** du 1er~avril~2024 au 30~avril~2024~: non participant au régime public
  - Source 3~: Page (inféré, confiance faible) <https://page.example/prem>
  - Cité plus haut~: 2~– Lettre; 1~– Loi inventée, art. 360
- **? Heures d’AMP – indéterminé.** Du 1er~mars~2024 au 30~avril~2024, on ne peut pas dire si les heures d’AMP sont faites~: la réponse dépend de ce qui manque, de ce qui reste du trimestre ou d’une lecture des textes.
  - **? Trimestre – indéterminé.** Du 1er~mars~2024 au 30~avril~2024~: au moins 1~h~30~min d’AMP (dont 30~min des trimestres d’avant) sur 2~h dues. Il manque de quoi trancher.
  - Ce qui manque~: le reste des heures d’AMP

## Ce que sont devenus les relevés

### Compté~: 3 relevés

|  | Motif |
|---:|---|
| 2 | dans le territoire de l’avis |
| 1 | ailleurs |

#### dans le territoire de l’avis

| Ligne | Fichier | Date | Lieu | Montant | Journées | Référence |
|---|---|---|---|---|---|---|
| 2 | a.csv | 1er~mars~2024 | Rouville | 600,00~\$ | 1 | F-1 |
| 4 | b.csv | 1er~avril~2024 | Rouville |  | 1 |  |

#### ailleurs

| Ligne | Fichier | Date | Lieu | Montant | Journées | Référence |
|---|---|---|---|---|---|---|
| 3 | a.csv | 2~mars~2024 | région 05 | 1~523,50~\$ | 1 | F-2 |

### En suspens~: 1 relevé

|  | Motif |
|---:|---|
| 1 | territoire inconnu |

#### territoire inconnu

| Ligne | Fichier | Date | Montant |
|---|---|---|---|
| 5 | b.csv | 2~avril~2024 | 600,00~\$ |

## Là où les textes se taisent

### Le dépannage fait dans le territoire de son propre avis compte-t-il dans ce territoire ou à l’extérieur?

- à l’extérieur → non respecté
- dans le territoire → respecté (lecture des chiffres montrés)

toutes les lectures essayées; la réponse en dépend

## Chiffres appliqués

| Chiffre | Valeur | Depuis |
|---|---|---|
| Minimum dans le territoire | 55~% | depuis le 1er~juillet~2016, date inférée, attesté pour la dernière fois le 1er~mars~2022 |
| Seuil de la journée | 523,00~\$ | depuis le 1er~mars~2021, fourni par vous~: RAMQ |

## Sceau

Cette empreinte (SHA-256) désigne la réponse et ce qui a été demandé. L’enveloppe que «~omnipraticien seal~» écrit de la même question porte la même (digests.whole), et «~omnipraticien verify~» la vérifie.

- Format~: sceau 1
- Empreinte~: abcd
- Version d’omnipraticien~: 0.1.0
- Date de la question~: 2024-04-30

---

*Ce calcul ne lie ni la RAMQ ni le comité paritaire. Le texte de l’entente n’a pas été lu directement~: voir les sources.*
`;

it('an answer that has every part, in French', () => {
  const markdown = renderMarkdown(EVERY_PART, { ...ITS_OPTIONS, language: 'fr' });
  expect(markdown.replaceAll('\u00A0', '~')).toBe(WHOLE);
});
