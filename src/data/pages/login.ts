import { FORGOTTEN, FORGOTTEN_TOO } from './login-parts.ts';
import { definePage, en, guess, it } from './page.ts';
import { missing, speaksFor } from './weights.ts';

/** The sign-in form: the Keycloak realm `pec` today, the start page of the webmail in 2023-24. */
export const login = definePage({
  id: 'login',
  number: 1,
  recognition: {
    places: [
      { host: 'login.aruba.it', path: /^\/auth\/realms\/pec\//, says: 'allows' },
      { host: 'webmail.pec.it', path: /^\/(?!new\/|smart\/)/, says: 'allows' },
    ],
    signs: [
      speaksFor('sure', { see: 'field', type: 'password' }),
      missing('sure', { see: 'field', type: 'password' }),
      speaksFor('strong', { see: 'target', target: 'login.mailbox' }),
      missing(
        'strong',
        { see: 'target', target: 'login.mailbox' },
        { see: 'field', type: 'text' },
        { see: 'field', type: 'email' },
      ),
      speaksFor('some', { see: 'target', target: 'login.password' }),
      speaksFor(
        'some',
        { see: 'control', names: ['Accedi', 'Entra', 'Sign in', 'Log in', 'Login', 'Connexion', 'Se connecter'] },
        { see: 'target', target: 'login.submit' },
      ),
      speaksFor(
        'some',
        {
          see: 'heading',
          names: ['Accedi', 'Accedi alla tua PEC', 'Accedi alla webmail', 'Login', 'Sign in', 'Webmail PEC'],
        },
        { see: 'heading-with', phrases: ['Accedi a', 'Accedi alla', 'Accesso', 'Sign in to', 'Log in to'] },
      ),
      speaksFor('some', {
        see: 'control',
        names: [
          ...['Non ricordi la password?', 'Password dimenticata?', 'Hai dimenticato la password?', 'Recupera password'],
          ...['Forgot password?', 'Forgot your password?', 'Mot de passe oublié ?'],
        ],
      }),
      speaksFor('hint', {
        see: 'control',
        names: [
          'Ricordami',
          'Ricorda i dati di accesso',
          'Ricorda',
          'Remember me',
          'Mostra password',
          'Accedi con QR code',
        ],
      }),
      speaksFor('hint', { see: 'text', phrases: ['Casella PEC', 'Indirizzo PEC', 'Accedi alla tua PEC'] }),
      speaksFor('hint', { see: 'title', phrases: ['Login', 'Accedi', 'Sign in', 'Accesso'] }),
    ],
  },
  targets: {
    mailbox: {
      roles: ['textbox', 'combobox', 'searchbox'],
      names: [
        it('Casella PEC', '2024-02', 'adaptation-guide-2024', 'PEC-Postfach', 'PEC mailbox'),
        it('Indirizzo PEC', '2026-09', 'public-2026', 'PEC-Adresse', 'PEC address'),
        it('Username', '2026-09', 'public-2026', 'Benutzername', 'user name'),
        en('PEC mailbox', '2026-09', 'public-2026'),
      ],
      inputType: ['text', 'email'],
      attributes: { name: ['username'], id: ['username'] },
      surroundings: { near: ['Password', 'Accedi'] },
    },
    password: {
      roles: ['textbox'],
      names: [it('Password', '2026-09', 'public-2026', 'Passwort', 'password')],
      inputType: ['password'],
      attributes: { name: ['password'], id: ['password'] },
      surroundings: { near: ['Casella PEC', 'Accedi', 'Non ricordi la password?', 'Password dimenticata?'] },
    },
    forgotten: {
      roles: ['link', 'button'],
      names: [FORGOTTEN_TOO, FORGOTTEN],
      surroundings: { near: ['Password', 'Casella PEC', 'Accedi'] },
    },
    versionSmart: {
      roles: ['radio'],
      names: [it('Smart', '2024-02', 'adaptation-guide-2024', 'Smart', 'Smart')],
      surroundings: { group: ['Versione Webmail PEC', 'Seleziona versione'], near: ['Classic'] },
    },
    submit: {
      roles: ['button'],
      names: [
        it('Accedi', '2026-09', 'public-2026', 'Anmelden', 'sign in'),
        guess('Sign in'),
        guess('Log in'),
        guess('Login'),
      ],
      surroundings: { near: ['Password', 'Casella PEC'] },
    },
  },
  facts: {
    failed: { all: [{ see: 'text', phrases: ['I dati inseriti non sono corretti'] }] },
    expired: { all: [{ see: 'text', phrases: ['Sessione scaduta', 'La sessione è scaduta', 'Pagina scaduta'] }] },
  },
});
