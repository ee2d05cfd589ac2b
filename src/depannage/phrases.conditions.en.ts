import type { Formats, Phrases } from '../verdict/phrases.js';
import type { DesignationReason, InstallationReason } from './installation.js';
import type { InstallationType } from './parameters.js';
import { ruleNames } from './phrases.names.en.js';
import type { RegistrationReason } from './registration.js';
import type { ResultsProcedureReason } from './resultsProcedure.js';

const ASKED: Readonly<Record<InstallationType, string>> = {
  chsgs: 'a CHSGS always may',
  cmsss: 'it takes a 24/7 emergency, a short-stay unit or an obstetrics unit',
  clsc: 'it takes the réseau de garde intégré and a 24/7 emergency, and the emergency alone is helped',
  other: 'an office, a CHSLD or home care is not among those that may be',
};

function kind(type: InstallationType | null): string {
  if (type === null || type === 'other') return 'this type of installation';
  return type === 'chsgs' ? 'this CHSGS' : type === 'cmsss' ? 'this CMSSS' : 'this CLSC';
}

const CONDITIONS = {
  'depannage.permit': 'a valid permit of the CMQ',
  'depannage.medAddress': 'a ".med" address, given on registration',
} as const;

/** What is asked of installations, physicians and institutions. */
export const conditionsEnglish: Phrases<
  InstallationReason | DesignationReason | RegistrationReason | ResultsProcedureReason
> = {
  'depannage.installationType.eligible': (r) =>
    `${r.installation}: ${r.type === 'chsgs' ? 'a CHSGS may be helped' : `${kind(r.type)} fulfils the conditions and may be helped`}; dépannage may be authorised there if the joint committee designates it.`,
  'depannage.installationType.notEligible': (r) =>
    `${r.installation}: ${kind(r.type)} may not be helped; ${ASKED[r.type ?? 'other']}.`,
  'depannage.installationType.open': (r) =>
    `${r.installation}: something is missing to tell whether this type of installation may be helped.`,
  'depannage.installationType.noTextInForce': () => 'No text known on that day says which installations may be helped.',

  'depannage.designation.designated': (r) => `The joint committee designated ${r.installation}.`,
  'depannage.designation.refused': (r) =>
    `The joint committee refused ${r.installation}: what is done there is not dépannage.`,
  'depannage.designation.pending': (r) => `The joint committee has yet to decide on ${r.installation}.`,
  'depannage.designation.notKnown': (r) => `What the joint committee decided on ${r.installation} is not known.`,

  'depannage.registration.fulfilled': () =>
    'The conditions known are fulfilled. The page of the FMOQ states at least one more, which could not be read.',
  'depannage.registration.notFulfilled': (r, f) =>
    `${r.rules.length > 1 ? 'These conditions of registration are' : 'This condition of registration is'} not fulfilled: ${f.list(ruleNames(r.rules))}.`,
  'depannage.registration.open': (r, f) => `The registration hangs on what follows: ${f.list(ruleNames(r.rules))}.`,
  'depannage.permit.holds': () => 'The physician holds a valid permit of the CMQ.',
  'depannage.permit.fails': () => `What is missing is ${CONDITIONS['depannage.permit']}.`,
  'depannage.permit.open': () => `It takes ${CONDITIONS['depannage.permit']}: whether it is held is not known.`,
  'depannage.permit.noTextInForce': (r, f) => noText(r, f),
  'depannage.medAddress.holds': (r) =>
    r.by === 'itself'
      ? 'The ".med" address was given.'
      : 'The physician was registered already: the ".med" address is asked for on registration.',
  'depannage.medAddress.fails': () => `What is missing is ${CONDITIONS['depannage.medAddress']}.`,
  'depannage.medAddress.open': () =>
    'A ".med" address has to be given on registration; the answer hangs on something missing or on a reading of the texts.',
  'depannage.medAddress.notYet': (r, f) => notYet(r, f),
  'depannage.medAddress.noTextInForce': (r, f) => noText(r, f),
  'depannage.distance.holds': (r) =>
    r.by === 'itself'
      ? `The physician usually works more than ${r.figure} km away.`
      : r.by === 'home'
        ? `The physician’s home is more than ${r.figure} km away.`
        : `The physician opts for exclusive dépannage: the distance of ${r.figure} km is not asked.`,
  'depannage.distance.fails': (r) => `One has to usually work more than ${r.figure} km away, which is not the case.`,
  'depannage.distance.open': (r) =>
    `One has to usually work more than ${r.figure} km away; the answer hangs on something missing or on a reading of the texts.`,
  'depannage.distance.noTextInForce': (r, f) => noText(r, f),
  'depannage.usualPractice.holds': (r) =>
    r.by === 'itself'
      ? 'The usual practice goes on.'
      : 'The physician opts for exclusive dépannage: the usual practice need not go on.',
  'depannage.usualPractice.fails': () => 'The usual practice does not go on.',
  'depannage.usualPractice.open': () =>
    `The usual practice has to go on; the answer hangs on something missing or on a reading of the texts.`,
  'depannage.usualPractice.noTextInForce': (r, f) => noText(r, f),
  'depannage.homeSite.holds': (r) => {
    switch (r.by) {
      case 'itself':
        return 'The home site is not short of physicians.';
      case 'exclusive':
        return 'The physician opts for exclusive dépannage: a home site that is short does not stand in the way.';
      default:
        return `The joint committee allows the exception, even for a home site that is short: ${r.figure} days a year at most, its service not reduced.`;
    }
  },
  'depannage.homeSite.fails': (r) =>
    `The home site is short of physicians, and the conditions of the exception (allowed by the joint committee, ${r.figure} days a year at most, service kept) are not all fulfilled.`,
  'depannage.homeSite.open': (r) =>
    `A physician from a site that is short is admitted by exception alone (${r.figure} days a year at most): something is missing.`,
  'depannage.homeSite.noTextInForce': (r, f) => noText(r, f),

  'depannage.resultsProcedure.sent': () => 'The institution sent the CNMQ its procedure for results.',
  'depannage.resultsProcedure.due': () =>
    'The institution has to send the CNMQ its internal procedure for the results of dépanneurs.',
  'depannage.resultsProcedure.open': () =>
    'Whether the institution sent the CNMQ its procedure for results is not known.',
  'depannage.resultsProcedure.notYet': (r, f) => notYet(r, f),
  'depannage.resultsProcedure.noTextInForce': (r, f) => noText(r, f),
};

function notYet(r: { readonly from: string; readonly on: string }, f: Formats): string {
  return `It is not asked on ${f.date(r.on)}, but it is from ${f.date(r.from)} (a day that is inferred).`;
}

function noText(r: { readonly on: string }, f: Formats): string {
  return `No text known deals with it on ${f.date(r.on)}.`;
}
