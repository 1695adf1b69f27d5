/** The words that say no of a verb; reads no sentence. */
const NOT = /^(?:not|never|cannot)$/u;
const NOT_JOINED = /^(?:is|are|was|were|do|does|did|has|have|had|would|could|should|wo|ca)nt$/u;

export const isNegation = (word: string): boolean => NOT.test(word) || NOT_JOINED.test(word);
