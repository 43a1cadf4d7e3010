import { criterion } from "../criterion.ts";
import { law } from "../legal-text.ts";
import type { Subject, TitleRule } from "../title-rule.ts";

const certificate = (subject: Subject): TitleRule => ({
  subject,
  text: "law2022",
  manner: "propose",
  code: "giay_khen_giam_doc_so",
  article: "Điều 75(1)c",
  decidedBy: "officeHead",
  authority: law("Điều 80(1)"),
  requirement: criterion("ownStandard", law("Điều 75(2)"), { kind: "ownStandard" }),
});

/** Rewards whose standard the law leaves to ministries, provinces and issuing bodies (Articles 71, 75). */
export const certificateRules: readonly TitleRule[] = [
  certificate("person"),
  certificate("collective"),
  {
    subject: "person",
    text: "law2022",
    manner: "propose",
    code: "ky_niem_chuong",
    article: "Điều 71",
    decidedBy: "issuingBody",
    authority: law("Điều 79(1), 79(2), 79(4)"),
    requirement: criterion("ownStandard", law("Điều 71(2)"), { kind: "ownStandard" }),
  },
];
