/**
 * Verbs that with some nouns and adverbs tell of something else than by themselves. Knowledge as data; no code here.
 * Origin: our own selection of common turns. Folded: "raise" is read as "raize".
 */

/** A verb, and what it is said with in another sense. */
export const TURNS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^rai[sz]/u,
    /^(?:alarms?|questions?|concerns?|doubts?|money|funds?|awareness|fears?|flags?|voices?|hands?|eyebrows?|issues?|suspicions?|hopes?|children|spect(?:er|re))$/u,
  ],
  [/^(?:strike|strikes|striking|struck)$/u, /^(?:deals?|agreements?|chords?|down|balance|out|back|tones?|gold)$/u],
  [/^hit(?:s|ting)?$/u, /^(?:back|out|headlines?|snags?|targets?|out|records?|milestones?)$/u],
  [/^cut(?:s|ting)?$/u, /^(?:off|short|through|ties|ribbon|corners|teeth|losses)$/u],
  [
    /^(?:shoot|shoots|shooting|shot)$/u,
    /^(?:down|up|film|films|video|videos|footage|scenes?|to|photos?|goal|penalty)$/u,
  ],
  [
    /^(?:fire|fires|fired|firing)$/u,
    /^(?:shots?|rounds?|back|missiles?|rockets?|bullets?|gas|grenades?|canisters?|on|at|into|up|off)$/u,
  ],
  [/^(?:drop|drops|dropped|dropping)$/u, /^(?:out|charges?|off|bombs?|in|by|case|claims?)$/u],
  [/^(?:beat|beats|beating|beaten)$/u, /^(?:up|officers?|police|man|woman|boy|girl|student|to|down)$/u],
  [/^(?:buy|buys|buying|bought)$/u, /^(?:time|into|out|tickets?|drugs?|guns?|food|weapons?)$/u],
  [
    /^(?:lift|lifts|lifted|lifting)$/u,
    /^(?:off|ban|bans|restrictions?|embargo|sanctions?|curfew|siege|trophy|spirits)$/u,
  ],
  [/^(?:clear|clears|cleared|clearing)$/u, /^(?:of|way|bar|hurdle|name|debris|snow|land|table|shelves)$/u],
  [/^(?:change|changes|changed|changing)$/u, /^(?:hands?|clothes|everything|lives|life|names?|world)$/u],
];
