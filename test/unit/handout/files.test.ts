import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../src/data/guides/catalogue.ts';
import { filesOf } from '../../../tools/handout/main.ts';

const namesOf = (id: string, only: string[] = []) =>
  GUIDES.filter((guide) => guide.id === id).flatMap((guide) => filesOf(guide, only).map(({ name }) => name));

describe('the files of a guide', () => {
  it.each(GUIDES.map(({ id }) => id))('%s has one that is called like it', (id) => {
    expect(namesOf(id)[0]).toBe(id);
  });

  it('confirm-identity has one more for each method, or only those that were asked for', () => {
    expect(namesOf('confirm-identity').slice(1)).toEqual(
      ['spid', 'cns', 'signature', 'webcam', 'cie', 'remote-signature'].map((method) => `confirm-identity-${method}`),
    );
    expect(namesOf('confirm-identity', ['cns'])).toEqual(['confirm-identity-cns']);
  });
});
