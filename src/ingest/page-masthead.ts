// Tells whether a line by itself is built as a newspaper's name; knows no outlets, only what their names are made of.

/** Words that newspapers, agencies and broadcasters are called by. Origin: general knowledge of English mastheads. */
const MASTHEAD = new Set(
  `post times herald tribune gazette journal guardian news press daily chronicle mail telegraph standard mirror express star sun independent
   observer examiner register dispatch sentinel bulletin courier ledger record review echo argus mercury monitor inquirer advertiser advocate
   broadcasting radio television tv weekly today world report reporter online magazine voice globe leader citizen republic democrat nation
   agency wire chronicles messenger packet pioneer statesman intelligencer enquirer banner beacon journal-constitution`
    .trim()
    .split(/\s+/),
);
/** Two to six capitalised words, one of them a masthead's noun: "The Harbour Gazette". */
export function isMasthead(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 6 || name.length > 60 || /[.:|?!@\d]/.test(name)) return false;
  const named = words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|and|&|for|in)$/.test(word));
  return named && words.some((word) => MASTHEAD.has(word.toLowerCase()));
}
