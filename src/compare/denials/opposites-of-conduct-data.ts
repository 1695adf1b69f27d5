/**
 * More predicates said of one person that exclude each other, those of courts, offices, wounds and weapons: knowledge as data, read by `claim-phrases.ts`; no code here.
 * The form is that of `opposites-data.ts`. Origin: our own lists, from general newspaper usage.
 */
import type { Opposites } from './opposites-data.ts';

/** What somebody is charged with: of one charge he may be cleared and of another found guilty. */
const CRIMES =
  'murder manslaughter homicide rape assault robbery burglary theft stealing fraud bribery corruption perjury conspiracy kidnapping arson possession trafficking smuggling laundering embezzlement extortion blackmail stalking harassment espionage treason terrorism contempt obstruction speeding negligence battery';

export const OPPOSITES_OF_CONDUCT: readonly Opposites[] = [
  {
    of: 'person',
    hard: 'same-day',
    later: 0,
    poles: `concede, accept {defeat}, admit/admitted/admits/admitting {defeat}, acknowledge {defeat}, =concession speech, congratulate {his her the} {rival opponent winner victor}, =congratulated the president-elect
      | =refused to concede, =refuses to concede, =yet to concede, =claimed victory, =claims victory, =declared victory, reject {the} {result results outcome count}, dispute {the} {result results outcome count}, contest {the} {result results outcome count}, =refused to accept, =refuses to accept, =would not accept`,
  },
  {
    of: 'person',
    named: true,
    hard: 'always',
    apart: CRIMES,
    poles: `=pleaded guilty, =pleads guilty, =pled guilty, =plead guilty, =entered a guilty plea, =guilty plea, admit/admitted/admits/admitting {causing murdering killing stealing defrauding assaulting raping bribing shooting stabbing manslaughter murder theft fraud perjury}, =admitted the {charge charges offense offenses count counts}, confess, =changed her plea, =changed his plea
      | =pleaded not guilty, =pleads not guilty, =pled not guilty, =plead not guilty, =not-guilty plea, =denied the {charge charges offense offenses count counts}, =denies the {charge charges offense offenses count counts}, =denied all {charges counts}, =denied {causing murdering killing stealing defrauding assaulting raping bribing shooting stabbing manslaughter murder theft fraud perjury}, =denies {causing murdering killing stealing defrauding assaulting raping bribing shooting stabbing manslaughter murder theft fraud perjury}, =maintains {his her} innocence, =maintained {his her} innocence, =protested {his her} innocence`,
  },
  {
    of: 'person',
    named: true,
    hard: 'same-day',
    poles: `=unhurt, =unharmed, =unscathed, =uninjured, =unwounded, =without a scratch, =escaped injury, =escaped without injury, =without injury, =not injured, =not hurt, =no injuries, =walked away
      | =was {hurt injured wounded bruised hospitalized concussed burned}, =been {hurt injured wounded hospitalized}, =suffered {a an cuts burns bruises bruising injuries minor serious severe head chest leg facial fractures concussion whiplash shock}, =sustained {a an cuts burns bruises injuries minor serious severe head}, =has a {broken fractured dislocated sprained}, =had a {broken fractured dislocated sprained}, =with a {broken fractured dislocated sprained}, =a broken {wrist arm leg ankle rib nose collarbone finger jaw hip pelvis shoulder foot hand}, =a fractured {wrist arm leg ankle rib skull collarbone jaw hip pelvis shoulder}, =broken {ribs bones legs}, =broke {his her} {wrist arm leg ankle nose jaw hip collarbone}, =broke an {arm ankle}, =broke a {leg rib wrist hip}, =treated for, =fighting for {his her} life`,
  },
  {
    of: 'person',
    named: true,
    least: 1,
    poles: `survive, =was alive, =is alive, =found alive, =pulled out alive, =still alive | =died, =dies, drown, perish, =was killed, =was dead, =is dead, =pronounced dead, =found dead, =succumbed to, =lost {his her} life`,
    later: 1,
    hard: 'same-day',
  },
  {
    of: 'person',
    poles: `=unarmed, =not armed, =no weapon, =empty-handed, =held nothing, =holding nothing, =held only, =holding only, =nothing but {his her a the}, =had a {phone cellphone telephone hairbrush toy wallet remote spoon torch flashlight}, =held a {phone cellphone telephone hairbrush toy wallet remote spoon torch flashlight}, =holding a {phone cellphone telephone hairbrush toy wallet remote spoon torch flashlight}, =holding {his her} {phone cellphone keys wallet}, =no {knife gun weapon pistol firearm} was found, =had no {knife gun weapon pistol firearm}
      | =was armed, =armed with, =carrying a {knife gun pistol machete rifle weapon hammer}, =carried a {knife gun pistol machete rifle weapon hammer}, =holding a {knife gun pistol machete rifle weapon hammer}, =held a {knife gun pistol machete rifle weapon hammer}, =had a {knife gun pistol machete rifle weapon hammer}, =pulled a {knife gun pistol machete weapon}, =drew a {knife gun pistol machete weapon}, =pointed a {gun pistol rifle weapon}, =raised a {gun pistol rifle weapon knife}, =swung a {machete hammer knife axe}, =brandished, =brandishing, =wielding, =wielded, lunge/lunged/lunges/lunging at, =ran at, =rushed at, =charged at, =came at, =advanced on, =with a knife, =with a machete`,
    hard: 'same-day',
  },
  {
    of: 'person',
    later: 0,
    poles: `resign, quit/quit/quits/quitting, step/stepped/steps/stepping down, stand/stood/stands/standing down, =handed in {his her} {notice resignation}, =tendered {his her} resignation, =accepted {his her} resignation
      | =offered {his her to} {resignation resign quit step}, =considering {his her} {position future}, =refused to resign, =refused to quit, =refused to step, =refused to go, =remains in {office post}, =stays in {office post}, =stay in {office post}, =no intention of {resigning quitting stepping leaving}, =clung to, =clings to, =vowed to stay, =vowed to remain, =rejected {his her} resignation, =refused {his her} resignation`,
    hard: 'same-day',
  },
  {
    of: 'person',
    least: 1,
    hard: 'same-day',
    poles: `=said only, =answered only, =replied only, =replied that, =answered that, =nodded, =answered the question, =answered in
      | =refused to answer, =declined to answer, =did not answer, =did not reply, =gave no answer, =made no reply, =said nothing, =remained silent, =kept silent, =stayed silent, =without a word, =without answering, =would not answer`,
  },
  {
    of: 'person',
    least: 1,
    poles: `meet/met/meets/meeting with, =met {him her them the}, =held talks with, =sat down with, =had a meeting with, =shared a table with
      | =did not meet, =refused to meet, =declined to meet, =never met, =has never met, =had never met, =snubbed, =avoided meeting, =no meeting with`,
    hard: 'same-day',
  },
  {
    of: 'person',
    least: 1,
    poles: `attend, =was present, =were present, =took part, =showed up, =turned up, =took {his her} seat, =was among the guests
      | =stayed away, boycott, skip/skipped/skips/skipping, =was absent, =were absent, =failed to appear, =failed to attend, =failed to show, =was not present, =in absentia, =did not turn up, =did not show up, =did not appear, =sent a deputy, =sent {his her} deputy, =stayed at home, =empty chair`,
    hard: 'same-day',
  },
  {
    of: 'person',
    named: true,
    least: 1,
    later: 0,
    apart: CRIMES,
    poles: `=was charged, =were charged, =been charged, =faces charges, =has been charged, =was indicted
      | =no charges, =not be charged, =not been charged, =not charged, =without charge, =charges were dropped, =faces no charges`,
  },
  {
    of: 'person',
    named: true,
    least: 1,
    apart: CRIMES,
    poles: `=found guilty, =was convicted, =were convicted, =been convicted, convict, =guilty verdict, =found _ guilty
      | acquit/acquitted/acquits/acquitting, =found not guilty, =found _ not guilty, =was cleared of, =been cleared of, =walked free from court, =walked out of court a free`,
  },
  {
    of: 'person',
    named: true,
    hard: 'same-day',
    poles: `=granted bail, =was bailed, =released on bail, =freed on bail, =posted bail, =out on bail
      | =denied bail, =refused bail, =remanded in custody, =held without bail, =bail was denied, =bail was refused, =without bail, =was remanded`,
  },
  {
    of: 'person',
    named: true,
    hard: 'same-day',
    poles: `=suspended sentence, =avoided jail, =avoided prison, =escaped jail, =spared jail, =spared prison, =spared a prison, =probation, =community service
      | =was jailed, =been jailed, =sent to prison, =sent to jail, =was imprisoned, =behind bars, =sentenced to prison, =led away in handcuffs`,
  },
  {
    of: 'person',
    hard: 'always',
    poles: `=shot himself, =shot herself, =turned the gun on himself, =turned the gun on herself, =killed himself, =killed herself, =took his own life, =took her own life, =self-inflicted
      | =shot by {police officers soldiers guards}, =was shot by, =killed by {police officers soldiers guards}, =shot dead by`,
  },
  {
    of: 'person',
    named: true,
    poles: `=jumped, =leapt, =threw himself, =threw herself | =slipped, =was pushed, =was thrown, =lost his footing, =lost her footing, =stumbled, =tripped`,
  },
  {
    of: 'person',
    poles: `=hands up, =raised {his her} hands, =hands in the air, =hands raised, =dropped the {gun knife weapon}, =put down the {gun knife weapon}
      | =reached for, =reached into, =refused to drop, =refused to put, =hands in {his her} pockets, =did not drop, =kept hold of`,
  },
  {
    of: 'person',
    least: 1,
    poles: `=complied, =obeyed, =followed {orders instructions commands}, =did not resist, =without resistance, =offered no resistance, =went quietly
      | resist, =struggled with, =refused to comply, =ignored {orders commands instructions}, =fought with {police officers guards}, =put up a fight, =had to be restrained`,
  },
  {
    of: 'person',
    poles: `=last to leave, =stayed on board, =remained on board, =stayed aboard, =remained aboard, =stayed at the helm, =last man off
      | =abandoned ship, =left the ship, =among the first to leave, =jumped overboard, =first to leave, =first off, =had already left`,
  },
  {
    of: 'person',
    poles: `=was on board, =was aboard, =had been on board | =was not on board, =was not aboard, =missed the flight, =missed the train, =missed the boat, =never boarded, =had got off, =had gotten off`,
    hard: 'same-day',
  },
  {
    of: 'person',
    poles: `=known to police, =known to the police, =criminal record, =prior convictions, =previous convictions, =on a watch list, =on a watchlist, =convicted before
      | =no criminal record, =not known to police, =unknown to police, =unknown to the police, =clean record, =no previous convictions, =no prior convictions, =no record, =never been in trouble`,
  },
  {
    of: 'person',
    named: true,
    poles: `=was carried, =on a stretcher, =in a wheelchair, =was wheeled, =had to be carried | =walked unaided, =on {his her} own feet, =walked out, =walked off, =without help, =unaided`,
  },
  {
    of: 'person',
    named: true,
    poles: `=handcuffed, =in handcuffs, =shackled, =in shackles, =in chains | =without handcuffs, =no handcuffs, =not handcuffed, =unshackled`,
  },
  {
    of: 'person',
    least: 1,
    poles: `=on duty, =in uniform, =uniformed | =off duty, =off-duty, =in plain clothes, =plainclothes, =in civilian clothes, =out of uniform`,
  },
  {
    of: 'person',
    least: 1,
    poles: `=in person, =appeared before | =by video link, =by videolink, =via video, =via videolink, =remotely, =by telephone, =via zoom, =virtually`,
  },
  {
    of: 'person',
    named: true,
    later: 1,
    poles: `=still in hospital, =remains in hospital, =remained in hospital, =kept in hospital, =still in the hospital, =remains hospitalized | =was discharged, =been discharged, =left hospital, =sent home from hospital, =released from hospital, =released from the hospital, =left the hospital`,
  },
  {
    of: 'person',
    hard: 'same-day',
    poles: `recuse, =stepped aside from the case | =refused to recuse, =will not recuse, =stays on the case, =refuses to recuse`,
  },
  {
    of: 'person',
    least: 1,
    poles: `=made a statement, =gave a statement, =read a statement, =addressed the court, =spoke to reporters, =took the stand, =testified, =gave evidence
      | =left without speaking, =made no statement, =gave no statement, =did not testify, =did not speak, =did not take the stand, =declined to testify, =waived {his her} right, =chose not to testify`,
  },
  {
    of: 'person',
    poles: `=swam ashore, =swam to safety, =climbed out, =freed himself, =freed herself, =got out by himself, =got out by herself, =made {his her} own way
      | =had to be cut, =was cut free, =was cut out, =was pulled from, =was pulled out, =was winched, =was dragged out, =had to be rescued`,
  },
  {
    of: 'person',
    least: 1,
    later: 'both',
    poles: `=accepted the {award prize medal post job offer invitation honor nomination}, =accepts the {award prize medal post job offer invitation honor nomination}
      | =declined the {award prize medal post job offer invitation honor nomination}, =refused the {award prize medal post job offer invitation honor nomination}, =turned down the {award prize medal post job offer invitation honor nomination}, =rejected the {award prize medal post job offer invitation honor nomination}`,
  },
  {
    of: 'person',
    least: 1,
    poles: `=knew nothing, =nobody told {us me them him her}, =no one told {us me them him her}, =was not told, =were not told, =never told, =knows nothing, =learned nothing, =heard nothing, =unaware, =oblivious, =had no idea, =no knowledge, =no inkling, =in the dark, =never {told informed warned alerted notified briefed}, =not {told informed warned alerted notified briefed aware}, =nobody told, =nobody had told, =no one told, =no one had told, =been informed only, =learned of it from, =found out from, =only learned, =learned of _ only, =learned about _ only, =learned of _ after, =heard of _ only, =found out about _ only, =first learned, =first heard, =only found out, =did not know
      | =was {told informed warned alerted notified briefed aware}, =were {told informed warned alerted notified briefed aware}, =been {told informed warned alerted notified briefed aware}, =knew {of about that all}, =known {of about that for}, =had known, =well aware, =received {warnings complaints}, =ignored {warnings complaints}, =signed off, =copied in`,
  },
  {
    of: 'person',
    named: true,
    poles: `=in a written {reply response answer}, =in written {replies responses answers}, =in an emailed {reply response answer}, =in {reply response answer} to {questions requests emails queries inquiries a our}, =answered questions from, =answered our questions, =responded to {questions requests emails queries inquiries our}, =replied to {questions requests emails queries inquiries our}, =confirmed {the its} _ {report reports story account allegations details}
      | =did not respond, =did not immediately {respond reply return answer}, =did not reply, =did not return, =did not answer {questions requests emails calls queries inquiries}, =not responded to, =not replied to, =could not be reached, =could not immediately be reached, =not available for comment, =not immediately available, =unavailable for comment`,
  },
  {
    of: 2,
    poles: `=confirmed, =acknowledged that, =admitted that
      | =did not deny, =has not denied, =would not confirm, =refused to confirm, =declined to confirm, =neither confirmed nor, =would neither confirm, =could neither confirm, =neither confirm nor, =can neither confirm, =neither confirms nor`,
  },
  {
    of: 'things',
    things:
      'report story article book statement column claim study tweet post account interview paper broadcast documentary version allegation finding figure forecast verdict decision',
    poles: `=stands by, =stood by, =stand by, =standing by, =sticks to, =stuck to, =defended its {report story article account findings}
      | retract, =withdrew {its the} {report story article account claim claims statement paper study findings}, =withdrawn, =took down, =taken down, =disavowed, =backed away from, =apologized for, =distanced itself from, =distanced himself from, =distanced herself from, =corrected its`,
    hard: 'same-day',
  },
  {
    of: 'person',
    least: 1,
    poles: `=played the whole, =played the full, =played ninety, =played all, =was in the starting, =started the match, =came on as, =came off the bench
      | =on the bench, =was left out, =was rested, =sat out, =did not play, =was suspended, =watched from the, =was not in the squad, =missed the match`,
    hard: 'same-day',
  },
  {
    of: 'person',
    least: 1,
    done: true,
    poles: `identify/identified/identifies/identifying, =picked out, recognize, =pointed to | =failed to identify, =unable to identify, =failed to recognize, =was not sure, =picked out another`,
  },
  {
    of: 'person',
    named: true,
    later: 0,
    poles: `=was found, =been found, =body was recovered, =was recovered | =still missing, =remains missing, =is missing, =no trace of, =was not found, =without a trace`,
  },
];
