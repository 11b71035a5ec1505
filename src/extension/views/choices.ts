import { commands, EventEmitter, type Event, type Memento } from "vscode";

/** Something that the reader chose for the views, remembered for the folder. */
export interface Choice<T> {
  readonly value: T;
  readonly onDidChange: Event<void>;
  readonly set: (value: T) => Promise<void>;
  dispose(): void;
}

/** One of `values`, the first of them until another is chosen. Menus know it by its key. */
export function rememberedChoice<T extends string | boolean>(
  memory: Memento,
  key: string,
  values: readonly [T, ...T[]],
): Choice<T> {
  const known = memory.get<unknown>(key);
  const initial = values.find((value) => value === known) ?? values[0];
  return remembered(memory, key, initial, (value) => value);
}

/** Some of `values`, all of them until some are left out. Menus know by its key whether some are. */
export function rememberedFilter<T extends string>(
  memory: Memento,
  key: string,
  values: readonly T[],
): Choice<readonly T[]> {
  const left = memory.get<unknown>(key);
  const initial = Array.isArray(left) ? values.filter((value) => !left.includes(value)) : values;
  const hidden = (value: readonly T[]): readonly T[] => values.filter((each) => !value.includes(each));
  return remembered(memory, key, initial, (value) => hidden(value).length > 0, hidden);
}

function remembered<T>(
  memory: Memento,
  key: string,
  initial: T,
  toContext: (value: T) => unknown,
  toMemory: (value: T) => unknown = (value) => value,
): Choice<T> {
  const emitter = new EventEmitter<void>();
  let current = initial;
  const tell = (): Thenable<unknown> => commands.executeCommand("setContext", key, toContext(current));
  void tell();
  return {
    get value() {
      return current;
    },
    onDidChange: emitter.event,
    set: async (value) => {
      current = value;
      await tell();
      await memory.update(key, toMemory(value));
      emitter.fire();
    },
    dispose: () => emitter.dispose(),
  };
}
