/** A table asked about a word of an article: "constructor" is a word like others, though every object has it. */
export const ownOf = <Value>(record: Readonly<Record<string, Value>>, word: string): Value | undefined =>
  Object.hasOwn(record, word) ? record[word] : undefined;
