/**
 * Words for offices, what may stand before them, and which of them one person may be called at once: knowledge as data, read by `offices.ts` and `roles-apart.ts`; no code here.
 * Origin: our own lists, from general newspaper usage in several countries.
 */

/** Words for one office in two forms; the first stands for all. A spokesman may be called spokesperson; "spokeswoman" says more. */
export const ALIKE = `
attorney lawyer counsel solicitor barrister | spokesman spokesperson | founder cofounder co-founder
representative rep congressman congresswoman | senator sen | governor gov | premier prime | executive ceo
ambassador envoy | general gen | adviser advisor counselor | chairman chair chairperson chairwoman convener convenor
mayor mayoress | councilor councillor councilman councilwoman | headmaster headmistress headteacher principal
superintendent supt | inspector insp | treasurer bursar | coach manager trainer | king queen monarch | prince princess
`;

/** Offices of a person; other nouns for people say what somebody does, and exclude none. */
export const OFFICES = `
president premier chancellor minister secretary chairman director executive owner founder editor ambassador mayor governor senator representative
judge justice magistrate prosecutor attorney commissioner sheriff spokesman spokeswoman treasurer manager coach captain commander headmaster dean rector provost
bishop archbishop cardinal imam rabbi king speaker councilor alderman consul adviser coordinator controller moderator curator conductor
producer trustee coroner marshal ombudsman undersecretary diplomat registrar superintendent inspector sergeant
speechwriter bodyguard butler midwife gardener archivist librarian physiotherapist caretaker groundskeeper concierge skipper helmsman purser co-owner shareholder lobbyist organizer patron receiver liquidator administrator auditor accountant
abbot prior provincial sheikh colonel postmaster stationmaster harbormaster gamekeeper huntmaster drummer guitarist singer bassist violinist soprano tenor
`;

/** They lead something, and leave open under which title. */
export const LEADING = 'head chief boss leader supremo top runner ruler';

/** With "chief" or "head" before them they name an office; alone they only say what somebody does. */
export const TRADES = `
physician engineer economist scientist nurse surgeon doctor medic analyst officer pilot clerk negotiator teacher chef chemist pharmacist researcher
meteorologist geologist ranger gardener librarian investigator strategist
`;

/** Offices that one person may be called at once: by holding both, or by a writer who is not exact. */
export const ONE_PERSON = `
prosecutor attorney | executive director | executive manager | coach captain | ambassador consul | diplomat ambassador | owner co-owner | captain skipper | skipper helmsman | administrator director | singer guitarist | organizer chairman | colonel captain | diplomat consul | judge justice | judge magistrate
curator librarian | archivist librarian | archivist curator | director producer | superintendent inspector | speaker representative | chairman representative | chairman senator | chairman councilor
chancellor president | premier minister | secretary minister | councilor alderman | councilor mayor | representative attorney | senator attorney
adviser attorney | captain sergeant | commissioner superintendent | dean rector | director conductor | rector president | bishop archbishop | cardinal archbishop | cardinal bishop
spokesman representative | spokeswoman representative | spokesman attorney | spokesman adviser | spokeswoman adviser | spokesman secretary | spokeswoman secretary | spokesman director | spokeswoman director | spokesman executive | spokeswoman executive
chief officer executive | executive chief officer | chief officer director | director chief officer | chief officer commissioner | commissioner chief officer
`;

/** Under the office that stands behind them. */
export const UNDER = 'deputy vice assistant associate under sub junior';
/** Over those of the same trade. */
export const OVER = 'head chief first lead';
/** For a time. */
export const ACTING = 'acting interim caretaker provisional';

/** They add nothing to an office. */
export const NEUTRAL =
  'managing executive general senior principal group national joint permanent regional local federal state presidential long-time longtime new current sitting outgoing incoming honorary fellow rival first second third the a an his her its their our your top';

/** An office once held, or one to be held, excludes none. */
export const ONCE =
  'former ex onetime one-time retired late then would-be designate elect once previously formerly ex-president ex-mayor ex-minister ex-chief ex-coach ex-chairman ex-director erstwhile past future prospective incoming outgoing';

/** "who chairs the commission": the verb, and the office. */
export const HOLDING: Readonly<Record<string, string>> = {
  chairs: 'chairman',
  heads: 'head',
  leads: 'head',
  runs: 'head',
  owns: 'owner',
  founded: 'founder',
  edits: 'editor',
  coaches: 'manager',
  manages: 'manager',
  directs: 'director',
  captains: 'captain',
  commands: 'head',
  presides: 'president',
};
