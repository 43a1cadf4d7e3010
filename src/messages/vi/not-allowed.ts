import { isForOthers, rolesThatDo, type Verb } from "../../domain/authority/authority-matrix.ts";
import type { Role } from "../../domain/person.ts";
import type { Refusal } from "../../domain/result.ts";

const names: Readonly<Record<Role, string>> = {
  staff: "cán bộ, công chức, viên chức, người lao động tham gia thi đua",
  unitHead: "trưởng đơn vị",
  officer: "bộ phận theo dõi thi đua",
  leader: "lãnh đạo cơ quan",
  admin: "người quản trị hệ thống",
};

/** Who does it; what staff do, they do for themselves. */
const doneBy = (verb: Verb): string => {
  const doers = rolesThatDo(verb);
  const named = doers.map((role) => names[role]).join(" hoặc ");
  return doers.includes("staff") ? `${named} tự thực hiện` : `${named} thực hiện, trong phạm vi được giao`;
};

/** Why somebody's roles do not cover a verb: who does it, or that nobody does it for themselves. */
export const notAllowed = ({ verb, whose }: Refusal["details"]): string => {
  const named = verb as Verb;
  return whose === "own" && isForOthers(named)
    ? `Không ai tự làm việc này cho chính mình. Việc này do người khác là ${doneBy(named)}.`
    : `Việc này do ${doneBy(named)}.`;
};
