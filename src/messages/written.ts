import * as v from 'valibot';

const texts = v.record(v.string(), v.string());

/** An id that the worker has written: our own pages load no list of all of them. */
export const idOf = <T extends string>() => v.custom<T>((value) => typeof value === 'string');

/** Texts by their keys. The compiler knows that the worker sends all of them; here they are only held to be texts. */
export const textsOf = <T>() => v.custom<T>((value) => v.is(texts, value));
