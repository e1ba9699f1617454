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
