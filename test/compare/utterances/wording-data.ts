/** Sentences of two articles about one event, all invented: one remark in other words, and what only looks so. */

/** What it shows, the two articles, and words that the reading of each has to contain. A line break ends the headline. */
export type Otherwise = readonly [what: string, one: string, other: string, words: string, others: string];

export const OTHERWISE: readonly Otherwise[] = [
  [
    'a last word more',
    'Harbour master Ida Kroll was blunt. "This was a failure from the top floor to the bottom," she said.',
    '"This was a failure from the top floor to the bottom step," Ida Kroll, the harbour master, told reporters.',
    'bottom',
    'step',
  ],
  [
    'last words fewer',
    'Owner Piet Damm said: "We can live with that decision for now." He left at once.',
    '"We can live with that decision," Piet Damm, the owner, said afterwards.',
    'for now',
    'decision',
  ],
  [
    'a last word more behind a number in words and in figures',
    '"We can live with nineteen," the union leader, Karl Brandt, said.',
    '"We can live with 19 boats," Karl Brandt, the union leader, said.',
    'nineteen',
    'boats',
  ],
  [
    'another beginning, longer than what two articles have by chance',
    '"We are not selling the old harbour crane, we are lending it to the museum," Ida Kroll said.',
    '"We\'re not getting rid of the old harbour crane, we are lending it to the museum," Ida Kroll told the council.',
    'selling',
    'getting rid',
  ],
  [
    'one word of a short phrase',
    'Minister Vera Holt called the report "a deeply troubling document".',
    'Vera Holt, the minister, said it was "a very troubling document".',
    'deeply',
    'very',
  ],
  [
    'two words of a promise',
    'Minister Vera Holt promised "a full and open inquiry" into the closure.',
    'Vera Holt, the minister, promised "a complete and open review" of the closure.',
    'full',
    'complete',
  ],
  [
    'a hedge',
    'Inspector Dag Moor said that the lights "seem to have been working properly" at the time.',
    'Inspector Dag Moor said that the lights "were working properly".',
    'have been',
    'were',
  ],
  [
    'joined by another word',
    'Bishop Otto Renn called it "a dark day, and a long one".',
    'Bishop Otto Renn spoke of "a dark but long day".',
    'and',
    'but',
  ],
  [
    'a translation of a short sentence',
    '"Nobody should rejoice, and nobody should throw stones," the chief of police, Ilya Voss, said.',
    '"No one must rejoice and no one must throw stones," warned Ilya Voss, the police chief.',
    'should',
    'must',
  ],
  [
    'a translation that shares its frame alone',
    '"My heart tells me to stay, but this time I must listen to my knees," goalkeeper Lena Arvik wrote in a letter.',
    '"My heart asks me not to go, yet this time I have to obey my knees," wrote goalkeeper Lena Arvik, according to a translation.',
    'listen',
    'obey',
  ],
  [
    'the sentence behind one that is the same',
    '"We have buried six men this week," President Ana Sorel said. "Our miners will be the first to hear the truth."',
    '"We have buried six men this week," President Ana Sorel told the crowd. "The pitmen will be the first to learn the truth."',
    'Our miners',
    'The pitmen',
  ],
  [
    'the sentence before one that is the same',
    '"Our miners will be the first to hear of it," President Ana Sorel said. "We have buried six men this week."',
    '"The pitmen will be the first to learn," President Ana Sorel told the crowd. "We have buried six men this week."',
    'Our miners',
    'The pitmen',
  ],
  [
    'a speaker whom the other calls by the office',
    'The spokesman of the mayor, Radek Pohl, said she "has full confidence in the courts".',
    'A spokesman would say only that she "has full confidence in the judges".',
    'courts',
    'judges',
  ],
  [
    'half in marks',
    'Mayor Lucy Quade told reporters: "We will not finance the next burglary."',
    'The mayor, Lucy Quade, had promised not to "pay for the next burglary".',
    'finance',
    'pay for',
  ],
  [
    'a tag in the middle',
    '"The bridge," engineer Mona Falk said, "was never built for lorries of forty tonnes."',
    '"The bridge was not built for lorries of forty tonnes," engineer Mona Falk said.',
    'never',
    'not',
  ],
  [
    'a cut that is not shown',
    '"We came to talk, not to shout, and to find a way out," union leader Karl Brandt said.',
    '"We came to talk and to find a way out," union leader Karl Brandt said.',
    'not to shout',
    'talk and',
  ],
  [
    'a contraction',
    '"We are done and we are not coming back," Karl Brandt said.',
    '"We’re done and we’re not coming back," Karl Brandt said.',
    'we are',
    'we’re',
  ],
  [
    'a tense',
    'Neighbour Rosa Timm said the noise "sounds like a train in the kitchen".',
    'Neighbour Rosa Timm said that the noise "sounded like a train in the kitchen".',
    'sounds',
    'sounded',
  ],
  [
    'a name for everybody on one side',
    '"They treated us like cargo, and cargo does not complain," passenger Jon Weir said.',
    'One passenger said: "They treated us like luggage, and luggage does not complain."',
    'cargo',
    'luggage',
  ],
  [
    'a statement of a body',
    'In a statement the ferry company said it was "fully cooperating with the investigators".',
    'The ferry company said it was "cooperating completely with investigators".',
    'fully',
    'completely',
  ],
  [
    'a headline that is nowhere else',
    'Widow Ada Finn wept. "He went out for bread and he came back in a box," she said.',
    "'He went out for bread and he came home in a box'\nWidow Ada Finn told us of her husband.",
    'back',
    'home',
  ],
];

/** What it shows, and the two articles. */
export type Alike = readonly [what: string, one: string, other: string];

export const ALIKE: readonly Alike[] = [
  [
    'a fragment',
    '"We will open the reservoir gates before the storms," Mayor Lucy Quade said.',
    'Mayor Lucy Quade said she would "open the reservoir gates".',
  ],
  [
    'a fragment of a sentence that goes on',
    '"We will not close the school, whatever the county may say," Mayor Lucy Quade said.',
    '"We will not close the school," Mayor Lucy Quade said.',
  ],
  [
    'hyphens at the end',
    'Senator Paul Gant called him "unfit to be commander-in-chief".',
    'Senator Paul Gant said the man was "reckless and unfit to be commander in chief".',
  ],
  [
    'hyphens at the beginning',
    'Senator Paul Gant spoke of "face-to-face talks about the harbour".',
    'Senator Paul Gant wanted "more face to face talks about the harbour".',
  ],
  [
    'hyphens in the middle',
    '"It was a face to face talk about the co-operative," Ida Kroll said.',
    '"It was a face-to-face talk about the cooperative," Ida Kroll said.',
  ],
  [
    'a bracket for an oath',
    '"Nobody here knows what the [expletive] is going on," skipper Bo Rask said.',
    '"Nobody here knows what is going on," skipper Bo Rask said.',
  ],
  [
    'a bracket for a name',
    '"When he came in, the room went quiet," clerk Ina Dorn said.',
    '"When [the minister] came in, the room went quiet," clerk Ina Dorn said.',
  ],
  [
    'masks of two kinds',
    '"This is a s--- show and everybody aboard knows it," skipper Bo Rask said.',
    '"This is a s**t show and everybody aboard knows it," skipper Bo Rask said.',
  ],
  [
    'a mask of dashes',
    '"This is a s—t show and everybody aboard knows it," skipper Bo Rask said.',
    '"This is a shit show and everybody aboard knows it," skipper Bo Rask said.',
  ],
  [
    'a cut that is shown',
    '"We came to talk, not to shout, and to find a way out," Karl Brandt said.',
    '"We came to talk … and to find a way out," Karl Brandt said.',
  ],
  [
    'a number in figures',
    '"We counted eleven empty chairs in one room," teacher Amy Solt said.',
    '"We counted 11 empty chairs in one room," teacher Amy Solt said.',
  ],
  [
    'a headline that its own article quotes as the other does',
    '"We heard the horn, one long blast, and then the sky was gone," baker Nils Horn said.',
    '\'One long blast, then the sky was gone\'\n"We heard the horn, one long blast, and then the sky was gone," baker Nils Horn said.',
  ],
  [
    'a turn of phrase of two people',
    'Farmer Hans Ott said it was "a very big problem".',
    'Deputy Nina Wolff called the tax "a very real problem".',
  ],
  [
    'a turn of phrase of nobody in particular',
    'He described the affair as "a unique set of circumstances".',
    'The storm, said a retired pilot, met "a rare set of circumstances".',
  ],
  [
    'the end of two remarks',
    'The pier is "holding its own in the polls", said a councillor.',
    'There had been "a surge in the polls", an email read.',
  ],
  [
    'two remarks of one speaker with a name in common',
    '"Karl Brandt is a joke," Ida Kroll said in the morning.',
    '"Karl Brandt is a danger to the port," Ida Kroll said.',
  ],
  [
    'words of another in an answer',
    '"That makes me clever," Piet Damm had said of the tax.',
    '"If he thinks that makes him clever, what does he think of us?" Ida Kroll asked.',
  ],
  [
    'two remarks of one speaker in one frame',
    '"I think we will win the vote in the council," Ida Kroll said.',
    '"I think we have lost the trust of the council," Ida Kroll said.',
  ],
  [
    'two answers in one frame',
    '"The price of bread will rise again in spring," Vera Holt said.',
    '"The price of coal will fall again in autumn," Vera Holt said.',
  ],
  [
    'the beginnings of two remarks of two people',
    '"It is a hard question," Nina Wolff said. "Two rights are at stake here."',
    '"It is a slow question that nobody sees," Hans Ott said.',
  ],
  [
    'a song and a speech',
    'They sang "Back to the harbour" in the hall.',
    '"We all go back to the factory tomorrow," Hans Ott said.',
  ],
  [
    'another matter behind a sentence that is the same',
    '"We have buried six men this week," President Ana Sorel said. "There will be an inquiry before the month is out."',
    '"We have buried six men this week," President Ana Sorel told the crowd. "My own brother worked in that shaft for a year."',
  ],
];
