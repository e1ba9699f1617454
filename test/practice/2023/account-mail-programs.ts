import type { Ask } from '../core/answer.ts';
import { html, type Markup } from '../core/html.ts';
import type { PracticeState } from '../core/state.ts';
import type { World } from '../core/world.ts';

/** Placeholder for part 2. */
export function postMailPrograms(_ask: Ask, _state: PracticeState): void {}

/** Placeholder for part 2. */
export const mailPrograms = (_world: World): Markup => html`<h2>Password programmi di posta</h2>`;
