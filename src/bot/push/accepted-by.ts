import type { SavedPush } from "./push-store.ts";
import type { Reach } from "./way.ts";

/** Parts of the push that this platform has taken. */
export const acceptedBy = (
  { channel }: Reach,
  { sentBy, accepted }: SavedPush["push"],
): number | undefined => (sentBy === channel.name ? accepted : undefined);
