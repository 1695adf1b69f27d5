/**
 * Acts that one party does and no other with it, by verbs that tell of one act, and parties that stand against each other: knowledge as data, read by `doers.ts`; no code here.
 * Origin: our own lists, from general newspaper usage.
 */

/** Within a line the verbs may tell of one act. Past forms, as newspapers print them; what outlets each do is left out. */
export const LONE_ACTS = `
found discovered spotted stumbled | raised alerted called phoned rang | rescued saved pulled dragged freed carried | fired shot opened
walked left quit ended broke abandoned stormed | paid funded financed sponsored | ordered commissioned requested | organized staged
built designed constructed | painted composed wrote | donated bequeathed | closed shut | reported noticed | started caused lit | filmed photographed recorded
arrested seized caught overpowered | proposed tabled suggested | invented developed | owns owned bought acquired sold | leaked published | signed | dismissed fired sacked
opened unveiled inaugurated | invited hosted | won | drove steered piloted | replaced succeeded
`;

/** Each side may do what the other is said to have done. */
export const PARTIES = `
union workers strikers drivers staff crew employees labor | management company employers firm bosses board airline operator
police officers troops soldiers army | protesters demonstrators rebels gunmen militants crowd students
government ministry cabinet | opposition parliament
council city mayor | residents villagers tenants owner landlord
jogger walker hiker hunter fisherman diver angler farmer child children boy boys girl girls dog tourist tourists schoolchildren neighbor neighbors passer-by postman driver shepherd forester
mother father brother sister son daughter husband wife uncle aunt grandmother grandfather cousin
`;
