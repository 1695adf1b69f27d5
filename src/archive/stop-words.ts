/**
 * English words that say nothing of a passage's subject: articles, pronouns, auxiliaries, conjunctions, prepositions; our own
 * selection from the closed classes of the language. Negations stay searchable.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those i me my mine we our ours you your yours he him his she her hers it its they them their theirs ' +
    'who whom whose which what and or but nor so if then than as at by for from in into of off on onto out over to up with about after ' +
    'before between during through under until upon while am is are was were be been being do does did doing have has had having will ' +
    'would shall should can could may might must there here when where why how all any both each such own same too very just also'
  ).split(' '),
);
