/** What the panel asks the sentinel of a document: whether it stands on one of the pages. Answered with `true` or `false`. */
export const IS_GENUINE = 'pec-passo:is-genuine';
