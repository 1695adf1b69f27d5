/**
 * Small words and the nouns by which articles speak of speakers: knowledge as data, read by `lexicon.ts`; no code here.
 * Origin: our own lists, from closed word classes of English grammar and general newspaper usage.
 */

export const PRONOUNS =
  "he she they it we i you he’s she’s he's she's they’re i’m we’re it’s one everyone everybody someone nobody";

export const RELATIVES = 'who which whose whom';

export const DETERMINERS = `
the a an his her its their our my your this that these those some several many most few both each every another any no one two three four
five six seven eight nine ten dozens hundreds thousands other such more
`;

export const PREPOSITIONS = `
of for in at from with to on by about into onto over under after before during between among against toward towards through throughout
without within upon across around behind beyond despite except inside outside near since until till via per amid amidst alongside
like unlike than regarding concerning including following ahead up down off above below beside besides versus
`;

export const CONJUNCTIONS = `
and or but nor because while as when if although though whereas unless whether where why how that so yet once whenever wherever
`;

export const TIMES = `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
december feb apr jul aug sept sep oct nov dec today yesterday tomorrow tonight morning afternoon evening night week month year
weekend last next earlier later ago noon midnight minutes hours days weeks months
`;

/** Stand capitalised at the start of a sentence and name nobody. */
export const NOT_NAMES = `
here there now then thus also even still just only not never yes no well oh perhaps maybe however meanwhile moreover furthermore
additionally finally firstly secondly instead indeed nonetheless nevertheless otherwise similarly likewise consequently therefore hence
asked speaking writing citing stressing noting saying adding calling referring according based given while when what whatever whether
which why how let's let’s today yesterday tomorrow recently earlier later previously currently eventually ultimately overall
critics supporters officials experts analysts aides allies opponents lawmakers voters residents people members leaders reporters
sources democrats republicans conservatives liberals activists protesters police authorities investigators prosecutors
asking responding replying reacting answering arguing describing pressed explaining read also photo picture file image video source share
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
among amid like unlike together during let see more please back still thank thanks god who’s who's that’s that's it’s it's there’s there's
i’m i'm i’ve i've i’ll i'll we’re we're we’ve we've you’re you're don’t don't didn’t didn't isn’t isn't can’t can't what’s what's
he’s he's she’s she's they’re they're pictured asked told related advertisement correction editor’s note breaking watch update
`;

/** Titles that stand before a name and are no part of it. */
export const TITLES = `
mr mrs ms miss mx dr sir dame lord lady baron baroness sen senator rep representative congressman congresswoman gov governor lt gen general
col colonel maj major capt captain sgt sergeant cpl adm admiral cmdr commander prof professor rev reverend fr father sister brother pastor
bishop archbishop cardinal rabbi imam sheikh sheik pope president vice prime premier chancellor minister secretary deputy chief foreign
defence defense finance interior justice home mayor judge king queen prince princess crown emperor emir sultan ambassador envoy
chairman chairwoman chair chairperson speaker leader majority minority spokesman spokeswoman spokesperson attorney solicitor counsel
commissioner sheriff inspector superintendent detective constable officer director councilman councilwoman councillor councilor
alderman treasurer comptroller undersecretary undersec delegate whip former ex acting interim incoming outgoing
state national security adviser advisor trade health education economy energy environment labour labor agriculture transport
republican democratic democrat gop labour tory conservative liberal independent presidential nominee candidate hopeful
house senate white supreme court district us u.s uk un eu lt.-gen coach dean provost rector executive ceo cfo
vice-president vice-chancellor vice-premier vice-minister co-founder founder superintendent lieutenant
`;

/** People by what they are or do: "the minister", "a spokeswoman". */
export const ROLES = `
spokesman spokeswoman spokesperson minister president secretary senator representative congressman congresswoman governor mayor judge
chairman chairwoman chair director chief head leader official officials officer officers analyst analysts expert experts professor
lawyer lawyers attorney attorneys adviser advisers advisor advisors aide aides critic critics supporter supporters lawmaker lawmakers
voter voters resident residents source sources diplomat diplomats ambassador envoy negotiator negotiators nominee candidate candidates
billionaire businessman businesswoman mogul executive founder owner author writer editor journalist reporter reporters columnist host anchor
commentator strategist strategists pollster economist economists scientist scientists researcher researchers historian scholar
teacher teachers student students doctor doctors nurse nurses farmer farmers worker workers veteran veterans activist activists protester protesters
counterpart premier chancellor king queen prince princess pope cardinal bishop pastor priest rabbi imam general colonel captain commander
soldier soldiers prosecutor prosecutors investigator investigators sheriff detective commissioner speaker whip member members chairperson
organiser organizer organisers organizers manager coach player actor actress singer director filmmaker artist
mother father wife husband daughter son brother sister friend friends neighbour neighbor neighbours neighbors woman women man men boy girl
ally allies surrogate surrogates confidant backer backers striker captain goalkeeper crofter lobbyist lobbyists insider insiders engineer engineers inspector trainer curator conductor keeper driver drivers pilot fisherman fishermen
grower growers accountant surveyor designer architect consultant technician clerk dentist plumber carpenter librarian envoy musician composer poet novelist
people person democrats republicans conservatives liberals allies opponents leaders politicians politician trustee coordinator operative
operatives witness witnesses victim victims fan fans guest moderator caller mogul magnate tycoon real-estate frontrunner incumbent
ex-president ex-minister democrat republican native vice-president vice-minister vice-premier vice-chancellor co-founder co-chair widow survivor parent parents couple donor donors delegate delegates executives ministers presidents
proponent proponents advocate advocates opponents observers sceptics skeptics demonstrators regulators regulator environmentalists negotiators
academics campaigners commentators pundits pollsters insurgents rebels militants judges senators governors mayors spokespeople spokesmen
developers investors traders bankers executives creditors lenders employers employees staffers managers directors commissioners generals
commanders soldiers rescuers scientists archaeologists biologists physicians doctors counsel chairs historians reformers dissidents
`;

/** Bodies that speak: "the ministry", "his campaign". */
export const BODIES = `
ministry ministries government governments department agency agencies office bureau commission committee council board court courts campaign campaigns
company companies firm firms bank corporation association union unions federation league foundation institute institution university
college school hospital church party parties parliament congress senate house assembly army navy military police force forces command administration
embassy consulate authority authorities organisation organization organisations organizations group groups coalition alliance network
newspaper paper magazine outlet outlets station channel broadcaster agency press media post times journal tribune herald gazette
news team club centre center service services staff delegation secretariat kremlin pentagon vatican sides side jury task panel
chamber society fund trust charity watchdog regulator airline airlines operator publisher studio label website site blog
`;

/** Documents that speak: "the letter reads", "a poll found". */
export const DOCUMENTS = `
translation translations video videos recording footage statement statements report reports letter letters declaration communique communiqué document documents memo poll polls survey surveys study
studies tweet tweets post article articles editorial ad ads advertisement law bill lawsuit complaint filing indictment ruling opinion decision order
resolution treaty agreement constitution transcript transcripts email emails e-mail e-mails message messages text texts note notes manifesto platform sign signs banner banners
audit audits charter guidebook handbook dossier diary assessment forecast census leaflet pamphlet judgment judgement warrant
book story stories release slogan notice affidavit testimony readout petition website headline caption summary analysis
`;

/** Words of a name that make it a body's, beside the ones above. */
export const BODY_NAMES = `
inc corp ltd llc plc co company group university college institute ministry department bureau agency commission committee council court
party house senate congress parliament association union federation league foundation bank times post news journal tribune herald
gazette today magazine review network television tv radio press reuters interfax tass xinhua afp ap
bbc nato eu un fbi cia nsa irs epa doj gop pentagon kremlin vatican
twitter facebook google act project center centre coalition alliance museum airlines motors records service services office board
administration campaign caucus academy society club team organization organisation international fund trust initiative partners
hospital church school army navy force forces guard corps states nations republic kingdom city county street avenue road square hall building
united cooperation tower river lake mountain mountains island islands valley beach bay park airport station district province region theater theatre hotel center
day week month year war award awards prize cup games olympics summit conference forum convention festival
`;

/** Lower-case words inside a name. */
export const PARTICLES =
  'de da di del della dos das du la le van von der den ter bin ibn ben bint al el ul ur ad abu af av zu zum y e san santa';

/** After these a full stop ends no sentence. */
export const ABBREVIATIONS = `
mr mrs ms dr sen rep gov gen col maj capt lt sgt prof rev fr st jr sr jan feb mar apr jun jul aug sept sep oct nov dec no vs inc corp ltd co
dept est fig u.s u.k u.n e.g i.e a.m p.m d.c n.y n.c s.c n.j n.h n.m n.d s.d w.va calif fla ariz ala ark colo conn del ga ill ind kan ky
md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo adm cmdr cpl hon pres supt etc al approx ave blvd rd messrs
`;

/** Common verbs in forms that are seldom anything else. */
export const FINITE = `
went took got gave made came saw knew left lost won met became began broke brought built bought caught chose did drew drove ate fell felt
fought found flew forgot grew heard held kept led lent meant paid ran rose sat sold sent shot showed shut slept spent spoke stood stole swept
taught thought told understood wore wrote said fled dealt fed hid laid lay rang sank sought struck swore threw won withdrew overcame
wants needs plans hopes expects believes thinks knows sees seems appears remains means makes takes gives goes comes gets keeps lets
becomes begins brings continues deserves depends exists faces fails feels finds follows gains goes hears helps holds includes involves
lacks lives loses loves moves opposes owes owns pays prefers provides puts raises reaches relies requires runs says serves sits speaks
spends stands supports suffers tells tends threatens tries understands uses wins works hates likes allows agrees belongs cares causes
accepts accuses achieves adds admits admires adopts affects amounts applies argues arises assumes attends avoids believes carries chooses
comprises considers consists contains contributes creates decides defends defines delivers denies describes deserves determines develops
differs disagrees discusses dislikes dismisses earns emerges employs enables encourages enjoys ensures enters establishes expresses
extends generates grows happens identifies ignores illustrates implies improves indicates insists intends introduces invites joins
justifies knows leaves lets listens maintains manages obtains occurs operates pleases possesses prepares prevents produces promotes
proposes protects proves publishes pursues qualifies raises receives recognises recognizes recommends reduces refers reflects refuses
rejects remembers replaces represents resembles speaks strengthens suggests supposes survives teaches thinks thrives undermines varies
violates writes ate bent bled bred burnt clung crept dug drank dreamt flung froze hung hurt knelt leapt lit rode rid shook shrank shrunk
slid smelt spelt spilt spoilt sprang spun stank stung strode stuck swam swung swept tore trod wept woke wove wrung overtook undertook
undid misled mistook foresaw forbade forgave outgrew overheard rebuilt resold rewrote unwound upheld withheld withstood
want need hope expect believe think know see seem appear remain mean make take give go come get keep become begin bring deserve depend exist
`;
