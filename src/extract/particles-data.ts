/**
 * Small words inside and before surnames, beside those of `words-data.ts`; read by `lexicon.ts` and `name-forms.ts`.
 * Origin: our own list, from general knowledge of how names are made in Arabic, Romance, Germanic, Celtic and Malay languages.
 */

/** Words of a name that are written small or large and are never the whole of it. */
export const MORE_PARTICLES = `dal dalla degli dei delle los las te het vom zur binti bte umm mac fitz ap ferch nic ní`;

/** Written small before a surname at the start of a mention, they belong to it: "van der Vale said". */
export const OPENING_PARTICLES = `de da di del della dos das du van von der den ter te bin ibn bint binti al el abu umm la le dal dalla`;

/** Joined to the next part by a hyphen or an apostrophe, in small letters: "al-Rashad", "d’Orme". */
export const JOINED_PARTICLES = `al el as ad an ar at ash az abu ben bin ibn d l dell dall`;

/** Behind a surname: of two bearers of one name the younger, the elder, the third. */
export const SUFFIXES = `jr sr ii iii iv`;
