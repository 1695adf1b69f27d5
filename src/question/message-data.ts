/** Words of a chat message that carry no question: greetings, thanks, politeness, pronouns, titles, shorthand. Our own lists of everyday English. */

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A message of these alone asks nothing. */
export const COURTESIES = wordSet(
  'thanks thank thx thnx tnx ty ta cheers hi hello hey hiya yo howdy greetings morning afternoon evening night goodnight bye goodbye ciao ok okay k kk ' +
    'great nice cool perfect brilliant excellent awesome lovely super wow lol haha hehe yes yep yeah yup no nope nah sure fine noted understood welcome ' +
    'congrats sorry oops amazing wonderful fantastic gracias merci beaucoup danke appreciated appreciate good well hmm hm oh ah aha bravo splendid superb done sup test testing obliged nvm nevermind legend alright',
);

/** What may stand beside them there. */
export const COURTESY_FILLER = wordSet(
  'that this it is was are very much so a an the lot lots all again for your you u help helpful me everyone everybody team there bot verbatim dear folks guys ' +
    'job work got day now then everything really what i we of to my friend mate and too have one super bunch million tons indeed and ever best kindly stuff star quick fast answer reply response needed exactly rock rocks mind never alright do will fun weekend are just come back please up for with love was see tomorrow later soon found sorted mind wrong channel chat window server after worries problem',
);

/** Words that may stand before a question, or before the subject of one, and say nothing of it. */
export const LEAD = wordSet(
  'hey hi hello hiya yo howdy greetings dear bot verbatim morning afternoon evening good day all team folks everyone there please pls kindly can could would will you ' +
    'i we me us my our need want wanna would like love to know see find have had get give show tell let send pull bring hear look is am do so ok okay well and also but ' +
    'just quick quickly one question now then next a an the any some please maybe perhaps possible possibly possible if be able thanks sorry hmm hm um uh ' +
    'wondering wonder looking trying after help with for up out here fetch dig list display print got search every entire of full complete few ' +
    'colleague colleagues friend friends mate help remind thank again actually really urgent urgently asap colleague editor desk direct run try use execute do type exactly',
);

/** Dropped at either end of the words asked for. */
export const EDGES = wordSet(
  'a an the this that these those and or but so then than of in on at by for from to with about regarding concerning re over around into as per via under up out off ' +
    'i me my we us our you your he him his she her it its they them their is are was were be been being am do does did done has have had having will would can could ' +
    'should may might must there here please pls kindly thanks thank thx ta cheers now just quickly asap urgently again too also any all some each every both either ' +
    'only actually really exactly ever yet already anything something everything nothing everybody everyone anyone anybody somebody someone people whatever what who whom whose which ' +
    'when where why how if whether not more most much many lot lots else bit ok okay hey hi hello well bot verbatim show tell give find get see know look need want like ' +
    'let say says said saying word words thing things stuff topic topics subject question questions matter matters issue issues case row story affair piece recent recently lately latest ' +
    'specifically particular general dear sir madam mate guys team folks there far hold held holding got quote quotes quotation quotations available anywhere somewhere ' +
    'away leave gone out today morning public publicly press reporters journalists whole entire full different various several other others two three whichever across between among both relevant related ' +
    'happened happening happens going news latest updates update information mentioned mention mentions mentioning reported print prints printed printing written writing write use used made gave given issued offered nowadays ideally preferably heard described discussed one ones before longer shorter same published publish appeared came come seem seems everywhere own tonight often quotable appear appears occur occurs hits luck joy chance idea frequently usually sometimes previous above below first last next another',
);

/** Inside the words asked for, dropped wherever they stand. */
export const POLITE = wordSet('please pls kindly thanks thank thx cheers ta');

/** Names nobody: asked of "him" alone, we ask back. */
export const PRONOUNS = wordSet(
  'he him his she her hers it its they them their theirs this that these those himself herself themselves',
);

/** Stands where a speaker could, and means no one in particular. */
export const ANYBODY = wordSet(
  'anyone anybody someone somebody everyone everybody people others officials politicians leaders sources speakers nobody persons man woman folks all both sides side ' +
    'else other parties party experts we i you us me one',
);

/** Before a name, no part of it. */
export const TITLES = wordSet(
  'mr mister mrs ms miss dr doctor prof professor sir dame lord lady madam madame president minister ministers foreign prime vice deputy defence defense finance interior ' +
    'trade health chancellor secretary state spokesman spokeswoman spokesperson ambassador senator governor mayor general colonel admiral captain king queen prince princess pope ' +
    'chief chairman chairwoman chair director judge justice comrade envoy diplomat top the a an us uk eu old good our dear russian chinese american british french german ' +
    'leader premier honourable honorable us-american',
);

/** Outlets in general: no outlet’s name. */
export const PAPERS = wordSet(
  'outlet outlets paper papers newspaper newspapers article articles report reports source sources coverage story stories account accounts media press publication publications ' +
    'copy version versions website websites site sites newsroom newsrooms agency agencies text texts document documents news texts piece pieces archive corpus record records',
);

/** Adjectives and nouns that follow "who is …" without naming anybody. */
export const NOBODYS_NAME = wordSet(
  'right wrong meant lying winning losing better best worse worst worth telling true correct responsible guilty behind there here next first in on at up out online awake the a an to ' +
    'more most going coming talking speaking saying who what your his her their my our this that it he she they you everybody everyone anyone someone people credible trustworthy ' +
    'reliable biased honest truthful allowed able supposed quoted mentioned cited and or not so really actually being from with for of by about',
);

/** Shorthand and contractions, each as the words it stands for. */
export const SHORTHAND: Readonly<Record<string, string>> = {
  u: 'you', ur: 'your', r: 'are', pls: 'please', plz: 'please', plse: 'please', abt: 'about', bout: 'about', wat: 'what', wut: 'what', wot: 'what', wht: 'what', wich: 'which', whch: 'which', qote: 'quote', abot: 'about', serch: 'search', wher: 'where', whats: 'what is',
  "what's": 'what is', wats: 'what is', whos: 'who is', "who's": 'who is', "who're": 'who are', wheres: 'where is', "where's": 'where is', hows: 'how is',
  "how's": 'how is', whens: 'when is', "when's": 'when is', "that's": 'that is', thats: 'that is', "it's": 'it is', "i'm": 'i am', im: 'i am', "i'd": 'i would',
  "i've": 'i have', ive: 'i have', "i'll": 'i will', "we've": 'we have', "we're": 'we are', "you've": 'you have', "they're": 'they are', "there's": 'there is',
  theres: 'there is', "let's": 'let us', lets: 'let us', "what've": 'what have', "what'd": 'what did', "who'd": 'who did', "didn't": 'did not', "don't": 'do not',
  "doesn't": 'does not', "isn't": 'is not', "wasn't": 'was not', "aren't": 'are not', "hasn't": 'has not', "haven't": 'have not', didnt: 'did not', dont: 'do not',
  doesnt: 'does not', isnt: 'is not', wasnt: 'was not', hasnt: 'has not', havent: 'have not', gimme: 'give me', lemme: 'let me', wanna: 'want to', gotta: 'got to', gonna: 'going to',
  diff: 'differences', diffs: 'differences', w: 'with', n: 'and', '&': 'and', vs: 'versus', v: 'versus', "that'll": 'that will', thatll: 'that will', info: 'information', fyi: '', btw: '', imo: '', sth: 'something', informations: 'information', infos: 'information', ppl: 'people', msg: 'message',
  "he's": 'he is', "she's": 'she is', "they've": 'they have', "he'd": 'he had', "anyone's": 'anyone', "someone's": 'someone',
}; // prettier-ignore

/** Turns of phrase that say nothing of a subject. */
export const STOCK_PHRASES: readonly (readonly string[])[] = (
  'these days|so far|right now|just now|at the moment|at all|by the way|of late|in print|on record|on the record|in public|or not|if any|as well|for me|for us|for my piece|for my story|' +
  'for the story|for the piece|in the archive|in the corpus|in our archive|in the news|in the press|in the papers|in the media|in the articles|in our articles|in your articles|in our coverage|' +
  'to date|up to now|until now|in general|in detail|in full|word for word|for the record|step by step|day by day|side by side|in chronological order|in order|in this context|in that regard|' +
  'in the files|in our files|in the folder|in the database|in our database|in the corpus|in one place|in a nutshell|in short|in total|on file|in stock|in here|in there|as of now|to the press|to reporters|to journalists|to the media|across outlets|across the outlets|in each outlet|' +
  'in every outlet|between outlets|by outlet|per outlet|if possible|as soon as possible|for a piece|for an article|for a story|for my article|in the past|over time|over the years|and so on|and such'
)
  .split('|')
  .map((phrase) => phrase.split(' '));

/** Words that names of outlets end in. */
export const MASTHEADS = wordSet(
  'post times news daily weekly herald tribune journal gazette press chronicle courier ledger telegraph observer standard globe mirror monitor magazine radio tv newswire wire bulletin ' +
    'dispatch examiner inquirer sentinel argus echo mail newspaper online agency today review record register advertiser broadcasting television media morning',
);

/** In capitals they make no person's name. */
export const THINGS = wordSet(
  'summit talks war initiative road council act bill bridge sea strait games olympics cup union treaty accord agreement conference forum party street north south east west new world international national united city port harbour river island bank group plan pact deal crisis strike election elections',
);
