/** Addresses below `/pec`. The real ones are not known. */
export const PATHS = {
  home: '/pec',
  contacts: '/pec/contatti',
  password: '/pec/sicurezza/password',
  mailPrograms: '/pec/sicurezza/password-programmi',
  twoStep: '/pec/sicurezza/verifica-2-passaggi',
  history: '/pec/sicurezza/storico-accessi',
};
