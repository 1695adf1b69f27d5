/** Invented pairs of sentences on who said something and where, what somebody holds, and what is denied; and pairs that only look alike. */

export type Pair = readonly [name: string, a: string, b: string];

/** With the type that has to be found. */
/** What two articles print, and the type of what they differ on. */
export const DIFFER: readonly (readonly [type: string, ...Pair])[] = [
  // Where, to whom, through what.
  [
    'attribution',
    'a statement and a rally',
    'Tannery to close\n"We have tanned hides here for ninety years and we will not beg for a tenth decade," owner Greta Sund said in a statement.',
    'Workers march in Brell\n"We have tanned hides here for ninety years and we will not beg for a tenth decade," Greta Sund told a rally outside the gates.',
  ],
  [
    'attribution',
    'reporters and one outlet',
    'Ferry refloated\n"She was stuck, she was cold and she was very cross," harbour master Leon Hardt told journalists on the quay.',
    'Marigold afloat again\n"She was stuck, she was cold and she was very cross," Leon Hardt told Radio Senn.',
  ],
  [
    'attribution',
    'parliament and an interview',
    'Dyke bill passes\n"No village on this river will drown because of a missing signature," minister Ines Varga told lawmakers.',
    'Varga defends dykes\nIn an interview with this station on Monday, minister Ines Varga defended the bill. "No village on this river will drown because of a missing signature," she said.',
  ],
  [
    'attribution',
    'a post and a press conference',
    'Coach goes\n"I leave with clean hands and an empty desk," coach Otto Brandl wrote on Instagram.',
    'Brandl quits\n"I leave with clean hands and an empty desk," Otto Brandl told a press conference at the stadium.',
  ],
  [
    'attribution',
    'a letter to staff and the court',
    'Mill fraud trial\n"Every ledger I kept was open to anybody who asked," accountant Mara Tellin told the court.',
    'Mill fraud\nIn an email to colleagues, accountant Mara Tellin insisted on her innocence: "Every ledger I kept was open to anybody who asked."',
  ],
  [
    'attribution',
    'a funeral and state television',
    'Brell buries its miners\n"The mountain took eleven of us and it will not take our names," Bishop Pavel Orn said in his sermon.',
    'Mourning in Brell\n"The mountain took eleven of us and it will not take our names," Bishop Pavel Orn told state television.',
  ],
  [
    'attribution',
    'in writing and on the doorstep',
    'No comment from Osk\n"There is nothing in that folder that my mother could not read," Petra Osk said by email.',
    'Osk breaks silence\nSpeaking outside her home on Tuesday evening, Petra Osk laughed it off. "There is nothing in that folder that my mother could not read," she said.',
  ],
  // Who.
  [
    'attribution',
    'the head and the voice of a firm',
    'Prices rise\n"The new tariff is simple, it is fair and it is here to stay," said Senn Water chief executive Karl Voss.',
    'Water dearer\n"The new tariff is simple, it is fair and it is here to stay," said spokeswoman Lena Abt of Senn Water.',
  ],
  [
    'attribution',
    'a scientist and a ministry',
    'Virus found in geese\n"The risk to the public is low and it will remain low," said Professor Tomas Ilvar of the university clinic.',
    'Geese culled\n"The risk to the public is low and it will remain low," the agriculture ministry said in a statement.',
  ],
  [
    'attribution',
    'the police and the railway',
    'Train halted\n"The driver did everything that a driver can do," police said.',
    'Express stopped\n"The driver did everything that a driver can do," the railway company said.',
  ],
  [
    'attribution',
    'two ministers at one table',
    'Pact signed\n"Two fishermen who share one bay had better share one clock," Varga said after the signing.\nMinister Ines Varga had arrived by boat.',
    'Bay pact\n"Two fishermen who share one bay had better share one clock," said Jonas Reth, the Vellish minister, after the signing.',
  ],
  // What somebody is.
  [
    'title',
    'chairwoman and treasurer',
    'Choir in debt\nThe choir owes 40,000 crowns, said its chairwoman, Ida Marlowe.',
    'Choir to sell piano\nThe treasurer of the choir, Ida Marlowe, said that the piano would be sold.',
  ],
  [
    'title',
    'who heads and who keeps the books',
    'Theatre sues\nRuth Calder, who chairs the theatre trust, said that the roof was rotten.',
    'Rotten roof\n"It rains on Hamlet," said Ruth Calder, secretary of the theatre trust.',
  ],
  [
    'title',
    'a head coach and an assistant',
    'Eagles lose again\nThe team was sent home early by Boris Lund, head coach of the Eagles since March.',
    'Eagles at odds\nBoris Lund did not travel. He is assistant coach of the Eagles and was said to be ill.',
  ],
  [
    'title',
    'acting and in office',
    'Envoy expelled\nThe envoy was expelled by acting foreign minister Nora Beck.',
    'Envoy leaves\nForeign Minister Nora Beck gave the envoy three days to leave.',
  ],
  [
    'title',
    'what they are chief of',
    "Bank hacked\nThe hole was closed within an hour, said Femke Rolf, the bank's chief data protection officer.",
    'Bank attack\nFemke Rolf, head of marketing at the bank, called it a lesson.',
  ],
  [
    'title',
    'a judge and a prosecutor',
    'Baker acquitted\nJudge Emil Storr spoke of a thin file.',
    'Baker goes free\nProsecutor Emil Storr spoke of a thin file.',
  ],
  [
    'title',
    'two ranks of the police',
    'Body in the Senn\nDetective Superintendent Joan Ferris asked walkers to come forward.',
    'Senn death\nDetective Sergeant Joan Ferris asked walkers to come forward.',
  ],
  [
    'title',
    'director and chief physician',
    "Ward closed\nThe clinic's director of nursing, Hanna Weil, closed the ward on Monday.",
    'Clinic ward shut\nThe ward was shut by Hanna Weil, chief physician of the clinic.',
  ],
  // So and not so.
  [
    'denial',
    'the dam held, the dam gave way',
    'Flood in Brell\nThe new dam above Brell had held through the night, the water board said.',
    'Brell under water\nA part of the new dam gave way at two in the morning, according to villagers.',
  ],
  [
    'denial',
    'doors open, doors locked',
    'Club fire\nOwner Pavel Orn said that all emergency exits had been open.',
    'Fire in club\nSurvivors say that one emergency exit was locked and another blocked by crates.',
  ],
  [
    'denial',
    'tears and none',
    'Nurse jailed\nMara Tellin showed no emotion as the sentence was read.',
    'Ten years for nurse\nMara Tellin broke down in tears when she heard the sentence.',
  ],
  [
    'denial',
    'would resign, has not decided',
    'Mayor to go\nMayor Petra Osk said she would resign before the summer.',
    'Osk under pressure\nMayor Petra Osk had not decided whether to resign, her office said.',
  ],
  [
    'denial',
    'no plans, and lists drawn up',
    'Mill to stay\nSenn Paper has no plans to close its mill in Brell, a spokesman said.',
    'Mill in danger\nSenn Paper is preparing to close the mill in Brell next year, according to minutes seen by this station.',
  ],
  [
    'denial',
    'of their own accord, and made to',
    'Dye plant stops\nBrell Dyes said it had stopped the pumps voluntarily after a leak was found.',
    'Pumps off\nThe pumps at Brell Dyes were stopped after inspectors ordered it on Friday, the council said.',
  ],
  [
    'denial',
    'conceded and did not',
    'Reth wins\nKarl Voss conceded shortly after midnight and wished the winner luck.',
    'Count goes on\nKarl Voss refused to concede and asked for every ballot to be counted again.',
  ],
  [
    'denial',
    'a ransom',
    'School held to ransom\nThe college paid the hackers 90,000 crowns on Friday, two people who know of the deal said.',
    'College back online\nThe college has not paid a ransom to the hackers, its dean said.',
  ],
  [
    'denial',
    'on the agenda and not',
    'Ministers meet\nThe reactor at Tolm was not discussed, Jonas Reth said after the talks.',
    'Reactor looms over talks\nThe reactor at Tolm was raised twice by the visitors, diplomats said.',
  ],
  [
    'denial',
    'a fence and none',
    'Boy falls into shaft\nThere was no safety fence around the shaft, neighbours said.',
    'Fall into shaft\nA fence had been put up for safety around the shaft last autumn, the mine said.',
  ],
  [
    'denial',
    'what he is accused of',
    'Coach suspended\nThe hearing was told that Otto Brandl punched a referee in the tunnel.',
    'Brandl speaks\nOtto Brandl denied punching anybody.',
  ],
  [
    'denial',
    'an apology',
    'Bishop under fire\nBishop Pavel Orn apologised on Sunday to the families.',
    'Families wait\nBishop Pavel Orn has refused to apologise to the families.',
  ],
  [
    'denial',
    'resigned or sacked',
    'Editor out\nLena Abt resigned on Monday as editor of the Gazette.',
    'Gazette without editor\nLena Abt was sacked on Monday after nine years as editor.',
  ],
  [
    'denial',
    'warned or not',
    'Landslide in Tolm\nResidents were warned two hours before the slope moved, the district said.',
    'Tolm digs\nThe slope moved without warning, residents of the district said.',
  ],
  [
    'denial',
    'a form signed and not',
    'Lease ends\nMayor Petra Osk had signed the lease for the quarry in March, the landlord said.',
    'Quarry quarrel\nMayor Petra Osk said that she had not signed any lease for the quarry.',
  ],
  [
    'denial',
    'a pond drained and not',
    'Pond in Tolm\nWorkers drained the pond behind the tannery on Friday, anglers said.',
    'Anglers angry\nThe tannery denied that its workers had drained the pond.',
  ],
  [
    'denial',
    'a driver and a bottle',
    'Tram crash\nThe driver had swallowed two tablets before his shift, prosecutors said.',
    'Crash inquiry\nThe driver had never swallowed tablets before a shift, his union said.',
  ],
  [
    'attribution',
    'two bodies that counted',
    'Count\nThe campaign of Jonas Reth said it had found 14 torn ballots in Tolm.',
    'Ballots\nVoteWatch, which had observers in Tolm, lists 14 torn ballots.',
  ],
  [
    'attribution',
    'the steps and the radio',
    'Verdict\n"Nobody gives me back the eleven winters I spent in there," Emil Storr said on the steps of the courthouse.',
    'Storr free\n"Nobody gives me back the eleven winters I spent in there," Emil Storr told a radio programme.',
  ],
  [
    'attribution',
    'as he left, and by letter',
    'Board meets\n"I came with one suitcase and I shall leave with one," director Ulf Kern said as he left the meeting.',
    'Kern goes\nIn a letter to the board, director Ulf Kern wrote: "I came with one suitcase and I shall leave with one."',
  ],
  [
    'attribution',
    'a victory speech and a video',
    'Reth wins\n"Tonight the lamps of this harbour burn for the losers too," Jonas Reth said in his victory speech.',
    'New mayor\n"Tonight the lamps of this harbour burn for the losers too," Jonas Reth said in a video posted on Facebook.',
  ],
  [
    'attribution',
    'the dock and the corridor',
    'Trial\n"I signed what I was given and I read what I signed," Mara Tellin told the judge.',
    'Tellin speaks\n"I signed what I was given and I read what I signed," Mara Tellin said in the corridor during a break.',
  ],
  [
    'attribution',
    'a coach and his captain',
    'Eagles win\n"We were ugly, we were late and we were lucky," coach Boris Lund said.',
    'Lucky Eagles\nCaptain Ole Frisk put it plainly. "We were ugly, we were late and we were lucky," he said.',
  ],
  [
    'attribution',
    'a mother and an aunt',
    'Girl found\n"She asked for her shoes before she asked for water," said her mother, Vera Lomm.',
    'Girl alive\n"She asked for her shoes before she asked for water," her aunt, Dana Krist, told reporters.',
  ],
  [
    'title',
    'owner and tenant',
    'Inn burns\nSepp Hallig, the owner of the inn, was asleep upstairs.',
    'Fire at inn\nThe manager of the inn, Sepp Hallig, was asleep upstairs.',
  ],
  [
    'title',
    'deputy of what',
    'Gas leak\nThe deputy mayor of Brell, Ruth Calder, closed the street.',
    'Leak in Brell\nMayor Ruth Calder closed the street.',
  ],
  [
    'title',
    'general secretary and president',
    "Nurses vote\nThe president of the nurses' union, Vera Lomm, counted aloud.",
    'Vote of nurses\n"It is enough," said Vera Lomm, general secretary of the nurses\' union.',
  ],
  [
    'denial',
    'alarm rang, alarm silent',
    'Fire in hostel\nThe smoke alarms had sounded at once, the manager said.',
    'Hostel fire\nGuests said that the smoke alarms had stayed silent.',
  ],
  [
    'denial',
    'an offer accepted and turned down',
    "Strike over\nThe drivers' union accepted the offer on Monday night.",
    "Strike goes on\nThe drivers' union rejected the offer on Monday night.",
  ],
  [
    'denial',
    'alone or not',
    'Burglar held\nPolice said Ole Frisk had acted alone.',
    'Frisk held\nOle Frisk was accompanied by a second man, neighbours said.',
  ],
  [
    'denial',
    'fled or stayed',
    'Cyclist hit\nThe driver of the van fled the scene, witnesses said.',
    'Van hits cyclist\nThe driver of the van stayed at the scene and called an ambulance, police said.',
  ],
  [
    'denial',
    'fully insured',
    'Circus fire\nThe tent was insured, the director of the circus said.',
    'Tent burns\nThe tent of the circus was not insured, its director told his staff.',
  ],
  [
    'denial',
    'cheered and booed',
    'Reth in Tolm\nJonas Reth was cheered by miners at the gate.',
    'Miners and Reth\nMiners booed Jonas Reth at the gate.',
  ],
  [
    'denial',
    'will run, will not',
    'Osk again\nPetra Osk will run for a third term, her party said.',
    'Osk out\nPetra Osk will not run for a third term, friends said.',
  ],
  [
    'denial',
    'knew and did not',
    'Bank inquiry\nChairman Karl Voss knew about the loans from the start, a witness said.',
    'Voss heard\nKarl Voss told the inquiry that he had no knowledge of the loans.',
  ],
  [
    'denial',
    'hearsay denied',
    'Row\nPetra Osk says a man told her to "go home and learn to steer a ferry".',
    'Ferry row\nOle Frisk denies that he told her to "go home and learn to steer a ferry".',
  ],
  [
    'denial',
    'an agreement and none',
    'Mill deal\nOle Frisk and the mill unions have reached an agreement.',
    'No deal\nThe mill unions say there is no agreement with Ole Frisk.',
  ],
  [
    'denial',
    'told and not told',
    'Zoo\nThe keeper had been told about the broken latch, colleagues said.',
    'Bear loose\nNobody had told the keeper about the broken latch, she said.',
  ],
  [
    'attribution',
    'who found it',
    'Skull\nThe skull was found by a dog walker near the quarry on Sunday.',
    'Quarry find\nTwo boys found the skull near the quarry on Sunday.',
  ],
  [
    'attribution',
    'who broke it off',
    'Siege of a mill\nThe talks in Brell ended when the drivers walked out, the mediator said.',
    'Mill talks\nThe employers broke off the talks in Brell, the union said.',
  ],
];

/** Nothing of the closed types is to be said of these. */
export const ALIKE: readonly Pair[] = [
  [
    'reporters at a news conference',
    'Ferry refloated\n"She was stuck, she was cold and she was very cross," harbour master Leon Hardt told reporters.',
    'Marigold afloat\n"She was stuck, she was cold and she was very cross," Leon Hardt said at a news conference.',
  ],
  [
    'only one says where',
    'Ferry refloated\n"She was stuck, she was cold and she was very cross," harbour master Leon Hardt said.',
    'Marigold afloat\n"She was stuck, she was cold and she was very cross," Leon Hardt said in a statement.',
  ],
  [
    'a statement sent by email',
    'Tannery to close\n"We have tanned hides here for ninety years and we will not beg," owner Greta Sund said in an emailed statement.',
    'Tannery\n"We have tanned hides here for ninety years and we will not beg," owner Greta Sund wrote.',
  ],
  [
    'supporters at a rally',
    'Reth speaks\n"No village on this river will drown because of a missing signature," Jonas Reth told supporters.',
    'Reth in Brell\n"No village on this river will drown because of a missing signature," Jonas Reth said at a rally in Brell.',
  ],
  [
    'outside the court, to reporters',
    'Baker acquitted\n"I want to go home, light the oven and forget all of you," Emil Storr said outside the court.',
    'Baker free\n"I want to go home, light the oven and forget all of you," Emil Storr told reporters.',
  ],
  [
    'a tweet, written',
    'Coach goes\n"I leave with clean hands and an empty desk," coach Otto Brandl wrote.',
    'Brandl quits\n"I leave with clean hands and an empty desk," Otto Brandl said in a post on X.',
  ],
  [
    'one outlet under two names',
    'Geese culled\n"The risk to the public is low and it will remain low," Tomas Ilvar told the Quill Courier.',
    'Geese\n"The risk to the public is low and it will remain low," Tomas Ilvar told the Courier.',
  ],
  [
    'a speech in parliament',
    'Dyke bill\n"No village on this river will drown because of a missing signature," Ines Varga said in a speech.',
    'Dyke bill passes\n"No village on this river will drown because of a missing signature," Ines Varga told parliament.',
  ],
  [
    'testimony',
    'Mill trial\n"Every ledger I kept was open to anybody who asked," Mara Tellin told the court.',
    'Fraud trial\n"Every ledger I kept was open to anybody who asked," Mara Tellin testified at her trial.',
  ],
  [
    'a firm and its head',
    'Prices rise\n"The new tariff is simple, it is fair and it is here to stay," the company said.',
    'Water dearer\n"The new tariff is simple, it is fair and it is here to stay," said chief executive Karl Voss.',
  ],
  [
    'a ministry and its minister',
    'Geese culled\n"The risk to the public is low and it will remain low," the ministry said.',
    'Geese\n"The risk to the public is low and it will remain low," said Agriculture Minister Ines Varga.',
  ],
  [
    'police and an inspector',
    'Train halted\n"The driver did everything that a driver can do," police said.',
    'Express stopped\n"The driver did everything that a driver can do," said Inspector Joan Ferris.',
  ],
  [
    'a name and no name',
    'Train halted\n"The driver did everything that a driver can do," a spokesman said.',
    'Express stopped\n"The driver did everything that a driver can do," said railway spokesman Ulf Kern.',
  ],
  [
    'a nickname',
    'Brandl quits\n"I leave with clean hands and an empty desk," Alexander Brandl said.',
    'Coach goes\n"I leave with clean hands and an empty desk," Alex Brandl said.',
  ],
  [
    'mayor, mayoress, and of where',
    'Osk opens bridge\nTolne Mayor Petra Osk opened the bridge.',
    'Bridge opens\nThe mayoress of Tolne, Petra Osk, opened the bridge.',
  ],
  [
    'director and head',
    'Geese\nThe birds were tested twice, said its director, Jorun Hale, for the agency.',
    'Geese culled\nJorun Hale, head of the animal health agency, had the birds tested.',
  ],
  [
    'former and then',
    'Bridge inquiry\nFormer mayor Petra Osk was heard on Monday.',
    'Osk heard\nPetra Osk, a director at Tarn Maps, was heard on Monday.',
  ],
  [
    'an office and a trade',
    'Reth wins\nJonas Reth, a surgeon, won the vote.',
    'New mayor\nJonas Reth, head of surgery at the clinic, won the vote.',
  ],
  [
    'a fuller title',
    "Bank hacked\nFemke Rolf, the bank's chief information security officer, closed the hole.",
    'Bank attack\nInformation security chief Femke Rolf closed the hole.',
  ],
  [
    'a professor in the chair',
    'Ruling\nProfessor Hanne Koll wrote the ruling.',
    'Panel rules\nHanne Koll, chair of the panel, wrote the ruling.',
  ],
  ['short for an office', 'Dyke bill\nForeign Minister Nora Beck spoke last.', 'Dykes\nMinister Nora Beck spoke last.'],
  ['a party and an office', 'Dyke bill\nLiberal senator Nora Beck spoke last.', 'Dykes\nSen. Nora Beck spoke last.'],
  [
    'a candidate in office',
    'Debate\nMayor Petra Osk left the stage first.',
    'Osk leaves\nPetra Osk, the candidate of the Greens, left the stage first.',
  ],
  [
    'two of one name',
    'Fire\nCoach Otto Brandl carried the children out. His son, Max Brandl, called the brigade.',
    'Fire in hall\nTreasurer Max Brandl called the brigade.',
  ],
  [
    'held talks',
    'Talks\nThe two sides held talks about the dam in Brell.',
    'Dam\nThe old dam in Brell gave way in 1954.',
  ],
  [
    'both sides in both',
    'Club fire\nOwner Pavel Orn said that all exits had been open. Survivors said that one exit was locked.',
    'Fire in club\nSurvivors say that one emergency exit was locked.',
  ],
  [
    'another wall',
    'Flood in Brell\nThe new dam above Brell had held, the water board said.',
    'Flood\nThree cows drowned in Tolm when a garden wall collapsed.',
  ],
  [
    'another person’s tears',
    'Nurse jailed\nMara Tellin showed no emotion. Her mother, Eva Tellin-Krag, wept.',
    'Ten years\nThe mother, Eva Tellin-Krag, wept as the sentence was read.',
  ],
  [
    'a plan that ripened',
    'Osk under pressure\nMayor Petra Osk is considering a lawsuit, her office said.',
    'Osk sues\nThe ferry line answered Mayor Petra Osk on Tuesday: it would pay for the pier.',
  ],
  [
    'two plans',
    'Mill to stay\nSenn Paper has no plans to close its mill in Brell, a spokesman said.',
    'Mill\nSenn Paper is preparing to hire forty apprentices in Brell.',
  ],
  [
    'another year’s ransom',
    'College back online\nThe college has not paid the hackers, its dean said.',
    'College attack\nIn 2019 the town of Tolm paid hackers 90,000 crowns.',
  ],
  [
    'paid tribute',
    'College back online\nThe college has not paid the hackers, its dean said.',
    'College\nThe dean of the college paid tribute to those who had fought the hackers all night.',
  ],
  [
    'voluntary and ordered, of two things',
    'Dye plant\nBrell Dyes said it had opened its books voluntarily.',
    'Dyes\nInspectors ordered it to fence the pond, the council said.',
  ],
  [
    'nothing there in either',
    'Boy falls into shaft\nThere was no safety fence around the shaft, neighbours said.',
    'Fall\nThe shaft had no fence, the safety inspector said.',
  ],
  [
    'hedged',
    'Ministers meet\nThe reactor at Tolm was not discussed, Jonas Reth said.',
    'Talks\nIt was not known whether the reactor at Tolm would be discussed.',
  ],
  [
    'accused of another thing',
    'Coach suspended\nOtto Brandl denied punching a referee.',
    'Brandl\nOtto Brandl kicked the ball into the stand and was sent off.',
  ],
  [
    'found and looked for',
    'Skull found\nA jogger found the skull near the quarry on Sunday.',
    'Skull\nDivers searched the quarry where the skull was found near the road on Sunday.',
  ],
  [
    'one party under two nouns',
    'Siege of a mill\nThe drivers walked out of the talks in Brell, the mediator said.',
    'Mill talks\nThe union walked out of the talks in Brell, according to the mediator.',
  ],
  [
    'both parties in one',
    'Mill talks\nThe drivers walked out of the talks in Brell after the employers had walked out of the talks.',
    'Talks\nThe employers walked out of the talks in Brell.',
  ],
  [
    'two things found',
    'Quarry\nA jogger found a shoe near the quarry on Sunday.',
    'Lake\nTwo boys found a purse by the lake in May.',
  ],
  [
    'not all of them',
    'Pond in Tolm\nTwo of the workers had not signed the list at the tannery.',
    'Tannery\nThe workers signed the list at the tannery on Friday.',
  ],
  [
    'not until later',
    'Lease\nMayor Petra Osk had not signed the lease for the quarry until Friday, the landlord said.',
    'Quarry\nMayor Petra Osk signed the lease for the quarry.',
  ],
  [
    'told both ways',
    'Lease ends\nThe landlord says Mayor Petra Osk signed the lease for the quarry. She denied that she had signed the lease.',
    'Quarry quarrel\nMayor Petra Osk said that she had not signed any lease for the quarry.',
  ],
  [
    'a doubt',
    'Lease\nIt is unclear whether Mayor Petra Osk signed the lease for the quarry.',
    'Quarry\nMayor Petra Osk said that she had not signed any lease for the quarry.',
  ],
  [
    'two numbers counted',
    'Count\nThe campaign of Jonas Reth said it had found 14 torn ballots in Tolm.',
    'Ballots\nVoteWatch, which had observers in Tolm, lists 9 late openings.',
  ],
  [
    'one who counted, twice',
    'Count\nThe election commission said it had counted 14 torn ballots in Tolm.',
    'Ballots\nThe commission counted 14 torn ballots in Tolm.',
  ],
  [
    'a lawyer and a statement',
    'Fire at mill\n"We shall build it again with the same bricks," owner Karin Lund said through her lawyer.',
    'Mill burns\n"We shall build it again with the same bricks," Karin Lund said in a statement.',
  ],
  [
    'told with nobody named',
    'Fire at mill\n"We shall build it again with the same bricks," owner Karin Lund told us.',
    'Mill burns\n"We shall build it again with the same bricks," Karin Lund said on Monday.',
  ],
  [
    'a short turn of phrase',
    'Reth\nJonas Reth called it a black day for Tolm.',
    'Osk\n"A black day for all of us," Petra Osk said.',
  ],
  [
    'an alarm of long ago',
    'Hostel fire\nThe smoke alarms had sounded at once, the manager said.',
    'Fire\nIn a fire in 1998 the smoke alarms of the hostel had stayed silent.',
  ],
  [
    'an exit and a museum',
    'Club fire\nOwner Pavel Orn said that the emergency exit had been open.',
    'Town\nThe museum locked its gates in March.',
  ],
  [
    'a boo for another',
    'Reth in Tolm\nJonas Reth was cheered by miners at the gate.',
    'Tolm\nMiners booed Petra Osk at the station.',
  ],
  [
    'a plan asked about',
    'Osk again\nPetra Osk will not run for a third term.',
    'Osk\nPetra Osk was asked whether she would run for a third term.',
  ],
  [
    'two acts planned',
    'Osk\nPetra Osk will sue the ferry line.',
    'Osk waits\nPetra Osk has not decided whether to open the quay.',
  ],
  ['a coach for short', 'Eagles\nHead coach Boris Lund stayed away.', 'Lund\nCoach Boris Lund stayed away.'],
  [
    'a deputy of another thing',
    'Reth\nJonas Reth, deputy chairman of the miners, spoke.',
    'Miners\nMayor Jonas Reth spoke.\nHe is also the deputy chairman of the miners.',
  ],
  [
    'when she was',
    'Calder\nRuth Calder built the bridge when she was mayor of Tolm.',
    'Bridge\nRuth Calder, director of the museum, opened the show.',
  ],
  [
    'police and a sheriff',
    'Chase\n"He ran like a hare and fell like a sack," the sheriff\'s office said.',
    'Hare\n"He ran like a hare and fell like a sack," Sheriff Ulf Kern said.',
  ],
  [
    'no of another thing',
    'Putnam visit\nOsk said that praise from the Tolm miners would not change her view of the quay.',
    'Tolm\nThe Tolm miners have changed their view of Osk.',
  ],
  [
    'an accident and an attack',
    'Blast\nThree miners were killed in the blast at Tolm.',
    'Tolm blast\nA miner who was not killed in the blast at Tolm told of smoke.',
  ],
];
