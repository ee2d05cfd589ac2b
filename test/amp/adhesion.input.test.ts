import { describe, expect, it } from 'vitest';
import { assessAmp, InvalidInputError } from '../../src/amp/index.js';

const SIGN_ON = { practiceFrom: '2026-07-15', requestedOn: 'notYet', completedOn: 'notYet' };

describe('practice in a region does not begin before practice', () => {
  const given = (regionFrom: string | null, practiceFrom: string | null = '2026-07-15') =>
    assessAmp({ signOn: { ...SIGN_ON, practiceFrom, regionFrom } }, { asOf: '2026-08-01' });

  it('the day before is refused, with its path', () => {
    try {
      given('2026-07-14');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInputError);
      expect((error as InvalidInputError).problems).toMatchObject([
        {
          path: 'signOn.regionFrom',
          seen: '"2026-07-14"',
          expected: { en: 'a date that is not before practice began' },
        },
      ]);
    }
  });

  it('the same day, later, or not known, is not', () => {
    expect(given('2026-07-15').verdict.outcome).toBe('undetermined');
    expect(given('2026-07-16').verdict.outcome).toBe('undetermined');
    expect(given(null).verdict.outcome).toBe('undetermined');
    expect(given('2026-01-01', null).verdict.outcome).toBe('undetermined');
  });
});
