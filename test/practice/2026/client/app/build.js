// The number of the build that the server pretends to have been made from: new at every start of the server.
const answer = await fetch('/-/build');
const { build } = await answer.json();

/** The number in the attributes that Angular puts on the elements of a component. */
export const numberOf = (component) =>
  [...component].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 4_294_967_291, build);
