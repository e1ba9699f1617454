import { html, type Markup, mark } from '../../core/html.ts';

/** "Prosegui" and "Indietro" under a step's form. */
export const buttons = (name: string, { enabled = true, first = false } = {}): Markup => html`
<div class="wizard-buttons"><button class="btn btn-primary" name="go" value="next"${enabled ? '' : html` disabled`}${mark(name)}>Prosegui</button>
${!first && html`<button class="btn btn-link" name="go" value="back" formnovalidate>Indietro</button>`}</div>`;

/** What went wrong last. */
export const problem = (text: string): Markup | '' => (text ? html`<div class="warn" role="alert">${text}</div>` : '');
