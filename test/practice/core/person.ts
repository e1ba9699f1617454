/** The one person of the practice world, and what belongs to her. All of it is made up. */
export const PERSON = {
  firstName: 'Maria',
  lastName: 'Esempio',
  name: 'Maria Esempio',
  address: 'maria.esempio@pec.example.it',
  taxCode: 'SMPMRA80A41Z999X',
  email: 'maria@posta.example.it',
  mobile: '+39 000 000 1234',
  mailboxes: ['maria.esempio@pec.example.it', 'studio.esempio@pec.example.it'],
};

/** The company that she represents, where the mailboxes belong to one. */
export const COMPANY = { name: 'Modello Esempio S.r.l.', taxCode: '00000000000' };

/** What the identity panel says of the holder. A company is confirmed by its legal representative. */
export const holderLines = (holder: 'natural' | 'legal'): [label: string, value: string][] =>
  holder === 'legal'
    ? [
        ['Tipo cliente', 'Persona giuridica'],
        ['Ragione sociale', COMPANY.name],
        ['Partita IVA', COMPANY.taxCode],
        ['Nome del legale rappresentante', PERSON.firstName],
        ['Cognome del legale rappresentante', PERSON.lastName],
        ['Codice fiscale del legale rappresentante', PERSON.taxCode],
      ]
    : [
        ['Nome', PERSON.firstName],
        ['Cognome', PERSON.lastName],
        ['Tipo cliente', 'Persona fisica'],
        ['Codice fiscale', PERSON.taxCode],
      ];
