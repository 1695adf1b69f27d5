/**
 * What people are called besides their offices: ranks of services, kin, trades, and given names in two forms. Knowledge as data, read by `calling-words.ts`, `ranks-apart.ts`, `kin-apart.ts`, `trades-apart.ts` and `names-apart.ts`; no code here.
 * Origin: our own lists, from general newspaper usage in several countries.
 */

/** Ranks of armed forces, police and fire services; the first form of a line stands for all. */
export const RANKS = `
general gen | colonel col | captain capt | major maj | lieutenant lt lieut | sergeant sgt sergeant-major | admiral adm | corporal cpl lcpl | private pvt pte | inspector insp
superintendent supt | constable pc const | commodore | brigadier brig | commander cmdr comdr | marshal | ensign | midshipman | warrant | lieutenant-colonel | lieutenant-general | major-general | vice-admiral | cadet | trooper | seaman
commandant | battalion-chief | lance-corporal | petty-officer | agent | detective det
`;

/** Ranks that exclude each other, by their first forms: of armies, navies, and of police and other services. Two of no one scale may be a rank and a post. */
export const SCALES = `
general colonel captain major lieutenant sergeant corporal private brigadier warrant lieutenant-colonel lieutenant-general major-general cadet trooper lance-corporal
| admiral captain lieutenant commodore commander ensign midshipman petty-officer seaman warrant vice-admiral cadet
| colonel major captain lieutenant commander sergeant corporal inspector superintendent constable trooper battalion-chief cadet
| detective sergeant lieutenant captain trooper
`;

/** Before a rank, a grade of it; a writer may leave it out. */
export const GRADES =
  'rear vice chief staff master gunnery brigadier major lieutenant lance first second senior special flight squadron wing fleet';

/** Kin and the like: two words of one line may be said of one person to one other; of two lines, they exclude each other. */
export const KIN = `
mother mum mom mama stepmother stepmom foster-mother parent | father dad daddy papa stepfather stepdad foster-father parent
brother twin sibling half-brother stepbrother | sister twin sibling half-sister stepsister
son stepson child | daughter stepdaughter child | aunt auntie great-aunt | uncle great-uncle
grandmother grandma granny great-grandmother grandparent | grandfather grandpa granddad grandad great-grandfather grandparent
grandson grandchild | granddaughter grandchild | niece great-niece | nephew great-nephew | cousin
wife spouse partner fiancee girlfriend companion bride widow ex-wife ex-girlfriend | husband spouse partner fiance boyfriend companion bridegroom groom widower ex-husband ex-boyfriend
mother-in-law | father-in-law | brother-in-law | sister-in-law | son-in-law | daughter-in-law | godmother | godfather | godson | goddaughter
`;

/** Trades of which a person has one; two words of one line may be said of one person. */
export const TRADES_OF_ONE = `
baker confectioner pastry-cook miller | butcher | grocer greengrocer shopkeeper storekeeper retailer merchant | tailor seamstress dressmaker | cobbler shoemaker
mechanic engineer technician fitter machinist | welder | electrician | millwright | plumber roofer bricklayer mason builder carpenter joiner handyman
nurse midwife matron | carer caregiver assistant orderly aide | paramedic | doctor physician surgeon gp medic psychiatrist anaesthetist | dentist | vet veterinarian | pharmacist chemist | psychologist | therapist physiotherapist
teacher headteacher headmaster headmistress principal tutor schoolteacher lecturer professor | student pupil schoolboy schoolgirl undergraduate postgraduate trainee apprentice | babysitter nanny childminder
farmer crofter rancher smallholder dairyman farmhand beekeeper winemaker vintner | fisherman trawlerman angler skipper | sailor deckhand | lifeguard | diver
firefighter fireman | policeman policewoman | soldier | pilot aviator | stewardess steward | postman postwoman mailman courier | guard bouncer doorman watchman
driver trucker cabbie cabdriver chauffeur motorist | conductor | waiter waitress barman barmaid bartender barista cook chef restaurateur publican innkeeper landlord landlady hotelier
hairdresser barber beautician stylist | cleaner janitor caretaker porter concierge | librarian archivist | gardener florist landscaper forester gamekeeper ranger shepherd | receptionist | clerk cashier teller
lawyer attorney solicitor barrister | accountant bookkeeper auditor | banker broker trader financier | priest vicar pastor rabbi imam nun monk reverend | undertaker
actor actress comedian | singer musician guitarist pianist violinist cellist drummer composer | painter sculptor artist photographer designer | journalist reporter editor columnist broadcaster blogger | novelist poet author writer playwright | dancer choreographer | model
pensioner retiree | plasterer | locksmith | jeweller jeweler goldsmith watchmaker | architect surveyor | programmer developer | biologist zoologist botanist ecologist | geologist volcanologist seismologist | historian archaeologist | economist | astronomer physicist mathematician | meteorologist climatologist
striker forward winger | midfielder | defender | goalkeeper keeper | batsman bowler | jockey | cyclist | boxer | swimmer | referee umpire
plaintiff claimant complainant accuser | defendant accused suspect | juror
`;

/** What people are to one other without being kin; a writer may mean one by another. */
export const TIES =
  'friend neighbor colleague coworker co-worker workmate classmate roommate flatmate housemate teammate boss employer employee landlord landlady tenant teacher coach carer';

/** Parties by the words before an office; the forms of one stand in one line. */
export const PARTIES_OF = `
labor | conservative tory | democrat democratic | republican gop | green | socialist | communist | nationalist | populist | centrist | libertarian | independent | unionist
`;

/** Bodies that somebody speaks for, by sorts; the words of a line may mean one. A government may mean any of them and a company is any, so neither stands here. */
export const BODIES = `
military army navy forces troops airforce | ministry minister department | police sheriff troopers | county | city town council mayor municipality borough
| hospital clinic infirmary | university college school academy | union | court courts prosecutors prosecutor prosecution | fire firefighters | coastguard coast
`;

/** Trades that people follow within a house, and nouns for such houses. */
export const STAFF =
  'doctor physician medic surgeon nurse physio physiotherapist masseur psychologist dietitian nutritionist chef cook driver mechanic groundsman groundskeeper chaplain photographer pilot cleaner janitor porter guard';
export const HOUSES_OF_STAFF =
  'team club squad school college hospital clinic hotel theater theatre museum company firm crew stadium airline prison ship orchestra federation academy';

/** Things that bear a name of their own, behind the noun: "the tanker Marigold", "Storm Ines". */
export const NAMED_THINGS = `
ship vessel boat ferry tanker freighter trawler dredger yacht liner frigate destroyer submarine tug lifeboat barge schooner steamer cutter carrier sailboat catamaran rig
horse dog cat stallion mare gelding whale elephant bear wolf lion tiger gorilla penguin
storm hurricane typhoon cyclone operation rocket spacecraft satellite probe rover asteroid comet
`;

/** Houses that bear a name before the noun: "St Osk's Hospital". */
export const NAMED_HOUSES =
  'hospital infirmary clinic school college academy university church chapel cathedral abbey hotel inn motel prison jail theatre theater museum gallery airport stadium arena court hall library cemetery orchard farm mill pub restaurant nightclub club foundation institute';

/** Given names of one person in a short form, or in two languages; the names of a line are one. */
export const ONE_GIVEN = `
william bill billy will willy liam guillaume guillermo wilhelm | robert bob bobby rob robbie bert roberto | elizabeth elisabeth liz lizzie beth betty eliza lisa libby elsa elspeth ilse
margaret maggie peggy meg greta margarita marguerite margarete rita | katherine catherine kathryn kate kathy cathy katie kitty kay karen katya ekaterina yekaterina caterina katarina | richard rick ricky dick rich ricardo
james jim jimmy jamie jaime hamish | john jack johnny jon jonathan johann johannes hans jan juan ivan giovanni ian sean jean joao ioannis yannis vanya | joseph joe joey josef jose giuseppe youssef yusuf yousef yosef josip pepe
michael mike mick mickey michel miguel mikhail mihail michal misha mikael | thomas tom tommy tomas tomasz | edward ed eddie ted ned teddy eduardo edouard eduard | andrew andy drew andre andrei andrey andreas andres andrzej
anthony tony antonio anton antoine toni | christopher chris kit kris cristobal christof | christine christina tina chrissie chris kirsten kristina | daniel dan danny | david dave davy | donald don donny | francis frank franz francisco francesco francois paco
frederick fred freddie fritz federico friedrich | gregory greg grigory grigori | henry harry hank heinrich henri enrique enrico | jeffrey geoffrey geoff jeff | kenneth ken kenny | lawrence laurence larry lars lorenzo | leonard len lenny leo
matthew matt mateo matteo matthias | nicholas nick nicky nicolas nikolai nikolay kolya klaus niko nikola | patrick pat paddy patricio | patricia pat patty trish tricia | peter pete pyotr piotr petr pedro pietro pierre petar | philip phillip phil felipe philippe filip
raymond ray | ronald ron ronnie | samuel sam sammy | samantha sam | stephen steven steve stefan stephan esteban etienne istvan | theodore ted teddy theo fyodor fedor | timothy tim | victoria vicky vic | victor vic viktor | walter walt wally
alexander alex alec sandy sasha aleksandr alexandre alejandro iskander alessandro | alexandra alex sandra sasha aleksandra alejandra | dmitri dmitry dima mitya dimitri dimitris | maria mary marie masha mariya molly miriam maryam maura mariam | paul pavel pasha pablo paolo pauli
vladimir volodya vova volodymyr wladimir | eugene yevgeny evgeny gene zhenya yevhen | anastasia nastya | tatiana tanya tatyana | natalia natasha natalya nathalie nataliya | olga olya olha | george jorge yuri juri jerzy georg giorgio georgy heorhiy yuriy jurgen jiri gyorgy
louis luis ludwig luigi lewis lou | mohammed muhammad mohamed mohammad mehmet muhammed mo | charles charlie chuck carlos karl carl carlo karol | benjamin ben benny | albert al bert alberto | alfred alf alfie fred | arthur art arturo | barbara barb babs | deborah debbie deb
dorothy dot dolly dorothea | eleanor ellen ellie nell nora elena helen helena yelena olena lena | emily em emma | florence flo | gerald gerry jerry | harold hal harry | isabel isabella bella izzy isabelle | jacqueline jackie | jennifer jen jenny | jessica jess | judith judy jude | julia julie yulia juliet
kimberly kim | laura laurie | marcus mark marc marco marek markus | martin marty martinus marcin | nathaniel nathan nat | oliver ollie | pamela pam | rachel rachael raquel | rebecca becky becca | rose rosie rosa rosemary | sarah sara sally | stanley stan stanislav | susan sue suzy suzanne susanna susie zuzana
teresa theresa tess terry | vincent vince vincenzo | wesley wes | zachary zach zack zak | abigail abby gail | agnes agnieszka ines | ann anna anne annie annette nan anya ana hannah hanna anja | bernard bernie | bradley brad | bridget bridie brigitte birgit brigid | cynthia cindy | douglas doug | frances fran francesca francine
gabriel gabe gabi | gwendolyn gwen | jacob jake jakob jakub jim yakov | joanna jo joan joanne jane janet jana jean johanna | joshua josh | lillian lily lil | lucas luke luca lukas lukasz | max maxim maksim maximilian maxwell maksym | mitchell mitch | norman norm | oleg oleh | sergei sergey serhiy sergio serge seryozha | terence terry | veronica ronnie vera veronika
`;
