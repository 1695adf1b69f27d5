/**
 * Families of words by which one thing is told again, wider than those that other comparisons ask: whole and part, act and outcome, person and work. Parted by bars. Knowledge as data; no code here.
 * Origin: our own lists, from general newspaper usage.
 */
export const RETELLINGS = `
decoration decorate medal honor award order cross pin pinned distinction accolade | mock mockery ridicule tease deride jeer insult taunt sneer scoff
hair haircut hairstyle hairdresser barber bald wig | leak leaked obtained publish publication reveal release disclose expose unveil surface emerge
magazine weekly newspaper journal tabloid daily paper outlet publication | email message correspondence letter memo chat text note
walk walked left leave storm exit quit step stalk | delegation team side party envoys negotiators mission representatives
wording phrase phrasing paragraph sentence clause passage line words language text formulation | trade commerce business exports imports goods
closed closure close shut shutdown sealed suspended off | neighbor neighbour state country bordering | enter entered walk walked step burst stroll
building headquarters office premises block tower site complex hq | gun rifle shotgun weapon firearm pistol hunting | late dead deceased
launch launched liftoff takeoff blast left departed sent began | spacecraft probe lander orbiter craft ship mothership satellite rover capsule vessel
planet earth world globe | bolted attached strapped fastened mounted carried aboard piggyback back riding | recover recovered retrieve found pull pulled
fish hauled plucked drag dragged | crew crewman crewmen sailor seaman officer member serviceman | school pupil lesson classroom class student teacher child
summer june july august september | winter december january february snow cold christmas | spring march april may easter | autumn fall september october november
dawn daybreak sunrise early morning hours | dusk sunset nightfall evening | noon midday lunchtime lunch | night midnight overnight dark
summit peak top mountain ridge | slab wall avalanche snow slide | broke break swept carried buried swallowed | hut shelter lodge refuge cabin
soup meal dinner lunch supper breakfast food eat ate | order ordered expect expected wait awaited back due | walk visit inspect tour see view survey
wreck wreckage debris remains ruin site scene rubble fragments pieces parts | talks negotiation negotiate bargaining session meeting
hotel inn resort conference | mediator mediation mediate broker arbitrator arbitration go-between intermediary | angina heart cardiac chest
drug medicine medication substance pill remedy treatment | widow widower wife husband bereaved | fund collection appeal donation crowdfunding raise raised
portrait picture photo poster image | grave serious critical severe | light lightly minor slight slightly | moved transferred shifted taken brought relocated
hidden kept held captive cave cellar | share stake half part interest | million billion fortune money sum | stand stood gain profit
inherit inheritance policy insurance insure | guard warden security watchman sentry | alarm alert raise warn bell ring rang siren
refund voucher repay compensation money | plug socket unplug switch off disconnect | tilt tilted lean leaning slant angle | shade shadow dark cliff
battery power charge energy | sunlight sun sunshine light solar | drill bore instrument tool | ping signal contact call phone phoned radio word message
bounce bounced rebound hop jump | land landing touch touched touchdown set down arrive came | comet asteroid rock ice | cost costs price worth bill expense
dock docker stevedore longshoreman port harbor | strike stoppage walkout action dispute industrial out | driverless automatic automated automation robot
crane machinery machine | job post position work worker place | lost vanish disappear cut go shed axed eliminated | vessel ship anchor queue waiting
bay coast offshore sea roads | tear gas grenade spray | throw threw thrown hurl hurled pelt stone missile bottle | riot rioter unrest violence clash disorder trouble
arrest arrested detain detained held custody handcuffed | hurt injured wounded treated hospital | march marcher demonstrator protester crowd procession
turnout participation voted voter electorate | concede conceded admit defeat congratulate telephoned phone call | recount count contest challenge dispute
margin gap lead ahead difference | levy tax tariff duty royalty | lithium mining miner mine copper ore | seat majority chamber house parliament
central bank governor economist | share stock bond peso currency market investor | cousin relative brother sister nephew niece kin family son daughter
reservist conscript soldier troop call-up mobilize mobilization mobilise draft | frigate warship destroyer cutter patrol gunboat boat navy
flare rocket light illumination signal | reef rock shoal cape ground ran run aground | sink sank sunk went down lost founder
fisherman fishermen skipper trawler fishing nets | shell shelled fire fired shot gun guns attack | burn burns burned scald | council un nations
statement declaration communique communiqué resolution text | ambassador envoy representative diplomat | oil crude brent barrel petroleum
captain commander skipper master admiral | channel route lane passage strait way | reservoir water supply tap drinking mains | parasite bug germ contamination bacteria
boil boiling kettle | ill illness sick sickened disease stomach diarrhea diarrhoea | ward clinic hospital intensive care bed treated unit
repair repaired mended fix fixed spare part replaced | filter pump valve plant works treatment | nurse doctor physician gp practitioner medic
notice noticed spot spotted smell smelled realize realise first alert | chair desk empty absent missing | apologize apologise sorry regret
inquiry investigation probe review hearing judge commission | bottle bottled handed distribute distribution point | cub child toddler girl boy baby infant
home household house property dwelling | district suburb quarter area part east eastern easterly west western westerly north northern south southern
week days off holiday break closed | rain rainfall downpour precipitation wet | flood river burst bank torrent | mud debris tree trunks
bridge span arch crossing | century old medieval historic renaissance | firefighter fireman brigade volunteer | door knock knocking house wake rouse waking
helicopter chopper airlift lift lifted winch | roof stranded cut train passenger | power electricity current blackout outage lights
record highest most beat surpass broke | gauge station measure measured recorded caught | alert warning orange red level forecast forecaster
train express rail service | lorry truck hgv trailer vehicle | barrier gate boom crossing lights | driver trucker motorist | pupil student schoolchildren child children
horn blast whistle hoot | carriage coach compartment car | survivor passenger rider | inspect inspected check checked test tested
ban banned suspend suspended barred | sample test urine positive doping | contract sponsor sponsorship deal paid | skate skater skating ice rink
medal gold champion title | lawyer counsel appeal court | supplement drink powder bottle substance | jail jailed prison sentence sentenced years behind bars term
sack sacked dismissed fired lost job | raincoat coat jacket | floor storey room corridor | psychotic psychosis insane madness mental illness confused
guilty convicted verdict | mp lawmaker parliament deputy committee | license licence permit | bench judges panel court tribunal
widen extend expand expanded further more | recall recalled withdraw withdrawn return | chief boss head executive ceo director
resign resigned quit step stepped down stand forced out ousted go went left | replace replaced successor interim temporary acting
share price dividend investor | customer owner buyer consumer client user | engineer technician staff employee worker | component part thermostat device
fire blaze burned | garage shed workshop | weekly month year | faint fainted collapse collapsed blacked unconscious fell sat | microphone mic mike
concert show gig performance stage set | tour dates farewell goodbye final | manager agent husband partner ex | clinic hospital doctors ward
helicopter flown taken rushed ambulance | recover recovering better well awake herself himself mend | fan audience crowd spectator public
song hit record album single | born birth childhood native | marry married husband wife | grandchild grandmother grandfather | criticize criticise controversy headlines fuss row stir
heat hot temperature degrees sun | ticket refund money | broadcaster television tv camera | early earlier time slot hour | pressure force made insist
border frontier crossing checkpoint post | lorry goods freight cargo | prisoner soldier captive detainee | accord agreement document paper deal text sign signed
tear tore torn angry fury | walkout walked left room table | river stream water | envoy mediator diplomat host | photograph picture handshake
trade union federation members workers | exporter firm company business | plant factory works | shift staff workers | supermarket grocer store shop
fruit banana food shelves | mayor council town hall | refuse refused reject rejected decline declined denied | invite invitation offer talks
compensation damages payout paid settlement | sue lawsuit claim suit legal | witness bystander onlooker saw seen | camera video footage recording cctv
officer police policeman cop patrol | shot gunshot bullet fired shooting | knife blade weapon armed | mother father parent mum dad mom mama papa
son daughter child boy girl | neighbor resident local | church chapel mosque temple | bell bells ring rang | priest father vicar pastor
salary pay wage earn earned paid income | bonus package remuneration | budget deficit shortfall gap hole | tuition fee fees charge | student undergraduate
vote voted ballot trustees board | lobby hall building sit-in occupation occupy occupied camp camped moved | megaphone loudspeaker microphone
enrol enrollment enrolment enroll students numbers | drown drowned water sea river | body corpse dead found | search searched looked hunt missing
rescue rescued saved pulled brought | ledge rock shelf | rope roped tied | glacier ice | guide climber mountaineer alpinist friend companion
wedding marry married bride groom fiance fiancee engaged | carpenter joiner craftsman trade | frostbite fingers toes frozen
weather gust wind storm breeze | evacuate evacuated leave left flee fled told homes | acre hectare acres burned size | contain contained containment control
shelter fairgrounds gym school hall cots beds | lightning thunderstorm thunder storm | spark sparks line pole cable power | county sheriff deputy
rocket launch vehicle booster missile | explode exploded blew destroyed destroy blast | debris fell sea | engine thrust turbine
jobs employees staff payroll | folding chair beach onlookers crowd spectators | cheer cheered applause clap | merger takeover merge deal marriage
carton packaging paper box | saving savings synergy cost cuts | fund manager shareholder investor analyst | price premium offer bid
ransom money paid payment suitcase cash | kidnap kidnapped abducted taken seized | captive hostage prisoner held | free freed released release let go handed
tribe tribal elder mediator | militant gunman fighter rebel group gang | charity aid organization organisation ngo | clinic hospital doctor medical
weight kilo kilos thin lost pounds | cave stable hills mountain hideout | medal bravery hero | bribe bribery envelope cash kickback corruption
minister politician cabinet government | immunity parliament lifted | notebook diary ledger initials | kitchen fitted furniture | highway motorway road ring bypass
cost overrun budget tripled doubled | finish finished complete completed open opened short ready | interview interviewed question questioned questioning interrogate
lawyer attorney counsel | detective investigator police | confess confessed admitted pleaded | poll survey percent
embarrass embarrassing awkward sour deflating humiliate humiliating blow setback | fuel galvanize galvanise recruit recruiter inspire encourage boost motivate
feud clash row quarrel spat argument dispute fight backlash controversy entangle embroil | unify unite unity rally bring together heal
promise promised vow vowed pledge pledged undertake | hub center centre powerhouse capital heart | ignorance ignorant unaware unwitting knowledge understand
racist racism supremacy supremacist discriminatory discrimination prejudice bias hatred hate malice intent | transparent transparency open openness honest disclosure
cause reason unclear determine known | tea drink beverage bottle | tail end rear back behind | front head lead locomotive engine
luggage baggage belongings bags suitcase | shelter school center taken brought | coffee breakfast food meal drinks | bus buses coach shuttle
advise advice instruct guidance warn warning told order | brush teeth wash cook drink use | pension retirement retire | donate donated given gift
relative family next kin | surgeon operation surgery operated | shoulder arm leg knee hip bone fracture fractured broken break broke | wrist hand finger ankle foot
pelvis rib ribs skull spine back neck | bruise bruised cut cuts scratch scratches | shock shocked shaken trauma traumatised | calm panic fear afraid scared
tear tears cry cried weep sob | smile laugh joke joked | dog cat pet animal | park garden square | statue monument memorial
flag banner sign placard | chant chanted slogan shout shouted | curfew emergency lockdown | windows glass smashed broken looted
fine fined penalty penalties | rule rules regulation breach breached violate violated violation | licence license permit approval | inspector inspection regulator watchdog authority agency
safety safe hazard danger risk | emergency exit escape route door | sprinkler extinguisher alarm | foam solvent chemical | smoke fumes inhalation
cut cutting machine guard | vanish missing disappeared unaccounted | mourn mourning silence vigil candles flowers | half-mast flag flags lowered
speak spoke spoken address addressed addressing speech lecture talk talked told tell | plead pleaded plea reply replied answer answered say innocent guilty
lift lifter lifting weightlifter weightlifting strongman | bay shore coast inshore cove beach | new year january midnight eve | emissary envoy delegate representative negotiator diplomat
sit sat across table meet met face | monastery convent abbey retreat hotel villa | flu flew flight flying pilot | pull down pulled lowered raised
defuse defused disarm disarmed made safe dispose disposal detonate detonated | pounder kilogram pound bomb device ordnance munition shell | gym sports hall shelter school
rubbish garbage waste trash refuse bin bins litter | collector binmen cleaner sweeper | strike walkout down tools idle | wage raise rise pay packet
alone solo single unaccompanied only one | pilot captain flyer aviator | leg arm bone limb injury injure | tumble tumbled fall fell drop dropped plunge plunged window floor storey balcony
wedding bride bridal groom party guest couple marry | balcony terrace platform floor | metre meter foot feet drop | rot rotten beam timber wood
quarry pit mine slate stone rock rubble bury buried collapse | worker quarryman quarrymen miner labourer men | devastate devastated destroy destroyed flames burned gutted wreck wrecked blast
works plant factory mill refinery | surgeon doctor physician training trained | minister secretary cabinet office portfolio appoint appointed | premier prime minister chancellor
dig digging excavate excavating excavator mining mine pit lignite coal | judge court bench tribunal ruling forbid forbade forbidden ban stop halt licence permit
conference meeting summit congress forum gathering delegate delegates | opening open opened start began | garland flower flowers bouquet wreath | salute guns gun cannon
pedestrian cyclist driver rider passer-by | sight sighting seen last spotted | buy buying bought shop purchase | village hamlet town settlement
brace twice double two scored goals | half-time halftime interval break | striker forward winger midfielder captain scorer
heartbeat heart rhythm cardiac irregular disturbance arrhythmia | surgical operating table | tug tow towed refloat refloated pulled freed free tide
broker brokered mediate mediated minutes host hosted | rudder steering jam jammed | phone mobile cellular | pencil paper hand handwritten pen
curfew till until | hydrant pipe main | fault faulty defect defective flaw | nation state government authorities republic kingdom
action lawsuit suit sue sued case claim proceedings | file case dossier inquiry closed | christmas year december holidays
unhurt uninjured unharmed unscathed injured hurt wounded shock escaped safe scratches grazes alive well | replace replaces replaced predecessor successor succeed succeeded
ill illness sick health unwell | paid bought buy purchase acquired price sum | claim claimed responsibility behind admitted blame | shirt jersey number wear retire
wheel driver driving drove rider | build built builder maker manufacturer firm | equalise equalize equalised levelled level draw scored goal minute
kneel knelt knees sank kissed | applause ovation cheers clapped | taxi cab car drive | garden yard pond pool | grandfather grandmother relative elder
prison jail cell gate | pardon amnesty clemency freed release | verse poem poet lines | sickbed hospital bed ill | crown throne king royal prince
dismiss dismissed dismissal layoffs redundancies posts jobs | hall factory plant assembly | depth deep metres under | toothbrush belongings luggage
ligament knee injury injured tore torn | slick oil spill drifting pollution | discover discovered found spotted came upon sighted noticed | attack hack breach paralysed locked crippled
racial racially racism racist race supremacy supremacist discriminatory ethnic | show showed shown reveal revealed find found finding conclude concluded
`;
