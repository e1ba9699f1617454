import type { Page } from 'puppeteer';
import { at } from '../core/hosts.ts';
import type { StatePatch } from '../core/state.ts';
import { GENERATIONS } from '../core/world.ts';
import { clickOn, NARROW, press, pressAll, QUIET } from './acts.ts';
import type { Scene } from './scene.ts';

type Progress = NonNullable<StatePatch['identity']>;

const wizard = (identity: Progress, more: StatePatch = {}): StatePatch => ({ ...QUIET, ...more, identity });

const ACCEPTED = { step: 'documents', formAccepted: true } as const;
const WEBCAM = { method: 'webcam', documentNumber: 'CA00000AA', documentExpiry: '01/02/2031' } as const;
const NO_PLUGIN = { computer: { plugin: false } };
const NO_DEVICE = { computer: { device: false } };

/** Scrolls the request form to its end, as one does who reads it. */
export async function readForm(page: Page): Promise<void> {
  const form = await page.locator('>>> [data-practice="identityDocuments.form"]').waitHandle();
  await form.evaluate((element) => element.scrollTo(0, element.scrollHeight));
}

async function openAndRead(page: Page): Promise<void> {
  await press(page, 'identityDocuments.open');
  await readForm(page);
}

function scenesOf(generation: Scene['generation']): Scene[] {
  const make = (
    page: Scene['page'],
    name: string,
    state: StatePatch,
    marks: string[],
    prepare?: Scene['prepare'],
  ): Scene => ({
    name: `identity-${name}`,
    generation,
    page,
    url: at('identity'),
    state,
    marks,
    ...(prepare ? { prepare } : {}),
  });
  const documents = ['identityDocuments.boxes', 'identityDocuments.continue'];
  const CONTINUE = ['identityRecognition.continue'];
  return [
    make('identity-holder', 'holder', QUIET, ['identityHolder.continue']),
    { ...make('identity-holder', 'holder-narrow', QUIET, ['identityHolder.continue']), viewport: NARROW },
    make('identity-method', 'method', wizard({ step: 'method' }), ['identityMethod.other', 'identityMethod.continue']),
    make(
      'identity-method',
      'method-others',
      wizard({ step: 'method' }),
      ['identityMethod.cns', 'identityMethod.signature', 'identityMethod.webcam', 'identityMethod.continue'],
      pressAll('identityMethod.other'),
    ),
    make(
      'identity-personal-data',
      'personal-data',
      wizard({ ...WEBCAM, step: 'personal-data', documentNumber: '', documentExpiry: '' }),
      [
        'identityPersonalData.number',
        'identityPersonalData.expiry',
        'identityPersonalData.upload',
        'identityPersonalData.continue',
      ],
    ),
    make('identity-documents', 'documents', wizard({ step: 'documents' }), [...documents, 'identityDocuments.open']),
    make(
      'identity-documents',
      'documents-form',
      wizard({ step: 'documents' }),
      ['identityDocuments.form', 'identityDocuments.accept'],
      pressAll('identityDocuments.open'),
    ),
    make(
      'identity-documents',
      'documents-form-webcam',
      wizard({ ...WEBCAM, step: 'documents' }),
      ['identityDocuments.form', 'identityDocuments.accept', 'identityDocuments.declare'],
      openAndRead,
    ),
    make('identity-documents', 'documents-half', wizard({ ...ACCEPTED, ticked: 2 }), documents),
    make('identity-recognition', 'spid', wizard({ step: 'recognition' }), ['identityRecognition.enterSpid']),
    make(
      'identity-recognition',
      'spid-providers',
      wizard({ step: 'recognition' }),
      ['identityRecognition.enterSpid', 'identityRecognition.providers'],
      pressAll('identityRecognition.enterSpid'),
    ),
    make('identity-recognition', 'cns', wizard({ step: 'recognition', method: 'cns' }), CONTINUE),
    make(
      'identity-recognition',
      'cns-no-card',
      wizard({ step: 'recognition', method: 'cns' }, NO_DEVICE),
      CONTINUE,
      pressAll(...CONTINUE),
    ),
    make(
      'identity-recognition',
      'cns-plugin',
      wizard({ step: 'recognition', method: 'cns' }, NO_PLUGIN),
      ['identityRecognition.plugin'],
      pressAll(...CONTINUE),
    ),
    make('identity-recognition', 'cns-pin', wizard({ step: 'recognition', method: 'cns', phase: 'pin' }), [
      ...CONTINUE,
      'identityRecognition.pin',
    ]),
    make('identity-recognition', 'signature', wizard({ step: 'recognition', method: 'signature' }), CONTINUE),
    make('identity-recognition', 'signature-pin', wizard({ step: 'recognition', method: 'signature', phase: 'pin' }), [
      ...CONTINUE,
      'identityRecognition.pin',
    ]),
    make(
      'identity-recognition',
      'signature-not-recognised',
      wizard({ step: 'recognition', method: 'signature' }, NO_DEVICE),
      [...CONTINUE, 'identityRecognition.download', 'identityRecognition.upload'],
      pressAll(...CONTINUE),
    ),
    make('identity-recognition', 'webcam', wizard({ ...WEBCAM, step: 'recognition' }), CONTINUE),
    make('identity-result', 'result', { ...QUIET, identityConfirmed: true }, []),
    { ...make('login', 'signed-out', {}, ['login.address', 'login.password', 'login.submit']) },
    {
      ...make('unknown', 'look-alike', QUIET, []),
      url: at('identity', '/firma/acquisto'),
      name: 'unknown-signature-purchase',
    },
  ];
}

/** The wizard, and what looks like it. */
export const IDENTITY_SCENES: Scene[] = [
  ...GENERATIONS.flatMap(scenesOf),
  {
    name: 'unknown-spid-provider',
    generation: '2026',
    page: 'unknown',
    url: at('spid', '/?idp=Prova%20ID'),
    state: QUIET,
  },
  {
    name: 'unknown-video-platform',
    generation: '2026',
    page: 'unknown',
    url: at('video'),
    state: QUIET,
    prepare: clickOn('[data-do=without]'),
  },
];
