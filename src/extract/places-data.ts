/**
 * Countries with what belongs to them, and the places news is most often datelined from; read by `lexicon.ts` and `speaker-key.ts`.
 * Origin: our own list from general geography. A place that speaks ("Beijing said") is a body, never a person.
 */

/** country: adjectives and peoples (folded). */
export const COUNTRIES: Readonly<Record<string, string>> = {
  afghanistan: 'afghan afghans',
  albania: 'albanian',
  algeria: 'algerian',
  argentina: 'argentine argentinian',
  armenia: 'armenian',
  australia: 'australian',
  austria: 'austrian',
  azerbaijan: 'azerbaijani',
  bahrain: 'bahraini',
  bangladesh: 'bangladeshi',
  belarus: 'belarusian',
  belgium: 'belgian',
  bolivia: 'bolivian',
  bosnia: 'bosnian',
  brazil: 'brazilian',
  britain: 'british',
  bulgaria: 'bulgarian',
  cambodia: 'cambodian',
  canada: 'canadian',
  chile: 'chilean',
  china: 'chinese',
  colombia: 'colombian',
  croatia: 'croatian',
  cuba: 'cuban',
  cyprus: 'cypriot',
  denmark: 'danish',
  ecuador: 'ecuadorean ecuadorian',
  egypt: 'egyptian',
  england: 'english',
  estonia: 'estonian',
  ethiopia: 'ethiopian',
  finland: 'finnish',
  france: 'french',
  georgia: 'georgian',
  germany: 'german germans',
  ghana: 'ghanaian',
  greece: 'greek',
  haiti: 'haitian',
  hungary: 'hungarian',
  iceland: 'icelandic',
  india: 'indian',
  indonesia: 'indonesian',
  iran: 'iranian',
  iraq: 'iraqi',
  ireland: 'irish',
  israel: 'israeli',
  italy: 'italian',
  jamaica: 'jamaican',
  japan: 'japanese',
  jordan: 'jordanian',
  kazakhstan: 'kazakh',
  kenya: 'kenyan',
  kosovo: 'kosovar',
  kuwait: 'kuwaiti',
  kyrgyzstan: 'kyrgyz',
  laos: 'lao',
  latvia: 'latvian',
  lebanon: 'lebanese',
  libya: 'libyan',
  lithuania: 'lithuanian',
  malaysia: 'malaysian',
  malta: 'maltese',
  mexico: 'mexican',
  moldova: 'moldovan',
  mongolia: 'mongolian',
  morocco: 'moroccan',
  myanmar: 'burmese',
  nepal: 'nepali nepalese',
  netherlands: 'dutch',
  'new zealand': '',
  nicaragua: 'nicaraguan',
  nigeria: 'nigerian',
  norway: 'norwegian',
  oman: 'omani',
  pakistan: 'pakistani',
  palestine: 'palestinian palestinians',
  panama: 'panamanian',
  peru: 'peruvian',
  philippines: 'philippine filipino',
  poland: 'polish',
  portugal: 'portuguese',
  qatar: 'qatari',
  romania: 'romanian',
  russia: 'russian russians',
  rwanda: 'rwandan',
  scotland: 'scottish',
  'saudi arabia': 'saudi',
  senegal: 'senegalese',
  serbia: 'serbian',
  singapore: 'singaporean',
  slovakia: 'slovak',
  slovenia: 'slovenian',
  somalia: 'somali',
  spain: 'spanish',
  sudan: 'sudanese',
  sweden: 'swedish',
  switzerland: 'swiss',
  syria: 'syrian',
  taiwan: 'taiwanese',
  tajikistan: 'tajik',
  tanzania: 'tanzanian',
  thailand: 'thai',
  tunisia: 'tunisian',
  turkey: 'turkish',
  uganda: 'ugandan',
  ukraine: 'ukrainian',
  uruguay: 'uruguayan',
  uzbekistan: 'uzbek',
  venezuela: 'venezuelan',
  vietnam: 'vietnamese',
  wales: 'welsh',
  yemen: 'yemeni',
  zimbabwe: 'zimbabwean',
  america: 'american americans',
  korea: 'korean',
  africa: 'african',
  asia: 'asian',
  europe: 'european',
};

/** Cities, states and regions of one word. */
export const PLACES = `
beijing moscow washington london paris berlin brussels kyiv kiev tokyo seoul pyongyang taipei delhi mumbai islamabad kabul tehran baghdad
damascus riyadh jerusalem gaza cairo tripoli ankara istanbul athens rome madrid lisbon vienna prague warsaw budapest bucharest sofia
stockholm oslo copenhagen helsinki dublin edinburgh ottawa toronto montreal vancouver canberra sydney melbourne wellington jakarta manila
bangkok hanoi shanghai geneva zurich havana caracas bogota lima santiago brasilia nairobi lagos johannesburg pretoria
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
tennessee texas utah vermont virginia wisconsin wyoming chicago boston philadelphia atlanta miami orlando tampa detroit cleveland denver
seattle portland dallas houston phoenix baltimore pittsburgh cincinnati milwaukee minneapolis manhattan brooklyn harlem queens
crimea donbas kashmir xinjiang tibet siberia caucasus balkans scandinavia britain hollywood
`;

/** Places of more than one word, folded. */
export const LONG_PLACES = `
new york|new jersey|new hampshire|new mexico|new orleans|new zealand|new delhi|north carolina|south carolina|north dakota|south dakota|west virginia|
rhode island|los angeles|san francisco|san diego|san antonio|las vegas|salt lake|hong kong|north korea|south korea|south africa|saudi arabia|sri lanka|
united states|united kingdom|united nations|middle east|soviet union|puerto rico|costa rica|el salvador|white house|wall street|capitol hill|
downing street|silicon valley|south china|great britain|northern ireland|west bank|west point|far east|long island|st louis|des moines|
united arab|arab emirates|south carolina|north korean|south korean|saudi arabian|new yorker|new yorkers|african american|african americans
`;
