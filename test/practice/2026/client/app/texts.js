// Texts that the server knows as well.
const answer = await fetch('/-/texts');

export const TEXTS = await answer.json();
