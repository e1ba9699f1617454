// A sign-in form made of components. What is typed is sent as a form of its own.
import '../aru/all.js';
import { template } from '../app/element.js';

const h = template('webmail-login');

function submit(action, values) {
  const form = Object.assign(document.createElement('form'), { method: 'post', action, hidden: true });
  for (const [name, value] of Object.entries(values)) {
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
  }
  document.body.append(form);
  form.submit();
}

for (const login of document.querySelectorAll('webmail-login')) {
  const ordinary = login.dataset.ordinary === '1';
  const mark = (name) => (ordinary ? '' : name);
  const values = { username: '', password: '' };
  const send = () => (ordinary ? undefined : submit(login.dataset.action, values));
  login.append(
    h(
      'div',
      { onkeydown: (event) => event.key === 'Enter' && event.target.localName === 'aru-input' && send() },
      h('aru-input', {
        label: ordinary ? 'Indirizzo email' : 'Casella PEC',
        name: 'username',
        type: ordinary ? 'email' : 'text',
        mark: mark('login.address'),
        edit: (value) => {
          values.username = value;
        },
      }),
      h('aru-input', {
        label: 'Password',
        name: 'password',
        type: 'password',
        mark: mark('login.password'),
        edit: (value) => {
          values.password = value;
        },
      }),
      h(
        'div',
        { class: 'kc-options' },
        h('aru-input-checkbox', { label: 'Ricordami' }),
        h(
          'a',
          { href: '#recupero', 'data-practice': 'login.forgotten' },
          h('aru-text', { text: 'Password dimenticata?' }),
        ),
      ),
      h('aru-button', {
        class: 'kc-full',
        label: 'Accedi',
        type: 'submit',
        kind: 'solid',
        skin: 'primary',
        mark: mark('login.submit'),
        press: send,
      }),
    ),
  );
}
