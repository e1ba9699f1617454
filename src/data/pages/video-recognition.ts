import { definePage } from './page.ts';

/** The video platform: its host is not known and it is not a page of ours. Guided from the panel only. */
export const videoRecognition = definePage({
  id: 'video-recognition',
  number: 16,
  recognition: { places: [], signs: [] },
  targets: {},
});
