/**
 * Words that take a side in how something is named or told. Knowledge as data; no code here.
 * Origin: our own lists of what style guides commonly ask writers to choose between.
 */
import { plainWord } from '../words/plain-word.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(plainWord));

/** Adjectives that judge whom or what they stand before. Folded. */
export const COLOURS: ReadonlySet<string> = set(`
full-scale self-styled self-proclaimed brutal bloody unprovoked illegal unlawful violent peaceful
controversial embattled beleaguered disgraced shamed notorious infamous radical hardline hard-line far-right far-left extreme-right hard-right hard-left
ultranationalist ultra-nationalist extremist rogue pariah firebrand brazen cowardly heinous shocking stunning chaotic massive
authoritarian autocratic despotic repressive oppressive dictatorial tyrannical murderous bloodthirsty barbaric savage ruthless
corrupt crooked shady shadowy sleazy seedy sordid scandal-hit scandal-plagued scandal-ridden crisis-hit crisis-ridden
divisive polarizing inflammatory incendiary bigoted racist sexist homophobic hateful fanatical lawless evil vile depraved twisted deranged crazed unhinged
greedy arrogant bungling incompetent inept hapless gaffe-prone lying conniving ruinous disastrous catastrophic botched bungled ill-fated doomed failed
draconian punitive landmark groundbreaking
horrific horrifying gruesome grisly ghastly sickening appalling outrageous scandalous cut-price bogus sham hare-brained
beloved heroic legendary visionary fearless courageous trailblazing
death-trap nightmare hellish horror hell-hole miracle daring dramatic astonishing crushing humiliating embarrassing damning devastating
swingeing crippling whopping eye-watering bumper lavish staggering obscene paltry measly derisory cynical callous heartless reckless senseless tragic
historic sweeping far-reaching long-awaited long-overdue hard-won sensational spectacular murderous frenzied vicious merciless
`);

/** Those of them that may stand for a person, a body or a country with its name: who is disgraced, rogue, beloved. */
export const EPITHETS: ReadonlySet<string> = set(`
self-styled self-proclaimed controversial embattled beleaguered disgraced shamed notorious infamous radical hardline hard-line
far-right far-left extreme-right hard-right hard-left ultranationalist ultra-nationalist extremist rogue pariah firebrand
authoritarian autocratic despotic repressive oppressive dictatorial tyrannical murderous bloodthirsty brutal ruthless
corrupt crooked shady shadowy sleazy scandal-hit scandal-plagued scandal-ridden crisis-hit crisis-ridden
divisive polarizing bigoted racist sexist homophobic hateful fanatical lawless evil vile depraved twisted deranged crazed unhinged
greedy arrogant bungling incompetent inept hapless gaffe-prone lying conniving
beloved heroic legendary visionary trailblazing reclusive secretive so-called
cold-blooded callous heartless ruthless sick warped perverted monstrous sadistic killer murderous cruel wicked boozy drunken
drug-crazed drug-fuelled predatory gun-toting knife-wielding machete-wielding work-shy workshy feckless spineless cowardly clueless flip-flopping thin-skinned foul-mouthed loudmouthed
plucky brave hero fearless courageous heroic tragic much-loved revered celebrated acclaimed iconic
leftwing left-wing rightwing right-wing ultraconservative ultra-conservative anti-immigrant anti-immigration anti-government anti-western pro-russian pro-kremlin kremlin-backed western-backed
`);

/** Those of people alone: "the twisted druggist", of whatever trade. Folded. */
export const OF_PEOPLE: ReadonlySet<string> = set(`
disgraced shamed cold-blooded callous heartless twisted deranged crazed evil depraved sadistic killer greedy arrogant lying conniving bigoted
sick warped perverted cruel wicked vile drunken boozy drug-crazed drug-fuelled bungling hapless inept incompetent gaffe-prone crooked sleazy
plucky brave heroic hero fearless courageous tragic beloved much-loved self-styled self-proclaimed leftwing left-wing rightwing right-wing far-right far-left
`);

/** Nouns that judge whom they stand beside with the name: "the populist Osk", "Osk, a swindler". */
export const LABELS: ReadonlySet<string> = set(`
populist demagogue firebrand hardliner hard-liner maverick ideologue zealot fanatic extremist radical leftist far-rightist rightist nationalist ultranationalist
strongman autocrat despot tyrant dictator warlord kingpin godfather henchman crony lackey stooge puppet apparatchik loyalist hawk
terrorist jihadist militant fugitive outlaw gangster mobster thug hooligan vandal bully predator pervert monster fiend villain brute maniac madman psychopath
fraudster swindler conman con-man trickster charlatan quack cheat crook profiteer oligarch fat-cat
traitor turncoat renegade apostate deserter snitch troublemaker agitator provocateur rabble-rouser
racist bigot misogynist denier conspiracist propagandist
hero heroine saint martyr icon visionary trailblazer darling megastar
playboy diva junkie drunk womanizer recluse
`);

/** Adverbs that keep back from saying that a deed was done. Folded. */
export const HEDGING_ADVERBS: ReadonlySet<string> = set(
  'allegedly reportedly apparently purportedly supposedly seemingly',
);

/** Those that stand before a plain fact of the day in headlines and leads, of which the other article says none: "a botched theft". */
export const JUDGING: ReadonlySet<string> = set(`
brazen cowardly heinous shocking chaotic barbaric savage controversial seedy sordid shady divisive inflammatory incendiary
ruinous disastrous catastrophic botched bungled ill-fated doomed failed draconian
horrific horrifying gruesome grisly ghastly sickening appalling outrageous scandalous bogus sham hare-brained unprovoked brutal
death-trap nightmare hellish horror hell-hole miracle daring dramatic heroic astonishing stunning crushing humiliating embarrassing damning devastating
swingeing crippling whopping eye-watering bumper lavish staggering obscene paltry measly derisory cynical callous heartless reckless senseless tragic
historic landmark sweeping far-reaching long-awaited long-overdue hard-won sensational spectacular murderous frenzied vicious merciless
`);

const GROUPS: ReadonlySet<string> = set(`
islam islamic islamist islamism muslim christian christianity catholic jewish jew judaism hindu hinduism sikh buddhist mormon sunni shia shiite evangelical protestant orthodox salafi wahhabi
arab western west black white asian hispanic latino african european american indigenous aboriginal native middle eastern south north east
republican democrat democratic conservative liberal labor labour tory socialist communist green marxist nationalist
`);

/** Faiths, parties and peoples: a judging word before one picks some of many ("radical Muslims"), and names nobody. One or many, folded. */
export const isGroup = (word: string): boolean => GROUPS.has(word) || GROUPS.has(word.replace(/(?:e?s)$/u, ''));

/** What a country, a body or a person may be called behind such an adjective, in place of its name. */
export const CLASSES: ReadonlySet<string> = set(`
nation country state kingdom republic regime dictatorship enclave
leader ruler president politician lawmaker senator congressman congresswoman governor mayor minister official prosecutor judge
executive boss chief founder tycoon billionaire businessman banker financier celebrity star singer actor comedian host broadcaster producer
company firm group party outlet website network organization agency
`);

/** They keep back from saying that a thing is so. Folded. */
export const HEDGES: ReadonlySet<string> = set('alleged apparent purported suspected supposed so-called presumed');

/** Verbs of saying that take a side, by colour; any other verb of saying is plain. Inflected. */
export interface ColouredVerbs {
  readonly colour: string;
  readonly verbs: ReadonlySet<string>;
  /** They introduce what is said by "that" or the like alone; "maintains the track" says nothing. */
  readonly that: boolean;
}

const verbs = (colour: string, words: string, that = false): ColouredVerbs => ({ colour, verbs: set(words), that });

export const SAID_WITH_COLOUR: readonly ColouredVerbs[] = [
  verbs('claim', 'claim claims claimed claiming alleged alleges alleging purported'),
  verbs('admit', 'admit admits admitted admitting conceded concedes conceding confessed confesses confessing'),
  verbs('admit', 'acknowledged acknowledges acknowledging', true),
  verbs('insist', 'insist insists insisted insisting'),
  verbs('insist', 'maintain maintained maintains maintaining', true),
  verbs('boast', 'boast boasts boasted boasting bragged brags bragging gloated gloats gloating crowed crows'),
  verbs(
    'attack',
    'slammed slams blasted blasts lashed lashes ranted rants railed rails fumed fumes thundered raged rages snarled snapped sneered sneers scoffed scoffs',
  ),
  verbs('complain', 'whined whines moaned moans griped gripes grumbled grumbles'),
  verbs('promise', 'vowed vows vowing swore swears'),
  verbs('threaten', 'threatened threatens threatening'),
  verbs('plead', 'begged begs pleaded pleads sobbed sobs wailed wails'),
  verbs('lie', 'lied'),
];

/** Verbs of headlines that frame what somebody did; a headline without any, and without one of the nouns, is plain. Inflected. */
export const FRAME_VERBS: ReadonlySet<string> = set(`
slams slammed blasts blasted lashes lashed rips ripped torches torched bashes bashed trashes trashed savages savaged skewers skewered eviscerates roasts roasted
shreds mocks mocked taunts taunted ridicules ridiculed trolls trolled sneers humiliates humiliated destroys owns schools schooled snubs snubbed
defends defended admits admitted concedes conceded confesses confessed boasts boasted brags bragged gloats gloated insists claims
caves backtracks backpedals flip-flops u-turns grovels dodges dodged ducks ducked deflects evades stonewalls
refuses refused fails failed threatens threatened vows demands rants rages fumes erupts explodes storms whines whined moans snaps
swallows swallowed gobbles gobbled crushes crushed hammers hammered humbles humbled thrashes thrashed pounces pounced snatches snatched grabs grabbed forced-out hounded
flees panics scrambles botches botched bungles bungled flops flopped axes axed flogs splurges pockets snaps lectures
`);

/** Nouns and adjectives of headlines that judge what came of it. */
export const FRAME_NOUNS: ReadonlySet<string> = set(`
chaos mayhem fury outrage backlash uproar firestorm meltdown fiasco farce shambles debacle disaster disgrace scandal shame shameful shocking
bombshell explosive stunning hoax sham scam lie lies liar cover-up witch-hunt circus panic nightmare carnage bloodbath havoc anarchy
climbdown u-turn humiliation betrayal stitch-up monstrosity horror miracle triumph
killer killers monster monsters evil twisted tragic hell hellish agony heartbreak heartbreaking heartless brave plucky hero heroes heroic doom doomed
sensational blunder blunders blundering bungled bungling cowardly coward cowards disgusting sick sickening vile outrageous bizarre insane madness lunacy rage furious
humiliating crushing damning devastating hypocrite hypocrites hypocrisy whitewash gaffe flop turmoil frenzy hysteria thugs thug mob yobs sleaze greed greedy fat-cat rip-off
slap snub wimp traitor traitors cheat cheats crook crooks tyrant wicked savage savagery barbaric brutal chilling terrifying spectacular extraordinary astonishing incredible
bloodbath wipeout plot stunt sellout sell-out surrender capitulation power-grab cash-grab land-grab jolly junket freebie splurge
`);
