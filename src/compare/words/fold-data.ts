/**
 * English words that carry no subject: the closed classes (articles, pronouns, auxiliaries, conjunctions, prepositions, negations),
 * our own selection, and verbs and adverbs that stand in every speech.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those i me my mine we us our ours you your yours he him his she her hers it its they them their theirs i'm i've i'll i'd we're " +
    "we've we'll we'd you're you've you'll he's she's it's they're they've they'll that's there's what's let's who whom whose which what and or but nor so if then " +
    'than as at by for from in into of off on onto out over to up with about after before between during through under until upon while against without within am is are was ' +
    "were be been being do does did doing done have has had having will would shall should can could may might must not no never don't doesn't didn't isn't aren't wasn't weren't " +
    "can't cannot won't wouldn't couldn't shouldn't haven't hasn't hadn't there here when where why how all any both each every some such own same too very just also only even " +
    'more most much many other another one now well get got go going make made say said says think know like want need thing things people really back way because like'
  ).split(' '),
);

/** Short words that are another word in capitals. */
export const CAPITALS_TELL: ReadonlySet<string> = new Set(['US', 'WHO', 'IT']);

/** Titles before names, lower case: they say nothing of who bears the name. */
export const NAME_TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady president vice minister prime foreign secretary senator sen representative rep congressman congresswoman governor gov ' +
    'mayor chancellor general gen colonel col captain capt admiral judge justice chief king queen prince princess pope ambassador spokesman spokeswoman spokesperson deputy former ' +
    'the of for us u.s. chairman chairwoman director officer commissioner sheriff attorney reverend rev father sister brother jr sr'
  ).split(' '),
);
