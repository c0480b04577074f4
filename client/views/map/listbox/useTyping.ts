import { useRef } from "react";

/** A pause this long, in milliseconds, begins a new word. */
const pause = 700;

const nothing = { word: "", at: Number.NEGATIVE_INFINITY };

/** Letters typed one after the other, put together to a word until the typing pauses. Times are of events. */
export function useTyping() {
  const typed = useRef(nothing);
  return {
    isTyping: (now: number) => typed.current.word !== "" && now - typed.current.at < pause,
    /** Adds a letter and answers the word so far. */
    add: (letter: string, now: number) => {
      const goesOn = now - typed.current.at < pause;
      typed.current = { word: goesOn ? typed.current.word + letter : letter, at: now };
      return typed.current.word;
    },
    /** What is typed next begins a new word, however soon. */
    end: () => {
      typed.current = nothing;
    },
  };
}
