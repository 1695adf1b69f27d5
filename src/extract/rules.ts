/** The rules by which a quotation is given to its speaker: the one list that code, documentation and tests share. */

export interface Rule {
  /** An invented example; ⟦…⟧ is what the rule gives to its speaker. */
  readonly example: string;
  /** Share of right speakers measured on the bench, rounded, 0 … 1; estimated where it has too few cases. */
  readonly certainty: number;
  /** Whether what the rule finds may be published under the speaker's name. */
  readonly sure: boolean;
}

const rule = (certainty: number, example: string): Rule => ({ certainty, sure: certainty >= 0.95, example });

/** By name, as `docs/attribution.md` lists them. */
export const RULES = {
  'tag-after': rule(0.98, '⟦“We will rebuild the bridge,”⟧ Mayor Ida Roe said.'),
  'tag-inverted': rule(0.96, '⟦“Not on my watch,”⟧ said Ines Duarte, who chairs the panel.'),
  'tag-verbless': rule(0.8, '⟦“And that was that,”⟧ Roe shrugged.'),
  'tag-dash': rule(0.95, '⟦“We will pay.”⟧ — Ida Roe'),
  'according-to': rule(0.85, 'The fleet is ⟦“barely afloat,”⟧ according to the harbour office.'),
  'tag-before': rule(0.96, 'Roe told reporters: ⟦“We will rebuild.”⟧'),
  'colon-name': rule(0.96, 'Roe: ⟦‘We were wrong’⟧'),
  'colon-before': rule(0.73, 'The letter went on:\n⟦“We ask for patience.”⟧'),
  clause: rule(0.96, 'Roe said ⟦the plan would cost “a fortune”⟧.'),
  'clause-telling': rule(0.88, 'Roe predicted ⟦the plan would cost “a fortune”⟧.'),
  'clause-naming': rule(0.87, 'Roe called ⟦the plan “a farce”⟧.'),
  'clause-coordinated': rule(0.81, 'Roe left the room and called ⟦the plan “a farce”⟧.'),
  'clause-gerund': rule(0.83, 'Roe left the room, calling ⟦the plan “a farce”⟧.'),
  'clause-tag-after': rule(0.92, '⟦The plan would cost “a fortune”⟧, Roe said.'),
  'quoted-verb': rule(0.3, 'Roe ⟦“will not go along with it”⟧, the ministry said.'),
  'previous-subject': rule(0.75, 'Roe shook her head. ⟦“We will not pay.”⟧'),
  'run-on': rule(0.53, '“We will rebuild,” Roe said.\n⟦“And we will pay.”⟧'),
  'last-speaker': rule(0.2, '“We will rebuild,” Roe said.\nThe bridge fell in May.\n⟦“And we will pay.”⟧'),
  'quoted-as-saying': rule(0.9, 'Norpress quoted Roe as saying that ⟦the bridge was “safe”⟧.'),
  'noun-cue': rule(0.85, 'Roe’s claim that ⟦“nobody was asked”⟧ angered the council.'),
  transcript: rule(0.97, '⟦“ROE: We will pay.”⟧'),
  heading: rule(0.7, 'A town tired of ⟦‘two years of noise’⟧\nRoe complained of “two years of noise and dust”.'),
  echo: rule(0.45, 'Roe spent the day on ⟦“bridges that lead somewhere”⟧.'),
  nested: rule(0.3, '“She told me ⟦‘leave now’⟧ and I left,” Roe said.'),
  'indirect-clause': rule(0.96, 'Roe said ⟦the plan would cost a fortune⟧.'),
  'indirect-coordinated': rule(0.77, 'Roe left the room and said ⟦the plan would cost a fortune⟧.'),
  'indirect-tag-after': rule(0.9, '⟦The plan would cost a fortune⟧, Roe said.'),
  'indirect-source': rule(0.96, '⟦The plan will cost a fortune⟧, according to Roe.'),
  'indirect-noun': rule(0.55, 'Vane denied Roe’s claim that ⟦nobody was asked about the plan⟧.'),
  'indirect-label': rule(0.7, 'Roe: ⟦plan will cost a fortune⟧'),
  'indirect-passive': rule(0.75, 'Roe was asked by Vane ⟦whether the plan would cost a fortune⟧.'),
  none: rule(0, '⟦“Somebody will pay for this one day.”⟧'),
} as const satisfies Record<string, Rule>;

/** The rule of that name; null where it is none of these. */
export const ruleNamed = (name: string): Rule | null => new Map<string, Rule>(Object.entries(RULES)).get(name) ?? null;

export type RuleName = keyof typeof RULES;
