import { type TeamsPerson, tenantId } from "./activities.ts";
import type { Member } from "./connector.ts";

/** What Teams' service says of a person, as its documentation shows it. */
export const memberOf = (person: TeamsPerson, email: string, more: Member = {}): Member => ({
  id: person.userId,
  name: "Lê Thị Tâm",
  givenName: "Tâm",
  surname: "Lê Thị",
  objectId: person.aadObjectId,
  email,
  userPrincipalName: email,
  tenantId: person.tenantId ?? tenantId,
  userRole: "user",
  ...more,
});
