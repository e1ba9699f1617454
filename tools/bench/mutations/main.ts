import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BARS, figuresOf, percent } from '../../../test/mutations/figures.ts';
import { runMutations, type SceneAnswer } from '../../../test/mutations/run.ts';
import { SCENES } from '../../../test/practice/scenes.ts';

const PARTS = { choose: 0, report: 1 };

const USAGE = `npm run bench -- mutations [--seed N] [--rounds N] [--part choose|report] [--scene TEXT] [--show N] [--json FILE]
  --part   choose: every other page, on which the locator's parameters may be chosen; report: the rest; without it: all
  --scene  only scenes with this in their name
  --show   prints at most N bad answers of each kind`;

/** Changes the practice pages as redesigns do and prints how well the locator finds its controls again. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '4' },
      part: { type: 'string' },
      scene: { type: 'string', default: '' },
      show: { type: 'string', default: '0' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const part = PARTS[values.part as keyof typeof PARTS];
  if (values.help || (values.part && part === undefined)) {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }
  const scenes = SCENES.filter(
    (scene, index) =>
      (part === undefined || index % 2 === part) && `${scene.generation} ${scene.name}`.includes(values.scene),
  );
  const begin = performance.now();
  const answers = await runMutations({ scenes, seed: Number(values.seed), rounds: Number(values.rounds) });
  print(answers);
  for (const letter of ['W', 'L', 'G', 'P', 'A']) show(answers, letter, Number(values.show));
  if (values.json) writeFileSync(values.json, JSON.stringify(answers, null, 1));
  console.log(`${scenes.length} scenes, seed ${values.seed}, ${((performance.now() - begin) / 1000).toFixed(0)} s`);
  return 0;
}

function print(answers: readonly SceneAnswer[]): void {
  const share = (part: number, whole: number) => `${percent(part, whole).toFixed(1)} % (${part} of ${whole})`;
  console.table(
    Object.fromEntries(
      (['kept', 'changed'] as const).map((set) => {
        const f = figuresOf(answers, set);
        const bar = BARS[set];
        return [
          `labels ${set}`,
          {
            'C correct': `${share(f.correct, f.there)}, bar ${bar.correct}`,
            'W wrong': `${share(f.wrong, f.there)}, bar ${bar.wrong}`,
            'L look-alike': `${share(f.lookalike, f.takenAway)}, bar ${bar.lookalike}`,
            'G gone': `${share(f.gone, f.notHere)}, bar ${bar.gone}`,
            'P wrong page': share(f.wrongPage, f.otherPage),
            'P, page checked': share(f.wrongPageTaken, f.otherPage),
          },
        ];
      }),
    ),
  );
  const kinds = new Set(answers.map(({ kind }) => kind).filter(Boolean));
  for (const kind of kinds) {
    const own = answers.filter((answer) => answer.kind === kind && answer.asked === 'there');
    const right = own.filter(({ letter }) => letter === 'C').length;
    console.log(
      `  ${kind.padEnd(8)} C ${share(right, own.length)}, W ${own.filter(({ letter }) => letter === 'W').length}`,
    );
  }
}

function show(answers: readonly SceneAnswer[], letter: string, most: number): void {
  for (const answer of answers.filter((one) => one.letter === letter).slice(0, most)) {
    const { set, scene, round, target, wording, changes, said } = answer;
    console.log(
      `${letter} ${set} ${scene} ${round} ${target} ${wording && `"${wording}" `}[${changes.join(', ')}]: ${said}`,
    );
  }
}
