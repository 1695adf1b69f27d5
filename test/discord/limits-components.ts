/** What the table cannot say about components: what a button needs and excludes, what fills a row, what must be unique. Pure. */
import { fault, isObject, textOf, type Fault, type Place, type Raw } from './limits-check.ts';

/** The objects of a list; none when it is no list. */
export function list(value: unknown): Raw[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A component and all that is in it, the accessory included. */
export function within(component: Raw): Raw[] {
  const inner = [
    ...list(component['components']),
    ...[component['accessory'], component['component']].filter(isObject),
  ];
  return [component, ...inner.flatMap((one) => within(one))];
}

/** Rules of buttons, rows, selects, and what must be unique; modals obey them too. */
export function checkComponents(components: readonly Raw[]): Fault[] {
  const seen = { custom_id: new Set<unknown>(), id: new Set<unknown>() };
  const visit = (component: Raw, at: Place): Fault[] => {
    const inner: [Raw, Place][] = list(component['components']).map((one, i) => [one, [...at, 'components', i]]);
    for (const key of ['accessory', 'component']) {
      const one = component[key];
      if (isObject(one)) inner.push([one, [...at, key]]);
    }
    const repeated = (['custom_id', 'id'] as const).flatMap((key) => {
      const value = component[key];
      const again = Boolean(value) && seen[key].has(value);
      seen[key].add(value);
      return again ? [fault([...at, key], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component ids cannot be duplicated')] : [];
    });
    return [...repeated, ...checkComponent(component, at), ...inner.flatMap(([one, where]) => visit(one, where))];
  };
  return components.flatMap((one, i) => visit(one, ['components', i]));
}

function checkComponent(component: Raw, at: Place): Fault[] {
  const type = Number(component['type']);
  if (type === 2) return checkButton(component, at);
  if ([3, 5, 6, 7, 8].includes(type)) return checkSelect(component, at);
  if (type === 4 && Number(component['min_length'] ?? 0) > Number(component['max_length'] ?? 4000))
    return [fault([...at, 'min_length'], 'NUMBER_TYPE_RANGE', 'More than max_length.')];
  const inRow = type === 1 ? list(component['components']) : [];
  return inRow.length > 1 && inRow.some((one) => one['type'] !== 2)
    ? [fault([...at, 'components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A select fills its row.')]
    : [];
}

function checkButton(button: Raw, at: Place): Fault[] {
  const style = Number(button['style']);
  const key = style === 5 ? 'url' : style === 6 ? 'sku_id' : 'custom_id';
  const excess = ['custom_id', 'url', 'sku_id', ...(style === 6 ? ['label', 'emoji'] : [])].filter(
    (one) => one !== key && button[one],
  );
  const faceless = style !== 6 && !button['emoji'] && textOf(button['label']).trim() === '';
  return [
    ...(button[key] ? [] : [fault([...at, key], 'BASE_TYPE_REQUIRED', `A button of style ${style} needs ${key}.`)]),
    ...excess.map((one) => fault([...at, one], 'BASE_TYPE_EXCLUSIVE', `No ${one} on a button of style ${style}.`)),
    ...(faceless
      ? [fault([...at, 'label'], 'BUTTON_COMPONENT_LABEL_REQUIRED', 'A button needs a label or an emoji.')]
      : []),
  ];
}

function checkSelect(select: Raw, at: Place): Fault[] {
  const options = list(select['options']);
  const least = Number(select['min_values'] ?? 1);
  const most = Number(select['max_values'] ?? 1);
  const chosen = options.filter((one) => one['default'] === true).length;
  const values = new Set(options.map(({ value }) => value));
  return [
    ...(least > most ? [fault([...at, 'min_values'], 'NUMBER_TYPE_RANGE', 'More than max_values.')] : []),
    ...(select['type'] === 3 && most > options.length
      ? [fault([...at, 'max_values'], 'NUMBER_TYPE_RANGE', 'More than options.')]
      : []),
    ...(chosen > most
      ? [fault([...at, 'options'], 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', 'Too many defaults.')]
      : []),
    ...(values.size < options.length
      ? [fault([...at, 'options'], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'A value twice.')]
      : []),
  ];
}
