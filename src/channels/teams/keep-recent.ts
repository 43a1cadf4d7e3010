/** Makes a thing once per key and keeps the `most` youngest; what could not be made is tried anew. */
export const keepRecent = <Value>(most: number, make: (key: string) => Promise<Value>) => {
  const kept = new Map<string, Promise<Value>>();
  return (key: string): Promise<Value> => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key).catch((error: unknown) => {
      kept.delete(key);
      throw error;
    });
    kept.set(key, made);
    const oldest = kept.size > most ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return made;
  };
};
