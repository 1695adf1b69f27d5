/**
 * Nouns for those who act in the news, a line a party: two of one line may be one and the same, two of different lines hardly; knowledge as data, read by `parties.ts`; no code here.
 * Origin: our own lists, from general newspaper usage. What may be anybody ("rescuers", "officials", "a man") stands in no line.
 */
export const PARTIES = `
police policeman policewoman policemen officer officers cop cops constable detective detectives deputy deputies sheriff trooper troopers patrolman patrolmen marshals swat investigators gendarmes
guard guards bouncer bouncers doorman security
soldier soldiers troops forces army marines military sniper commandos gunner regiment battalion infantry special-forces
navy frigate warship destroyer sailors
coastguard coast-guard lifeboat lifeboatmen lifeboats
firefighter firefighters fireman firemen brigade fire-service engine
paramedic paramedics ambulance medics medic
doctor doctors surgeon surgeons nurse nurses hospital clinic physician
diver divers
border customs immigration frontier
tax revenue taxman treasury
inspectors inspectorate auditor auditors regulator watchdog
elder elders tribe tribesmen tribal sheikh sheikhs clan
rebels rebel gunmen gunman militants militia fighters insurgents attackers attacker robbers robber kidnappers
protesters protester demonstrators demonstrator marchers crowd activists activist
students student pupils pupil schoolchildren classmates classmate
teacher teachers headteacher principal headmaster headmistress schoolteacher professor
workers worker staff employees employee colleague colleagues workmate workmates drivers labor union unions strikers
management company employers employer firm bosses boss board airline operator manufacturer builder developer contractor contractors corporation
manager managers supervisor foreman director owner owners proprietor landlord landlady innkeeper
warden keeper caretaker janitor concierge porter custodian
survivor survivors
government ministry cabinet minister ministers administration
opposition
parliament lawmakers senate deputies congress legislature mps
council councillors councilors councillor councilor mayor municipality city town village county
governor
president
king queen monarch
prince princess
postwoman
court judge judges tribunal magistrate
jury jurors juror
prosecutor prosecutors prosecution
lawyer lawyers attorney attorneys counsel solicitor barrister
bank banks insurer insurers
church bishop priest vicar pastor parish nuns monks
university college institute researchers scientists archaeologists archaeologist
residents resident villagers villager tenants tenant locals
neighbor neighbors neighbour neighbours
passenger passengers commuter commuters traveller traveler
conductor
driver motorist trucker cabbie chauffeur
pilot pilots captain co-pilot copilot
fisherman fishermen trawler trawlermen angler anglers
farmer farmers shepherd shepherds
jogger joggers runner
walker walkers dog-walker dog-walkers walking rambler ramblers
hiker hikers climber climbers mountaineer mountaineers
hunter hunters
diver
tourist tourists holidaymakers
cyclist cyclists
forester ranger rangers gamekeeper
postman postwoman courier
child children boy boys girl girls teenagers teenager schoolboy schoolboys schoolgirl schoolgirls
mother mum mom | father dad | brother | sister | son | daughter | husband | wife | uncle | aunt | grandmother | grandfather | cousin | widow
customer customers shopper shoppers diner diners guest guests
shopkeeper cashier clerk salesman saleswoman bartender barman barmaid waiter waitress chef cook
babysitter nanny au-pair
bus-driver
referee umpire | coach trainer | goalkeeper striker midfielder defender
journalist journalists reporter reporters photographer cameraman newspaper broadcaster
charity foundation donors donor
commission committee panel inquiry
army-engineers
hackers hacker
banker accountant treasurer
pensioner
bystander bystanders passer-by passersby onlooker onlookers
veterinarian vet zookeeper
`;

/** They say nothing of who it is: any of the others may be meant. */
export const ANYBODY =
  /^(?:m[ae]n|wom[ae]n|persons?|people|members?|officials?|rescuers?|helpers?|strangers?|visitors?|users?|finders?|callers?|winners?|owners?|leaders?|others?|drivers?|workers?|volunteers?|experts?|friends?|relatives?|parents?|sources?|informants?|locals?|residents?|neighbou?rs?|passers-?by|bystanders?|witness(?:es)?|observers?|participants?|founders?|holders?|authors?|makers?|creators?|players?|candidates?|veterans?|pensioners?|amateurs?|foreigners?|youngsters?|teenagers?|number|matter|water|paper|letter|order|power|doors?|floor|motor|sector|factor|tower|river|harbou?r|weather|winter|summer|monitors?|investigators?|researchers?|attackers?|killers?|suspects?|offenders?|perpetrators?)$/u;

/** Outlets each do these for themselves, and many can do them to one thing. */
export const OWN_WORK =
  /^(?:obtained|reviewed|viewed|contacted|reached|published|reported|interviewed|quoted|cited|owned|named|called|based|used|headed|led|supported|praised|criticized|condemned|attended|joined|welcomed|wanted|expected|scored|netted)$/u;

/** Many can do these to one thing, or they say nothing of an act. */
export const OF_MANY =
  /^(?:followed|accompanied|surrounded|backed|hit|met|seen|watched|visited|played|used|hurt|affected|helped|shared|received|held|given|taken|made|done|had|said|told|known|heard|felt|caused|caught|brought|moved|covered|marked|driven|run|lost|touched|struck|accused|asked|represented|represent|seconded|approved|accepted|rejected|opposed|questioned|examined|treated|diagnosed|injured|killed|wounded|protected|guarded|watched|filled|lined|replaced|succeeded|joined|loved|feared|hated|raised|opened|seized|shot|adopted|granted|required|allowed|provided|offered|sent|produced|supplied|published|quoted|shown|set|put|left|kept|went|got|came|ran|lived|died|crashed|derailed|aged|born|considered|seemed)$/u;
