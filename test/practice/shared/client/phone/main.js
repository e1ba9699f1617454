// The phone: notifications of the app appear by themselves, and the app can be opened to turn the verification on.
import { SCREENS } from './screens.js';

const EVERY_MS = 150;
const screen = document.getElementById('screen');

const QUESTIONS = {
  'sign-in': ['Richiesta di accesso', 'Stai accedendo alla casella'],
  account: ['Richiesta di accesso', 'Stai accedendo a Gestione Account con la casella'],
  'two-step-off': ['Richiesta di autorizzazione', 'Vuoi disattivare la verifica in 2 passaggi della casella'],
};

/** Where the person is in the phone, and what is typed there. */
const phone = { at: 'home', problem: '', number: '' };
let state = null;
let drawn = '';

const notification = ({ pendingAuthorisation: waiting, person }) => {
  if (!waiting) return '';
  const [title, text] = QUESTIONS[waiting];
  return `<section class="phone-card" aria-label="Notifica"><h2>Aruba PEC · ${title}</h2><p>${text} ${person.address}?</p>
<div class="phone-row"><button type="button" data-do="refuse">Rifiuta</button>
<button type="button" class="main" data-do="authorise" data-practice="phone.authorise">Autorizza</button></div></section>`;
};

/** Draws only when something is different, so that what is typed stays. */
function draw() {
  const markup = notification(state) + SCREENS[phone.at](state, phone);
  if (markup === drawn) return;
  drawn = markup;
  screen.className = phone.at === 'home' ? 'phone-screen' : 'phone-screen app';
  screen.innerHTML = markup;
}

async function ask(address, init) {
  const answer = await fetch(address, init).catch(() => null);
  if (!answer?.ok) return;
  state = await answer.json();
  draw();
}

const act = (name) => ask(`/-/do/${name}`, { method: 'POST' });

const open = (name) => {
  phone.at = name;
  phone.problem = '';
  draw();
};

/** The code that the text message brings. */
const CODE = '482915';

/** What a control of the app does beyond opening another screen. */
const STEPS = {
  'app-sign-in': async () => {
    await ask('/-/poll');
    open(state.twoStep === 'off' && state.phone.offersActivation ? 'offer' : 'inbox');
  },
  later: async () => {
    await act('close-offer');
    open('inbox');
  },
  protect: () => act('protect-phone'),
  code: async () => {
    if (screen.querySelector('#code').value.trim() !== CODE) {
      phone.problem = 'Il codice non è corretto.';
      draw();
      return;
    }
    await act('two-step-on');
    open('success');
  },
  number: () => {
    phone.number = screen.querySelector('#number').value.trim();
    open('code');
  },
};

screen.addEventListener('click', (event) => {
  const { do: action, open: target, step } = event.target.closest('[data-do], [data-open], [data-step]')?.dataset ?? {};
  if (action) act(action);
  if (target) open(target);
  if (step) STEPS[step]();
});
screen.addEventListener('submit', (event) => event.preventDefault());

setInterval(() => ask('/-/poll'), EVERY_MS);
ask('/-/poll');
