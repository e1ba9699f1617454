import { piecesOf } from './label-markup.ts';

export interface Speech {
  /** Whether this device itself has a voice for a language. Voices that send text to a server do not count. */
  canSpeak(lang: string): boolean;
  isSpeaking(): boolean;
  speak(texts: string[], lang: string): void;
  stop(): void;
}

/**
 * Reads aloud with the voices of the device. Nothing is said when the only voice for a language is one of a server.
 *
 * @param onChange voices have come, or reading has begun or ended
 */
export function createSpeech(view: Window, signal: AbortSignal, onChange: () => void): Speech {
  const synth = view.speechSynthesis as SpeechSynthesis | undefined;
  let left = 0;
  const voiceFor = (lang: string) =>
    synth?.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(lang));
  const stop = () => {
    if (left > 0) synth?.cancel();
    left = 0;
  };
  synth?.addEventListener?.('voiceschanged', onChange, { signal });
  signal.addEventListener('abort', stop);
  return {
    canSpeak: (lang) => voiceFor(lang) !== undefined,
    isSpeaking: () => left > 0,
    speak(texts, lang) {
      stop();
      // Labels are read by an Italian voice where there is one.
      const pieces = texts.flatMap((text) => piecesOf(text, lang)).filter(({ say }) => /[\p{L}\p{N}]/u.test(say));
      for (const { say, open } of pieces) {
        const voice = (open && voiceFor('it')) || voiceFor(lang);
        if (!voice) continue;
        const utterance = new SpeechSynthesisUtterance(say);
        Object.assign(utterance, { voice, lang: voice.lang });
        utterance.onend = utterance.onerror = () => {
          left = Math.max(0, left - 1);
          if (left === 0) onChange();
        };
        left++;
        synth?.speak(utterance);
      }
      onChange();
    },
    stop,
  };
}
