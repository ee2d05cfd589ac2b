import type { Bilingual } from '../law/bilingual.js';

export const HELP: Bilingual = {
  fr: `omnipraticien prem : l’année de PREM d’un médecin respecte-t-elle la règle du 55 %?

Usage
  omnipraticien prem --records jours.csv --physician medecin.json --as-of 2025-02-28 [options]

Obligatoire
  --records FICHIER     journées de facturation (CSV : virgule, point-virgule ou tabulation;
                        UTF-8 ou Windows-1252)
  --physician FICHIER   avis et dérogations du médecin (JSON)
  --as-of DATE          l’année de référence évaluée est celle qui contient ce jour

Lecture du fichier
  --places FICHIER      table des lieux : numéro ou nom, région, sous-territoire (CSV)
  --columns PAIRES      en-têtes : "date=Date du service,amount=Montant"
                        champs : date, amount, accepted, region, subTerritory, place,
                        nature, reference
  --date-format ORDRE   ordre des dates, si ce n’est pas AAAA-MM-JJ : JJ/MM/AAAA, par exemple
  --nature NATURE       nature des relevés qui n’en disent rien : ordinary, depannage ou other
  --skip-invalid        écarte les lignes illisibles et les compte dans la réponse

Réponse
  --known-at DATE       le droit tel qu’il était publié ce jour-là
  --readings LECTURES   kept, ou lecture=option,…; sans elle, toutes les lectures sont explorées
  --lang fr|en          langue; sinon celle de l’environnement, le français par défaut
  --format text|json    texte (par défaut) ou JSON
  --help, --version

Code de sortie
  0  règle respectée, ou sans objet
  1  règle non respectée
  2  données ou options invalides
  3  réponse indéterminée : il manque un fait ou un texte, ou la réponse dépend d’une lecture
`,
  en: `omnipraticien prem: does a physician's PREM year respect the 55% rule?

Usage
  omnipraticien prem --records days.csv --physician physician.json --as-of 2025-02-28 [options]

Required
  --records FILE        billing days (CSV: comma, semicolon or tab; UTF-8 or Windows-1252)
  --physician FILE      notices and derogations of the physician (JSON)
  --as-of DATE          the reference year assessed is the one that contains this day

Reading the file
  --places FILE         table of places: number or name, region, sub-territory (CSV)
  --columns PAIRS       headers: "date=Service date,amount=Billed"
                        fields: date, amount, accepted, region, subTerritory, place,
                        nature, reference
  --date-format ORDER   order of the dates, if not YYYY-MM-DD: DD/MM/YYYY, for instance
  --nature NATURE       nature of the records that state none: ordinary, depannage or other
  --skip-invalid        leaves out the lines that cannot be read, and counts them in the answer

Answer
  --known-at DATE       the law as it was public on that day
  --readings READINGS   kept, or reading=option,...; without it, every reading is explored
  --lang fr|en          language; else that of the environment, French by default
  --format text|json    text (by default) or JSON
  --help, --version

Exit code
  0  rule met, or not applicable
  1  rule not met
  2  invalid data or options
  3  undetermined: a fact or a text is missing, or the answer depends on a reading
`,
};
