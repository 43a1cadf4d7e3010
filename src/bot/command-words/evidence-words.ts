import { listed } from "../listed.ts";

/** What is typed for the commands about initiatives and evidence. */
export const evidenceWords = {
  initiatives: listed(
    "sáng kiến, sk, sáng kiến của tôi, sáng kiến của em, thêm sáng kiến, khai sáng kiến, báo sáng kiến",
    "nộp sáng kiến, nhập sáng kiến, sửa sáng kiến, xóa sáng kiến, initiative, initiatives, my initiatives",
  ),
  evidence: listed(
    "minh chứng, khai minh chứng, nộp minh chứng, bổ sung minh chứng, thêm minh chứng, nhập minh chứng",
    "sửa minh chứng, xóa minh chứng, thành tích, thành tích của tôi, khai thành tích, nhập thành tích, bổ sung thành tích, evidence",
    "add evidence, my evidence",
  ),
  evidenceFor: listed(
    "minh chứng cho, nhập minh chứng cho, khai minh chứng cho, thêm minh chứng cho, minh chứng của",
    "xem minh chứng của, nhập minh chứng cho người khác, minh chứng cho người khác, minh chứng người khác, evidence for others, evidence for, evidence of",
    "enter evidence for, add evidence for",
  ),
  awaitingEvidence: listed(
    "minh chứng chờ xác nhận, xác nhận minh chứng, duyệt minh chứng, chờ xác nhận",
    "minh chứng cần xác nhận, xác minh minh chứng, waiting evidence, evidence waiting, confirm evidence",
    "evidence to confirm",
  ),
} as const;
