/** The rules by which differences are found, each with an invented example: what `docs/disagreement.md` lists and `Discrepancy.rule` names. */

export const COMPARISON_RULES = {
  'figure-in-one-sentence': 'The ferry carried ⟦212⟧ passengers. / The ferry carried ⟦231⟧ passengers.',
  'figure-in-one-quotation':
    '“We lost ⟦five⟧ boats in one night,” Osk said. / “We lost ⟦nine⟧ boats in one night,” Osk said.',
  'figure-of-one-noun': 'A lift carrying ⟦14 miners⟧ fell. / The lift that fell was carrying ⟦sixteen miners⟧.',
  'figure-of-one-measure': 'The court set bail for Osk at ⟦$5,000⟧. / Bail for Osk was set by the court at ⟦$50,000⟧.',
  'figure-of-one-thing': 'About ⟦140 people⟧ were at work in the mill. / That night ⟦163 workers⟧ were in the mill.',
  'digits-swapped': 'a crowd of ⟦9,412⟧ / a crowd of ⟦9,142⟧',
  'toll-of-one-event': 'The fire ⟦killed four⟧. / ⟦Six people were killed⟧ by the fire.',
  'share-of-one-group': '⟦All passengers⟧ were from the Vell valley. / ⟦Most of the passengers⟧ were from the valley.',
  'tally-of-one-vote': 'The council voted ⟦9-4⟧ to close it. / By a vote of ⟦eight to five⟧ the council closed it.',
  'age-of-one-person': '⟦Ida Marlowe, 34⟧, won. / Ida Marlowe, a ⟦36-year-old⟧ baker, won.',
  'date-in-one-sentence': 'The flood damaged the bridge in ⟦May 2019⟧. / The flood damaged the bridge in ⟦May 2018⟧.',
  'date-in-one-quotation':
    '“We opened on ⟦Tuesday⟧ and closed at once,” Osk said. / “We opened on ⟦Friday⟧ and closed at once,” Osk said.',
  'date-of-one-act': 'Vell signed the fishing pact ⟦last year⟧. / The pact on fishing that Vell signed ⟦this year⟧ …',
  'day-of-one-thing':
    'Divers found the bell at the Orme wreck ⟦on 9 May⟧. / ⟦On 19 May⟧ divers brought up a bell from the wreck in the Orme.',
  'order-of-two-acts': 'Osk resigned ⟦before the members voted⟧. / ⟦Only after the members had voted⟧ did Osk resign.',
  'hour-of-one-act': 'The ferry left Brell at ⟦2:15 a.m.⟧ / At ⟦3:40 a.m.⟧ the ferry left Brell.',
  'place-in-one-sentence': 'They will meet in ⟦Oslo⟧ again. / They will meet in ⟦Lisbon⟧ again.',
  'place-of-one-act':
    'The tram collided with a van ⟦in Brell⟧. / It had collided with the van near noon ⟦in Osterhal⟧.',
  'place-of-one-thing':
    'A crane hook broke the roof of a tram ⟦near Brell⟧. / The tram stood ⟦at a stop in Osterhal⟧ when the hook of a crane hit its roof.',
  'place-in-one-quotation': '“I shall be in ⟦Oslo⟧ by then,” Osk said. / “I shall be in ⟦Lisbon⟧ by then,” Osk said.',
  'title-before-one-name': '⟦Finance Minister⟧ Ilvar opened it. / ⟦Deputy Finance Minister⟧ Ilvar opened it.',
  'office-of-one-person': 'Lena Quist, ⟦founder of Tarn Maps⟧, … / Lena Quist, ⟦a director at Tarn Maps⟧, …',
  'rank-of-one-person': '⟦Detective Inspector⟧ Ida Osk / ⟦Detective Sergeant⟧ Ida Osk',
  'name-of-one-person': '⟦Mara⟧ stressed that … / ⟦Tellin⟧ stressed that … (Mara Tellin)',
  'office-against-the-rest': '⟦Vice President⟧ Mara Tellin / in three other articles ⟦President⟧ Mara Tellin',
  'speaker-in-one-sentence': '“We will not wait,” ⟦Osk⟧ said. / “We will not wait,” ⟦Hardt⟧ said.',
  'actor-of-one-act': '⟦Hardt⟧ fired the shot. / The shot was fired by ⟦Osk⟧.',
  'words-of-another-speaker': '⟦Petra Osk⟧ told reporters: “…” / The same words from ⟦Leon Hardt⟧.',
  'words-said-elsewhere': '“…,” Osk said ⟦in a statement⟧. / “…,” Osk said ⟦at a news conference⟧.',
  'place-of-words': '“…,” Osk said ⟦outside the mill⟧. / “…,” Osk said ⟦from a balcony of the town hall⟧.',
  'finding-of-another': '⟦The campaign⟧ said it had found 14 ballots. / ⟦VoteWatch⟧ lists 14 ballots.',
  'passed-on-by-another':
    'According to ⟦a translation by the agency⟧, “…” / “…,” he said ⟦in a video the ministry posted⟧.',
  'quotation-in-other-words': '“a ⟦heavy⟧ blow to the island” / “a ⟦terrible⟧ blow to the island”',
  'quotation-in-another-order':
    '“⟦With you and our friends we shall build a just harbour⟧” / “⟦We will build, together with friends and you, a harbour that is just⟧”',
  'negation-in-one-sentence': 'The dam ⟦was⟧ inspected in May. / The dam ⟦was not⟧ inspected in May.',
  'stated-and-denied':
    '⟦Tannery dumps dye into the Senn⟧. / The owner ⟦denied that the tannery had dumped dye into the Senn⟧.',
  'done-and-not-done': 'The bishop ⟦apologised⟧. / But the bishop ⟦did not apologise⟧.',
  'denial-in-one': 'The tannery ⟦dumped dye into the Senn⟧. / The tannery ⟦denied that it dumped dye into the Senn⟧.',
  'one-thing-and-its-contrary': 'The engineers said ⟦the dyke had held⟧. / ⟦A stretch of the dyke gave way⟧ at dawn.',
  'plan-at-two-stages': 'Osk said she ⟦would appeal⟧. / Osk ⟦had not decided whether to appeal⟧.',
  'told-and-negated': '⟦No passwords were taken⟧. / Among the data were ⟦passwords⟧.',
  'harm-and-none': '⟦Nobody on the tram was hurt⟧. / Two passengers of the tram were treated for ⟦broken ribs⟧.',
  'two-names-of-one-thing': '⟦the war in Vell⟧ / ⟦the incursion⟧',
  'coloured-in-one': '⟦the so-called harbour pact⟧ / ⟦the harbour pact⟧',
  'epithet-in-one': '⟦the disgraced mayor Osk⟧ / ⟦Mayor Ida Osk⟧',
  'frame-of-headline': 'Osk ⟦blasts the harbour board⟧ / Osk ⟦answers the harbour board⟧',
  'said-with-colour': '“We shall sell no boat,” Osk ⟦admitted⟧. / “We shall sell no boat,” Osk ⟦said⟧.',
  'in-one-article-only': '⟦Inspector Abt of Brell had warned of the cable in 2021⟧, in one article of three',
} as const;

export type ComparisonRule = keyof typeof COMPARISON_RULES;
