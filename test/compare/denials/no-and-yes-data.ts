/** Invented sentences of two articles of one day: what one says no of the other tells; and pairs that only look so. */

/** The severity that has to be found, or null where either is right. */
export type Pair = readonly [name: string, severity: 'hard' | 'soft' | null, a: string, b: string];
export type Alike = readonly [name: string, a: string, b: string];

export const TOLD_AND_NEGATED: readonly Pair[] = [
  [
    'shots',
    'hard',
    'No shots were fired during the raid on the tannery in Brell.',
    'Two shots were fired during the raid on the tannery in Brell.',
  ],
  [
    'a thing used',
    'hard',
    'The divers used no explosives to free the barge at Varn lock.',
    'Explosives were used to free the barge at Varn lock, the canal board said.',
  ],
  [
    'one speaker, both',
    'hard',
    'No passwords were stolen, the bank told its customers.',
    'Passwords were among the data that were stolen, the bank said.',
  ],
  [
    'a ransom, by two accounts',
    'soft',
    'No ransom was paid for the skipper, the ministry said.',
    'The owners paid a ransom of $400,000 for the skipper, a broker told the Courier.',
  ],
  [
    'not one crown',
    null,
    'Not one crown was paid, the family said.',
    'The family paid 300,000 crowns to get the boy back, two officers said.',
  ],
  [
    'no money',
    null,
    'No money changed hands, the shipping line said.',
    'The shipping line handed over $2 million for the crew, a negotiator said.',
  ],
  ['lifeboats', null, 'There were no lifeboats, a survivor said.', 'The ship carried eight lifeboats, the owner said.'],
  [
    'a smoke alarm',
    null,
    'The house had no smoke alarm, firemen said.',
    'A smoke alarm woke the family, neighbours said.',
  ],
  [
    'trains',
    'hard',
    'No trains ran on the valley line on Monday.',
    'Trains ran on the valley line on Monday as usual.',
  ],
  [
    'nobody complained',
    null,
    'Nobody had complained about the noise, the club said.',
    'Residents had complained about the noise for months, the council said.',
  ],
  [
    'a trace',
    null,
    'There is no evidence of sabotage, the police said.',
    'Investigators found evidence of sabotage, two officials said.',
  ],
  ['where somebody was', null, 'Osk was not at the wheel, his lawyer said.', 'Osk was at the wheel, police said.'],
  ['arrests', null, 'No arrests were made after the match.', 'Nine people were arrested after the match.'],
  [
    'weapons carried',
    null,
    'The boat was not carrying weapons, its owner said.',
    'Weapons were found aboard the boat, the navy said.',
  ],
  ['questions', null, 'The mayor left without taking questions.', 'The mayor answered questions for half an hour.'],
];

export const HARM_AND_NONE: readonly Pair[] = [
  [
    'injured',
    'hard',
    'Nobody was hurt in the blast at the mill.',
    'Three workers were injured in the blast at the mill.',
  ],
  [
    'a broken arm',
    'hard',
    'Nobody was hurt when the crane fell on Tannery Street.',
    'A passer-by was treated for a broken arm after the crane fell on Tannery Street.',
  ],
  [
    'cuts and bruises',
    'soft',
    'All 40 passengers were unhurt, the ferry line said.',
    'Two of the passengers were taken to hospital with cuts and bruises, the clinic said.',
  ],
  [
    'ill',
    null,
    'No one has fallen ill, the dairy said.',
    'Four children are being treated for poisoning after drinking the milk of the dairy.',
  ],
];

export const PLANS: readonly Pair[] = [
  ['would, and considers', 'soft', 'Osk said that he would appeal.', 'Osk said that he was considering an appeal.'],
  [
    'would consider, and has announced',
    'soft',
    'Osk would consider an appeal, her lawyer said.',
    'The lawyer announced an appeal for Osk.',
  ],
  [
    'ruled out, and might',
    'soft',
    'The union ruled out a strike before Easter.',
    'The union said that it might strike before Easter.',
  ],
  [
    'in marks, and not ruled out',
    'soft',
    '“We will not pay,” said chief executive Ida Osk.',
    'Chief executive Ida Osk has not ruled out paying the hackers.',
  ],
  [
    'will not, and left open',
    'soft',
    'Mayor Ida Osk said she would not stand again.',
    'Mayor Ida Osk left open whether she would stand again.',
  ],
  [
    'no plans, and will',
    'soft',
    'The school has no plans to close, the head said.',
    'The school will close in June, the council decided.',
  ],
];

/** Both may be true: no hard claim, whatever else is said. */
export const NEVER_HARD: readonly Alike[] = [
  ['at first', 'The pump did not start at first.', 'The pump started after an hour.'],
  ['to some', 'The bridge was not closed to cyclists.', 'The bridge was closed to lorries.'],
  ['by another', 'The ministry did not publish the report.', 'The report was published by a newspaper.'],
  ['in one half', 'The striker did not score in the first half.', 'The striker scored twice after the break.'],
  ['on some', 'No guns were found on the men.', 'Guns were found in a van near Brell.'],
  ['at one place', 'No tickets were sold at the gate.', 'All tickets were sold online within an hour.'],
  ['by whom', 'The pilot was not flying the plane.', 'The plane was flying at 3,000 metres.'],
];

export const ALIKE: readonly Alike[] = [
  ['lost and had none', 'Some 9,000 homes had no electricity.', 'Some 9,000 homes lost electricity.'],
  ['not yet', 'No arrests had been made by Monday evening.', 'Police arrested two men on Wednesday.'],
  ['never before', 'Osk had never won a stage before.', 'Osk won the third stage of the tour.'],
  ['nobody of another town', 'No team from Vell had ever won the cup.', 'A team from Brell won the cup.'],
  ['not since', 'No president had visited Vell since 1990.', 'The president visited Vell on Monday.'],
  ['both say no', 'There will be no trains to Brell until Friday.', 'Trains to Brell will not run before Friday.'],
  ['another reason', 'The council gave no reason for the sale.', 'The council gave three reasons for the delay.'],
  ['nobody but some', 'The driver, who was not hurt, called for help.', 'Two passengers were hurt.'],
  ['nobody, twice', 'No one was hurt in the fire at the mill.', 'Nobody was injured when the mill burned.'],
  [
    'not seriously',
    'No one was seriously hurt when the crane fell.',
    'A passer-by was treated for a broken arm after the crane fell.',
  ],
  [
    'of the crew',
    'None of the crew was hurt, the ferry line said.',
    'Two passengers were taken to hospital with broken ribs.',
  ],
  ['two objects of one agreement', 'They failed to agree on a ceasefire.', 'They agreed on an exchange of prisoners.'],
  [
    'without it, and a cell that has none',
    'She was held in a cellar without a window.',
    'She spoke of a windowless cellar.',
  ],
  ['to come', 'Nobody was paid for the work, the builders said.', 'The builders will be paid for the work in May.'],
  [
    'told and taken back',
    'They had been given no warning of the flood, residents said.',
    'A warning of the flood was sent out at midnight, but many residents never got it.',
  ],
  ['another place', 'Police found no weapon at the house in Brell.', 'Police found a weapon at a farm near Varn.'],
  ['another day', 'The shop did not open on Sunday.', 'The shop opened on Monday.'],
  ['another object', 'The council did not discuss the bridge.', 'The council discussed the budget for schools.'],
  ['another subject', 'The coach did not blame the referee.', 'Fans blamed the referee.'],
  ['another time', 'No ferries left the harbour in the morning.', 'Ferries left the harbour in the evening.'],
  ['the second', 'Osk did not attend the first meeting.', 'Osk attended the second meeting.'],
  [
    'another year',
    'The farmers received no money from the fund in 2019.',
    'The farmers received money from the fund in 2021.',
  ],
  ['a rule', 'No swimmers are allowed past the buoys.', 'Two swimmers were past the buoys when the shark came.'],
  ['hers and others', 'She had no children.', 'Children laid flowers at the gate.'],
  ['both may', 'The union did not rule out a strike.', 'The union said it could call a strike.'],
  ['neither knows', 'Osk would not say whether he would stand again.', 'Osk has not said if he will stand again.'],
  [
    'might not',
    'A cause would not be known for months, the inspector said.',
    'The cause might not be known before the summer, the inspector said.',
  ],
];
