// Word lists the page reader looks lines up in: little words, months, phrases of page furniture, credits. Data only.
// Origin: general knowledge of the languages and of what web pages print around any article; nothing is a site's or outlet's name.

const words = (list: string): string[] => list.trim().split(/\s+/);
const phrases = (list: string): string[] =>
  list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Little words of running prose in some large languages, folded to lower case. */
export const functionWords: ReadonlySet<string> = new Set(
  words(`
  a an the of in on at to for from by with as and or but that which who whose what when where while after before since until
  is are was were be been being has have had do does did will would can could may might should must not no it its he she they
  we i you his her their our your my him them us this these those there here than then so if because about into over under
  also more most very just only such all any some one up out off between against during through both how why
  der die das den dem des ein eine einen einem einer eines und oder aber dass daß ist sind war waren wird werden wurde wurden
  hat haben hatte er sie es wir ich nicht auch auf aus bei mit nach von vor zu zum zur im am für über unter als wie wenn sich
  durch gegen ohne um noch nur schon sein seine seiner ihre ihrer
  le la les un une des du de et ou mais que qui dont est sont était être été ont avoir avait il elle ils elles nous vous je ne
  pas plus dans sur sous avec pour par sans ce cette ces son sa ses leur leurs au aux en y se lui selon après depuis
  el los las unos unas del al y o pero como cuando donde es son era fue ser está están ha han había él ella ellos se su sus
  lo le no más muy sin sobre entre desde hasta para por con según también este esta estos estas ese esa
  il lo gli uno una di da nel nella dei delle della degli dello che chi cui non è sono ha hanno stato si come anche più con per
  tra fra ma ed o questo questa suo sua
  o os as um uma do da dos das no na nos nas ao aos em e ou mas que não é são foi ser está há ele ela eles se seu sua com por
  para pelo pela entre sobre mais como também
  de het een en van op aan met voor bij uit naar niet ook is zijn was waren wordt worden heeft hebben had dat die dit deze er
  maar als om te door over tot
  och att det som en ett är av för med på till inte den har de om vi kan han hon sig men från var eller
  og at er det til ikke af på med for som har ikke den de jeg han hun
  i w na z się nie to że jest do o po za od jak ale przez dla są był była oraz jego
  ve bir bu da de için ile olarak olan çok daha gibi ne ama
  dan yang di ke dari untuk dengan pada ini itu tidak adalah akan oleh juga dalam telah
  и в на с не что по как из к у за от о это для его он она они мы я но же бы был была были было быть до при или также который
  которая которые того этом если то так уже чтобы со во об их ее её
  і й у з та що не на до за від як про але це був була
  في من على إلى عن أن التي الذي هذا هذه كان مع ما لا و بعد قبل بين كما
`),
);

/** Month names and their usual short forms, to their number. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    'january jan januar enero janvier gennaio janeiro januari января январь ene janv',
    'february feb februar febrero février febbraio fevereiro februari февраля февраль fév févr febr',
    'march mar märz marzo mars março maart марта март maerz',
    'april apr abril avril aprile апреля апрель abr avr',
    'may mai mayo maggio maio mei maj мая май',
    'june jun juni junio juin giugno junho июня июнь',
    'july jul juli julio juillet luglio julho июля июль juil',
    'august aug agosto août augustus augusti августа август ago',
    'september sep sept septiembre septembre settembre setembro сентября сентябрь set',
    'october oct oktober octubre octobre ottobre outubro октября октябрь okt out',
    'november nov noviembre novembre novembro ноября ноябрь',
    'december dec dezember diciembre décembre dicembre dezembro december декабря декабрь dez dic déc',
  ].flatMap((names, index) => words(names).map((name): [string, number] => [name, index + 1])),
);

/** What a phrase says of the line it begins, or is. */
export const phraseKinds = [
  'ad',
  'also',
  'comments',
  'related',
  'share',
  'signup',
  'legal',
  'menu',
  'tags',
  'media',
  'credit',
  'author',
  'stamp',
  'caption',
] as const;
export type PhraseKind = (typeof phraseKinds)[number];

const starting: readonly (readonly [PhraseKind, string])[] = [
  [
    'ad',
    `advertisement | advertisements | ad | ads | advertising | advertise | advert | sponsored | sponsored content | promoted |
     promoted content | paid post | paid content | story continues below | article continues below | article continues after |
     continue reading below | scroll to continue | skip advertisement | skip ad | remove ads | publicité | anzeige | werbung |
     publicidad | pubblicità | publicidade | advertentie | annons | reklama | реклама | إعلان | 広告 | 广告`,
  ],
  [
    'also',
    `also read | read also | read more | read next | read this | read here | see also | also see | see more | watch also | also watch | watch | related |
     don't miss | more on this | more on | more from | more about | find out more | learn more | click here | listen | must read |
     recommended | in pictures | in case you missed it | lire aussi | à lire aussi | voir aussi | lire la suite | lesen sie auch | mehr zum thema |
     auch interessant | siehe auch | lea también | lee también | le puede interesar | leggi anche | guarda anche | leia também |
     leia mais | veja também | lees ook | läs mer | läs också | читайте также | смотрите также | czytaj też | source link | source | original source | view original | read original article | اقرأ أيضا | 関連記事`,
  ],
  [
    'comments',
    `comments | comment | leave a comment | leave a reply | post a comment | add a comment | add comment | write a comment |
     view comments | show comments | join the conversation | join the discussion | have your say | reply | log in to comment |
     sign in to comment | please enter your comment | be the first to comment | thoughts on | thought on | responses to | response to | reader comments | all comments | newest | oldest | sort by | your email address will not be published |
     commentaires | kommentare | kommentar | comentarios | commenti | comentários | reacties | комментарии | التعليقات | コメント`,
  ],
  [
    'related',
    `related articles | related stories | related posts | related news | related topics | related content | related links | related coverage |
     related video | related videos | more stories | more news | more articles | more videos | most read | most popular | most viewed | most shared | most commented |
     trending | trending now | popular | popular posts | latest | latest news | latest stories | recent posts | recent news | top stories |
     top news | breaking news | recommended for you | recommended stories | you may also like | you might also like | you may like | you might be interested in |
     next up | up next | next article | previous article | next post | previous post | next story | editor's picks | editors' picks | editor's choice | from the web |
     around the web | what to read next | what others are reading | in this story | in this article | also in | elsewhere | the latest | continue reading | sponsored stories |
     articles liés | sur le même sujet | meistgelesen | mehr aus | más noticias | lo más leído | noticias relacionadas | articoli correlati |
     notícias relacionadas | mais lidas | meest gelezen | mest lästa | новости по теме | популярное`,
  ],
  [
    'share',
    `share | share this | share this story | share this article | share on | share via | tweet | tweet this | facebook | twitter | linkedin | whatsapp |
     reddit | pinterest | flipboard | telegram | instagram | youtube | tumblr | email | e-mail | email this | email article | print | print this | print article | copy link |
     link copied | save | save article | bookmark | add to favorites | follow | follow us | follow us on | like us | like this | pocket | send | rss | messenger | partager |
     imprimer | teilen | drucken | compartir | imprimir | condividi | stampa | compartilhar | delen | dela | поделиться | شارك`,
  ],
  [
    'signup',
    `sign up | sign in | log in | login | register | subscribe | subscribe now | subscribe to | newsletter | newsletters | get the | join our | join us | join now |
     create an account | already a subscriber | already have an account | get our | enter your email | email address | your email | thank you for |
     thanks for | please enter | by signing up | by subscribing | by clicking | start your | become a | support our | donate | download our | download the | unlimited access |
     s'abonner | se connecter | abonnieren | anmelden | suscríbete | suscribirse | iniciar sesión | iscriviti | abbonati | assine | abonneer`,
  ],
  [
    'legal',
    `copyright | © | all rights reserved | terms of use | terms of service | terms and conditions | terms & conditions | terms | privacy | privacy policy |
     privacy notice | cookie policy | cookies | cookie | contact us | contact | about us | about | help | careers | sitemap | site map | site index | accessibility |
     do not sell | manage preferences | disclaimer | imprint | impressum | datenschutz | mentions légales | aviso legal | powered by | we use | this site uses | this website uses |
     ad choices | adchoices | feedback | corrections | work for us | license | faq`,
  ],
  [
    'menu',
    `home | menu | search | skip to | skip to content | skip to main content | close | open | back to | back to top | go to | toggle | toggle navigation | sections | navigation |
     view all | see all | show more | load more | show all | view more | view | more | all | next | previous | prev | loading | please wait | no script | filed under |
     accueil | startseite | inicio | suche | rechercher | buscar | cerca | главная | поиск | edition | language | settings | profile | my account | expand | collapse`,
  ],
  [
    'tags',
    'tags | tag | tagged | topics | topic | filed to | filed under | categories | category | keywords | in this | explore | mots-clés | themen | schlagworte | temas | etiquetas | теги',
  ],
  [
    'media',
    'video | play | play video | pause | mute | watch now | live | photos | photo gallery | gallery | slideshow | image | images | autoplay | now playing | duration | audio | podcast | replay | fullscreen | hide caption | enlarge | click to | view gallery | 1 of',
  ],
  [
    'credit',
    'photo | photos | photo by | photograph | photograph by | picture | image | image credit | image source | credit | photo credit | illustration | file photo | courtesy | foto | crédit | copyright image | getty images | graphic | handout | via | media caption | image caption | image copyright | screenshot',
  ],
  [
    'caption',
    `in this photo | in this file photo | in this undated photo | in this handout | in this combination | in this photograph |
     in this image released | in this image taken | in this image made | in this image provided | in this image from | in this screen grab |
     this combination of | image caption | media caption | caption`,
  ],
  [
    'author',
    'by | written by | reported by | reporting by | editing by | story by | words by | author | posted by | additional reporting | with reporting | compiled by | edited by | contributing | about the author | par | von | por | di | door | av | автор',
  ],
  [
    'stamp',
    'published | updated | posted | last updated | last update | last modified | first published | date | created | modified | publié | mis à jour | veröffentlicht | aktualisiert | publicado | actualizado | pubblicato | aggiornato | atualizado | gepubliceerd | опубликовано | обновлено | posted on | published on | updated on',
  ],
];

/** Phrases that say what a line is when it begins with them (folded: lower case, straight apostrophes). A phrase may have several kinds. */
export const openings: ReadonlyMap<string, readonly PhraseKind[]> = table(starting);

/** Phrases that say so anywhere in a line. */
export const insides: ReadonlyMap<string, readonly PhraseKind[]> = table([
  [
    'signup',
    `sign up | signing up | your inbox | our newsletter | newsletter | newsletters | subscribe | subscribers | subscription | log in | your account | your email | email address | free trial | receive emails | opt out | unsubscribe`,
  ],
  [
    'legal',
    `all rights reserved | privacy policy | privacy notice | terms of use | terms of service | terms and conditions | cookies | cookie | copyright | may not be published | without permission | user agreement | affiliate | trademark | trademarks`,
  ],
  ['share', `on facebook | on twitter | follow us | facebook twitter | share this | by email`],
  ['comments', `comments | comment section | leave a comment | your comment`],
  [
    'credit',
    `getty images | getty | photo by | file photo | in this photo | in this file | in this image | photo credit | image credit | photograph by | illustration by | photograph | courtesy of | photo courtesy | via getty | via ap | ap photo | handout | photographer | file pic | pictured | shutterstock | stock photo | associated press | afp | reuters | epa | via reuters`,
  ],
  [
    'author',
    `staff writer | correspondent | contributed to this report | contributed to this story | contributed reporting | associate editor | senior editor | reporter | editor | freelance | can be reached | follow him | follow her | is a writer`,
  ],
  [
    'stamp',
    `ago | updated | published | posted | min read | minute read | minutes read | read time | est | edt | gmt | utc | pst | pdt | cet | ist | bst`,
  ],
  [
    'media',
    `watch video | play video | watch the video | video player | your browser | video above | photo gallery | javascript`,
  ],
  ['also', `click here | read more | read the full | here's how | see also`],
]);

function table(list: readonly (readonly [PhraseKind, string])[]): Map<string, PhraseKind[]> {
  const found = new Map<string, PhraseKind[]>();
  for (const [kind, text] of list)
    for (const phrase of phrases(text)) {
      const kinds = found.get(phrase) ?? [];
      if (!kinds.includes(kind)) kinds.push(kind);
      found.set(phrase, kinds);
    }
  return found;
}

/** Longest phrase of both tables, in words. */
export const longestPhrase = 6;
