/**
 * The words that say that something is speech: knowledge as data, read by `lexicon.ts`; no code here.
 *
 * Origin: our own list, from general newspaper usage and the verb classes of English grammars (verbs of saying, of manner of
 * speaking, of assessment); nothing was taken from a published list. Each entry is a base form; the regular forms are made by
 * `lexicon.ts`, irregular ones stand after a slash: past, -s, -ing ("-" for a form that is always a noun).
 */

/** Take a direct quotation or a reported clause: “…,” she said; she said that … */
export const SAYING = `
say/said/says/saying put/put/puts/putting write/wrote/writes/writing/written tell/told/tells/telling read/read/reads/reading
add note state reply/replied/replies/replying explain declare recall respond warn conclude claim vow suggest acknowledge
argue continue announce insist stress emphasise emphasize underline underscore assert affirm reaffirm reiterate maintain
remark observe comment concede admit/admitted/admits/admitting confess confirm deny/denied/denies/denying tweet post recount testify/testified/testifies/testifying
caution promise pledge predict complain lament joke/joked/jokes/joking quip/quipped/quips/quipping shout yell cry/cried/cries/crying
exclaim whisper mutter ask inquire wonder answer retort counter shoot/shot/shoots/shooting fire interject blurt chant
elaborate clarify/clarified/clarifies/clarifying opine propose recommend urge demand plead boast brag/bragged/brags/bragging bemoan
charge allege contend reveal disclose report reason sum/summed/sums/summing muse proclaim pronounce sigh laugh
repeat relate hint imply/implied/implies/implying indicate speculate guess estimate reckon advise inform assure remind tout
text email e-mail message rejoin protest grumble fume snap/snapped/snaps/snapping roar growl thunder intone
jest kid/kidded/kids/kidding agree object profess swear/swore/swears/swearing narrate signal quote
begin/began/begins/beginning decide rule express/expressed/expresses/expressing
point find/found/finds/finding mention enthuse gush rave deadpan/deadpanned/deadpans/deadpanning volunteer
implore beg/begged/begs/begging scold chide tease crow preach lecture summarise summarize specify/specified/specifies/specifying vent
believe think/thought/thinks/thinking feel/felt/feels/feeling
`;

/** Judge or name something, often in a word or two of the speaker's own: he called it “a farce”. */
export const NAMING = `
call describe label/labelled/labels/labelling dub/dubbed/dubs/dubbing denounce condemn decry/decried/decries/decrying criticise criticize
blast slam/slammed/slams/slamming accuse praise hail laud applaud dismiss deride mock ridicule attack blame characterise characterize
portray depict deem refer/referred/refers/referring cite speak/spoke/speaks/speaking/spoken talk liken compare term rate welcome reject
express voice deplore bash rip/ripped/rips/ripping rail lambast lambaste
question challenge brief/briefed/briefs/- sing/sang/sings/singing invoke echo deliver
commend salute celebrate disparage dispute rebuke castigate assail excoriate skewer advocate 
promise pledge vow threaten summon encourage herald declare proclaim 
pronounce appeal apologise apologize lash exhort label/labeled/labels/labeling title
`;

/** Words between subject and cue that carry no name: she later also said. */
export const ADVERBS = `
also later then again recently repeatedly once often even just still now earlier always never already further furthermore meanwhile
immediately quickly simply only previously famously publicly privately reportedly allegedly apparently too instead however first finally
ever soon sometimes frequently both all well perhaps maybe indeed nonetheless nevertheless thus hence therefore afterward afterwards
long yet almost rather quite together back out twice consistently
`;

/** Auxiliaries and the like. */
export const AUXILIARIES = `
is are was were be been being has have had having do does did will would can could shall should may might must ’s 's isn’t isn't wasn’t wasn't
didn’t didn't doesn’t doesn't don’t don't hasn’t hasn't haven’t haven't wouldn’t wouldn't won’t won't can’t can't couldn’t couldn't
went goes going go gone came come comes used keeps kept keep
`;

/** Nouns for what somebody says: Roe’s claim that … */
export const SAID_NOUNS = `
claim claims call calls promise promises pledge pledges vow vows statement statements remark remarks comment comments warning warnings
suggestion suggestions assertion assertions accusation accusations description demand demands argument arguments charge charges message view
belief allegation allegations insistence declaration tweet observation answer reply response words reference criticism praise
announcement acknowledgment acknowledgement admission complaint complaints prediction predictions denial threat threats proposal estimate
forecast forecasts advice finding findings conclusion plea pleas appeal appeals request requests testimony
confirmation assurance assurances contention hint confession revelation report reports
`;
