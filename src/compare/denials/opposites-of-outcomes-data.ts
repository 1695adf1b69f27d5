/**
 * More predicates of events, buildings, machines and agreements that exclude each other: knowledge as data, read by `claim-phrases.ts`; no code here.
 * The form is that of `opposites-data.ts`. Origin: our own lists, from general newspaper usage.
 */
import type { Opposites } from './opposites-data.ts';

export const OPPOSITES_OF_OUTCOMES: readonly Opposites[] = [
  {
    of: 'things',
    things:
      'airport station port harbor border school university museum factory plant mine pit hospital embassy consulate shop store market library pool zoo ferry motorway highway pass canal runway terminal theater office clinic park church mosque',
    hard: 'same-day',
    poles: `=was closed, =were closed, =been closed, =was shut, =were shut, =been shut, =closed all, =stayed closed, =stayed shut, =remained closed, =remained shut, =did not open
      | =was open, =were open, =stayed open, =remained open, =kept open, =opened as usual, =opened as normal, =operated normally, =operated as normal, =never closed, =did not close, =open all, =open throughout`,
  },
  {
    of: 'things',
    things:
      'concert festival match game race parade march exhibition show rally marathon ceremony vote election funeral wedding performance regatta debate hearing',
    hard: 'same-day',
    poles: `=went ahead, =took place as planned, =was held as planned, =were held as planned, =proceeded as planned, =was not canceled, =went on as planned
      | =was canceled, =were canceled, =was called off, =were called off, =was scrapped, =was abandoned, =did not take place, =was postponed, =were postponed`,
  },
  {
    of: 'things',
    things: 'truce ceasefire cease-fire armistice',
    poles: `=held, =is holding, =was holding, =was respected, =was observed, =largely held | =was broken, violate, breach, collapse, =was ignored, =broke down, =did not hold, =fell apart`,
  },
  {
    of: 'things',
    things: 'rocket missile launcher booster satellite craft spacecraft drone capsule balloon',
    poles: `=command to destroy, =commanded to destroy, =destroyed by its operators, =destroyed on command, =was destroyed by, =destruct command, =flight termination, =was detonated by, =self-destruct command, =shot down, =blew it up, =blown up by
      | =tore itself apart, =tore apart, =broke up, =broke apart, disintegrate, =exploded on its own, =exploded by itself, =blew itself, =blew up by, =burned up, =came apart, =fell apart, =ripped apart`,
  },
  {
    of: 'things',
    things: 'light signal traffic-light',
    poles: `=was green, =was at green, =showed green, =on green, =at green, =turned green | =was red, =was at red, =showed red, =on red, =at red, =red light, =red signal, =ran a red, =jumped a red, =passed a red, =against a red`,
  },
  {
    of: 'things',
    things: 'barrier gate boom arm half-barrier',
    poles: `=were down, =was down, =had been lowered, =were lowered, =was lowered, =came down, =had come down, =closed properly, =were closed, =working normally, =worked normally, =worked properly, =in the down
      | =never came down, =stayed up, =did not come down, =were up, =was up, =failed to close, =failed to come, =stood open, =were open, =was open, =still up, =raised`,
  },
  {
    of: 'things',
    things: 'train bus car coach truck lorry tram van motorcycle driver motorist boat ferry',
    poles: `=speeding, =over the {speed limit}, =above the {speed limit}, =too fast, =exceeded the {speed limit}, =excessive speed, =at high speed
      | =within the {speed limit}, =not speeding, =below the {speed limit}, =under the {speed limit}, =at normal speed, =was not speeding, =normal speed, =observed the {speed limit}`,
  },
  {
    of: 'things',
    things: 'train bus car coach truck lorry tram van driver motorist',
    poles: `brake, =applied the brakes, =hit the brakes, =slammed on the brakes, =applied the emergency, =skid marks | =no skid marks, =without braking, =did not brake, =never braked, =failed to brake, =no attempt to brake`,
  },
  {
    of: 'things',
    things: 'helicopter plane boat ship lifeboat drone trawler ferry tug',
    poles: `=winched the, =winched him, =winched her, =winched them, =lifted the, =picked up the, =picked them, =picked him, =flew the, =took the men, =took them off, =carried the, =airlifted
      | =turn back, =turned back, =was recalled, =could not take, =was grounded, =unable to take, =could not reach, =never reached, =called off its, =arrived too late, =stood by, =was not needed`,
  },
  {
    of: 'things',
    things:
      'recorder box body corpse weapon gun knife money painting necklace ring wreck wreckage fuselage suitcase bag vehicle car phone',
    later: 0,
    poles: `=was found, =were found, =been found, =was recovered, =were recovered, =been recovered, =has recovered, =have recovered
      | =still missing, =not been found, =not been recovered, =no trace, =remains missing, =remain missing, =no sign of, =have yet to find, =yet to be found, =yet to recover, =were not found, =was not found, =never found`,
  },
  {
    of: 'things',
    things: 'ban sanction verdict ruling conviction sentence injunction order decision curfew embargo restriction',
    later: 'both',
    hard: 'same-day',
    poles: `=was lifted, =were lifted, =been lifted, overturn, quash, =struck down, annul/annulled/annuls/annulling, =was reversed, =set aside, =threw out
      | uphold/upheld/upholds/upholding, =remains in force, =remain in force, =stays in place, =remains in place, =left in place, =was confirmed, =let stand, =was maintained`,
  },
  {
    of: 'things',
    things: 'bill law act treaty measure budget decree',
    hard: 'same-day',
    poles: `=signed into law, =signed the, =signed it, =put his signature, =put her signature | veto/vetoed/vetoes/vetoing, =refused to sign, =declined to sign, =sent it back, =sent back, =would not sign`,
  },
  {
    of: 'things',
    things:
      'resolution treaty law pact accord agreement rule statute constitution contract charter convention deal code ban decree permit license guideline',
    poles: `prohibit, forbid/forbade/forbids/forbidding, outlaw, ~ban, =bans the, =bans all, =bans any, =barred from, =makes it illegal, =is illegal under, =was illegal under, =requires, =obliges, =binding
      | allow, permit/permitted/permits/permitting, =calls on, =only calls, =merely calls, =calls upon, =only urges, =merely urges, =only recommends, =merely recommends, =only asks, =merely asks, =non-binding, =not binding, =is voluntary, =says nothing`,
  },
  {
    of: 'things',
    things:
      'summit meeting talk trip visit election vote wedding launch date venue deal merger sale transfer trial tournament contract',
    later: 'both',
    poles: `=now been set, =has been set, =have been set, =been fixed, =been settled, =is settled, =are settled, =was settled, =been finalized, =is certain, =is definite, =is agreed, =been agreed, =set in stone, =locked in, =been confirmed, =will definitely
      | uncertain, uncertainty, =in doubt, =in question, =up in the air, =remains unclear, =remains open, =may not happen, =may not take, =in limbo, =in jeopardy, =hangs in the balance, =not yet settled, =not yet agreed, =still to be agreed, =yet to be agreed, =yet to be settled, =no date, =far from certain, =could still fall`,
  },
  {
    of: 'things',
    things: 'offer invitation resignation apology bid proposal ultimatum demand approach takeover plan',
    later: 'both',
    hard: 'same-day',
    poles: `accept, =agreed to, =agrees to, =said yes to, =welcomed, =backed the, =backs the, =recommended the, =took up
      | rebuff, ~decline, =declined {the an a his her its their}, =declines {the an a his her its their}, =turned down, =turns down, =turned _ down, =turns _ down, =rejected, =rejects, =refused {the an a his her its their}, =refuses {the an a his her its their}, spurn, =ignored the, =threw out, =threw _ out, =dismissed the, =said no to`,
  },
  {
    of: 'things',
    things: 'medal prize painting statue money ring key gift crown relic skull artifact',
    later: 0,
    poles: `=gave back, =handed back, =has returned, =had returned, =was returned, =were returned, =been returned | =never returned, =refused to return, =not returned, =kept the, =refuses to return, =refused to give`,
  },
  {
    of: 1,
    poles: `=opened fire, =opens fire, =open fire, =fired {shots at on over a several three two four warning its bursts volleys live rubber}, =shots were fired, =fired first, =had fired, =were fired, =was fired at, =hit by {shells bullets shots}, =was shelled, =were shelled, =shells hit
      | =no shots, =not a shot, =not a single shot, =without firing, =no shot was, =held {their its his her} fire, =did not fire, =did not open fire, =never fired, =no shot had, =no shooting, =no shelling`,
    hard: 'same-day',
  },
  {
    of: 1,
    poles: `=without a tender, =no tender, =without tender, =no bids, =without bidding, =no-bid, =without competition, =not put out to, =without a public
      | =bids, =a bid, =after a tender, =public tender, =open tender, =won the tender, =won a tender, =competitive {bidding tender}, =bidders, =put out to tender, =tendering procedure`,
  },
  {
    of: 1,
    poles: `=in cash, =banknotes, =in banknotes, =bundles of, =cash payment, =cash payments, =paid cash, =in notes | =by check, =by bank transfer, =by wire, =wire transfer, =by card, =bank transfers, =through the bank, =via bank`,
  },
  {
    of: 1,
    poles: `=electrical fault, =short circuit, =faulty wiring, =electrical short, =gas leak, =faulty heater, =cigarette, =lightning, =lightning strike, =electrical failure, =overheated
      | =arson, =deliberately set, =set on fire, =set alight, =petrol bomb, =started deliberately, =molotov, =gasoline, =incendiary`,
  },
  {
    of: 1,
    poles: `=pilot error, =human error, =driver error, =operator error, =crew error | =mechanical failure, =mechanical fault, =technical fault, =technical failure, =engine failure, =brake failure, =equipment failure, =metal fatigue, =technical defect, =mechanical problem`,
  },
  {
    of: 1,
    poles: `=terrorist attack, =terror attack, =act of terror, =act of terrorism, =terrorism, =terrorist act | =no link to terrorism, =not terrorism, =not terror-related, =no terrorist, =not an act of, =unrelated to terrorism`,
  },
  {
    of: 2,
    poles: `=a hate crime, =racist motive, =racially motivated, =was motivated by, =vendetta against, =targeted because, =deliberately targeted | =not a hate crime, =not racially motivated, =chosen at random, =at random, =randomly, =random attack, =no racist`,
  },
  {
    of: 1,
    poles: `=heard {shots gunfire gunshots explosions shooting guns screams bangs}, =heard a {shot bang blast scream} | =heard no {shots gunfire gunshots explosions shooting guns screams bangs shot bang blast}, =heard nothing, =not heard`,
  },
  {
    of: 1,
    poles: `=left a note, =suicide note, =farewell letter, =goodbye letter, =a goodbye note | =no note, =left no note, =no suicide note, =no farewell`,
  },
  {
    of: 1,
    poles: `walk/walked/walks/walking out, storm/stormed/storms/storming out, =left the {room talks meeting table hall chamber session}, =walked away from the, =left in protest, =quit the {talks meeting session}
      | =nobody walked, =no one walked, =nobody left, =no one left, =remained at the table, =stayed at the table, =stayed in the {room hall chamber}, =stayed until the end, =did not walk`,
  },
  {
    of: 1,
    poles: `=was cleared to, =had clearance, =given clearance, =was given permission, =had been cleared | =without clearance, =no clearance, =not cleared, =without permission, =was not given`,
  },
  {
    of: 2,
    poles: `=on video, =was filmed, =was recorded, =video shows, =footage shows, =caught on camera, =cctv footage | =no video, =no footage, =not recorded, =not filmed, =cameras were off, =camera was off, =no recording, =no cameras`,
  },
  {
    of: 2,
    poles: `=knew each other, =were friends, =were acquainted, =knew the victim, =known to each other, =were neighbors, =old friends | =strangers, =had never met, =did not know each other, =no connection between, =chosen at random, =no known connection`,
  },
  {
    of: 2,
    poles: `=secretly, =in secret, =behind their backs, =covertly, =without telling | =publicly announced, =openly, =announced in advance, =in full view, =made no secret`,
  },
  {
    of: 2,
    poles: `=made a profit, =in profit, =in the black, =profitable, =turned a profit | =made a loss, =in the red, =loss-making, =unprofitable, =operating loss, =lost money`,
  },
  {
    of: 2,
    poles: `=bright sunshine, =brilliant sunshine, =blue sky, =blue skies, =clear skies, =sunny, =under a clear | =pouring rain, =in the rain, =driving rain, =drizzle, =downpour, =thick fog, =heavy rain, =overcast, =snowfall`,
  },
  {
    of: 2,
    poles: `=was evacuated, =were evacuated, =been evacuated, =left their homes | =refused to leave, =stayed put, =not evacuated, =no evacuation, =told to stay, =stayed in their homes, =remained in their homes`,
  },
  {
    of: 2,
    poles: `=premeditated, =carefully planned, =meticulously planned, =planned for {weeks months years} | =spur of the moment, =spontaneous, =spontaneously, =unplanned, =not planned, =impulsive, =on impulse`,
  },
  {
    of: 2,
    poles: `=works again, =working again, =back in service, =was restored, =has been restored, =been restored, =back to normal | =still out, =remains out, =remained out, =without power, =not been restored, =out of action, =still down`,
    later: 'both',
  },
  {
    of: 2,
    poles: `=free of charge, =for free, =without pay, =without a fee, =no fee, =for nothing | =for a fee, =charged a fee, =was paid for, =were paid for, =in return for payment, =paid a fee`,
  },
];
