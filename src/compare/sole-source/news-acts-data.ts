/**
 * Verbs for what makes news by being done: charges, decisions, refusals, deals. As stems of base and past forms. Knowledge as data; no code here.
 * Origin: our own selection from general newspaper usage.
 */
export const NEWS_ACTS: ReadonlySet<string> = new Set(
  `
accuse accus accused blame blam deny denied reject refuse refus warn threaten vow pledge promise promis demand urge urg sue su sued charge charg indict arrest detain
jail sentence sentenc convict acquit appeal fine fin fire fir sack dismiss suspend resign quit appoint nominate nominat elect hire hir ban bann block halt
cancel cancell postpone postpon delay recall withdraw withdrew order ruled rul approve approv agree agre sign signed seal veto condemn criticize
criticiz apologize apologiz admit admitt concede conced confirm cut raise rais buy bought sell sold acquire acquir merge merg invest fund close clos
shut open launch sanction expel seize seiz raid invade invad attack strike struck evacuate evacuat compare compar endorse endors oppose oppos
`
    .trim()
    .split(/\s+/u),
);
