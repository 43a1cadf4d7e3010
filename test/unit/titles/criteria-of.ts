import type { Criterion, Requirement } from "../../../src/domain/titles/criterion.ts";

/** Every criterion that a requirement is made of. */
export const criteriaOf = (requirement: Requirement): readonly Criterion[] => {
  if ("test" in requirement) return [requirement];
  return "title" in requirement ? criteriaOf(requirement.requirement) : requirement.of.flatMap(criteriaOf);
};
