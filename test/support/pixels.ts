import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer';

/** A picture as it is on the screen. */
export interface Picture {
  width: number;
  height: number;
  /** Red, green and blue of a pixel, 0 to 255. */
  at(x: number, y: number): [number, number, number];
}

type Guess = (left: number, up: number, corner: number) => number;

/** What the filters of PNG guess a byte to be, by their numbers. A page takes a million guesses: nothing is made for one. */
const GUESSES: [Guess, ...Guess[]] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const a = Math.abs(up - corner);
    const b = Math.abs(left - corner);
    const c = Math.abs(left + up - corner - corner);
    return a <= b && a <= c ? left : b <= c ? up : corner;
  },
];

/** Reads a PNG of 8 bits a channel, as browsers make them. */
export function readPng(file: Uint8Array): Picture {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const channels = { 2: 3, 6: 4 }[file[25] ?? 0];
  if (!channels || file[24] !== 8 || file[28] !== 0) throw new Error('not a PNG of the kind that browsers make');
  const parts: Uint8Array[] = [];
  for (let at = 8; at < file.length; ) {
    const length = view.getUint32(at);
    if (String.fromCharCode(...file.subarray(at + 4, at + 8)) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const line = width * channels;
  const data = new Uint8Array(line * height);
  for (let y = 0; y < height; y++) {
    const from = y * (line + 1);
    const guess = GUESSES[raw[from] ?? 0] ?? GUESSES[0];
    for (let x = 0; x < line; x++) {
      const at = y * line + x;
      const left = x >= channels ? (data[at - channels] ?? 0) : 0;
      const up = y > 0 ? (data[at - line] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (data[at - line - channels] ?? 0) : 0;
      data[at] = (raw[from + 1 + x] ?? 0) + guess(left, up, corner);
    }
  }
  return {
    width,
    height,
    at(x, y) {
      const at = Math.round(y) * line + Math.round(x) * channels;
      return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    },
  };
}

/** What the window shows now. */
export const takePicture = async (page: Page): Promise<Picture> => readPng(await page.screenshot({ type: 'png' }));

/** How many pixels are of magenta, in which the secrets of the fixtures are written; paler ones at the edges count too. */
export function magentaIn(picture: Picture): number {
  let count = 0;
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++) {
      const [red, green, blue] = picture.at(x, y);
      if (red - green > 60 && blue - green > 60 && Math.abs(red - blue) < 60) count++;
    }
  return count;
}

/** How many colours a part of a picture has; what is covered evenly has one. */
export function coloursIn(picture: Picture, box: { x: number; y: number; width: number; height: number }): number {
  const colours = new Set<number>();
  for (let y = Math.ceil(box.y); y < Math.min(picture.height, Math.floor(box.y + box.height)); y++)
    for (let x = Math.ceil(box.x); x < Math.min(picture.width, Math.floor(box.x + box.width)); x++) {
      const [red, green, blue] = picture.at(x, y);
      colours.add((red << 16) | (green << 8) | blue);
    }
  return colours.size;
}

/** Takes every frame that the browser paints until it is stopped; equal ones are handed out once. */
export async function film(page: Page): Promise<{ stop(): Promise<Picture[]> }> {
  const session = await page.createCDPSession();
  const frames: string[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return {
    async stop() {
      await session.send('Page.stopScreencast');
      await session.detach();
      // Most frames of a page that moves look like the one before.
      return [...new Set(frames)].map((data) => readPng(Buffer.from(data, 'base64')));
    },
  };
}
