import * as v from 'valibot';
import { expect, it } from 'vitest';
import { panelRequestSchema } from '../../../src/messages/requests.ts';

it('a note can be asked for without a ticket', () => {
  expect(v.parse(panelRequestSchema, { type: 'note' })).toEqual({ type: 'note', ticket: '' });
});
