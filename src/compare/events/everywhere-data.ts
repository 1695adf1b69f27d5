/**
 * Words that stand in every report and say nothing of its matter. Knowledge as data; no code here.
 * Origin: our own selection of common verbs, adverbs and general nouns, and of words for those who speak to the press.
 */
export const EVERYWHERE: ReadonlySet<string> = new Set(
  `
be been being were are was is have had has having do does did doing make made makes making take took taken get got getting give gave given
come came coming put let lot lots much very really quite such also just only even still yet ever never new first last next year years day
days time times week weeks month months people person man woman men women thing things here there now then thus not yes well perhaps maybe
however meanwhile therefore recently currently later earlier way ways said say says saying told tell tells telling added according adding
including include many several another per number use used using wanted want need needed needs look looked looking ask asked asking think
thought them him her your our good great big early late local other others clear sure able such least best better own whole real really
happened happen happening keep kept try tried help seem seems seemed become became becomes call called spokesman spokeswoman spokesperson
official officials authorities statement statements reporter reporters interview conference today yesterday tomorrow part can will would
could should may might must
`
    .trim()
    .split(/\s+/u),
);
