/** Words by which newspapers say that somebody came to harm, folded as `plain-word.ts` folds them: knowledge as data, read by `nobody-hurt.ts`; no code here. Origin: our own lists, from general newspaper usage. */

export type Harm = 'hurt' | 'ill';

/** With a word that says no before them. */
export const HARMED: Readonly<Record<Harm, RegExp>> = {
  hurt: /^(?:hurt|injured|harmed|wounded|injury|injuries|casualty|casualties|unhurt|unharmed|uninjured|unscathed)$/u,
  ill: /^(?:ill|sick|sickened|poisoned|infected|unwell|illness|illnesses)$/u,
};

/** Alone these say that a person was harmed. */
export const HARMING: Readonly<Record<Harm, RegExp>> = {
  hurt: /^(?:injured|hurt|wounded|bruized|concussed|burned|scalded|concussion|fracture|fractures|whiplash|hospitalized)$/u,
  ill: /^(?:poisoned|poisoning|sickened|hospitalized|vomiting)$/u,
};

/** Of two words, with at most one between: "a broken arm", "fell ill", "taken to hospital", "treated for a cut". */
export const HARMING_PAIRS: Readonly<Record<Harm, readonly (readonly [RegExp, RegExp])[]>> = {
  hurt: [
    [
      /^(?:broke|broken|fractured|bruized|cracked|dislocated|sprained)$/u,
      /^(?:arm|leg|wrist|ankle|rib|ribs|nose|jaw|hip|collarbone|shoulder|foot|finger|pelvis|skull|bones?|hand)$/u,
    ],
    [/^(?:suffered|sustained|with|for|had)$/u, /^(?:injuries|cuts|burns|bruises|concussion|shock|wounds|fractures)$/u],
    [/^(?:taken|rushed|flown|brought|treated|in|to)$/u, /^(?:hospital|hospitals|clinic)$/u],
    [/^treated$/u, /^(?:at|for|by)$/u],
  ],
  ill: [
    [/^(?:fell|fallen|falling|became|taken|was|were|been)$/u, /^(?:ill|sick|unwell)$/u],
    [/^(?:taken|rushed|flown|brought|treated|in|to)$/u, /^(?:hospital|hospitals|clinic)$/u],
    [/^treated$/u, /^for$/u],
  ],
};

/** Slight harm, which an article may count as none. */
export const SLIGHT =
  /^(?:shock|minor|slight|slightly|cut|cuts|scratch|scratches|bruise|bruises|bruized|scene|checked|check|precaution|light|lightly)$/u;

/** Of some only, or of what an article does not say of all. */
export const OF_SOME =
  /^(?:else|other|others|seriously|badly|severely|serious|severe|major|further|second|nearby|reported|reports|immediately|inside|ground|bystanders?|passers-by|longer|far|yet)$/u;

/** Whom it is said of, each line one group. */
export const GROUPS = `
passenger passengers board aboard traveler travelers
crew sailor sailors board aboard
worker workers employee employees staff
child children pupil pupils student students
officer officers police policeman
resident residents tenant tenants
fan fans spectator spectators
firefighter firefighters fireman firemen
driver drivers
player players
patient patients customer customers
`;
