/**
 * The words by which metadata and notices to editors close an article, as data. What follows from them is decided elsewhere.
 * Origin: the fields of common publishing systems (Jekyll, Hugo, Ghost, WordPress) and the release lines of press notices.
 */

/** Keys, in lower-case words parted by spaces, that speak of closing whatever their value is. */
export const closingKeyWords: RegExp =
  /embarg|withdr|withh[eo]ld|status|retract|unpublish|(?<!\b(?:press|news|media) )\breleas|\b(?:hold|held)\b|\bnot before\b|\bnot for\b|\bdo not\b|\bgo live\b|\bpublish (?:at|on|after|from|until|when|not|now)\b|^until$|^kill(?:ed)?$/;

/** Keys that close unless their value says no (`private`), or unless it says yes (`publish`). */
export const keysThatCloseOn: ReadonlyMap<string, 'yes' | 'no'> = new Map([
  ['private', 'yes'],
  ['hidden', 'yes'],
  ['confidential', 'yes'],
  ['unlisted', 'yes'],
  ['publish', 'no'],
  ['publishable', 'no'],
  ['public', 'no'],
]);

export const saysNo: RegExp = /^(?:false|no|off|0|never|none|not yet)$/i;
export const saysYes: RegExp = /^(?:true|yes|on|1)$/i;

/** Values of an unknown key, or of a date, that say the article is not out. */
export const closingValue: RegExp =
  /^(?:draft|pending|private|unpublished|not published|withdrawn|retracted|killed|held|on hold|hold|hold (?:until|till|for)\b.{0,60}|embargoed(?: until.{0,60})?|under embargo.{0,60}|embargo until.{0,60}|not (?:yet|for|before)\b.{0,60})$/i;

/** Words in metadata that cannot be read that mean somebody wanted the article closed. */
export const closingInRubble: RegExp =
  /embarg|withdr|withhold|status|retract|unpublish|(?<!\b(?:press|news|media)[ _-])\breleas|\bhold[-_ ]?(?:until|for|till)|\bhold["']?\s*[:=]|\bnot[-_ ]?before|\bdraft["']?\s*[:=]|\bpublish(?:ed)?["']?\s*[:=]\s*["']?(?:false|no|never)\b/i;

/** Keys as they stand at the start of a line of text, where only an editor's hand writes them so. */
export const closingLineKeys: ReadonlySet<string> = new Set([
  'embargo',
  'embargoed',
  'embargo until',
  'embargoed until',
  'embargo date',
  'embargo time',
  'under embargo',
  'under embargo until',
  'embargo ends',
  'embargo lifts',
  'status',
  'withdrawn',
  'retracted',
  'hold',
  'hold for',
  'hold until',
  'hold for release',
  'not before',
  'release',
  'release after',
  'release not before',
  'not for release',
  'not for release before',
  'not for publication',
  'not for publication before',
  'do not publish before',
  'publish after',
  'publish not before',
]);

/** Words that name a time of release; one of them makes a line beginning “embargoed until” a notice. */
export const timeWords: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'midnight noon midday today tonight tomorrow soon dawn morning afternoon evening ' +
    'am pm gmt utc bst cet cest est edt cst cdt mst mdt pst pdt ist jst aest hrs hours ' +
    'further notice delivery publication release broadcast clearance approval announcement'
  ).split(' '),
);

/** Words that stand beside those without making a sentence of them. */
export const fillerWords: ReadonlySet<string> = new Set(
  (
    'on at from by the until till of in before after not no for and or to a an is strictly local time date day ' +
    "zone clock st nd rd th o’clock o'clock one two three four five six seven eight nine ten eleven twelve " +
    'all media outlets press news use speech start conference launch hearing'
  ).split(' '),
);
