/**
 * A channel that every supported page keeps open. The browser throws away a page that it has kept for the way back when
 * something is said there; otherwise it shows such a page as it was left, before anything in it can hide it.
 */
export const KEPT_PAGES = 'pec-passo.kept';
