/**
 * Verbs whose past forms are no "-ed", for asking whether two words are one verb: and the phrases in which a verb says something else: knowledge as data; no code here.
 * Origin: our own list, from general knowledge of English. Base form first.
 */
export const IRREGULAR_VERBS = `
give gave given|take took taken|sell sold|buy bought|bring brought|build built|burn burnt|catch caught|choose chose chosen|cut|deal dealt|draw drew drawn
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|fight fought|find found|flee fled|fly flew flown|forget forgot forgotten
freeze froze frozen|hide hid hidden|hit|hold held|hurt|keep kept|lead led|leave left|lend lent|lose lost|meet met|pay paid|quit|ride rode ridden
ring rang rung|rise rose risen|run ran|seek sought|send sent|shake shook shaken|shoot shot|shut|sing sang sung|sink sank sunk|sit sat|sleep slept
speak spoke spoken|spend spent|spread|stand stood|steal stole stolen|stick stuck|strike struck|swear swore sworn|swim swam swum|teach taught
tear tore torn|throw threw thrown|wake woke woken|wear wore worn|weep wept|win won|withdraw withdrew withdrawn|write wrote written|break broke broken
bite bit bitten|blow blew blown|bet|bid|breed bred|cast|cling clung|creep crept|dig dug|forbid forbade forbidden|forgive forgave forgiven|grow grew grown
hang hung|lay laid|leak leaked|mislead misled|overturn overturned|resign resigned|slip slipped|split|spill spilt|stop stopped|undergo underwent undergone|uphold upheld|wind wound
withhold withheld|withstand withstood
`;

/** "paid tribute", "gave way": with these behind it the verb says something else. */
export const SET_PHRASES: Readonly<Record<string, RegExp>> = {
  paying: /^(?:tribute|attention|homage|respects|heed)$/u,
  paid: /^(?:tribute|attention|homage|respects|respect|lip|heed|notice)$/u,
  pay: /^(?:tribute|attention|homage|respects|respect|heed)$/u,
  gave: /^(?:way|birth|up|evidence|notice|rise|a|no)$/u,
  given: /^(?:that|the|up|how|birth|rise|to)$/u,
  struck: /^(?:a|by|down|out)$/u,
  broke: /^(?:out|off|news|the)$/u,
  drew: /^(?:attention|criticism|praise|up)$/u,
  shot: /^(?:up|down|back)$/u,
  admitted: /^(?:to|into|that)$/u,
  hit: /^(?:out|back|the)$/u,
};
