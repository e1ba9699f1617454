// The phone. It shows the app's notification as soon as something waits for it, without being touched.
const EVERY_MS = 400;
const screen = document.getElementById('screen');

const QUESTIONS = {
  'sign-in': ['Richiesta di accesso', 'Stai accedendo alla casella'],
  account: ['Richiesta di accesso', 'Stai accedendo a Gestione Account con la casella'],
  'two-step-off': ['Richiesta di autorizzazione', 'Vuoi disattivare la verifica in 2 passaggi della casella'],
};

let shown;

function draw(state) {
  const waiting = state.pendingAuthorisation;
  const key = String(waiting);
  if (key === shown) return;
  shown = key;
  const time = new Date().toLocaleTimeString('it', { hour: '2-digit', minute: '2-digit' });
  screen.innerHTML = `<div class="phone-clock">${time}</div>`;
  if (!waiting) {
    screen.insertAdjacentHTML('beforeend', '<p class="phone-idle">Nessuna notifica</p>');
    return;
  }
  const [title, text] = QUESTIONS[waiting];
  screen.insertAdjacentHTML(
    'beforeend',
    `<section class="phone-card" aria-label="Notifica"><h2>App PEC · ${title}</h2><p>${text} ${state.person.address}?</p>
<div class="phone-row"><button type="button" data-do="refuse">Rifiuta</button>
<button type="button" class="main" data-do="authorise" data-practice="phone.authorise">Autorizza</button></div></section>`,
  );
}

const ask = async (address, init) => {
  const answer = await fetch(address, init).catch(() => null);
  if (answer?.ok) draw(await answer.json());
};

screen.addEventListener('click', (event) => {
  const action = event.target.closest('[data-do]')?.dataset.do;
  if (action) ask(`/-/do/${action}`, { method: 'POST' });
});

setInterval(() => ask('/-/poll'), EVERY_MS);
ask('/-/poll');
