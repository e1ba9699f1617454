import { type Ask, type Handler, redirect, send } from '../core/answer.ts';
import { document } from '../core/document.ts';
import { at, HOSTS } from '../core/hosts.ts';
import { html, type Markup } from '../core/html.ts';
import { resetState } from '../core/state.ts';
import { SWITCHES, type Switch } from '../core/switches.ts';
import { GENERATIONS, type World } from '../core/world.ts';

/** The control page: which generation is played, in which state, with which disturbances. */
export const controlPage: Handler = (ask, world) => {
  if (ask.path !== '/') return null;
  if (ask.method === 'POST') {
    change(ask, world);
    return redirect('/');
  }
  return send(document({ title: 'Practice site', styles: ['shared/plain.css'], body: body(world) }));
};

function change({ form }: Ask, world: World): void {
  const generation = GENERATIONS.find((name) => name === form.get('generation'));
  if (form.has('reset') || (generation && generation !== world.generation)) resetState(world.state);
  if (generation) world.generation = generation;
  if (form.has('reset')) return;
  for (const { name, write } of SWITCHES) {
    const value = form.get(name);
    if (value !== null) write(world.state, value);
  }
}

function body(world: World): Markup {
  return html`<main class="plain wide"><h1>Practice site</h1>
<p>A working model of the pages that the guides are about. It is not Aruba, and nothing leaves this machine.</p>
<form method="post" class="plain-card"><h2>Generation</h2><p>${GENERATIONS.map(
    (name) =>
      html`<label><input type="radio" name="generation" value="${name}"${name === world.generation ? html` checked` : ''}> ${name}</label> `,
  )} <button class="plain-button">Change</button> (begins anew)</p></form>
<form method="post" class="plain-card"><h2>State and disturbances</h2>
<p>Each can also be set by an address: <code>?practice-name=value</code></p>
<table>${SWITCHES.map((item) => row(item, world))}</table>
<p><button class="plain-button">Save</button> <button class="plain-button" name="reset" value="1">Reset everything</button></p></form>
<section class="plain-card"><h2>Go to</h2><ul>
<li><a href="${at('webmail')}">${HOSTS.webmail}</a> (any address and password; the password "sbagliata" is wrong)</li>
<li><a href="${at('phone')}">${HOSTS.phone}</a>, the phone with the app</li>
<li><a href="${at('account', '/pec')}">${HOSTS.account}/pec</a></li>
<li><a href="${at('identity')}">${HOSTS.identity}</a></li>
<li><a href="${at('customers')}">${HOSTS.customers}</a>, where nothing is guided</li></ul></section></main>`;
}

function row({ name, label, values, read }: Switch, { state }: World): Markup {
  const current = read(state);
  const field =
    values.length > 0
      ? html`<select id="${name}" name="${name}">${values.map((value) => html`<option${value === current ? html` selected` : ''}>${value}</option>`)}</select>`
      : html`<input id="${name}" name="${name}" type="number" min="0" step="100" value="${current}">`;
  return html`<tr><th scope="row"><label for="${name}">${label}</label></th><td>${field}</td><td><code>practice-${name}</code></td></tr>`;
}
