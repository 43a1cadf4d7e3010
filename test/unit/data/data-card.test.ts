import { expect, test } from "vitest";
import { dataCard } from "../../../cards/data-card.ts";
import { createFileOf } from "../../../src/documents/create-file-of.ts";
import { noticeVersion } from "../../../src/domain/choices.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import type { PersonalData } from "../../../src/usecases/show-data.ts";
import { turnOf } from "../bot/turn-of.ts";

const shown = async (change: (kept: PersonalData) => PersonalData) => {
  const kept = change(await turnOf().use.showData());
  const card = dataCard(kept, messagesIn("vi"));
  const facts = (card.sections ?? []).flatMap((section) => section.facts ?? []);
  return { card, fact: (label: string) => facts.find((fact) => fact.label === label)?.value };
};

test("an answer to an older notice is shown as such, and asked for anew", async () => {
  const { card, fact } = await shown((kept) => ({
    ...kept,
    choices: {
      ...kept.choices,
      consent: { state: "agreed", noticeVersion: noticeVersion - 1, at: "2025-01-05T01:00:00.000Z" },
    },
  }));
  expect(fact("Đồng ý lưu dữ liệu")).toMatch(/^đồng ý, lúc 08:00 05\/01\/2025 .*xin trả lời lại$/);
  expect(card.actions?.map(({ label }) => label)).toEqual(expect.arrayContaining(["Đồng ý", "Không đồng ý"]));
});

test("roles tell their reach; a unit the office has not is shown as the roster has it", async () => {
  const { fact } = await shown((kept) => ({
    ...kept,
    office: { ...kept.office, units: [{ id: "u", name: "Văn phòng" }] },
    person: {
      ...kept.person,
      email: "hanh@example.org",
      grants: [
        { role: "unitHead", scope: { unitId: "u" } },
        { role: "staff", scope: { unitId: "gone" } },
      ],
    },
  }));
  expect(fact("Vai trò")).toBe("phụ trách đơn vị (Văn phòng); người tham gia thi đua (gone)");
  expect(fact("Đơn vị")).toBe("cong-nghiep");
  expect(fact("Thư điện tử")).toBe("hanh@example.org");
});

test("somebody without a role has none", async () => {
  const { fact } = await shown((kept) => ({ ...kept, person: { ...kept.person, grants: [] } }));
  expect(fact("Vai trò")).toBe("chưa có");
});

test("a file of somebody who is not there is not made", async () => {
  const fileOf = createFileOf({ personFor: async () => undefined });
  const card = { language: "vi", title: "" } as const;
  const file = { id: "i", kind: "csv", name: "n", officeId: "o", personId: "p" } as const;
  await expect(fileOf({ is: "offer", card, file })?.()).rejects.toThrow("person p, who is not there");
  expect(fileOf({ is: "message", card })).toBeUndefined();
});

test("what the office's file knows a person by is shown where it is kept", async () => {
  const { fact } = await shown((kept) => ({
    ...kept,
    person: {
      ...kept.person,
      ...{ code: "CC-07", joinedOn: "2020-02-01", objectId: "00000000-0000-0000-0000-000000000007" },
    },
  }));
  expect(fact("Mã cán bộ, công chức, viên chức")).toBe("CC-07");
  expect(fact("Ngày vào cơ quan")).toBe("01/02/2020");
  expect(fact("Mã tài khoản Microsoft")).toBe("00000000-0000-0000-0000-000000000007");
});
