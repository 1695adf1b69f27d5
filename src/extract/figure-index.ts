/** The people and bodies of an article by their whole name and by every shorter form of it. */
import { nameForms } from './name-forms.ts';
import type { NameForm } from './name-forms.ts';
import type { Figure } from './people.ts';

/** Bearers kept of one form: beyond it a text names too many to choose from. */
const MOST = 8;

export class FigureIndex {
  readonly byKey = new Map<string, Figure>();
  private readonly byForm = new Map<string, { figure: Figure; rank: NameForm['rank'] }[]>();
  /** Bodies of a nation, the last printed, by the rest of their key. */
  readonly ofNation = new Map<string, Figure>();

  add(figure: Figure): void {
    this.byKey.set(figure.key, figure);
    if (figure.kind !== 'person') return;
    if (figure.tokens.length === 1) this.put(figure.key, figure, 0);
    for (const { form, rank } of nameForms(figure.tokens, figure.familyFirst)) this.put(form, figure, rank);
  }

  /** One more name of the figure, with its forms; one of a single word is a surname beside the given name. */
  addName(figure: Figure, tokens: readonly string[]): void {
    const key = tokens.join(' ');
    if (tokens.length === 1) {
      this.put(key, figure, 0);
      this.byKey.set(`${figure.tokens[0] ?? ''} ${key}`, figure);
      return;
    }
    if (this.byKey.has(key)) return;
    this.byKey.set(key, figure);
    for (const { form, rank } of nameForms(tokens, false)) this.put(form, figure, rank);
  }

  /** "Tom “Skip” Roe": Skip, and Skip Roe. */
  addNickname(figure: Figure, nickname: string): void {
    this.put(nickname, figure, 2);
    const key = `${nickname} ${figure.tokens.at(-1) ?? ''}`;
    if (!this.byKey.has(key)) this.byKey.set(key, figure);
  }

  private put(form: string, figure: Figure, rank: NameForm['rank']): void {
    const list = this.byForm.get(form);
    if (list === undefined) this.byForm.set(form, [{ figure, rank }]);
    else if (list.length < MOST && list.every((one) => one.figure !== figure)) list.push({ figure, rank });
  }

  /** Who may be meant by a shorter form, of the rank that comes first among those whom `fits` lets through. */
  named(form: string, fits: (figure: Figure) => boolean): Figure[] {
    let best = Infinity;
    let found: Figure[] = [];
    for (const { figure, rank } of this.byForm.get(form) ?? []) {
      if (rank > best || !fits(figure)) continue;
      if (rank < best) found = [];
      best = rank;
      found.push(figure);
    }
    return found;
  }

  /** Somebody else bears one end of the figure’s name. */
  shares({ tokens }: Figure): boolean {
    const several = (key: string): boolean => (this.byForm.get(key)?.length ?? 0) > 1;
    return several(tokens.at(-1) ?? '') || several(tokens[0] ?? '');
  }
}
