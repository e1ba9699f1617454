import { STEPS } from '../pages/identity-pages.ts';
import { labelOf } from '../pages/label-of.ts';
import { QUOTED } from '../pages/quoted-labels.ts';
import { entries, rows } from './controls.ts';
import { box, path, type Shape, words } from './shapes.ts';

const label = (target: string): string => labelOf(target)?.text ?? '';

/** A browser's window with the address in it. */
const windowAt = (address: string): Shape[] => [
  box('line', 3, 3, 274, 114, 8),
  path('line thin', 'M4 22h272'),
  path('dots', 'M14 13h.1M26 13h.1'),
  words('small', 40, 17, address, ''),
];

/** The webmail: folders, messages, and the user's menu at the top right. */
export const webmail = (): Shape[] => [
  ...windowAt('webmail.pec.it'),
  words('small', 12, 36, label('webmailMessages.messages')),
  box('filled', 254, 26, 13, 13, 6.5),
  path('line thin', 'M4 42h272M70 43v73'),
  ...rows(12, 54, 44, 36, 46, 30),
  ...rows(82, 54, 60, 60, 60, 60),
];

/** The settings of the webmail: a menu on the left, in which one entry is meant. */
export const settings = (entriesOfMenu: string[], chosen: string): Shape[] => [
  ...windowAt('webmail.pec.it'),
  words('small strong', 12, 38, label('webmailMessages.settings')),
  path('line thin', 'M4 45h272M146 46v71'),
  ...entries(14, 62, entriesOfMenu, chosen, 20),
  ...rows(160, 58, 90, 70, 84, 60),
];

/** The account pages: a menu on the left, in which one entry is meant. */
export const account = (chosen: string): Shape[] => [
  ...windowAt('account.aruba.it/pec'),
  words('tiny', 12, 33, QUOTED.account.contacts.text),
  ...entries(14, 47, [label('accountHome.contactsEntry')], chosen),
  words('tiny', 12, 62, QUOTED.account.security.text),
  ...entries(
    14,
    76,
    [label('accountHome.passwordEntry'), label('accountHome.mailProgramsEntry'), label('accountHome.twoStepEntry')],
    chosen,
    17,
  ),
  path('line thin', 'M212 23v93'),
  ...rows(222, 36, 44, 36, 44, 30, 40, 44),
];

/** One of the account pages, with its title in the middle. */
export const accountPage = (title: string): Shape[] => [
  ...windowAt('account.aruba.it/pec'),
  path('line thin', 'M60 23v93'),
  ...rows(12, 36, 38, 32, 40, 28, 36, 40),
  words('small strong', 72, 40, title),
  ...rows(72, 50, 170, 130),
];

/** The steps of the identity panel, and the one that is open. */
export const identity = (page: keyof typeof STEPS): Shape[] => {
  // The personal details are asked for with one of the methods only.
  const steps = Object.keys(STEPS).filter((id) => id === page || id !== 'identity-personal-data');
  const at = steps.indexOf(page);
  return [
    ...windowAt('identification.arubapec.it'),
    words('tiny', 14, 35, label('webmailMessages.confirmIdentity').toUpperCase()),
    path('line thin', `M176 32h${(steps.length - 1) * 18}`),
    ...steps.map((_, index) => box(index === at ? 'filled' : 'soft', 172 + index * 18, 28, 8, 8, 4)),
    words('small strong', 14, 52, STEPS[page]),
  ];
};

/** The form to sign in. */
export const login = (): Shape[] => windowAt('login.aruba.it');
