import type { Page } from 'puppeteer';
import { openScene, type Scene } from '../practice/scenes.ts';
import { startPractice } from '../practice/server.ts';
import { launch } from '../support/browser.ts';
import { bundle } from '../support/bundle.ts';
import type { Answer, Set as LabelSet } from './inside/main.ts';
import type { Snapshot } from './inside/snapshot.ts';

export interface RunOptions {
  scenes: readonly Scene[];
  /** The same seed gives the same changes and the same answers. */
  seed: number;
  /** How many times each page is changed, for each set and each control. */
  rounds: number;
  sets?: readonly LabelSet[];
  onScene?: (scene: Scene) => void;
}

/** An answer and the scene it was given on. */
export type SceneAnswer = Answer & { scene: string };

interface Inside {
  takeSnapshot(): Snapshot;
  play(snapshot: Snapshot, plan: { seed: string; rounds: number; set: LabelSet; page: string }): Promise<Answer[]>;
}

/** Opens scenes of the practice site in a real Chromium, changes them in many ways and asks the locator each time. */
export async function runMutations(options: RunOptions): Promise<SceneAnswer[]> {
  const { scenes, seed, rounds, sets = ['kept', 'changed'], onScene } = options;
  // The product's locator and page map, and the changes.
  const code = await bundle('test/mutations/inside/main.ts', { minify: false });
  const practice = await startPractice({ generation: '2026' });
  const { browser } = await launch({ resolverRules: practice.resolverRules, extension: null });
  try {
    const answers: SceneAnswer[] = [];
    const page = await browser.newPage();
    for (const scene of scenes) {
      onScene?.(scene);
      await openScene(page, practice, scene);
      await page.evaluate(code);
      const snapshot = await page.evaluate(() => (Reflect.get(globalThis, 'mutations') as Inside).takeSnapshot());
      await prepare(page, code);
      const name = `${scene.generation} ${scene.name}`;
      for (const set of sets) {
        const plan = { seed: `${seed} ${name} ${set}`, rounds, set, page: scene.page };
        const given = await page.evaluate(
          (taken, wanted) => (Reflect.get(globalThis, 'mutations') as Inside).play(taken, wanted),
          snapshot,
          plan,
        );
        answers.push(...given.map((answer) => ({ ...answer, scene: name })));
      }
    }
    return answers;
  } finally {
    await browser.close();
    await practice.close();
  }
}

/** An empty page in which snapshots can be shown. */
async function prepare(page: Page, code: string): Promise<void> {
  await page.goto('about:blank');
  await page.setContent('<!doctype html><html lang="it"><head></head><body></body></html>');
  await page.evaluate(code);
  if (process.env.WHY) await page.evaluate('globalThis.why = 1');
}
