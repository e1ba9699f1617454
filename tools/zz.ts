import { runMutations } from '../test/mutations/run.ts';
import { SCENES } from '../test/practice/scenes.ts';
export async function main() {
  const answers = await runMutations({
    scenes: SCENES.filter((s) =>
      ['account-two-step-question', 'inbox-confirm-identity', 'message-phishing'].includes(s.name),
    ),
    seed: 1,
    rounds: 2,
    sets: ['kept'],
  });
  for (const a of answers)
    if ('WLGA'.includes(a.letter))
      console.log(a.letter, a.scene, a.round, a.target, a.changes.join(), '\n', a.said, (a as any).why);
}
