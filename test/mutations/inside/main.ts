import { serialisePageMap } from '../../../src/data/pages/serialise-page-map.ts';
import { targetByName } from '../../../src/data/pages/targets.ts';
import { detect } from '../../../src/in-page/detect/detect.ts';
import { PageProbe } from '../../../src/in-page/detect/page-probe.ts';
import {
  composedClosest,
  explain,
  normalise,
  Survey,
  type TargetDescription,
} from '../../../src/in-page/locate/locate.ts';
import { reach } from '../../../src/in-page/locate/reach.ts';
import type { Change } from './change.ts';
import { decoysOf } from './decoys.ts';
import { Marks } from './marks.ts';
import { AIMS, type Aim, type Truth, truthOf } from './questions.ts';
import { Random } from './random.ts';
import { rename, translate } from './relabel.ts';
import { type Snapshot, showSnapshot, takeSnapshot } from './snapshot.ts';
import * as structure from './structure.ts';
import { ENGLISH } from './wordings.ts';

/** `kept`: labels stay as they are. `changed`: the label of the control that is asked for is another one. */
export type Set = 'kept' | 'changed';

/** One question and its answer. The letters are those of the shared benchmark; `-` is a right "not found". */
export interface Answer {
  set: Set;
  round: number;
  target: string;
  /** C right, W wrong, A not found though it is there; L, G, P something found that is not there; `-` rightly nothing. */
  letter: 'C' | 'W' | 'A' | 'L' | 'G' | 'P' | '-';
  asked: 'there' | 'taken away' | 'not here' | 'other page';
  /** On another page: whether the page check would have let the question through. */
  pageTaken: boolean;
  changes: string[];
  /** What the control was called anew. */
  wording: string;
  kind: string;
  /** What was answered. */
  said: string;
}

const CHART = serialisePageMap();
const CHANGES: Record<string, Change> = { ...structure };
/** Questions about controls of other pages, per round. */
const ELSEWHERE = 6;
/** Of the rounds with other labels, one in so many shows the whole page in English. */
const ENGLISH_ROUNDS = 5;

interface Plan {
  seed: string;
  rounds: number;
  set: Set;
  /** The page that the scene is. */
  page: string;
}

/** Changes a page in as many ways as there are rounds, and asks for every control that a guide points at. */
async function play(snapshot: Snapshot, { seed, rounds, set, page }: Plan): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let round = 0; round < rounds; round++) {
    const aims = AIMS.filter((aim) => aim.pages.includes(page as never));
    // Every control has its own copy of the page: what looks like one of them is put there for it alone.
    for (const aim of aims)
      answers.push(...(await ask(snapshot, aim, new Random(`${seed} ${round} ${aim.target}`), round, set, page)));
    if (!aims.length) answers.push(...(await askElsewhere(snapshot, new Random(`${seed} ${round}`), round, set, page)));
  }
  return answers;
}

async function ask(
  snapshot: Snapshot,
  aim: Aim,
  random: Random,
  round: number,
  set: Set,
  page: string,
): Promise<Answer[]> {
  await showSnapshot(snapshot);
  const marks = new Marks();
  const before = truthOf(aim, marks);
  if (!before) return [];
  const description = targetByName(aim.target) as TargetDescription;
  const base = { set, round, target: aim.target, pageTaken: true, changes: [] as string[], wording: '', kind: '' };
  const truthElement = before.is === 'gone' ? null : marks.of(before.marks[0] ?? '')[0];
  const label = labelOf(description, before);
  if (set === 'changed') {
    if (random.oneIn(ENGLISH_ROUNDS)) {
      translate();
      base.kind = 'english';
      base.wording = ENGLISH[label] ?? label;
    } else if (before.is === 'control' && truthElement) {
      const wording = rename(truthElement, label, random);
      if (!wording) return [];
      Object.assign(base, { wording: wording.text, kind: wording.kind });
    } else if (before.is === 'opener') return [];
  }
  const answers: Answer[] = [];
  if (before.is === 'control' && truthElement && label) {
    for (const decoy of random
      .shuffled(decoysOf(truthElement, base.kind === 'english' ? base.wording : label, base.wording || label, random))
      .slice(0, random.below(3))) {
      decoy.put();
      base.changes.push(`twin in ${decoy.kind}`);
    }
  }
  base.changes.push(...change(random, marks));
  const truth = truthOf(aim, marks);
  if (truth) {
    const { element, said } = answer(description);
    const right = truth.is !== 'gone' && element !== null && marks.isOne(element, truth.marks);
    const letter = truth.is === 'gone' ? (element ? 'G' : '-') : right ? 'C' : element ? 'W' : 'A';
    answers.push({ ...base, letter, asked: truth.is === 'gone' ? 'not here' : 'there', said });
  }
  if (truth?.is === 'control') {
    // With an area that scrolls goes the window that it fills.
    for (const element of marks.of(aim.mark))
      takeAway((description.composite === 'scroller' && composedClosest(element, '[role=dialog]')) || element);
    const { element, said } = answer(description);
    const opens = element !== null && marks.isOne(element, aim.openers);
    answers.push({ ...base, letter: element && !opens ? 'L' : '-', asked: 'taken away', said });
  }
  if (round % 2 === 0) answers.push(...elsewhere(base, random, marks, page, snapshot.url));
  return answers;
}

async function askElsewhere(
  snapshot: Snapshot,
  random: Random,
  round: number,
  set: Set,
  page: string,
): Promise<Answer[]> {
  await showSnapshot(snapshot);
  const marks = new Marks();
  const base = { set, round, target: '', pageTaken: true, changes: change(random, marks), wording: '', kind: '' };
  return elsewhere(base, random, marks, page, snapshot.url);
}

/** Asks for controls of other pages, half of them with their label put on this page. */
function elsewhere(
  base: Omit<Answer, 'letter' | 'asked' | 'said'>,
  random: Random,
  marks: Marks,
  page: string,
  url: string,
): Answer[] {
  const others = AIMS.filter((aim) => !aim.pages.includes(page as never) && !marks.of(aim.mark).length);
  return random
    .shuffled(others)
    .slice(0, ELSEWHERE)
    .map((aim, index) => {
      const description = targetByName(aim.target) as TargetDescription;
      const label = description.names[0]?.text ?? '';
      const changes = [...base.changes];
      if (index % 2 === 0 && label) {
        random.pick(decoysOf(document.createElement('button'), label, label, random)).put();
        changes.push('its label is here');
      }
      const { element, said } = answer(description);
      const seen = detect(url, new PageProbe(document, CHART, url)).page;
      const pageTaken = element !== null && aim.pages.includes(seen as never);
      return {
        ...base,
        changes,
        target: aim.target,
        letter: element ? 'P' : '-',
        asked: 'other page',
        said,
        pageTaken,
      };
    });
}

/** Some of the changes, in any order. */
function change(random: Random, marks: Marks): string[] {
  const names = random.shuffled(Object.keys(CHANGES)).slice(0, 2 + random.below(4));
  for (const name of names) CHANGES[name]?.({ random, marks });
  return names;
}

/** The wording that the control has before anything is changed. */
function labelOf(description: TargetDescription, truth: Truth): string {
  const { result } = reach(document, description);
  if (result.status === 'found' && result.label) return result.label;
  return truth?.is === 'control' ? (description.names[0]?.text ?? '') : '';
}

function answer(description: TargetDescription): { element: Element | null; said: string } {
  const { result } = reach(document, description, { snapshot: new Survey(document) });
  return result.status === 'found'
    ? { element: result.element, said: `${result.element.localName} "${result.label}" ${whereIs(result.element)}` }
    : { element: null, said: `${result.reason} ${(globalThis as { why?: 1 }).why ? explain(result) : ''}` };
}

const whereIs = (element: Element): string => normalise((element.parentElement?.textContent ?? '').slice(0, 80));

/** Takes a control off the page, with the labels that are its own. */
function takeAway(element: Element): void {
  for (const label of (element as HTMLInputElement).labels ?? []) label.remove();
  element.remove();
}

Object.assign(globalThis, {
  mutations: { takeSnapshot, play, detect: (url: string) => detect(url, new PageProbe(document, CHART, url)).page },
});
