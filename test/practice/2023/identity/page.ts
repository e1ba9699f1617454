import { document, late } from '../../core/document.ts';
import { html, type Markup } from '../../core/html.ts';
import { stepsOf } from '../../core/identity.ts';
import { STEP_NAMES } from '../../core/identity-texts.ts';
import type { IdentityStep, PracticeState } from '../../core/state.ts';
import type { World } from '../../core/world.ts';
import { documents } from './documents.ts';
import { recognition } from './recognition.ts';
import { holder, method, personalData, result } from './steps.ts';

const VIEWS: Record<IdentityStep, (state: PracticeState) => Markup> = {
  holder,
  method,
  'personal-data': personalData,
  documents,
  recognition,
  result,
};

/** The row of steps; in 2023 the result had no step of its own. */
function stepper(state: PracticeState, current: IdentityStep): Markup {
  const steps = stepsOf(state.identity.method).filter((step) => step !== 'result');
  const at = current === 'result' ? steps.length : steps.indexOf(current);
  const kind = (index: number): string => (index === at ? 'active' : index < at ? 'done' : '');
  return html`<ol class="wizard-steps">${steps.map((step, index) => html`<li class="${kind(index)}"><span>${STEP_NAMES[step]}</span></li>`)}</ol>`;
}

/** A page of the wizard's look. */
export const wizardPage = (world: World, heading: string, steps: Markup, content: Markup): string =>
  document({
    title: `${heading} - PEC`,
    styles: ['2023/account.css', '2023/identity.css', 'shared/spid-button.css'],
    scripts: ['2023/identity.js'],
    world,
    bodyClass: 'account wizard',
    body: html`<header id="acc-top"><span class="brand">PEC</span> <h1 class="wizard-title">${heading}</h1></header>${late}<div class="wizard-body">${steps}<main id="content">${content}</main></div>`,
  });

/** The page of the current step. */
export function identityPage(world: World): string {
  const { state } = world;
  const current = state.identityConfirmed ? 'result' : state.identity.step;
  return wizardPage(world, 'CONFERMA IDENTITÀ', stepper(state, current), VIEWS[current](state));
}
