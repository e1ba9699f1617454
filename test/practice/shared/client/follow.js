// Waiting pages: ask the server again and again until what they wait for has happened.
const EVERY_MS = 150;

/** Resolves with the state once `done` says so. */
export async function until(done) {
  for (;;) {
    const answer = await fetch('/-/poll').catch(() => null);
    const state = answer?.ok ? await answer.json() : null;
    if (state && done(state)) return state;
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
