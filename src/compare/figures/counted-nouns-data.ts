/**
 * Nouns by which news counts one and the same things, in families parted by bars: knowledge as data; no code here.
 * Origin: our own list, from general newspaper usage.
 */
export const COUNTED_ALIKE = `
house home dwelling building structure property residence villa cottage bungalow | crossing checkpoint post gate | shot round bullet bang gunshot |
missile rocket projectile | drone quadcopter | shell mortar | lorry truck hgv | car vehicle automobile | bus coach minibus | coach carriage wagon car |
boat ship vessel ferry trawler dinghy yacht craft | plane aircraft jet airliner airplane | helicopter chopper | tank vehicle |
worker employee staff labourer laborer miner quarryman workman job position post hand | student pupil schoolchild schoolchildren child youngster teenager undergraduate |
soldier troop serviceman servicemen serviceperson | fighter militant insurgent rebel gunman guerrilla jihadist | policeman policemen officer constable cop police |
firefighter fireman firemen | rescuer volunteer searcher responder helper | supporter follower fan backer loyalist |
demonstrator protester marcher campaigner activist rioter | spectator fan onlooker visitor | prisoner inmate convict detainee convicts |
hostage captive | passenger traveler commuter | sailor seaman seamen mariner crewman crewmen crewmember crew | patient case infection |
victim dead casualty fatality body death corpse life | migrant refugee | mp lawmaker deputy legislator parliamentarian congressman senator |
shop store outlet branch | village hamlet town community settlement | company firm business enterprise | painting picture canvas artwork |
document file record paper | email message letter | ballot vote | wound stab | tip lead call | medal title | goal point try | bomb device explosive |
explosion blast detonation | attack raid strike assault | flight departure | train service | suspect accused defendant | attempt try bid |
nation country state | candidate contender applicant | hospital clinic | bed cot | seat mandate | charge count offence offense | resident inhabitant villager islander citizen local |
household customer home | tourist visitor holidaymaker guest | farmer grower | reporter journalist | climber mountaineer hiker walker | swimmer bather |
relative family | member delegate | daughter son child children kid offspring | juror member | bag sack | tonne ton | islet island | warship frigate vessel ship destroyer | cow cattle animal sheep pig |
camera device | phone handset mobile | jewel gem stone | coin piece | book volume | song track | film movie | match game fixture | win victory | defeat loss |
apartment flat unit | tree trunk | signature name | school college | teacher lecturer | doctor physician medic | nurse carer`;
