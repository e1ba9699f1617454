import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendWithRetry } from '../../../src/shared/send-with-retry.ts';

const gone = new Error('the message port closed before a response was received');

/** Answers after so many refusals. */
const answerAfter = (refusals: number) => {
  let calls = 0;
  return vi.fn(async () => {
    calls += 1;
    if (calls <= refusals) throw gone;
    return 'answer';
  });
};

describe('a message to a worker that may die', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    // The real clock inside it cannot be turned forward.
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      const end = new AbortController();
      setTimeout(() => end.abort(), ms);
      return end.signal;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('is sent once when it is answered', async () => {
    const send = answerAfter(0);
    expect(await sendWithRetry(send, () => true)).toBe('answer');
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('is sent once when the answer is that there is nothing', async () => {
    const send = vi.fn(async () => null);
    expect(await sendWithRetry(send, () => true)).toBeNull();
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('is sent again when it was refused', async () => {
    const answer = sendWithRetry(answerAfter(3), () => true);
    await vi.runAllTimersAsync();
    expect(await answer).toBe('answer');
  });

  it('is sent again when the channel was closed without an answer', async () => {
    const send = vi.fn<() => Promise<unknown>>(async () => undefined);
    const answer = sendWithRetry(send, () => true);
    send.mockResolvedValue('answer');
    await vi.runAllTimersAsync();
    expect(await answer).toBe('answer');
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('has the same id each time, and another one than any other', async () => {
    const ids: string[] = [];
    const send = async (id: string) => void ids.push(id);
    for (let count = 0; count < 2; count++) {
      const answer = sendWithRetry(send, () => true);
      await vi.runAllTimersAsync();
      await answer;
    }
    expect(ids).toHaveLength(8);
    expect(new Set(ids).size).toBe(2);
    expect(new Set(ids.slice(0, 4)).size).toBe(1);
  });

  it('is given up when nobody ever takes it', async () => {
    const answer = sendWithRetry(answerAfter(99), () => true);
    await vi.runAllTimersAsync();
    expect(await answer).toBeUndefined();
  });

  it('is not sent for an extension that is gone', async () => {
    const send = answerAfter(0);
    expect(await sendWithRetry(send, () => false)).toBeUndefined();
    expect(send).not.toHaveBeenCalled();
  });
});
