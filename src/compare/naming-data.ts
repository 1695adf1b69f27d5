/**
 * Families of words that newspapers use for one thing, with different colour; stemmed. Knowledge as data; no code here.
 * Origin: our own lists of what style guides commonly ask writers to choose between.
 */
export const FAMILIES: readonly (readonly string[])[] = [
  [
    'invasion',
    'incursion',
    'war',
    'conflict',
    'assault',
    'offensive',
    'aggression',
    'operation',
    'intervention',
    'occupation',
    'crisi',
  ],
  ['riot', 'unrest', 'protest', 'demonstration', 'uprising', 'rally', 'insurrection', 'march'],
  ['coup', 'takeover', 'overthrow', 'revolution', 'mutiny', 'revolt'],
  [
    'terrorist',
    'militant',
    'insurgent',
    'rebel',
    'fighter',
    'extremist',
    'guerrilla',
    'separatist',
    'gunman',
    'gunmen',
  ],
  ['migrant', 'refugee', 'immigrant', 'alien'],
  ['regime', 'government', 'administration', 'junta', 'authority'],
  ['massacre', 'killing', 'murder', 'slaughter', 'execution', 'assassination', 'genocide'],
  ['settlement', 'outpost', 'colony'],
  ['crackdown', 'suppression', 'clampdown'],
  ['torture', 'abuse', 'mistreatment'],
  ['shutdown', 'lockdown', 'curfew'],
  ['reform', 'overhaul', 'cut'],
  ['annexation', 'seizure', 'reunification'],
];

/** Words that colour, or hedge, what follows them. */
export const COLOURS: ReadonlySet<string> = new Set(
  (
    'full-scale so-called alleged apparent purported self-styled self-proclaimed brutal bloody unprovoked illegal unlawful violent peaceful deadly ' +
    'controversial embattled disgraced notorious infamous radical hardline far-right far-left ultra-nationalist extremist rogue firebrand brazen ' +
    'cowardly heinous shocking stunning chaotic massive'
  ).split(' '),
);

/** Verbs of saying that take a side, each group one colour; any other verb of saying is plain. Bases and past tenses. */
export const SAID_WITH_COLOUR: readonly (readonly [colour: string, verbs: RegExp])[] = [
  ['claim', /^(?:claim|claims|claimed|alleged|alleges|purported)$/u],
  ['admit', /^(?:admits?|admitted|conceded|concedes|confessed|confesses|acknowledged|acknowledges)$/u],
  ['insist', /^(?:insists?|insisted|maintained|maintains)$/u],
  ['boast', /^(?:boasts?|boasted|bragged|brags|gloated|crowed)$/u],
  ['attack', /^(?:slammed|slams|blasted|blasts|lashed|ranted|railed|fumed|thundered)$/u],
  ['promise', /^(?:vowed|vows|swore|swears)$/u],
];
