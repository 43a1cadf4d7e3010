import type { JsonObject } from "../domain/json.ts";
import type { Messages } from "../messages/messages.ts";
import type { PersonalData } from "../usecases/show-data.ts";

/** Raised when fields of the file change. */
const version = 1;

/** All that is kept of a person with every history, and what each field means; nobody else's id is in it. */
export const personalJson = (kept: PersonalData, { language, data }: Messages): JsonObject => {
  const { person, office, unit, choices, pledges, work, evidence, requests, asOf } = kept;
  const all = {
    format: { name: "thidua-personal-data", version, language, fields: data.fields },
    madeAt: asOf,
    office: { id: office.id, name: office.name },
    person: { ...person, unit: unit?.name ?? null },
    choices,
    pledges: pledges.map(({ pledge, plan }) => ({ plan: plan?.document.title ?? null, ...pledge })),
    work,
    evidence,
    requests,
  };
  return JSON.parse(JSON.stringify(all, (key, value) => (isWho(key) ? whoOf(value, person.id) : value)));
};

const isWho = (key: string): boolean => key === "byPersonId" || key === "personId";

const whoOf = (id: unknown, personId: string): unknown => (id === personId ? "self" : "another");
