import { isForOthers, rolesThatDo, type Verb } from "../../domain/authority/authority-matrix.ts";
import type { Role } from "../../domain/person.ts";
import type { Refusal } from "../../domain/result.ts";

const names: Readonly<Record<Role, string>> = {
  staff: "staff who take part in emulation",
  unitHead: "heads of units",
  officer: "those who look after emulation",
  leader: "the office's leaders",
  admin: "the system's administrators",
};

const doneBy = (verb: Verb): string => {
  const doers = rolesThatDo(verb);
  const named = doers.map((role) => names[role]).join(" or ");
  return doers.includes("staff") ? `${named}, for themselves` : `${named}, where it is assigned to them`;
};

export const notAllowed = ({ verb, whose }: Refusal["details"]): string => {
  const named = verb as Verb;
  return whose === "own" && isForOthers(named)
    ? `Nobody does this for themselves. It is done by others: ${doneBy(named)}.`
    : `This is done by ${doneBy(named)}.`;
};
