import { definePage, en, guess, it } from './page.ts';

/** The sign-in form: the Keycloak realm `pec` today, the start page of the webmail in 2023-24. */
export const login = definePage({
  id: 'login',
  recognition: {
    places: [
      { host: 'login.aruba.it', path: /^\/auth\/realms\/pec\//, says: 'allows' },
      { host: 'webmail.pec.it', path: /^\/(?!new\/|smart\/)/, says: 'allows' },
    ],
    needs: [
      [{ see: 'field', type: 'password' }],
      [{ see: 'control', roles: ['button'], names: ['Accedi', 'Sign in', 'Log in', 'Login'] }],
    ],
    supports: [{ see: 'text', phrases: ['Casella PEC', 'Indirizzo PEC', 'Accedi alla tua PEC'] }],
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
    failed: [{ see: 'text', phrases: ['I dati inseriti non sono corretti'] }],
    expired: [{ see: 'text', phrases: ['Sessione scaduta', 'La sessione è scaduta', 'Pagina scaduta'] }],
  },
});
