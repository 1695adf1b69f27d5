/** Words by which a negation says little of what happened: knowledge as data, read by `no-clauses.ts`; no code here. Origin: our own lists, from general newspaper usage. */

/** Behind "no" or "not": "no longer", "not only", "not immediately". */
export const NO_MATTER =
  /^(?:longer|comment|only|just|immediately|doubt|less|more|matter|idea|necessarily|clear|sure|because|later|fewer|least|always|word|wonder|so|every|everyone|all|than|enough|unlike|surprise|secret|exception|stranger|fan|choice|option|question|way|need|reason|other|such)$/u;

/** What every article lacks, or gives none of. */
export const NO_THING =
  /^(?:details?|information|comment|statement|response|reply|answer|word|doubt|sign|signs|indication|idea|reason|sense|time|end|place|role|part|power|electricity|chance|hope|matter|way|alternative|choice|plans?|intention|problem|trouble|point|use|limit|rush|hurry|excuse|fault|mistake|error|guarantee|date|deadline|timetable|timeline|motive|relation|connection|link|winner|loser|fun|joy|love|help|support|interest|desire|knowledge|memory|record|records?|others?|sooner|harm|good|bad|better|worse|majority|kind|sort|type|fewer|team|player|president|country|nation|state|government|minister|law|rule)$/u;

/** "no trace of", "no piece of": what there is none of stands behind. */
export const PIECE =
  /^(?:trace|traces|piece|sign|signs|evidence|indication|hint|report|reports|number|case|cases|proof)$/u;

/** With these behind a negation it is what they are said with that there is none of. */
export const HAVING = new Set(
  'have has had having carry carried carrying hold received receive get got find found own owned contain contained use used using wear wearing keep'.split(
    ' ',
  ),
);

/** A negation of these is of something else: "did not rule out", "was not able to". */
export const EMPTY_VERBS = new Set(
  'rule ruled exclude excluded deny denied doubt fail failed refuse refused lack hide prevent stop able allowed permitted needed required going want wanted think believe like need seem appear mean expect expected likely'.split(
    ' ',
  ),
);

/** Verbs that every article negates, or that say little alone. */
export const IDLE_VERBS = new Set(
  `know known say tell comment respond elaborate specify disclose available remember care matter understand work worked expect happen change changed look feel name named identify identified release
released provide provided reveal confirm confirmed express expressed detail discuss speak talk reach reached return returned immediate clear possible necessary certain aware enough right true easy good bad new great`.split(
    /\s+/u,
  ),
);

/** What is paid, and the verbs for paying it: "not one crown was paid", "handed over $2 million". */
export const MONEY =
  /^(?:money|ransom|payment|payments|cash|penny|cent|cents|dollar|dollars|euro|euros|pound|pounds|crown|crowns|peso|pesos|franc|francs|bribe|bribes|sum)$/u;
export const PAYING = /^(?:paid|handed|transferred|wired|payment)$/u;
