/** Ends a process before or after a step of its own choosing. For tests alone. */

const STEPS = [
  'begin',
  'trying',
  'later',
  'settle',
  'deliver',
  'find',
  'tell',
  'told',
  'change',
  'amend',
  'made',
] as const;

export class Killed extends Error {}

/** Counts the steps that leave a trace outside the process, and ends it before or after one of them: from then on it does nothing. */
export class Fuse {
  #left: number;
  readonly #end: () => never;

  /** `halves` of steps until the end: an even number ends before a step, an odd one after it. */
  constructor(halves: number, end: () => never) {
    this.#left = halves;
    this.#end = end;
  }

  burn(): void {
    if (this.#left <= 0) this.#end();
    this.#left -= 1;
    if (this.#left === 0) this.#end();
  }

  on<Port extends object>(port: Port): Port {
    return new Proxy(port, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value === 'object' && value !== null) return this.on(value);
        if (typeof value !== 'function') return value;
        const isStep = (STEPS as readonly unknown[]).includes(name);
        return (...given: unknown[]): unknown => {
          if (isStep) this.burn();
          else if (this.#left <= 0) this.#end();
          const done: unknown = Reflect.apply(value, target, given);
          if (!isStep) return done;
          if (!(done instanceof Promise)) return (this.burn(), done);
          return done.then((result: unknown) => (this.burn(), result));
        };
      },
    });
  }
}
