/** What a body shows, whatever its kind: its texts, its components. */
export type Component = Readonly<Record<string, unknown>>;

/** Every component, nested ones after the one they are in. */
export function componentsOf(body: object): Component[] {
  const inner = 'components' in body && Array.isArray(body.components) ? (body.components as Component[]) : [];
  return inner.flatMap((one) => [one, ...componentsOf(one)]);
}

/** Text displays, or content and embeds, in order. */
export function textsOf({ body }: { readonly body: object }): string[] {
  const content = 'content' in body ? [String(body.content)] : [];
  const embeds = 'embeds' in body && Array.isArray(body.embeds) ? (body.embeds as Component[]) : [];
  const displays = componentsOf(body).filter(({ type }) => type === 10);
  return [
    ...content,
    ...embeds.map(({ description }) => String(description)),
    ...displays.map(({ content }) => String(content)),
  ];
}
