import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/cli/decode.js';
import { readPlaces } from '../../src/cli/places.js';
import { readActivities } from '../../src/cli/readActivities.js';
import { readAuthorisations } from '../../src/cli/readAuthorisations.js';
import { readHours } from '../../src/cli/readHours.js';
import { readRecords } from '../../src/cli/readRecords.js';
import { readSlots } from '../../src/cli/readSlots.js';
import { run } from '../../src/cli/run.js';

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));
const file = (name: string) => readFileSync(join(folder, name));

const FULL_DAY = 52_300;
const HALF_DAY = 26_150;
const HOME = 'Haut-Richelieu–Rouville';

/** The half-days of each territory, counted from the bytes by the plainest means, apart from everything in src. */
function countedApart(): { readonly dates: number; readonly byTerritory: ReadonlyMap<string, number> } {
  const territoryOf = new Map<string, string>();
  for (const line of file('lieux.csv').toString('utf8').trim().split('\r\n').slice(1)) {
    const [number = '', name = '', , network = ''] = line.split(';');
    territoryOf.set(number, network).set(name, network);
  }
  const cents = new Map<string, number>();
  const dates = new Set<string>();
  for (const line of file('jours.csv').toString('latin1').replaceAll('\u0092', '’').trim().split('\r\n').slice(1)) {
    const [date = '', place = '', amount = '', nature = ''] = line.split(';');
    dates.add(date);
    if (date < '2024-03-01' || date > '2025-02-28' || nature === 'Hors régime') continue;
    const key = `${date} ${territoryOf.get(place)}`;
    cents.set(key, (cents.get(key) ?? 0) + Number(amount.replace(/[^-\d]/g, '')));
  }
  const byTerritory = new Map<string, number>();
  for (const [key, sum] of cents) {
    const territory = key.slice('2024-03-01 '.length);
    const halfDays = sum >= FULL_DAY ? 2 : sum >= HALF_DAY ? 1 : 0;
    byTerritory.set(territory, (byTerritory.get(territory) ?? 0) + halfDays);
  }
  return { dates: dates.size, byTerritory };
}

async function asked(...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  let out = '';
  const { code } = await run(argv, {
    readFile: async (name) => file(name),
    environment: {},
    out: (text) => {
      out += text;
    },
    error: (text) => expect.fail(text),
    outIsTerminal: false,
    errorIsTerminal: false,
    writeFile: async (path) => expect.fail(path),
    columns: 100,
    now: () => 0,
    version: '0',
  });
  return { code, out };
}

describe('the invented year', () => {
  it('is 260 dates in three territories: 141 days of 244 at home, 57.78 %', () => {
    const { dates, byTerritory } = countedApart();
    expect(dates).toBe(260);
    expect(Object.fromEntries(byTerritory)).toEqual({ [HOME]: 282, 'Richelieu-Yamaska': 148, 'Antoine-Labelle': 58 });
  });

  it('is a French Excel export, with its oddities', () => {
    const bytes = file('jours.csv');
    expect(bytes.includes(0x92)).toBe(true);
    expect(bytes.includes(0xa0)).toBe(true);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
    expect(decode(bytes)).toMatch(/^Date du service;Établissement;Montant facturé;Nature;No facture\r\n/);
    expect([...file('lieux.csv').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('is read whole', () => {
    const { table, problems } = readPlaces(file('lieux.csv'), 'lieux.csv');
    const read = readRecords(file('jours.csv'), 'jours.csv', { places: table });
    expect([...problems, ...read.problems]).toEqual([]);
    expect(read).toMatchObject({ ignored: [], skipped: [] });
    expect(read.records).toHaveLength(287);
    expect(read.records.filter((record) => record.nature === 'depannage')).toHaveLength(7);
    expect(read.records.filter((record) => record.amount?.startsWith('-'))).toHaveLength(3);
    expect(read.records.every((record) => record.region !== null && record.subTerritory !== null)).toBe(true);
  });

  const needed = ['prem', '--records', 'jours.csv', '--physician', 'medecin.json', '--as-of', '2025-02-28'];
  const answer = (...options: readonly string[]) => asked(...needed, '--places', 'lieux.csv', ...options);

  it('is met, with the figures counted apart', async () => {
    const { code, out } = await answer('--format', 'json');
    expect(code).toBe(0);
    const majority = JSON.parse(out).verdict.because.find(
      ({ rule }: { readonly rule: string }) => rule === 'prem.majorityPractice',
    );
    expect(majority).toMatchObject({
      outcome: 'met',
      reason: { counted: { inside: '141', outside: '103', total: '244' } },
    });
  });

  it('is said in French with those figures', async () => {
    const { code, out } = await answer();
    expect(code).toBe(0);
    expect(out).toContain('57,78');
    expect(out).toMatch(/\b141\b/);
    expect(out).toMatch(/\b244\b/);
  });
});

describe('the invented group', () => {
  const [header = '', ...slots] = file('plages.csv').toString('latin1').trim().split('\r\n');
  const isUnknown = (cells: readonly string[]) => cells.slice(1, 8).includes('');
  /** Counted from the bytes by the plainest means, apart from everything in src. */
  const ofQuarter = slots.map((line) => line.split(';')).filter(([date = '']) => date <= '2024-02-29');
  const offered = ofQuarter.filter(
    ([, , provider, published, configured, volunteer, before, deleted]) =>
      provider === 'Médecin' &&
      [published, configured, volunteer].every((cell) => cell === 'oui') &&
      before === 'non' &&
      deleted !== 'sans rendez-vous',
  );

  it('has 404 slots offered for 400 agreed, four not known, three after the quarter', () => {
    expect(header.split(';')).toHaveLength(10);
    expect(slots).toHaveLength(435);
    expect(ofQuarter).toHaveLength(432);
    expect(offered).toHaveLength(404);
    expect(ofQuarter.filter(isUnknown)).toHaveLength(4);
  });

  it('is read whole', () => {
    const read = readSlots(file('plages.csv'), 'plages.csv');
    expect(read).toMatchObject({ problems: [], ignored: [], skipped: [] });
    expect(read.records).toHaveLength(435);
    expect(read.records.filter(({ deleted }) => deleted === 'withAppointment')).toHaveLength(2);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(file('plages.csv'))).toThrow();
  });

  it('holds nobody: codes alone, and reports that say they are invented', () => {
    const { records } = readSlots(file('plages.csv'), 'plages.csv');
    for (const { physician } of records) expect(physician ?? 'R-01').toMatch(/^(?:MD|R|IPS)-0\d$/);
    const { offers } = JSON.parse(file('groupe.json').toString('utf8'));
    for (const { report } of offers) expect(report).toContain('inventé');
  });

  const answer = (...options: readonly string[]) =>
    asked('gmf-slots', '--group', 'groupe.json', '--slots', 'plages.csv', '--as-of', '2024-02-29', ...options);

  it('reaches its offer under the readings we keep, with the figures counted apart', async () => {
    const { code, out } = await answer('--readings', 'kept', '--format', 'json');
    expect(code).toBe(0);
    const { verdict, ledger } = JSON.parse(out);
    const offer = verdict.because.find(({ rule }: { readonly rule: string }) => rule === 'gmfSlots.requiredOffer');
    expect(offer).toMatchObject({
      outcome: 'met',
      reason: { required: '400', basis: 'agreed', offered: 404, atMost: 408, surplus: '4' },
    });
    expect(ledger).toHaveLength(435);
  });

  it('hangs on one reading: does a slot belong to the quarter it was published in?', async () => {
    expect(await answer()).toMatchObject({ code: 3 });
    expect(await answer('--readings', 'gmfSlots.slotDate=takesPlace')).toMatchObject({ code: 0 });
    expect(await answer('--readings', 'gmfSlots.slotDate=published,gmfSlots.unkeptDistribution=agreed')).toMatchObject({
      code: 1,
    });
  });

  it.each(['fr', 'en'])('is said in %s with those figures', async (language) => {
    const { out } = await answer('--readings', 'kept', '--lang', language);
    expect(out).toMatch(/\b404\b/);
    expect(out).toMatch(/\b400\b/);
  });
});

describe('the invented months of dépannage', () => {
  const [header = '', ...rows] = file('activites.csv')
    .toString('latin1')
    .replaceAll('\u0092', '’')
    .trim()
    .split('\r\n');
  const [, ...authorisations] = file('autorisations.csv').toString('utf8').trim().split('\r\n');
  /** Counted from the bytes by the plainest means, apart from everything in src. */
  const lines = rows.map((line) => line.split(';'));
  const ofPointe = lines.filter(
    ([date = '', place]) => place === 'Hôpital de la Pointe-aux-Lupins' && date <= '2026-02-28',
  );

  it('are two months and a day: thirteen shifts for twelve authorised, a week, a remplacement, one under LE 297, one incomplete', () => {
    expect(header.split(';')).toHaveLength(9);
    expect(lines).toHaveLength(28);
    expect(lines.every(([date = '']) => date.startsWith('2026-0'))).toBe(true);
    expect(ofPointe.filter(([, , sector]) => sector === 'Urgence')).toHaveLength(13);
    expect(new Set(ofPointe.map(([, , , weekOf]) => weekOf))).toEqual(new Set(['', '2026-02-02']));
    expect(lines.filter(([, , , , measure]) => measure === 'LE 297')).toHaveLength(1);
    expect(lines.filter(([, , sector]) => sector === '')).toHaveLength(1);
    expect(authorisations.map((line) => line.split(';')[4])).toEqual(['12', '2', '8', '6']);
  });

  it('are read whole', () => {
    const read = readActivities(file('activites.csv'), 'activites.csv');
    expect(read).toMatchObject({ problems: [], ignored: [], skipped: [] });
    expect(read.records).toHaveLength(28);
    expect(read.records.every(({ amount, region }) => amount !== undefined && region !== undefined)).toBe(true);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(file('activites.csv'))).toThrow();
    const granted = readAuthorisations(file('autorisations.csv'), 'autorisations.csv');
    expect(granted).toMatchObject({ problems: [], ignored: [] });
    expect(granted.records.filter(({ decision }) => decision === 'granted')).toHaveLength(3);
  });

  const answer = (...options: readonly string[]) =>
    asked(
      ...['depannage', '--activities', 'activites.csv', '--authorisations', 'autorisations.csv'],
      ...['--file', 'depannage.json', '--as-of', '2026-02-28', ...options],
    );

  it('hang on a revision, with the figures counted apart', async () => {
    const { code, out } = await answer('--format', 'json');
    expect(code).toBe(3);
    const { verdict, ledger } = JSON.parse(out);
    const use = verdict.because.find(({ rule }: { readonly rule: string }) => rule === 'depannage.use');
    expect(use).toMatchObject({ outcome: 'undetermined', reason: { authorised: 12, entered: 13, over: 1 } });
    const fates = ledger.map(({ reason }: { readonly reason: string }) => reason).sort();
    expect(fates).toEqual(
      [
        ...Array.from({ length: 23 }, () => 'authorised'),
        ...['afterAsOf', 'authorisationRefused', 'incomplete', 'overrun', 'underMeasure'],
      ].sort(),
    );
  });

  it.each(['fr', 'en'])('are said in %s with those figures', async (language) => {
    const { out } = await answer('--lang', language);
    expect(out).toMatch(/\b13\b/);
    expect(out).toMatch(/\b12\b/);
  });
});

describe('the invented life', () => {
  const BEFORE = 'vie-2021-2024.csv';
  const AFTER = 'vie-2025.csv';
  /** Date, cents and nature, from the bytes by the plainest means, apart from everything in src. */
  const cellsOf = (text: string, delimiter: string) =>
    text
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => {
        const [date = '', , amount = '', nature = ''] = line.split(delimiter);
        return { date, cents: Number(amount.replace(/\D/g, '')), nature };
      });
  const rows = [...cellsOf(file(BEFORE).toString('latin1'), ';'), ...cellsOf(file(AFTER).toString('utf8'), ',')];
  /** Half-days of the dates of a notice, all places together. */
  const halfDays = (from: string, to: string) => {
    const cents = new Map<string, number>();
    for (const row of rows) {
      if (row.date < from || row.date > to || row.nature === 'Hors régime') continue;
      cents.set(row.date, (cents.get(row.date) ?? 0) + row.cents);
    }
    return [...cents.values()].reduce((sum, one) => sum + (one >= FULL_DAY ? 2 : one >= HALF_DAY ? 1 : 0), 0);
  };

  it('is 263 records: 142.5 days under a notice, a year outside the plan, 78 days under another', () => {
    expect(rows).toHaveLength(263);
    expect(halfDays('2022-07-01', '2023-08-31')).toBe(285);
    expect(halfDays('2024-12-02', '2025-06-30')).toBe(156);
    expect(halfDays('2023-09-01', '2024-12-01')).toBe(0);
    expect(rows.filter(({ date }) => date < '2022-07-01')).toHaveLength(22);
    expect(file(BEFORE).length + file(AFTER).length).toBeLessThan(40_000);
  });

  it('is of two programs, read whole', () => {
    const { table } = readPlaces(file('lieux.csv'), 'lieux.csv');
    const all = [BEFORE, AFTER].map((name) => readRecords(file(name), name, { places: table }));
    for (const read of all) expect(read).toMatchObject({ problems: [], ignored: [], skipped: [] });
    expect(all.flatMap(({ records }) => records)).toHaveLength(263);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(file(BEFORE))).toThrow();
    expect(file(AFTER).toString('utf8')).not.toContain(';');
  });

  const answer = (...options: readonly string[]) =>
    asked(
      ...['mir', '--records', BEFORE, '--records', AFTER, '--places', 'lieux.csv'],
      ...['--file', 'mir.json', '--as-of', '2025-06-30', ...options],
    );

  it('reaches the 200 days after the return, with the figures counted apart', async () => {
    const { code, out } = await answer('--format', 'json');
    expect(code).toBe(0);
    const { verdict, ledger } = JSON.parse(out);
    const status = verdict.because.find(({ rule }: { readonly rule: string }) => rule === 'mir.status');
    expect(status).toMatchObject({ outcome: 'met', reason: { days: { atLeast: '220.5', atMost: '220.5' } } });
    expect(ledger).toHaveLength(263);
    const last = rows.filter(({ date }) => date <= status.reason.earliest).at(-1)?.date ?? '';
    expect(halfDays('2022-07-01', '2023-08-31') + halfDays('2024-12-02', last)).toBeGreaterThanOrEqual(400);
  });

  it('is drawn, and said in both languages with those figures', async () => {
    expect((await answer()).out).toContain('142,5\u00A0jours comptés');
    expect((await answer('--lang', 'en')).out).toContain('142.5\u00A0days counted');
    expect((await answer()).out).toContain('oui, pour moitié → mobilité interrégionale (MIR); non');
    expect((await answer()).out).toContain('RRRRRRRRRRRRAAAAAAAAAAAAA×------------...AAAAAAA\n');
  });
});

describe('the invented hours', () => {
  const [header = '', ...lines] = file('heures.csv').toString('latin1').trim().split('\r\n');
  /** Quarter, activity, minutes and whether it was dépannage, from the bytes by the plainest means, apart from everything in src. */
  const rows = lines.map((line) => {
    const [date = '', activity = '', duration = '', region = '', depannage = ''] = line.split(';');
    const [hours = '', minutes = '0'] = duration.split(' h');
    const from = ['2025-12-01', '2025-09-01', '2025-06-01', '2025-03-01'].find((day) => day <= date);
    return { from, activity, minutes: Number(hours) * 60 + Number(minutes), region, isHelp: depannage === 'oui' };
  });
  const listed: readonly string[] = ['Urgence', 'CHSLD', 'Soutien à domicile'];
  const minutesOf = (from: string) =>
    rows
      .filter((row) => row.from === from && listed.includes(row.activity) && !row.isHelp)
      .reduce((sum, { minutes }) => sum + minutes, 0);

  it('are 150 h, 132 h, a minute less than 132 h, and 140 h, on the list; three shifts off it, and one of dépannage', () => {
    expect(header).toBe(Buffer.from('Date;Activité;Durée;Région;Dépannage;Référence', 'latin1').toString('latin1'));
    expect(rows).toHaveLength(81);
    expect(['2025-03-01', '2025-06-01', '2025-09-01', '2025-12-01'].map(minutesOf)).toEqual([9000, 7920, 7919, 8400]);
    expect(rows.filter(({ activity }) => activity === 'Clinique du voyageur')).toHaveLength(3);
    expect(rows.filter(({ isHelp }) => isHelp)).toMatchObject([{ from: '2025-09-01', minutes: 720, region: '09' }]);
    expect(rows.every(({ from, minutes }) => from !== undefined && minutes <= 720)).toBe(true);
  });

  it('are read whole', () => {
    const read = readHours(file('heures.csv'), 'heures.csv');
    expect(read).toMatchObject({ problems: [], ignored: [], skipped: [] });
    expect(read.records.map(({ minutes }) => minutes)).toEqual(rows.map(({ minutes }) => minutes));
    expect(new Set(read.records.map(({ activity }) => activity))).toEqual(
      new Set(['urgence', 'chsld', 'soutienDomicile', 'Clinique du voyageur']),
    );
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(file('heures.csv'))).toThrow();
    expect(file('amp.json').toString('utf8')).toContain('inventée');
  });

  it.each(['fr', 'en'])('are answered in %s', async (language) => {
    const { out } = await asked(
      ...['amp', '--hours', 'heures.csv', '--file', 'amp.json', '--physician', 'medecin.json'],
      ...['--as-of', '2026-02-28', '--readings', 'kept', '--lang', language],
    );
    expect(out).toMatch(/AMP/);
  });

  it('come to 150 h, 132 h, 131 h 59 min and 140 h: one quarter is a minute short', async () => {
    const { out } = await asked(
      ...['amp', '--hours', 'heures.csv', '--file', 'amp.json', '--physician', 'medecin.json'],
      ...['--as-of', '2026-02-28', '--readings', 'kept', '--format', 'json'],
    );
    const { verdict } = JSON.parse(out);
    const [{ rule, reason }] = verdict.because;
    expect([verdict.outcome, rule, reason.below]).toEqual(['notMet', 'amp.hours', ['2025-09-01']]);
    expect(
      reason.quarters.map((one: { outcome: string; done: object; left: number }) => [one.outcome, one.done, one.left]),
    ).toEqual([
      ['met', { least: 9000, most: 9000 }, 0],
      ['met', { least: 7920, most: 7920 }, 0],
      ['notMet', { least: 7919, most: 7919 }, 1],
      ['met', { least: 8400, most: 8400 }, 0],
    ]);
  });
});

const GENERATORS = ['generate.mjs', 'generateAmp.mjs', 'generateDepannage.mjs', 'generateMir.mjs', 'inventing.mjs'];
const MADE = [
  ...['jours.csv', 'lieux.csv', 'medecin.json', 'plages.csv', 'groupe.json'],
  ...['activites.csv', 'autorisations.csv', 'depannage.json'],
  ...['mir.json', 'vie-2021-2024.csv', 'vie-2025.csv'],
  ...['amp.json', 'heures.csv'],
];

it('what is invented is made again, byte for byte, by its generator', () => {
  const copy = mkdtempSync(join(tmpdir(), 'examples-'));
  try {
    for (const name of GENERATORS) cpSync(join(folder, name), join(copy, name));
    execFileSync(process.execPath, [join(copy, 'generate.mjs')]);
    for (const name of MADE) {
      expect(readFileSync(join(copy, name)).equals(file(name))).toBe(true);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
