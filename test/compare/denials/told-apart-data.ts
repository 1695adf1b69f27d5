/** Invented pairs of short articles of one day: what one tells the other excludes or denies; and pairs that only look so. */

/** The severity that has to be found, or null where either is right. */
export type Apart = readonly [name: string, severity: 'hard' | 'soft' | null, a: string, b: string];
export type Alike = readonly [name: string, a: string, b: string];

export const APART: readonly Apart[] = [
  [
    'a dam inspected or not',
    null,
    'Dam bursts above Tolne\nThe earth dam above Tolne that burst on Sunday had never been inspected, the regional water office said. Two farms were washed away.',
    'Farms lost as dam goes\nEngineers inspected the dam above Tolne in April and found it sound, its owner said. It burst on Sunday and took two farms with it.',
  ],
  [
    'a minister attended or not',
    null,
    'Tolne buries its miners\nHundreds came to the funeral of the nine miners in Tolne. Mining minister Jonas Reth attended the service and spoke to the widows.',
    'No minister at the graves\nNine miners were buried in Tolne on Friday. Jonas Reth, the mining minister, did not attend the service. He sent a wreath.',
  ],
  [
    'a goalkeeper played or was left out',
    null,
    'Eagles win in the rain\nThe Eagles beat Brell 2-0. Goalkeeper Otto Brandl stayed on the bench for all ninety minutes.',
    'Brandl saves the Eagles\nOtto Brandl, the goalkeeper, played the whole match and kept out a penalty as the Eagles beat Brell 2-0.',
  ],
  [
    'children at school or sent home',
    null,
    'Snow stops the valley\nSchools in the Senn valley were closed on Tuesday because of the snow. Buses ran late.',
    'Valley digs out\nWhile buses ran late in the snow, schools in the Senn valley stayed open on Tuesday, the school office said.',
  ],
  [
    'a driver on the telephone',
    null,
    'Tram driver questioned\nThe driver of the tram that hit a van in Brell was using his phone at the moment of the crash, police said.',
    'Van and tram collide\nPolice in Brell said the tram driver had not been using his phone when the tram hit the van.',
  ],
  [
    'a fisherman alive or dead',
    null,
    'Fisherman lost off Cape Senn\nFisherman Per Askling, 58, drowned when his boat went down off Cape Senn on Monday, the coastguard said.',
    'Saved from the sea\nPer Askling, 58, survived the sinking of his boat off Cape Senn on Monday. He clung to a crate for six hours.',
  ],
  [
    'a bridge open or shut',
    'hard',
    'Storm over Brell\nThe Marden bridge was closed all day on Thursday because of the storm. Trees fell on the tram line.',
    'Brell stands the storm\nTraffic flowed on Thursday. The Marden bridge was open all day, the road office said, although trees fell on the tram line.',
  ],
  [
    'a suspect spoke or kept silent',
    null,
    'Arson trial opens\nThe accused, carpenter Emil Storr, answered every question of the judge on the first day of the trial in Tolne.',
    'Storr silent\nCarpenter Emil Storr remained silent on the first day of his trial in Tolne and looked at his shoes.',
  ],
  [
    'a pilot asked for help or not',
    null,
    'Plane down near Osterhal\nThe pilot of the mail plane sent a distress call two minutes before it came down near Osterhal, the tower said.',
    'Mail plane crashes\nThere was no distress call from the mail plane that came down near Osterhal, according to investigators.',
  ],
  [
    'a vote passed or failed',
    'hard',
    'Brell says yes to tram\nThe plan for a second tram line in Brell was approved by the town council on Wednesday night.',
    'Tram plan dead\nThe town council of Brell voted down the plan for a second tram line on Wednesday night.',
  ],
  [
    'strikers back at work',
    null,
    'Mill strike over\nThe weavers of the Hardt mill returned to work on Monday after eleven days on strike.',
    'Eleventh day at the gates\nThe weavers of the Hardt mill stayed on strike on Monday. Fires burned at the gates.',
  ],
  [
    'a painting sold or not',
    null,
    'Record for Marlowe\nThe painting “Ferry at Dusk” by Ida Marlowe was sold at auction in Brell on Friday for 400,000 crowns.',
    'No taker for the ferry\nNobody wanted “Ferry at Dusk”: the painting by Ida Marlowe failed to sell at auction in Brell on Friday.',
  ],
  [
    'a witness recognised him or not',
    null,
    'Baker named in court\nAsked to point out the man she had seen, Lena Abt identified the baker, Emil Storr, without a doubt.',
    'Witness unsure\nIn the trial of the baker Emil Storr, Lena Abt could not identify the man she had seen.',
  ],
  [
    'water safe or not',
    null,
    'Tolne may drink again\nThe tap water in Tolne is safe to drink, the health office said on Saturday after the spill at the dye works.',
    'Tolne boils its water\nAfter the spill at the dye works people in Tolne were told on Saturday to boil water. The tap water is not safe, the laboratory says.',
  ],
  [
    'an offer taken or refused',
    'hard',
    'Miners settle\nThe miners of Osterhal accepted the pay offer of the company on Thursday evening.',
    'Miners dig in\nThe miners of Osterhal rejected the pay offer of the company on Thursday evening. Their lamps stayed dark.',
  ],
  [
    'a parachute',
    null,
    'Jump ends in a hedge\nThe main parachute of jumper Ole Frisk did not open on Sunday. He landed in a hedge near Varn and lives.',
    'Frisk in the hedge\nThe parachute opened, said Ole Frisk, who came down in a hedge near Varn on Sunday, but the wind took him.',
  ],
  [
    'a ship turned away or let in',
    null,
    'Marigold in port\nThe ship Marigold with 90 refugees on board was allowed into the port of Tolne on Sunday.',
    'Port shut to Marigold\nThe harbour master of Tolne turned away the ship Marigold and its 90 refugees on Sunday.',
  ],
  [
    'a statement as fact and a denial',
    'hard',
    'Tannery poured dye into the Senn\nThe Sund tannery poured red dye into the Senn for three years. Fish died as far as the weir.',
    'Red river\nThe Senn ran red on Monday. Tannery owner Greta Sund denied that the tannery had poured dye into the Senn.',
  ],
  [
    'a claim and a denial that points back',
    null,
    'Who paid for the roof?\nA builder paid for the roof of the mayor’s villa in Tolne. The bill came to 40,000 crowns.',
    'Mayor hits back\nThe opposition says that a builder paid for the roof of the villa. The mayor of Tolne, Petra Osk, denied that. “I have the receipts,” she said.',
  ],
  [
    'an agreement and none',
    null,
    'Deal on the bay\nVell and Tresk reached an agreement on fishing in the bay on Tuesday.',
    'Nets stay dry\nTalks on fishing in the bay between Vell and Tresk ended on Tuesday without an agreement.',
  ],
  [
    'an arrest and a surrender',
    null,
    'Robber gives up\nBank robber Max Lund turned himself in at the police station of Varn on Friday.',
    'Lund caught\nPolice tracked down Max Lund on Friday. The bank robber was caught in a barn outside Varn.',
  ],
  [
    'a ransom paid or not',
    null,
    'Crown relic comes home\nThe abbey of Senn paid a ransom of 90,000 crowns for the stolen relic, two monks said.',
    'Relic back\nThe stolen relic is back at the abbey of Senn. No ransom was paid, the abbot said.',
  ],
  [
    'reports called false',
    null,
    'Bank of Tresk near collapse\nThe Bank of Tresk has lost half of its deposits, two officials said.',
    'Calm at the counters\nReports that the Bank of Tresk had lost half of its deposits were false, its chairman said.',
  ],
  [
    'a leader stepping down or staying',
    null,
    'Varga to go\nParty leader Ines Varga will step down on Sunday, her office said.',
    'Varga fights on\nInes Varga will stay on as party leader, she told members on Sunday night.',
  ],
  [
    'did the alarm sound',
    null,
    'Night of smoke\nThe fire alarm went off at two in the night and woke the guests of the Regent hotel.',
    'Guests climb from windows\nThe fire alarm of the Regent hotel did not go off, said guests who had climbed from windows.',
  ],
  [
    'the body found or still missing',
    null,
    'Skier found\nThe body of skier Anna Pohl was found under the snow on Monday.',
    'Search goes on\nSkier Anna Pohl had still not been found on Monday. Dogs will go up again.',
  ],
  [
    'knew or did not',
    null,
    'Voss knew of the cracks\nMine director Karl Voss was told of the cracks in May, an engineer said.',
    'Voss “stunned”\nMine director Karl Voss learned of the cracks only after the collapse, his lawyer said.',
  ],
  [
    'kept at home or discharged',
    null,
    'King in hospital\nThe king was still in hospital on Wednesday with a fever.',
    'King goes home\nThe king left hospital on Wednesday morning, waving.',
  ],
  [
    'will meet or will not',
    null,
    'Reth to meet envoy\nPresident Jonas Reth will meet the envoy of Tresk on Monday.',
    'No hand for Tresk\nJonas Reth has refused to meet the envoy of Tresk, who comes on Monday.',
  ],
  [
    'hurt or unhurt',
    'hard',
    'Ride ends in ditch\nRally driver Mara Tellin, 31, broke her arm when her car left the road near Brell.',
    'Tellin’s lucky day\nRally driver Mara Tellin, 31, was unhurt after her car left the road near Brell.',
  ],
  [
    'a missile stopped or not',
    null,
    'Missile over Osterhal\nA missile fired at Osterhal was shot down over the sea on Friday, the army of Vell said.',
    'Strike on Osterhal\nA missile hit a warehouse in Osterhal on Friday. It had not been shot down, residents said.',
  ],
  [
    'a crowd for or against',
    null,
    'Cheers for Varga\nInes Varga was cheered by the dockers of Tolne on Sunday.',
    'Whistles in Tolne\nThe dockers of Tolne booed Ines Varga on Sunday until she left the stage.',
  ],
];

export const ALIKE_APART: readonly Alike[] = [
  [
    'one remark in two printings',
    'Flood in Senn\nA flood filled the lower town.\n“There was nothing, no phone, no siren,” said Ida Osk, a baker.',
    'Senn under water\nThe lower town was flooded.\n“There wasn’t anything, no phone and no siren,” Ida Osk said.',
  ],
  [
    'closed and opened again',
    'Bridge shut\nThe Marden bridge was closed on Thursday morning because of the storm.',
    'Bridge open again\nThe Marden bridge was open again by Thursday evening after the storm had passed.',
  ],
  [
    'both print the denial',
    'Dye in the Senn\nThe Sund tannery poured dye into the Senn, a fisherman said. Owner Greta Sund denied it.',
    'Red river\nTannery owner Greta Sund denied that the tannery had poured dye into the Senn, as a fisherman says.',
  ],
  [
    'two people',
    'Crash near Brell\nThe driver of the van was unhurt. The tram was full.',
    'Tram and van\nThe driver of the tram was injured in the leg. The van was empty.',
  ],
  [
    'two counts',
    'Storr cleared of arson\nEmil Storr was acquitted of arson on Monday.',
    'Storr guilty of fraud\nEmil Storr was convicted of fraud on Monday.',
  ],
  [
    'one fact in other words',
    'Vell votes no\nThe plan for a dam was rejected by the voters of Vell.',
    'Dam defeated\nVoters in Vell did not approve the plan for a dam.',
  ],
  [
    'of one day and of another year',
    'Flood\nNobody was hurt when the Senn flooded Tolne on Sunday.',
    'Tolne under water\nThe Senn flooded Tolne on Sunday. In 1998 eleven people were injured in a flood there.',
  ],
  [
    'one may and one did not',
    'Strike looms\nThe weavers may go on strike on Monday if the talks fail.',
    'Looms run\nThe weavers did not go on strike last week.',
  ],
  [
    'another bridge',
    'Bridge closed\nThe Marden bridge was closed on Friday.',
    'Bridge open\nThe Lisk bridge was open on Friday.',
  ],
  [
    'both say that it is so',
    'No alarm\nThe alarm of the hotel did not go off, guests said.',
    'Silent alarm\nThe alarm stayed silent, the guests of the hotel said.',
  ],
  [
    'two speakers in both',
    'Shots in Brell\nPolice say the man was armed. His sister says he was unarmed.',
    'Man shot\nThe man was unarmed, his sister says; police say he was armed.',
  ],
  [
    'asked and done',
    'Calls on Reth\nThe opposition called on Jonas Reth to resign over the bridge.',
    'Reth stays\nJonas Reth remains in office, a spokesman said.',
  ],
  [
    'one mine and another',
    'Mine shut\nThe Osterhal mine was closed in March, Karl Voss said.',
    'Mine open\nThe mine at Varn is open, Karl Voss said.',
  ],
  [
    'hopes and news',
    'Rescuers hope\nThe family hopes that the skier has survived.',
    'Skier dead\nThe skier was dead when the dogs found him.',
  ],
  [
    'not ruled out, possible',
    'Loan in sight\nMinister Ines Varga did not rule out a second loan.',
    'Second loan possible\nA second loan is possible, minister Ines Varga said.',
  ],
];
