import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.js';
import { helpOfWrapper, overview } from '../../src/cli/help.js';
import { run } from '../../src/cli/run.js';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const PREM = [
  'prem',
  '--records',
  'jours.csv',
  '--places',
  'lieux.csv',
  '--physician',
  'medecin.json',
  '--as-of',
  '2025-02-28',
];
const AMP = [
  'amp',
  '--hours',
  'heures.csv',
  '--file',
  'amp.json',
  '--physician',
  'medecin.json',
  '--as-of',
  '2026-02-28',
];

async function go(...argv: readonly string[]) {
  let [out, error] = ['', ''];
  const { code } = await run(argv, {
    readFile: async (name) => readFileSync(join(EXAMPLES, name)),
    writeFile: async () => undefined,
    environment: {},
    out: (text) => {
      out += text.replaceAll('\u00A0', ' ');
    },
    error: (text) => {
      error += text.replaceAll('\u00A0', ' ');
    },
    outIsTerminal: false,
    errorIsTerminal: false,
    columns: 200,
    now: () => 0,
    version: '1.2.3',
  });
  return { code, out, error };
}

const reconcile = (command: readonly string[], claims: readonly string[], ...more: readonly string[]) =>
  go('reconcile', ...command, ...claims.flatMap((claim) => ['--claim', claim]), ...more);

describe('omnipraticien reconcile', () => {
  it('says that a figure is ours, and ends with 0', async () => {
    // 141 days of 244: 57.786 %.
    expect(await reconcile(PREM, ['prem.share=57,8'])).toEqual({
      code: 0,
      out: 'Le chiffre avancé est le nôtre.\n  • Part des jours dans le territoire de l’avis, du 1er mars 2024 au 28 février 2025 : on avance 57,8 %; c’est notre chiffre, arrondi (57,78 %).\n',
      error: '',
    });
  });

  it('says what gives a figure that is not, and ends with 1', async () => {
    const { code, out } = await reconcile(PREM, ['prem.share=57.7'], '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toMatch(
      /^The claimed figure is explained\.\n {2}• Share of days .*: 57\.7% claimed; we find 57\.8% \(141 of 244\)\.\n/,
    );
    expect(out).toContain(
      'What gives it, the simplest first\n  1. The claimed figure (57.7%) comes out by rounding our figure down',
    );
    expect(out).toMatch(/What was tried\n {2}• Rounding: \d+ recomputations, all there was to try\.\n/);
  });

  it('ends with 1 when nothing gives it, and says so', async () => {
    const { code, out } = await reconcile(PREM, ['prem.share=157']);
    expect(code).toBe(1);
    expect(out).toMatch(/^Rien de ce qui a été essayé ne donne ce chiffre \(\d+ recalculs\)\.\n/);
  });

  it('ends with 3 when our answer is not settled and the figure is possible', async () => {
    const depannage = ['depannage', '--activities', 'activites.csv', '--authorisations', 'autorisations.csv'];
    const { code, out } = await reconcile(
      [...depannage, '--file', 'depannage.json', '--as-of', '2026-02-28'],
      ['depannage.outcome=met'],
    );
    expect(code).toBe(3);
    expect(out).toContain('on avance « en règle »; notre réponse n’est pas arrêtée.\n');
  });

  it('takes which figure it is, several claims together, and answers in JSON', async () => {
    const claims = ['amp.hours[from=2025-09-01]=131 h 59', 'amp.outcome[rule=amp.quarter,from=2025-09-01]=met'];
    const { code, out } = await reconcile(AMP, claims, '--readings', 'kept', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      regulation: 'amp',
      conclusion: 'explained',
      claims: [
        { standing: 'agrees', value: '131 h 59' },
        { standing: 'differs', value: 'met' },
      ],
      causes: [{ family: 'rounding', reproduces: [0, 1], finding: { code: 'audit.cause.roundedBefore', decimals: 0 } }],
    });
  });

  it('ends with 2, every problem told, for a figure that is not one', async () => {
    const { code, error } = await reconcile(PREM, ['prem.partage=52,7', 'prem.share=beaucoup', 'amp.hours=3']);
    expect(code).toBe(2);
    expect(error).toContain('3 problèmes dans les données : rien n’a été évalué.');
    expect(error).toContain('--claim, claims[0].figure');
    expect(error).toContain('--claim, claims[1].value\n  vu : « beaucoup »');
    expect(error).toContain('"prem.share"');
  });

  it('ends with 2 when a figure is one of several, and lists them', async () => {
    const { code, error } = await reconcile(AMP, ['amp.hours=132']);
    expect(code).toBe(2);
    expect(error).toContain('--claim, claims[0].where');
    expect(error).toContain('{"from":"2025-03-01","to":"2025-05-31"}');
  });
});

describe('its command line', () => {
  const faults = (...argv: readonly string[]) => {
    const command = readArguments(argv, { LANG: 'en' });
    return command.command === 'misused' ? command.faults.map(({ en }) => en) : [];
  };

  it('needs a claim', () => {
    expect(faults('reconcile', ...PREM)).toEqual(['--claim is missing: the claimed figure, like prem.share=52.7']);
  });

  it.each(['prem.share', '=52', 'prem.share=', 'amp.hours[from]=3', 'amp.hours[]=3'])(
    'does not read « %s »',
    (text) => {
      expect(faults('reconcile', ...PREM, '--claim', text)).toEqual([
        `--claim: "${text}" given; expected: figure=value, or figure[key=value]=value where there are several`,
      ]);
    },
  );

  it('is of reconcile alone', () => {
    expect(faults(...PREM, '--claim', 'prem.share=52')).toEqual(['--claim is not an option of prem, but of reconcile']);
  });

  it('is told in the help, in both languages', () => {
    expect(overview('fr')).toContain('reconcile');
    expect(helpOfWrapper('reconcile', 'fr')).toContain('--claim CHIFFRE=VALEUR');
    expect(helpOfWrapper('reconcile', 'fr')).toContain(
      '3  notre réponse n’est pas arrêtée, et le chiffre avancé est possible',
    );
    expect(helpOfWrapper('reconcile', 'en')).toContain('--claim FIGURE=VALUE');
    expect(helpOfWrapper('reconcile', 'en')).toContain('1  a claimed figure is not ours, explained or not');
    expect(helpOfWrapper('seal', 'en')).toContain('1  rule not met');
  });
});
