import type { Outcome } from '../verdict/verdict.js';

/** ANSI colours, for a terminal. */
export type Colour = 'green' | 'red' | 'yellow' | 'grey' | 'bold' | 'blue' | 'magenta' | 'cyan';

const ANSI: Readonly<Record<Colour, string>> = {
  green: '32',
  red: '31',
  yellow: '33',
  blue: '34',
  magenta: '35',
  cyan: '36',
  grey: '2',
  bold: '1',
};

export type Paint = (text: string, colour: Colour) => string;

/** Paints, or leaves every text as it stands. */
export function painter(isOn: boolean): Paint {
  return (text, colour) => (isOn ? `\u001B[${ANSI[colour]}m${text}\u001B[0m` : text);
}

/** What each outcome is painted. */
export const COLOUR_OF: Readonly<Record<Outcome, Colour>> = {
  met: 'green',
  notMet: 'red',
  undetermined: 'yellow',
  notApplicable: 'grey',
};
