import type { Page } from 'puppeteer';
import { afterAll, describe, test } from 'vitest';
import { PAGES } from '../../src/data/pages/catalogue.ts';
import { supportedAddress } from '../../src/data/pages/hosts.ts';
import type { PageDefinition } from '../../src/data/pages/page.ts';
import { APP_LABELS } from '../../src/data/pages/quoted-labels.ts';
import { MESSAGES } from '../practice/core/messages.ts';
import { COMPANY, PERSON } from '../practice/core/person.ts';
import { openScene, SCENES, type Scene } from '../practice/scenes.ts';
import { switchMask } from '../support/masked-page.ts';
import { coloursIn, takePicture } from '../support/pixels.ts';
import { halfOf } from '../support/property.ts';
import { raiseStage, type Stage } from '../support/stage.ts';
import { type Spot, spotsOf } from '../support/text-spots.ts';

/** Every page of the practice site in every state, with the mask on, judged by what is drawn. */
/** A bar, and what is behind the end of a text that was cut short. Letters have a dozen colours at their edges. */
const COVERED = 3;

const PERSONAL = [
  ...[PERSON.firstName, PERSON.lastName, PERSON.address, PERSON.taxCode, PERSON.email, PERSON.mobile],
  ...[COMPANY.name, COMPANY.taxCode, ...PERSON.mailboxes],
  ...MESSAGES.flatMap(({ from, subject, body }) => [from, subject, ...body]),
];

const pageOf = (id: string): PageDefinition | undefined =>
  Object.values<PageDefinition>(PAGES).find((one) => one.id === id);
/** What the guides call a control of a page, in the map's own words: only what is written on a page that a guide leads to. */
function labelsOf(id: string): string[] {
  const page = pageOf(id);
  if (page?.deadEnd) return [];
  const own = Object.values(page?.targets ?? {}).flatMap(({ names }) => names.filter(({ weak }) => !weak));
  return [
    ...new Set(
      [...own, ...APP_LABELS.filter(({ where }) => PLACE[id.split('-')[0] ?? ''] === where)]
        .map(({ text }) => text)
        .concat(ALSO),
    ),
  ];
}
const PLACE: Record<string, string> = { webmail: 'webmail', account: 'account', login: 'signIn', identity: 'identity' };
/** What guides name in other ways: where a PIN goes, and what the state of a setting is. */
const ALSO = ['PIN', 'Stato', 'Attiva', 'Non attiva'];

const key = (text: string) =>
  text
    .replace(/^\s*[✓•·]\s*/, '')
    .replace(/\s*\(\d+\)\s*$/, '')
    .replace(/[.…:]+$/, '')
    .trim()
    .toLowerCase();
/** As words are looked for in texts. */
const small = (text: string): string => text.replaceAll('’', "'").toLowerCase();
/** Words that are but a part of a text are looked for by themselves. */
const isAbout = (words: string, personal: string): boolean =>
  words.includes(personal) && words.length <= personal.length + 3;
/** Subjects of letters and the bar of the practice site itself are nobody's controls. */
const OTHERS = new Set([...MESSAGES.map(({ subject }) => key(subject))]);

/** Wordings of the pages that also stand in made-up letters, and the made-up providers, one of whom is called like the person. */
const isPublic = (words: string, said: string, id: string, isWebmail: boolean): boolean =>
  (!isWebmail && ALL_LABELS.has(key(words))) || (id === 'identity-recognition' && / ID$/.test(said));
const ALL_LABELS = new Set(
  Object.values<PageDefinition>(PAGES)
    .flatMap(({ id }) => labelsOf(id))
    .map(key),
);

async function judge(
  page: Page,
  stage: Stage,
  scene: Scene,
): Promise<{ open: string[]; closed: string[]; labels: number }> {
  await openScene(page, stage.practice, scene);
  // Away from the sign of the mask, which grows under the pointer.
  await page.mouse.move((scene.viewport?.width ?? 1280) - 2, 1);
  const named = labelsOf(scene.page);
  // Older sign-in pages stand where the classic webmail can stand, too: there a label is one in a control.
  const isWebmail = page.url().startsWith('https://webmail.');
  // What is said in the middle of a letter is nobody's label.
  const long = new Set(named.filter((label) => !isWebmail && /\S\s+\S+/.test(label)).map(small));
  const spots = await spotsOf(page, [...long, ...PERSONAL.map(small)]);
  const picture = await takePicture(page);
  const wanted = new Set(named.map(key));
  const isOpen = ({ box }: Spot) => coloursIn(picture, box) > COVERED;
  const labels = spots.filter(({ said, part, isControl }) => {
    if (part !== null) return long.has(part);
    return (isControl || !isWebmail) && wanted.has(key(said)) && !OTHERS.has(key(said));
  });
  const personal = spots.filter(({ said, part }) => {
    const words = part ?? said;
    return !isPublic(words, said, scene.page, isWebmail) && PERSONAL.some((one) => isAbout(small(words), small(one)));
  });
  const name = ({ said, part }: Spot) => `${scene.generation} ${scene.name}: ${part ? `${part} in ` : ''}${said}`;
  return {
    open: personal.filter(isOpen).map(name),
    closed: labels.filter((spot) => !isOpen(spot)).map(name),
    labels: labels.length,
  };
}

const stages: Stage[] = [];
afterAll(() => Promise.all(stages.map((stage) => stage.close())));

describe.concurrent.each(['2026', '2023'] as const)('the pages of %s', (generation) => {
  test('show no personal text, and every label that a guide names', { timeout: 400_000 }, async ({ expect }) => {
    const stage = await raiseStage();
    stages.push(stage);
    await stage.clear(generation);
    const page = await stage.open('about:blank');
    await switchMask(stage, true);
    await page.bringToFront();
    const all = { open: [] as string[], closed: [] as string[], labels: 0 };
    const scenes = halfOf(SCENES.filter((one) => one.generation === generation && supportedAddress(one.url)));
    for (const scene of scenes) {
      const { open, closed, labels } = await judge(page, stage, scene);
      all.open.push(...open);
      all.closed.push(...closed);
      all.labels += labels;
    }
    console.log(
      `${generation}: ${all.labels - all.closed.length} of ${all.labels} labels readable in ${scenes.length} scenes`,
    );
    expect(all.labels).toBeGreaterThan(60);
    expect([...all.open, ...all.closed]).toEqual([]);
  });
});
