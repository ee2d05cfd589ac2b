import { describe, expect, it } from 'vitest';
import type { SlotRecord } from '../../src/gmfSlots/input.js';
import { countIn, fateOf, missingOf, roomIn } from '../../src/gmfSlots/slotFate.js';
import { choice, slot, slots, tallied } from './given.js';

/** Of the quarter that starts on 1 March 2024, the last of four. */
const QUARTER = 3;
const of = (more: Partial<SlotRecord>, date = '2024-03-05') => tallied([slot(date, more)]);
const fate = (more: Partial<SlotRecord>, readings: Record<string, string> = {}, date?: string) => {
  const { fate: its, reason } = fateOf(of(more, date).classes[0]!, QUARTER, choice(readings));
  return `${its}: ${reason}`;
};
const missing = (more: Partial<SlotRecord>, readings: Record<string, string> = {}) =>
  missingOf(of(more).classes[0]!, choice(readings));
const room = (more: Partial<SlotRecord>, date?: string) => [...roomIn(of(more, date), QUARTER)];

describe('« l’offre des médecins »: published to the GAP, in a service configured, by a physician whose box « Volontaire » is ticked', () => {
  it('counts with the three, and an appointment taken or missed changes nothing', () => {
    expect(fate({})).toBe('counted: offered');
    expect(fate({ deleted: 'withAppointment' })).toBe('counted: offered');
    expect(fate({ physician: null })).toBe('counted: offered');
  });

  it.each([
    ['published', 'notPublished'],
    ['configured', 'notConfigured'],
    ['volunteer', 'notVolunteer'],
  ])('does not without %s, and is undecided when that is not known', (field, reason) => {
    expect(fate({ [field]: false })).toBe(`excluded: ${reason}`);
    expect(fate({ [field]: null })).toBe('undecided: incomplete');
    expect(missing({ [field]: null })).toEqual([field]);
  });

  it('the first reason met is the one said', () => {
    const nothing = { published: false, configured: false, volunteer: false, provider: 'resident' } as const;
    expect(fate(nothing)).toBe('excluded: notPublished');
    expect(fate({ ...nothing, published: true })).toBe('excluded: notConfigured');
    expect(fate({ ...nothing, published: null, configured: true })).toBe('excluded: notVolunteer');
    expect(fate({ ...nothing, published: true, configured: true, volunteer: true, createdBefore: true })).toBe(
      'excluded: resident',
    );
    expect(fate({ createdBefore: true, deleted: 'withoutAppointment' })).toBe('excluded: createdBefore');
  });

  it('what shuts a slot out does so whatever else is unknown', () => {
    const unknown = { published: null, configured: null, volunteer: null, provider: null } as const;
    const rest = { createdBefore: null, deleted: null } as const;
    expect(fate({ ...unknown, ...rest, volunteer: false })).toBe('excluded: notVolunteer');
    expect(fate({ ...unknown, ...rest, provider: 'other' })).toBe('excluded: otherProfessional');
    expect(fate({ ...unknown, ...rest, createdBefore: true })).toBe('excluded: createdBefore');
    expect(fate({ ...unknown, ...rest, deleted: 'withoutAppointment' })).toBe('excluded: deletedUnbooked');
    expect(fate({ ...unknown, ...rest })).toBe('undecided: incomplete');
    expect(missing({ ...unknown, ...rest })).toEqual([
      'published',
      'configured',
      'volunteer',
      'provider',
      'createdBefore',
      'deleted',
    ]);
  });
});

describe('the quarter of a slot', () => {
  it('is the one it takes place in', () => {
    expect(fate({}, {}, '2024-02-29')).toBe('excluded: otherQuarter');
    expect(fate({}, {}, '2023-05-31')).toBe('excluded: beforeYear');
    expect(fate({}, {}, '2024-06-01')).toBe('excluded: afterAsOf');
    expect(fate({ publishedOn: '2024-02-29' })).toBe('counted: offered');
    expect(fate({ publishedOn: null })).toBe('counted: offered');
    expect(missing({ publishedOn: null })).toEqual([]);
  });

  it('or, read otherwise, the one it was published in', () => {
    const published = { slotDate: 'published' };
    expect(fate({ publishedOn: '2024-02-29' }, published)).toBe('excluded: otherQuarter');
    expect(fate({ publishedOn: '2024-03-01' }, published)).toBe('counted: offered');
    expect(fate({ publishedOn: '2024-03-01' }, published, '2024-06-15')).toBe('counted: offered');
    expect(fate({ publishedOn: '2023-05-31' }, published)).toBe('excluded: beforeYear');
    expect(fate({}, published)).toBe('counted: offered');
    expect(fate({ publishedOn: null }, published)).toBe('undecided: incomplete');
    expect(fate({ publishedOn: null, volunteer: false }, published)).toBe('excluded: notVolunteer');
    // Published on its day or before: not in a quarter that begins after it, whatever the day of publication.
    expect(fate({ publishedOn: null }, published, '2024-02-29')).toBe('excluded: otherQuarter');
    expect(fate({ publishedOn: null }, published, '2023-05-31')).toBe('excluded: beforeYear');
    expect(fate({ publishedOn: null }, published, '2024-06-05')).toBe('undecided: incomplete');
    expect(missing({ publishedOn: null }, published)).toEqual(['publishedOn']);
    expect(missing({ publishedOn: null, published: null }, published)).toEqual(['publishedOn', 'published']);
  });
});

describe('whose slots', () => {
  it('physicians’ count however the texts are read', () => {
    for (const residents of ['counted', 'notCounted'])
      for (const otherProfessionals of ['counted', 'notCounted'])
        expect(fate({}, { residents, otherProfessionals })).toBe('counted: offered');
  });

  it('those of residents and of other professionals as each question is read', () => {
    expect(fate({ provider: 'resident' })).toBe('excluded: resident');
    expect(fate({ provider: 'resident' }, { residents: 'counted' })).toBe('counted: offered');
    expect(fate({ provider: 'resident' }, { otherProfessionals: 'counted' })).toBe('excluded: resident');
    for (const provider of ['nursePractitioner', 'other'] as const) {
      expect(fate({ provider })).toBe('excluded: otherProfessional');
      expect(fate({ provider }, { residents: 'counted' })).toBe('excluded: otherProfessional');
      expect(fate({ provider }, { otherProfessionals: 'counted' })).toBe('counted: offered');
    }
  });

  it('a provider that is not known matters unless anyone’s count', () => {
    expect(missing({ provider: null })).toEqual(['provider']);
    expect(missing({ provider: null }, { residents: 'counted' })).toEqual(['provider']);
    expect(missing({ provider: null }, { otherProfessionals: 'counted' })).toEqual(['provider']);
    const anyone = { residents: 'counted', otherProfessionals: 'counted' };
    expect(missing({ provider: null }, anyone)).toEqual([]);
    expect(fate({ provider: null }, anyone)).toBe('counted: offered');
  });
});

describe('slots created before the service was configured, or deleted before anybody took them', () => {
  it('do not count as we read it, and do as it might be read', () => {
    expect(fate({ createdBefore: true })).toBe('excluded: createdBefore');
    expect(fate({ createdBefore: true }, { createdBefore: 'counted' })).toBe('counted: offered');
    expect(fate({ deleted: 'withoutAppointment' })).toBe('excluded: deletedUnbooked');
    expect(fate({ deleted: 'withoutAppointment' }, { deletedUnbooked: 'counted' })).toBe('counted: offered');
  });

  it('not known, they matter only as we read it', () => {
    expect(missing({ createdBefore: null })).toEqual(['createdBefore']);
    expect(missing({ createdBefore: null }, { createdBefore: 'counted' })).toEqual([]);
    expect(missing({ deleted: null })).toEqual(['deleted']);
    expect(missing({ deleted: null }, { deletedUnbooked: 'counted' })).toEqual([]);
  });
});

describe('the readings a slot leaves room for', () => {
  it('none when it is of a physician, published on its day, neither created before nor deleted', () => {
    expect(room({})).toEqual([]);
    expect(room({ deleted: 'withAppointment', createdBefore: false })).toEqual([]);
    expect(room({ publishedOn: '2024-03-01' })).toEqual([]);
    expect(room({ published: null, volunteer: false })).toEqual([]);
  });

  it.each([
    [{ provider: 'resident' }, ['residents']],
    [{ provider: 'nursePractitioner' }, ['otherProfessionals']],
    [{ provider: 'other' }, ['otherProfessionals']],
    [{ provider: null }, ['residents', 'otherProfessionals']],
    [{ createdBefore: true }, ['createdBefore']],
    [{ createdBefore: null }, ['createdBefore']],
    [{ deleted: 'withoutAppointment' }, ['deletedUnbooked']],
    [{ deleted: null }, ['deletedUnbooked']],
    [{ publishedOn: '2024-02-29' }, ['slotDate']],
    [{ publishedOn: null }, ['slotDate']],
  ] as const)('%o: %j', (more, expected) => {
    expect(room(more)).toEqual(expected.map((name) => `gmfSlots.${name}`));
  });

  it('none from a slot that is of another quarter both ways, and one when it is there either way', () => {
    expect(room({ provider: 'resident' }, '2024-02-05')).toEqual([]);
    expect(room({ publishedOn: '2024-02-01' }, '2024-02-05')).toEqual([]);
    expect(room({ publishedOn: '2024-03-01' }, '2024-06-05')).toEqual(['gmfSlots.slotDate']);
    expect(room({ publishedOn: null }, '2024-06-05')).toEqual(['gmfSlots.slotDate']);
    for (const earlier of ['2024-02-05', '2023-05-31'])
      expect(room({ publishedOn: null, provider: 'resident' }, earlier)).toEqual([]);
    expect(room({ publishedOn: null, provider: 'resident' }, '2024-06-05')).toEqual([
      'gmfSlots.slotDate',
      'gmfSlots.residents',
    ]);
  });
});

describe('the slots that count in a quarter', () => {
  const all = [
    ...slots(3, '2024-03-05'),
    ...slots(2, '2024-03-06', { volunteer: null }),
    ...slots(1, '2024-02-05', { volunteer: null }),
    slot('2024-03-07', { provider: 'resident' }),
    slot('2024-03-08', { published: null, deleted: null }),
  ];

  const counted = (...given: Parameters<typeof countIn>) => {
    const { lacking, ...count } = countIn(...given);
    return { ...count, lacking: lacking() };
  };

  it('for certain, and those that may, with what is missing of each', () => {
    expect(counted(tallied(all), QUARTER, choice())).toEqual({
      certain: 3,
      open: 3,
      lacking: [
        { slot: 3, fields: ['volunteer'] },
        { slot: 4, fields: ['volunteer'] },
        { slot: 7, fields: ['published', 'deleted'] },
      ],
    });
    expect(counted(tallied(all), QUARTER, choice({ residents: 'counted', deletedUnbooked: 'counted' }))).toEqual({
      certain: 4,
      open: 3,
      lacking: [
        { slot: 3, fields: ['volunteer'] },
        { slot: 4, fields: ['volunteer'] },
        { slot: 7, fields: ['published'] },
      ],
    });
    expect(counted(tallied(all), 2, choice())).toEqual({
      certain: 0,
      open: 1,
      lacking: [{ slot: 5, fields: ['volunteer'] }],
    });
    expect(counted(tallied(slots(2, '2024-03-05')), QUARTER, choice())).toEqual({ certain: 2, open: 0, lacking: [] });
    expect(counted(tallied([]), QUARTER, choice())).toEqual({ certain: 0, open: 0, lacking: [] });
  });
});
