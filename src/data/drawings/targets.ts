import { labelOf } from '../pages/label-of.ts';
import type { TargetName } from '../pages/names.ts';
import { QUOTED } from '../pages/quoted-labels.ts';
import { boxes, button, dialog, down, entries, field, link, radios, ring, rows } from './controls.ts';
import { account, accountPage, identity, login, settings, webmail } from './pages.ts';
import { box, type Shape, words } from './shapes.ts';

/** Draws a page with a ring round a control. @param label the newest wording of the control */
type Scene = (label: string) => Shape[];

const named = (target: TargetName): string => labelOf(target)?.text ?? '';

/** The form to sign in, with one of its controls ringed. */
const signIn =
  (meant: TargetName): Scene =>
  () => {
    const isMeant = (target: TargetName) => target === meant;
    const plain = (label: string) => [words('small link', 60, 96, label)];
    return [
      ...login(),
      ...field(60, 33, named('login.mailbox'), isMeant('login.mailbox')),
      ...field(60, 63, named('login.password'), isMeant('login.password')),
      ...(isMeant('login.versionSmart')
        ? radios(60, 97, [named('login.versionSmart'), QUOTED.signIn.classic.text], named('login.versionSmart'))
        : isMeant('login.forgotten')
          ? link(60, 97, named('login.forgotten'))
          : isMeant('login.submit')
            ? button(60, 90, named('login.submit'))
            : plain(named('login.forgotten'))),
    ];
  };

/** The webmail with the user's menu open. */
const userMenu: Scene = (label) => [
  ...webmail(),
  box('plain', 150, 42, 122, 66, 8),
  ...entries(
    162,
    59,
    [named('webmailMessages.accountManagement'), named('webmailMessages.settings'), QUOTED.webmail.signOut.text],
    label,
    20,
  ),
];

const settingsMenu: Scene = (label) =>
  settings(
    [named('webmailSettings.mailbox'), named('webmailSettings.protocols'), named('webmailSettings.security')],
    label,
  );

/** The methods as a list, below the one that is chosen from the start. */
const methods: Scene = (label) => [
  ...identity('identity-method'),
  ...radios(
    18,
    68,
    [named('identityMethod.cns'), named('identityMethod.signature'), named('identityMethod.webcam')],
    label,
  ),
];

/** The button that goes on, with the one back beside it. */
const goOn =
  (page: Parameters<typeof identity>[0]): Scene =>
  (label) => [
    ...identity(page),
    ...rows(14, 62, 190, 140),
    ...button(18, 88, label),
    words('small link', 134, 102, named('identityMethod.back')),
  ];

/**
 * Where on its page each control is that a guide points at: the page in outline, drawn with the labels of the map. It shows
 * enough to know the page again, and claims no more than the texts do.
 */
const SCENES: Partial<Record<TargetName, Scene>> = {
  'login.mailbox': signIn('login.mailbox'),
  'login.password': signIn('login.password'),
  'login.forgotten': signIn('login.forgotten'),
  'login.versionSmart': signIn('login.versionSmart'),
  'login.submit': signIn('login.submit'),
  'webmailMessages.settings': userMenu,
  'webmailMessages.accountManagement': userMenu,
  'webmailMessages.confirmIdentity': (label) => [
    ...webmail(),
    box('filled', 226, 27, 12, 12, 3),
    words('on small', 232, 37, '!', ''),
    box('plain', 150, 46, 122, 34, 8),
    ...link(163, 67, label),
  ],
  'webmailSettings.mailbox': settingsMenu,
  'webmailSettings.protocols': settingsMenu,
  'webmailSettings.security': settingsMenu,
  'accountHome.contactsEntry': account,
  'accountHome.passwordEntry': account,
  'accountHome.mailProgramsEntry': account,
  'accountHome.twoStepEntry': account,
  'accountTwoStep.deactivate': (label) => [...accountPage(named('accountHome.twoStepEntry')), ...button(76, 82, label)],
  'accountMailPrograms.activate': (label) => [
    ...accountPage(named('accountHome.mailProgramsEntry')),
    ...button(76, 82, label),
  ],
  'accountMailPrograms.generate': (label) => [
    ...accountPage(named('accountHome.mailProgramsEntry')),
    ...button(76, 82, label),
  ],
  'accountMailPrograms.copy': (label) => [
    ...accountPage(named('accountHome.mailProgramsEntry')),
    box('line thin', 74, 80, 104, 22, 4),
    ...rows(82, 89, 84),
    ...button(190, 81, label),
  ],
  'identityHolder.continue': goOn('identity-holder'),
  'identityMethod.otherMethods': (label) => [
    ...identity('identity-method'),
    box('tint', 14, 60, 150, 24, 5),
    box('filled', 22, 68, 8, 8, 4),
    words('small strong', 36, 76, 'SPID', ''),
    ...link(18, 102, label),
  ],
  'identityMethod.cns': methods,
  'identityMethod.signature': methods,
  'identityMethod.webcam': methods,
  'identityMethod.continue': goOn('identity-method'),
  'identityPersonalData.documentNumber': (label) => [
    ...identity('identity-personal-data'),
    ...field(18, 72, label, true),
    ...rows(18, 104, 120),
  ],
  'identityPersonalData.upload': (label) => [
    ...identity('identity-personal-data'),
    box('line thin', 14, 60, 170, 50, 6),
    ...rows(24, 70, 110),
    ...button(26, 82, label),
  ],
  'identityPersonalData.continue': goOn('identity-personal-data'),
  'identityDocuments.openForm': (label) => [
    ...identity('identity-documents'),
    ...button(18, 62, label),
    ...boxes(18, 91, [170, 150]),
  ],
  'identityDocuments.form': (label) => [
    ...identity('identity-documents'),
    ...dialog(label),
    ...rows(44, 54, 170, 180, 150, 172),
    down(232, 56, 40),
    ring(34, 30, 212, 82),
  ],
  'identityDocuments.declare': () => [
    ...identity('identity-documents'),
    ...dialog(named('identityDocuments.form')),
    ...rows(44, 54, 170, 150),
    ...boxes(46, 86, [168]),
    ring(46, 84, 184, 13),
  ],
  'identityDocuments.accept': (label) => [
    ...identity('identity-documents'),
    ...dialog(named('identityDocuments.form')),
    ...rows(44, 54, 170, 180),
    ...button(46, 84, label),
  ],
  'identityDocuments.terms': () => [
    ...identity('identity-documents'),
    ...boxes(18, 62, [210, 196, 204, 150]),
    ring(18, 62, 226, 51),
  ],
  'identityDocuments.continue': goOn('identity-documents'),
  'identityRecognition.spidEnter': (label) => [
    ...identity('identity-recognition'),
    ...rows(14, 62, 120),
    ...button(18, 82, label),
  ],
  'identityRecognition.spidProviders': () => [
    ...identity('identity-recognition'),
    ...[0, 1, 2].map((row) => box('tint', 18, 60 + row * 17, 130, 14, 4)),
    ...rows(28, 65, 70),
    ...rows(28, 82, 54),
    ...rows(28, 99, 80),
    ring(17, 59, 132, 50),
  ],
  'identityRecognition.continue': goOn('identity-recognition'),
  'identityRecognition.downloadForm': (label) => [
    ...identity('identity-recognition'),
    ...link(18, 74, label),
    ...rows(18, 88, 170, 120),
  ],
  'identityRecognition.upload': (label) => [
    ...identity('identity-recognition'),
    box('line thin', 14, 60, 190, 50, 6),
    words('small', 26, 75, QUOTED.identity.dropArea.text),
    ...button(26, 83, label),
  ],
};

/** A page in outline with a ring round a control; nothing for one that no guide points at. */
export const shapesOfTarget = (target: string): Shape[] => {
  const scene = SCENES[target as TargetName];
  return scene?.(named(target as TargetName)) ?? [];
};
