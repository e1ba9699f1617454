import { template } from './element.js';

const h = template('cdk-overlay');

/** The container of the component library's overlays, at the end of the document as in Angular's CDK. */
function container() {
  return (
    document.querySelector('.cdk-overlay-container') ??
    document.body.appendChild(h('div', { class: 'cdk-overlay-container' }))
  );
}

/** Puts something over the page, on a backdrop. Returns what takes it away again. */
export function openOverlay(content) {
  const backdrop = h('div', { class: 'cdk-overlay-backdrop cdk-overlay-dark-backdrop cdk-overlay-backdrop-showing' });
  const wrapper = h('div', { class: 'cdk-global-overlay-wrapper' }, h('div', { class: 'cdk-overlay-pane' }, content));
  container().append(backdrop, wrapper);
  return () => {
    backdrop.remove();
    wrapper.remove();
  };
}

export const closeOverlays = () => document.querySelector('.cdk-overlay-container')?.replaceChildren();
