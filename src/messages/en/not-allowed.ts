import { authorityMatrix, rolesThatDo, type Verb } from "../../domain/authority/authority-matrix.ts";
import type { Role } from "../../domain/person.ts";
import type { Refusal } from "../../domain/result.ts";

const names: Readonly<Record<Role, string>> = {
  staff: "staff who take part in emulation",
  unitHead: "heads of units",
  officer: "those who look after emulation",
  leader: "the office's leaders",
  admin: "the system's administrators",
};

const doers = (verb: Verb): string =>
  rolesThatDo(verb)
    .map((role) => names[role])
    .join(" or ");

export const notAllowed = ({ verb, whose }: Refusal["details"]): string => {
  const named = verb as Verb;
  return whose === "own" && authorityMatrix[named].does === "confirms"
    ? `Nobody does this for themselves. Please ask somebody else who may: ${doers(named)}.`
    : `This is done by ${doers(named)}, for those they look after.`;
};
