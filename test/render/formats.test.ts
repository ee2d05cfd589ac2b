import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, localDate, plusDays } from '../../src/law/localDate.js';
import { exact, exactText } from '../../src/law/quantity.js';
import { formats, shortDate, typeset } from '../../src/render/formats.js';

const { fr, en } = formats;
/** No-break space, seen. */
const visible = (text: string) => text.replaceAll('\u00A0', '~');

describe('a number of days', () => {
  it.each([
    ['0', '0~jour', '0~days'],
    ['0.5', '0,5~jour', '0.5~days'],
    ['1', '1~jour', '1~day'],
    ['1.5', '1,5~jour', '1.5~days'],
    ['2', '2~jours', '2~days'],
    ['110.5', '110,5~jours', '110.5~days'],
    ['366', '366~jours', '366~days'],
    ['1000', '1~000~jours', '1,000~days'],
    ['1234567.5', '1~234~567,5~jours', '1,234,567.5~days'],
    ['-1', '-1~jour', '-1~days'],
    ['-1.5', '-1,5~jour', '-1.5~days'],
    ['-2', '-2~jours', '-2~days'],
  ])('%s is « %s », “%s”', (text, french, english) => {
    expect(visible(fr.days(text))).toBe(french);
    expect(visible(en.days(text))).toBe(english);
  });

  it('whose decimals do not end is cut to two, and says so', () => {
    expect(visible(fr.days('331/6'))).toBe('55,16…~jours');
    expect(visible(en.days('331/6'))).toBe('55.16…~days');
    expect(visible(fr.days('5/3'))).toBe('1,66…~jour');
    expect(visible(fr.days('6001/6'))).toBe('1~000,16…~jours');
    expect(visible(en.days('1/3'))).toBe('0.33…~days');
  });
});

describe('a percentage', () => {
  it('takes a no-break space in French, none in English', () => {
    expect(visible(fr.percent(55))).toBe('55~%');
    expect(visible(en.percent(55))).toBe('55%');
    expect(visible(fr.percent('54.99'))).toBe('54,99~%');
    expect(visible(en.percent('54.99'))).toBe('54.99%');
    expect([visible(fr.percent(1500)), visible(en.percent(1500))]).toEqual(['1~500~%', '1,500%']);
  });
});

describe('a share', () => {
  it('is cut to two decimals: never shown as reaching what it does not reach', () => {
    expect(visible(fr.share('109.5', '200'))).toBe('54,75~%');
    expect(visible(fr.share('110', '200'))).toBe('55,00~%');
    expect(visible(en.share('10999', '20000'))).toBe('54.99%');
    expect(visible(en.share('331/6', '100'))).toBe('55.16%');
    expect(visible(fr.share('0', '23'))).toBe('0,00~%');
    expect([visible(fr.share('15', '1')), visible(en.share('15', '1'))]).toEqual(['1~500,00~%', '1,500.00%']);
  });

  it('of nothing is a dash', () => {
    expect(visible(fr.share('0', '0'))).toBe('—');
    expect(en.share('0', '0')).toBe('—');
  });
});

describe('a count, and hours', () => {
  it('have their thousands apart, past a thousand', () => {
    expect([visible(fr.count('1234.5')), visible(en.count('1234.5'))]).toEqual(['1~234,5', '1,234.5']);
    expect([visible(fr.count('4000/3')), visible(en.count('4000/3'))]).toEqual(['1~333,33…', '1,333.33…']);
    expect([visible(fr.hours(72_030)), visible(en.hours(72_030))]).toEqual(['1~200~h~30~min', '1,200~h~30~min']);
  });
});

describe('an amount of dollars', () => {
  it.each([
    ['523.00', '523,00~$', '$523.00'],
    ['261.50', '261,50~$', '$261.50'],
    ['1046.00', '1~046,00~$', '$1,046.00'],
    ['300000', '300~000~$', '$300,000'],
    ['1234567.89', '1~234~567,89~$', '$1,234,567.89'],
    ['300.015', '300,015~$', '$300.015'],
    ['1000.0155', '1~000,0155~$', '$1,000.0155'],
    ['999', '999~$', '$999'],
  ])('%s is « %s », “%s”', (text, french, english) => {
    expect(visible(fr.dollars(text))).toBe(french);
    expect(visible(en.dollars(text))).toBe(english);
  });
});

describe('a date', () => {
  const months = [
    ['janvier', 'January'],
    ['février', 'February'],
    ['mars', 'March'],
    ['avril', 'April'],
    ['mai', 'May'],
    ['juin', 'June'],
    ['juillet', 'July'],
    ['août', 'August'],
    ['septembre', 'September'],
    ['octobre', 'October'],
    ['novembre', 'November'],
    ['décembre', 'December'],
  ].map(([french, english], at) => [String(at + 1).padStart(2, '0'), french, english] as const);

  it.each(months)('in month %s is of %s, of %s', (month, french, english) => {
    expect(visible(fr.date(`2024-${month}-15`))).toBe(`15~${french}~2024`);
    expect(visible(en.date(`2024-${month}-15`))).toBe(`${english}~15, 2024`);
  });

  it('on the first of a month is « 1er », and the eleventh is not', () => {
    expect(visible(fr.date('2024-03-01'))).toBe('1er~mars~2024');
    expect(visible(fr.date('2024-03-02'))).toBe('2~mars~2024');
    expect(visible(fr.date('2024-03-11'))).toBe('11~mars~2024');
    expect(visible(en.date('2024-03-01'))).toBe('March~1, 2024');
  });

  it('without a year is a day of any, or the end of a month', () => {
    expect(visible(fr.monthDay('03-01'))).toBe('1er~mars');
    expect(visible(fr.monthDay('12-31'))).toBe('31~décembre');
    expect(visible(fr.monthDay('02-end'))).toBe('fin~février');
    expect(visible(en.monthDay('03-01'))).toBe('March~1');
    expect(visible(en.monthDay('02-end'))).toBe('the end of February');
  });
});

describe('a period', () => {
  it('goes from its first day to its last', () => {
    const year = { from: '2024-03-01', to: '2025-02-28' };
    expect(visible(fr.period(year))).toBe('du 1er~mars~2024 au 28~février~2025');
    expect(visible(en.period(year))).toBe('from March~1, 2024 to February~28, 2025');
  });

  it('of one day is that day', () => {
    const day = { from: '2024-02-29', to: '2024-02-29' };
    expect(visible(fr.period(day))).toBe('le 29~février~2024');
    expect(visible(en.period(day))).toBe('on February~29, 2024');
  });
});

describe('a list', () => {
  it('joins its last with a word', () => {
    expect(fr.list([])).toBe('');
    expect(fr.list(['a'])).toBe('a');
    expect(fr.list(['a', 'b'])).toBe('a et b');
    expect(fr.list(['a', 'b', 'c'])).toBe('a, b et c');
    expect(en.list(['a', 'b', 'c', 'd'])).toBe('a, b, c and d');
    expect(en.list([])).toBe('');
  });
});

describe('a sentence as it is set', () => {
  it('in French has no-break spaces before a colon and inside guillemets', () => {
    expect(visible(typeset('Dit : « oui » et « non »', 'fr'))).toBe('Dit~: «~oui~» et «~non~»');
    expect(visible(typeset('à 10:30 (note: rien)', 'fr'))).toBe('à 10:30 (note: rien)');
  });

  it('in French keeps the thousands of a number together, and nothing else', () => {
    expect(visible(typeset('se répartir 1 000 forfaits; en 2024 100 autres, 12 345 678 $', 'fr'))).toBe(
      'se répartir 1~000 forfaits; en 2024 100 autres, 12~345~678~$',
    );
    expect(visible(typeset('2 trimestres, 1 0000, le 3 mars', 'fr'))).toBe('2 trimestres, 1 0000, le 3 mars');
  });

  it('in English stands as it is', () => {
    expect(typeset('It says : « oui »', 'en')).toBe('It says : « oui »');
  });
});

describe('laws of formats', () => {
  const halfDays = fc.oneof(fc.integer({ min: -6, max: 6 }), fc.integer({ min: 0, max: 4_000_000 }));

  it('the days of a text read back from it, in either language', () =>
    fc.assert(
      fc.property(halfDays, (count) => {
        const text = exactText(exact(count, 2));
        expect(
          fr
            .days(text)
            .replace(/\u00A0jours?$/, '')
            .replaceAll('\u00A0', '')
            .replace(',', '.'),
        ).toBe(text);
        expect(
          en
            .days(text)
            .replace(/\u00A0days?$/, '')
            .replaceAll(',', ''),
        ).toBe(text);
      }),
    ));

  it('nothing in a formatted quantity can be cut by a line end', () =>
    fc.assert(
      fc.property(halfDays, fc.integer({ min: 0, max: 99_999_999 }), (count, amount) => {
        const text = exactText(exact(count, 2));
        const dollars = `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
        expect([fr.days(text), en.days(text), fr.dollars(dollars), en.dollars(dollars)].join('')).not.toContain(' ');
        expect(fr.date('2024-03-01')).not.toContain(' ');
      }),
    ));

  it('two dates are never written alike', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 800 }), (start, away) => {
        const a = plusDays(localDate('2023-01-01'), start);
        const b = plusDays(a, away);
        expect(dayNumber(b)).toBeGreaterThan(dayNumber(a));
        expect(fr.date(a)).not.toBe(fr.date(b));
        expect(en.date(a)).not.toBe(en.date(b));
      }),
    ));
});

describe('a date where there is little room', () => {
  it.each([
    ['2025-09-01', '1er~sept.~2025', 'Sept.~1,~2025'],
    ['2025-12-15', '15~déc.~2025', 'Dec.~15,~2025'],
    ['2025-05-02', '2~mai~2025', 'May~2,~2025'],
  ])('%s', (date, french, english) => {
    expect(visible(shortDate(date, 'fr'))).toBe(french);
    expect(visible(shortDate(date, 'en'))).toBe(english);
  });

  it('may go without its year', () => {
    expect(visible(shortDate('2025-09-01', 'fr', false))).toBe('1er~sept.');
    expect(visible(shortDate('2025-09-01', 'en', false))).toBe('Sept.~1');
  });

  it('is shorter than the whole date, or the same, in each month', () => {
    for (let month = 1; month <= 12; month += 1) {
      const date = `2025-${String(month).padStart(2, '0')}-11`;
      expect(shortDate(date, 'fr').length).toBeLessThanOrEqual(fr.date(date).length);
      expect(shortDate(date, 'en').length).toBeLessThanOrEqual(en.date(date).length);
    }
  });
});
