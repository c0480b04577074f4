/**
 * A list of an address with a word put in or taken out, in the order of all; an empty list stands for every word. `null`
 * where it would take the last word out, since none would stand for all.
 */
export function toggled<Word extends string>(
  list: readonly string[],
  word: Word,
  all: readonly Word[],
): Word[] | null {
  const current = list.length === 0 ? all : list;
  const next = all.filter((each) => (each === word ? !current.includes(each) : current.includes(each)));
  return next.length === 0 ? null : next;
}

/** A list as an address has it: all of the words need not be named. */
export function shortened<Word>(words: Word[], all: readonly Word[]): Word[] {
  return words.length === all.length ? [] : words;
}
