/**
 * Forms of address, ranks and offices that stand before a name and are no part of it, and more nouns for what people are; read by `lexicon.ts`.
 * Origin: our own list, from general knowledge of forms of address in many countries, of ranks, courts, schools and trades.
 */

/** Never the last word of a name: what stands behind them is its bearer. */
export const HONORIFICS = `
hon honourable honorable monsignor msgr canon vicar deacon archdeacon abbess friar swami pandit maulana mullah ayatollah grand mufti sheikha sheikhah
sayyid haji hajji hajja hajjah datuk dato datin seri puan encik ustaz tengku tunku daw khun shri smt señor senor señora senora señorita senorita
doña monsieur madame mademoiselle mme mlle herr frau signor signora signore comrade brig brigadier commodore cpt lcpl pte pfc ssgt
seaman airman trooper gunner sapper fusilier rifleman corporal lance pc wpc dci dcs det insp const asst assoc coun cllr ald alderwoman
recorder magistrate coroner registrar viscount viscountess countess duchess marquess laird emeritus mp msp mep
headteacher headmaster headmistress schoolmaster choirmaster bandmaster harbourmaster stationmaster postmaster postmistress
brothers sisters twins siblings cousins widower grandmother grandfather granddaughter grandson aunt uncle nephew niece
mayoress mayor-elect president-elect vice-admiral sub-lieutenant lieutenant-colonel lieutenant-general major-general
`;

/** People by what they are or do, who may speak under that noun alone. */
export const MORE_ROLES = `
coroner magistrate recorder barrister solicitor defendant plaintiff claimant juror usher registrar bailiff headteacher headmaster headmistress
choirmaster bandmaster harbourmaster stationmaster postmaster postmistress landlord landlady tenant publican innkeeper shopkeeper hotelier grocer
roofer bricklayer decorator gardener ranger gamekeeper beekeeper vintner winemaker chef
waiter waitress barista bartender caterer hairdresser cobbler blacksmith vet midwife paramedic surgeon physician
pharmacist therapist psychologist carer caretaker janitor cleaner receptionist secretary-general treasurer auditor bookkeeper banker broker trader
investor entrepreneur industrialist skipper helmsman sailor mariner bosun deckhand lifeguard lifeboatman coxswain ferryman trawlerman
firefighter policeman policewoman constable sergeant lieutenant brigadier admiral superintendent gaoler jailer
pensioner retiree grandmother grandfather granddaughter grandson grandparent uncle aunt cousin nephew niece stepfather stepmother stepson
bride groom bridegroom fiancé fiancée widower orphan toddler teenager pupil headboy undergraduate graduate apprentice trainee intern
lecturer academic archaeologist astronomer biologist botanist chemist ecologist geologist physicist mathematician meteorologist zoologist
statistician anthropologist sociologist linguist translator interpreter publisher biographer playwright screenwriter illustrator sculptor
painter photographer dancer choreographer pianist violinist cellist drummer guitarist bassist vocalist soprano tenor baritone impresario
referee umpire goalkeeper midfielder defender batsman jockey boxer wrestler golfer cyclist sprinter rower climber
mountaineer explorer astronaut cosmonaut motorist cyclist pedestrian passenger commuter bystander onlooker passer-by eyewitness hostage
refugee migrant asylum-seeker lawmaker legislator parliamentarian backbencher councillor alderman mayoress viceroy monarch
challenger rival opponent runner-up winner successor predecessor spokespeople chairperson convener convenor moderator facilitator
user reader viewer listener subscriber blogger vlogger streamer commenter customer shopper diner visitor tourist traveller
cleric nun abbess deacon vicar canon chaplain missionary mufti lama
`;

/** Forms of address and ranks cut short with a stop, which ends no sentence. */
export const SHORT_TITLES = `det insp supt const sgt cllr coun hon rev pte pfc msgr brig asst assoc comdr lcpl cpt mme mlle sra srta`;

/** What a title makes its bearer, where the noun is another word. */
export const TITLE_NOUNS: Readonly<Record<string, string>> = {
  justice: 'judge justice',
  judge: 'judge',
  recorder: 'judge recorder',
  magistrate: 'magistrate judge',
  sen: 'senator lawmaker',
  senator: 'senator lawmaker',
  rep: 'representative congressman congresswoman lawmaker',
  representative: 'representative lawmaker',
  gov: 'governor',
  governor: 'governor',
  mp: 'lawmaker mp',
  dr: 'doctor',
  prof: 'professor',
  professor: 'professor',
  rev: 'reverend vicar minister pastor priest',
  reverend: 'reverend vicar minister pastor priest',
  fr: 'priest father',
  pastor: 'pastor',
  rabbi: 'rabbi',
  imam: 'imam',
  bishop: 'bishop',
  archbishop: 'archbishop',
  cardinal: 'cardinal',
  pope: 'pope pontiff',
  sgt: 'sergeant officer',
  sergeant: 'sergeant',
  ssgt: 'sergeant',
  cpl: 'corporal',
  capt: 'captain',
  captain: 'captain',
  lt: 'lieutenant',
  lieutenant: 'lieutenant',
  maj: 'major',
  major: 'major',
  col: 'colonel',
  colonel: 'colonel',
  gen: 'general',
  general: 'general',
  adm: 'admiral',
  admiral: 'admiral',
  cmdr: 'commander',
  commander: 'commander',
  pc: 'officer constable policeman policewoman',
  constable: 'constable officer',
  det: 'detective officer',
  detective: 'detective',
  inspector: 'inspector',
  superintendent: 'superintendent',
  sheriff: 'sheriff',
  cllr: 'councillor',
  coun: 'councillor',
  councillor: 'councillor',
  councilman: 'councilman',
  councilwoman: 'councilwoman',
  alderman: 'alderman',
  mayor: 'mayor',
  premier: 'premier',
  chancellor: 'chancellor',
  president: 'president',
  king: 'king monarch',
  queen: 'queen monarch',
  prince: 'prince',
  princess: 'princess',
  sheikh: 'sheikh',
  coroner: 'coroner',
  headteacher: 'headteacher head teacher',
  headmaster: 'headmaster head',
  headmistress: 'headmistress head',
  coach: 'coach',
  dean: 'dean',
};

/** Who does what a verb says is that. */
export const DUTIES: Readonly<Record<string, string>> = {
  owns: 'owner',
  owned: 'owner',
  chairs: 'chair chairman chairwoman chairperson',
  chaired: 'chair chairman chairwoman chairperson',
  leads: 'leader',
  led: 'leader',
  heads: 'head',
  headed: 'head',
  directs: 'director',
  directed: 'director',
  manages: 'manager',
  managed: 'manager',
  edits: 'editor',
  edited: 'editor',
  coaches: 'coach',
  coached: 'coach',
  captains: 'captain',
  captained: 'captain',
  founded: 'founder',
  conducts: 'conductor',
  drives: 'driver',
  drove: 'driver',
  farms: 'farmer',
  teaches: 'teacher',
  wrote: 'author writer',
  invented: 'inventor',
  designed: 'designer',
};

/** Say nothing of which bearer of an office is meant. */
export const PASSING = `outgoing incumbent sitting veteran embattled beleaguered popular longtime long-time controversial visiting`;

/** Open the name of a body in languages that put the noun first. */
export const BODY_OPENERS = `radio channel canal agence agencia agenzia banco banque banca télé tele partido parti ministère ministerio université universidad universität`;
