/**
 * Families of words by which newspapers tell one thing in other words, irregular forms among them; families are parted by bars. Knowledge as data; no code here.
 * Origin: our own lists, from general newspaper usage. Opposites too: one sells what another buys. Wide on purpose: two words of a family only say that two sentences may tell one thing.
 */
export const WORD_FAMILIES = `
tenor soprano baritone bass singer vocalist | locksmith craftsman craftswoman smith | doctor dr surgeon physician gp dentist vet |
sergeant constable inspector policeman policewoman officer patrolman | skipper captain master helmsman | king queen majesty monarch royal prince princess highness |
nurse midwife carer | lynx cat wildcat predator bear wolf | lose lost loss whisper hoarse voice throat
tweet tweeted twitter post posted posting facebook instagram account online profile social message wrote
accident crash collision collide wreck smash pileup | add include contain comprise | advise adviser counsel consultant urge recommend appeal
aid help assist assistance relief support back backing rescue save
aircraft plane jet airliner airplane flight fly flew flown pilot aviation airline | alarm siren warn warning alert caution threat threaten
album record song single music singer musician concert band | allege accuse accusation claim charge indict indictment suspect blame
allow permit permission let may license authorize approve approval nod | alone single only sole
amount sum money cash fund funding cost price worth value pay paid payment bill fee charge toll | anger angry furious fury outrage rage upset
animal beast marsupial creature pet | answer reply respond response react reaction | apology apologize sorry regret
appear appearance emerge arise surface | appoint appointment name nominate nomination pick choose chose chosen select selection elect
army military soldier troop serviceman servicemember servicewoman force forces personnel marine
arrest detain detention custody hold held captive prisoner seize nab jail capture caught catch apprehend | arrive arrival reach come came land
artillery shell shelling rocket missile bomb bombing strike struck airstrike raid attack hit fire assault ambush
ask request call demand plea plead seek sought want appeal urge | attempt try tried effort bid
attend attendance audience spectator crowd fan visitor guest onlooker turnout | audience listener viewer reader
bad poor severe serious grave heavy harsh | ballot vote voter poll election elect referendum cast urn
ban bar prohibit forbid forbidden outlaw block | bank lender financial finance fund | barrier fence wall rail
battle fight fought clash combat war conflict invasion offensive incursion | beat defeat win won victory triumph victor winner prevail champion
begin began begun start launch open commence opening | big large huge giant great enormous massive vast biggest largest | birth born
blaze fire burn burnt flame inferno arson alight | boat ship vessel ferry yacht craft trawler dinghy steamer liner
body corpse remains dead die death died killed kill fatal fatality perish deadly lethal toll victim casualty murder slay slain homicide
border frontier crossing checkpoint
boss chief head leader lead led director manager chairman chairwoman chairperson chair president executive runs
boy girl child children kid son daughter teen teenager youth minor baby toddler pupil youngster infant grandchild
break broke broken breach rupture burst crack damage destroy destruction wreck ruin | bring brought carry deliver take took transport bear
build built building construct construction erect builder | burglar burglary rob robbery robber steal stole stolen theft thief heist raid loot
bus coach minibus | business company firm corporation enterprise group maker manufacturer concern employer operator
buy bought purchase acquire acquisition takeover buyer bidder | camera cctv footage video picture photo photograph image film clip
cancel scrap called abandon ditch drop axe annul postpone delay adjourn suspend | capital city town municipality urban metropolis
car vehicle automobile motor van truck lorry motorist driver drive drove driven trucker | careful caution cautious | catch caught
cause reason why motive trigger lead due spark | cease end finish stop halt conclude close closure shut shutter
center centre downtown heart middle | certain sure definite | change alter amend reform overhaul shift modify revise
charity foundation ngo nonprofit | cheat fraud defraud con conman trick swindle scam dupe deceive deception | choose chose chosen pick
church parish priest clergy bishop pastor cathedral congregation mass | claim say maintain insist contend assert
classmate pupil student school teacher class lesson education academy college university professor campus | clean wash
clear clean exonerate acquit acquittal quash overturn | client customer consumer shopper patron buyer
climb rise rose risen increase up grow grew grown growth gain jump soar surge raise higher hike swell | close near nearby beside adjacent next
cloth clothes clothing garment dress wear wore worn | club team side squad | coast shore beach seaside coastal sea ocean
cold chill freeze froze frozen bitter hypothermia
collapse fall fell fallen drop tumble topple plunge sink sank sunk decline decrease slide slump down lower cut shrink shrank
comment remark statement quote | commission committee panel board council inquiry
community neighborhood village local resident townspeople inhabitant citizen | compensation damages payout redress
compete competition contest competitor rival race tournament cup match game play player final title
complain complaint grievance criticize criticism critic slam blast condemn condemnation denounce attack lambast | complete finish whole entire
confess admit admission concede acknowledge plead plea guilty own | confirm confirmation verify certify
congress parliament senate house assembly legislature lawmaker deputy legislator mp | continue resume last remain stay
contract deal agreement agree pact accord treaty settlement order sign
convict conviction sentence sentencing jail prison imprison imprisonment prisoner inmate term cage lock | cook chef kitchen restaurant cafe diner
cop police officer policeman policewoman constable inspector sergeant detective sheriff deputy trooper force
court judge justice tribunal magistrate trial hearing case proceeding bench dock | cover conceal hide hid hidden
crew sailor coxswain skipper captain seaman | crime criminal offense offence offender felony | crisis emergency | critical intensive
criticize critical | crop harvest farm farmer agriculture agricultural field grower | cross crossing
crowd march rally protest demonstrate demonstration demonstrator protester unrest riot mob | cruel brutal vicious | cry cried weep wept tear sob
cull slaughter kill | damage harm hurt unhurt unharmed uninjured injure injury wound wounded scratch bruise maul
danger dangerous risk risky peril hazard threat | dark night overnight midnight evening | date day schedule due plan planned | daybreak dawn morning
debate discuss discussion talk talks negotiate negotiation meet met meeting conference summit dialogue session | debt loan owe deficit
decade century | decide decision decline rule ruling verdict judgment resolve
decline refuse refusal reject rejection deny denial dismiss spurn turn | deep depth | defend defense protect protection shield guard
degree temperature celsius fahrenheit warm heat hot | deliver speech address lecture
depart departure leave left go went exit quit resign resignation stepping abdicate | describe description portray call | deserve earn
detail particular | detect find found discover discovery locate uncover unearth spot | develop development
diplomat diplomatic ambassador envoy embassy consul foreign | direction toward | director filmmaker | disaster catastrophe tragedy
discount rebate reduction | disease virus illness ill sick flu infection infect outbreak epidemic pandemic covid
dismiss fire fired sack layoff redundant redundancy job worker work staff employ employee employment employer hire workforce labor notice
dispute row disagreement quarrel feud argue argument fight fought fell
doctor physician medic medical surgeon hospital clinic patient nurse treat treatment health paramedic ambulance ward
document paper file record report letter memo note | dog hound puppy canine | donate donation donor give gave given gift | double twice twofold
doubt skeptic skeptical question | drink drank drunk alcohol pint beer wine bar pub | drop dump spill leak | drown drowning
drug narcotic cocaine heroin cannabis | early premature | earn earnings profit income revenue sales turnover gain | economy economic
effect impact consequence | emission carbon climate | empty vacant deserted | enemy foe adversary | energy power electricity electric grid utility
engine motor | engineer technician mechanic | enter entry join | envelope bag sack | escape flee fled run ran away
estimate reckon forecast predict prediction expect expectation projection outlook | evacuate evacuation evacuee displaced moved shelter
event incident occurrence episode | evidence proof testimony testify witness
examine examination inspect inspection inspector check probe investigate investigation investigator inquiry study review look audit test search
exhibition exhibit show museum gallery display | expand expansion extend extension enlarge | expel deport eject oust remove removal topple
expensive costly dear | expert specialist scientist researcher analyst science research scholar academic
explode explosion blast explosive detonate bomb blow | export import trade | extra additional further | fail failure
fake false bogus hoax phony counterfeit lie lied
family relative relation kin wife husband spouse brother sister mother father parent mom dad sibling uncle aunt cousin grandfather grandmother widow widower partner
famous celebrity star | fast quick speed rapid swift | favor prefer back | fear afraid worry concern scare dread anxious anxiety
feel felt feeling sense | female woman women lady girl | festival fair carnival celebration party feast celebrate
figure number total count tally toll | final last | fine penalty punish punishment sanction fined | firefighter fireman brigade firewoman
fish fishing fisherman angler angling | fix repair mend restore restoration renovate
flat apartment home house housing household residence dwelling property building | flood flooding inundate water submerge overflow
follow pursue chase | food eat ate eaten meal dinner lunch breakfast supper | foot feet | football soccer | force compel oblige
foreigner migrant immigrant immigration refugee asylum | forest wood tree woodland | former ex previous earlier past | found establish
freedom free liberty release freed liberate let | friend pal mate companion buddy | front ahead | fuel gas petrol oil gasoline diesel
funeral burial bury buried mourn mourner grave cemetery | garden yard lawn park | gesture salute sign
go went gone travel trip journey visit tour traveler passenger commuter rider tourist tourism | goal score scored scorer net
government state cabinet administration authority authorities ministry minister premier governor federal
group organization organisation body association union | guard security
gun weapon firearm pistol rifle shoot shot shooting gunman gunfire gunshot bullet arms armed | happen occur place | hard difficult tough
harbor port dock quay wharf | hate hatred hostile | hear heard hearing | height high tall | helicopter chopper | hill mountain peak
history historic | hold host stage organize organizer | holiday vacation | home domestic | hope optimism | horse rider | hotel inn motel
hour minute | hunger starve famine | idea proposal propose plan scheme suggestion suggest | ignore neglect | illegal unlawful | image reputation
immediate instant | important key major crucial vital | improve better | independent autonomy | industry industrial factory plant mill works foundry
inform information tell told know knew known learn aware awareness | injure hurt | insult abuse slur | interest stake | internet online web website
invite invitation | island isle | issue problem trouble | job post position office role | joke laugh humor fun
journalist reporter press media newspaper news correspondent | judge deem consider | keep kept retain | king queen royal monarch prince princess
knife stab stabbing blade crowbar | lack shortage | land ground soil | language tongue | late delay
law legal legislation bill act statute rule lawyer attorney counsel solicitor barrister legislate | lead leading | learn study | left remain
legend myth | level stage | light lamp lit | like love enjoy fond | live living life lives alive survive survivor survival | lose lost loss
luck lucky | main principal | majority most | male man men guy bloke | map chart | mark anniversary commemorate
marry marriage married wed wedding bride groom spouse couple | maximum limit cap | measure step move | memory remember recall remind
message text mail email letter | metal steel iron | mine miner mining | mistake error wrong | monitor watch observe observer
moon space orbit satellite | movie film cinema | nation country national state | nature wildlife | need require requirement
negligence carelessness | noise loud | north northern | nuclear atomic atom | obey comply | object thing item | obtain get got secure
occupy occupation | officer official | old aged elderly pensioner senior | opinion view believe belief think thought
oppose opposition opponent against | option choice | order command instruct instruction | origin source | owner own possess landlord landlady
pain suffer | paint painting painter art artist | part share portion piece | peace truce ceasefire peaceful | people person | perform performance
petition signature sign | phone telephone call caller mobile | pipe pipeline | place site location scene spot
pledge promise vow commit commitment pact | poison toxic | pollute pollution contaminate contamination dump | poor poverty
praise hail laud tribute applaud welcome thank | pray prayer worship mosque temple | prepare preparation ready | prize award medal honor
produce production product output make made | promote promotion | prosecutor prosecution prosecute | provide supply give
publish publication release print issue | purpose aim goal intention intend | queue line | rail railway railroad train tram track
rain storm rainfall downpour wind gust gale hurricane typhoon weather snow | rebel insurgent militant separatist fighter | receive reception
record highest | recover recovery recuperate | reduce reduction | region regional province county district area | relation relationship tie
rent tenant landlord | replace replacement successor succeed | represent representative | result outcome | retire retirement | return back
reveal disclose | revenge retaliation reprisal retaliate | ride rode | river stream | road street highway motorway lane route avenue | rock stone
room hall chamber | rope cord noose cable wire | rural countryside | sad grief | safe safety unhurt uninjured unharmed | salary wage pay
sale sell sold seller vendor | search seek look hunt quest | secret confidential | see saw seen | send sent dispatch | settle settlement
sex sexual | shake earthquake quake tremor | share stock | shop store retailer shopkeeper supermarket | shout yell scream chant
silence silent quiet | sing sang sung | sit sat | sleep slept | small little tiny | solve solution | sort kind
speak spoke spoken speaker spokesman spokeswoman spokesperson | spend spent expenditure | square piazza plaza | stand stood | strength strong
strike walkout stoppage | suit lawsuit sue sued litigation | swear swore sworn oath inaugurate inauguration | swim swam | tax levy duty tariff
teach taught | technology tech | tell told | terror terrorist terrorism | test trial | throw threw thrown | transfer move moved relocate relocation
truth true | undergo underwent | understand understood | vaccine vaccinate vaccination jab | violence violent | wait await | walk foot stroll
wealth rich | weigh weight | world global international worldwide | write wrote written writer author book | faint collapse unconscious swoon pass
anthem hymn song psalm tune melody | conductor maestro master bandleader | choir chorus singer sing | orchestra symphony philharmonic musician
pianist piano keyboard | violinist violin fiddle fiddler | actor actress performer cast star role | audience crowd spectator fan house
stadium arena ground venue pitch hall | coach trainer manager boss | referee umpire official | goal strike header shot net
win victory triumph beat success | draw tie level equal equalize | lead ahead | defeat loss lose beaten | red sent booking yellow dismissal
keeper goalkeeper goalie | semifinal semi last | final decider | cup trophy title crown championship | medal gold silver bronze podium
athlete runner sprinter sportsman sportswoman | swimmer swim swimming | cyclist cycling bicycle bike rider ride pedal cycle | racer race driver
horse mare stallion pony foal | sheep lamb ewe flock | cow cattle bull calf herd | goat kid | pig hog swine boar
hen chicken poultry bird duck goose geese fowl swan | cat kitten | wolf wolves lynx bear predator | snake viper adder serpent
bee wasp insect hive swarm | whale dolphin seal porpoise | virus bug germ bacteria | cancer tumor | surgery operation operate | heart cardiac
stroke seizure | birth deliver born baby | nurse carer caregiver caretaker | pharmacy chemist drugstore | medicine drug pill tablet medication
ambulance paramedic rescuer | helmet hat cap | shoe boot | coat jacket | bag suitcase luggage baggage handbag | wallet purse money
jewel jewelry gem diamond necklace ring | watch clock | key lock | door gate entrance | window pane glass | ceiling roof | cellar basement
floor story level | staircase stair step | lift elevator | kitchen cook | bed bunk mattress | bridge footbridge viaduct span crossing
dam reservoir weir | canal lock channel | lake pond pool | sea ocean water | wave swell tide | mud silt sludge | sand dune beach | ice frost freeze
snow avalanche slide blizzard | lightning thunder thunderstorm | drought dry arid | heatwave heat hot | fog mist | cloud sky
earthquake quake tremor | volcano eruption erupt lava | landslide mudslide rockfall | shelter refuge hall camp | tent camp | blanket bedding
food bread loaf loaves roll | bakery baker bake | butcher meat | milk dairy cheese | fruit plum apple pear cherry orchard | vegetable potato carrot
crate box case carton | barrel drum cask | bottle flask | wine vineyard grape | beer brewery brew ale | tea coffee | sugar candy sweet
fur coat pelt | wool fleece | cotton cloth fabric textile | paper newspaper print press | printer press print | pencil pen
teacher lecturer tutor instructor headteacher principal | exam examination test | degree diploma graduate graduation | kindergarten nursery daycare
university college campus | scholarship grant | grant subsidy funding | budget spend spending | pension retirement pensioner | bonus reward
debt owe loan credit | bankrupt bankruptcy insolvent insolvency collapse | merger merge join takeover | share stake stock
shareholder investor owner | dividend payout | factory plant mill works | warehouse depot store | mine pit colliery | quarry rock
oil petroleum crude | pipeline pipe | turbine windmill wind | solar sun | computer laptop server | hacker hack cyber cyberattack breach
software program app | phone telephone smartphone mobile call | photo photograph picture selfie snap image | radio broadcast broadcaster station
television tv channel screen | newspaper paper daily | editor editorial | letter mail envelope | stamp post | parcel package packet
postman mailman | poet poem poetry | novel book author novelist writer | library bookshop bookstore | painting canvas portrait
sculptor sculpture statue monument memorial | museum gallery exhibition | opera theater stage play | dance dancer ballet | film movie cinema
prize award trophy | jury judge panel | witness bystander onlooker passerby | neighbor resident | landlord owner | tenant renter
mayor council town city | councillor councilor council alderman | governor state | senator senate | lawmaker legislator deputy member
opposition opponent | party bloc | coalition alliance | candidate contender nominee hopeful | campaign canvass | poll survey ballot vote
referendum plebiscite vote | constitution charter | decree order edict | veto block reject | spy espionage intelligence agent | treason traitor
hostage captive prisoner | kidnap kidnapping abduct abduction | smuggle smuggling smuggler traffic trafficking | border frontier customs
passport visa papers | refugee asylum migrant | exile banish expel | embassy consulate mission | treaty accord pact convention
sanction embargo penalty | tariff duty levy | truce ceasefire armistice | shell mortar artillery | drone uav aircraft | tank armor | submarine sub
frigate destroyer warship navy | coastguard lifeboat rescue | lifeboat coxswain | tanker freighter cargo ship | cargo freight load goods
container box | reef rock rocks shoal aground | aground strand stranded ran | capsize overturn topple | sink sank founder | leak hole water
drown drowned | dive diver diving | swim bathe bather | parachute jump | glider balloon | runway airport terminal | pilot captain crew
passenger traveler rider people | ticket fare | toll fee | parking park | traffic jam congestion | lorry truck hgv trailer
motorbike motorcycle biker moped scooter | taxi cab | tram streetcar trolley | gondola cableway cable | station stop platform
carriage coach wagon car | signal switch | derail derailment | collide collision hit struck ram | skid slide slip | speed fast | tire puncture
fuel petrol diesel | fire blaze | smoke fumes | gas fumes | chemical acid toxic | bomb device explosive | bullet shot | knife blade dagger
axe hatchet | rob mug | burglar break intruder | vandal vandalism vandalize graffiti damage | arson arsonist | forge forgery counterfeit
bribe bribery corrupt corruption graft | launder laundering | embezzle embezzlement misappropriate | tax evasion | perjury lie
manslaughter homicide murder | assault beat beating attack | rape abuse | stalk stalker harass harassment | threaten threat | court tribunal
verdict judgment ruling | appeal overturn quash | bail bond | parole probation release | sentence term years
lawyer barrister attorney counsel solicitor defense | prosecutor prosecution | jail prison cell | warden guard keeper | clue lead trace
fingerprint dna | autopsy postmortem | corpse body remains | grave tomb burial | fossil bone skeleton | dig excavate excavation archaeologist
temple shrine | monk nun friar | rabbi synagogue | mosque imam | bell chime | wedding bride groom marry | divorce separate split
pregnant expecting | widow widower | engaged engagement fiance fiancee | birthday anniversary | hike hiker walker trek trekker
climb climber mountaineer | ski skier skiing slope | skate skater rink | fishing angler | hunt hunter hunting | garden gardener | forest ranger
farmer grower | harvest pick picked crop | sow plant seed | field meadow pasture | fence hedge | barn shed stable | well spring | bucket pail
rope cord cable | saw sawmill | scaffold scaffolding | brick stone | cement concrete | pipe plumber plumbing | carpenter joiner
tailor dressmaker seamstress | barber hairdresser | waiter waitress | guest visitor diner | menu dish
refund reimburse reimbursement compensate repay repaid back money return | ticket audience spectator guest visitor admission entry | survive survivor survival dead death die died kill killed | buy bought purchase sell sold sale | win won beat lose lost loss defeat |
open opened opening close closed closure shut | allow permit ban bar prohibit forbid refuse reject | accept approve approval agree reject rejection refuse oppose vote yes no |
arrive come depart leave left return | free freed release released jail detain hold held | lend lent borrow loan | hire recruit dismiss fire sack layoff |
guilty convict acquit acquittal clear innocent | rise increase up fall drop down decrease | begin start end finish stop continue resume | find found lose lost missing disappear vanish |
give gave given receive received get got award win | teach taught learn pupil | employ employer employee worker hire | lead led trail behind ahead | safe danger risk |
full empty packed crowded capacity | remember forget forgot | question answer ask reply | push pull | near far close distant | success fail failure | malfunction fault failure fail defect glitch breakdown problem trouble technical broken
mayday distress emergency | crime criminal charge | success successful unsuccessful succeed fail failure | groundwork pave lay prepare preparation foundation
involve involvement part role participate participation | force compel divert reroute | contribute donate fund | bar deny forbid refuse
dismiss fire fired sack axe ax axed oust terminate termination | unity united unite solidarity | crowd fan supporter | matter issue question case | raise lift take discuss mention
torch lamp flashlight light lantern | claim say maintain insist contend assert argue | druggist pharmacist chemist | hit struck strike batter bludgeon beat | lake reservoir pond | beg ask plead request | quiet silence silent hush
obey comply listen heed | tie tied knot marry married wed wedding | play played win won place first prize competition contest | announce announcement departure leave
`;
