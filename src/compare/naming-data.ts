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
