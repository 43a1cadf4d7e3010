const isObjectId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** An Entra object id as Teams writes it, in lower case; undefined where it is none. */
export const readObjectId = (text: string): string | undefined => {
  const id = text.trim().toLowerCase();
  return isObjectId.test(id) ? id : undefined;
};
