/** The same function, worked out once for each object: for what is read again and again of something that never changes. */
export function onceEach<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const done = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let known = done.get(key);
    if (!known) done.set(key, (known = { value: work(key) }));
    return known.value;
  };
}
