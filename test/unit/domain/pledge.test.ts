import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkPledge,
  type Pledge,
  type PledgeAct,
  type PledgeContent,
  type PledgeTerms,
  registered,
  sameContent,
  withdrawn,
} from "../../../src/domain/pledge.ts";

const terms: PledgeTerms = {
  titles: ["lao_dong_tien_tien", "chien_si_thi_dua_co_so"],
  movements: ["cai-cach", "an-toan"],
  leastTargetRate: 0.8,
};
const empty: PledgeContent = { titles: [], targetRate: null, movements: [], initiative: null };
const act: PledgeAct = { personId: "p1", planId: "k1", at: "2026-06-22T01:00:00.000Z", late: false };

const word = (content: Partial<PledgeContent>, given: PledgeTerms = terms) => {
  const checked = checkPledge({ ...empty, ...content }, given);
  return checked.ok ? "good" : checked.refusal.word;
};

describe("what may be pledged", () => {
  test.each<[string, Partial<PledgeContent>, string]>([
    ["a title of the plan", { titles: ["lao_dong_tien_tien"] }, "good"],
    ["a title that the plan does not open", { titles: ["chien_si_thi_dua_tinh"] }, "title-not-open"],
    [
      "one open title and one that is not",
      { titles: ["lao_dong_tien_tien", "chien_si_thi_dua_bo"] },
      "title-not-open",
    ],
    ["a movement of the plan", { movements: ["an-toan"] }, "good"],
    ["a movement of another plan", { movements: ["xa-la"] }, "movement-unknown"],
    ["the least rate", { targetRate: 0.8 }, "good"],
    ["just below the least rate", { targetRate: 0.7999 }, "rate-below-plan"],
    ["all of it", { targetRate: 1 }, "good"],
    ["more than all", { targetRate: 1.0001 }, "rate-out-of-range"],
    ["no rate at all", { targetRate: 0 }, "rate-out-of-range"],
    ["a negative rate", { targetRate: -0.9 }, "rate-out-of-range"],
    ["not a number", { targetRate: Number.NaN }, "rate-out-of-range"],
    ["an initiative alone", { initiative: "Số hóa hồ sơ" }, "good"],
    ["an initiative of spaces", { initiative: "   " }, "nothing-pledged"],
    ["nothing", {}, "nothing-pledged"],
  ])("%s", (_what, content, expected) => {
    expect(word(content)).toBe(expected);
  });

  test("any rate where the plan sets none", () => {
    expect(word({ targetRate: 0.01 }, { ...terms, leastTargetRate: null })).toBe("good");
  });

  test("a refusal says what it is about", () => {
    expect(checkPledge({ ...empty, titles: ["chien_si_thi_dua_tinh"] }, terms)).toEqual({
      ok: false,
      refusal: { word: "title-not-open", details: { title: "chien_si_thi_dua_tinh" } },
    });
    expect(checkPledge({ ...empty, targetRate: 0.5 }, terms)).toMatchObject({
      refusal: { details: { leastTargetRate: 0.8 } },
    });
  });

  test("each title and movement stands once, in the plan's order, the initiative trimmed", () => {
    const content: PledgeContent = {
      titles: ["chien_si_thi_dua_co_so", "lao_dong_tien_tien", "chien_si_thi_dua_co_so"],
      targetRate: 0.9,
      movements: ["an-toan", "cai-cach", "an-toan"],
      initiative: "  Số hóa  ",
    };
    expect(checkPledge(content, terms)).toEqual({
      ok: true,
      value: { titles: terms.titles, targetRate: 0.9, movements: terms.movements, initiative: "Số hóa" },
    });
  });

  test("what was found good is found good again, unchanged", () => {
    const anyContent = fc.record({
      titles: fc.subarray([...terms.titles]),
      targetRate: fc.option(fc.integer({ min: 8_000, max: 10_000 }).map((hundredths) => hundredths / 10_000)),
      movements: fc.subarray([...terms.movements]),
      initiative: fc.option(fc.string()),
    });
    fc.assert(
      fc.property(anyContent, (content) => {
        const once = checkPledge(content, terms);
        if (once.ok) expect(checkPledge(once.value, terms)).toEqual(once);
      }),
    );
  });
});

describe("the history of a pledge", () => {
  const content: PledgeContent = { ...empty, targetRate: 0.9 };
  const other: PledgeContent = { ...empty, targetRate: 0.95 };

  test("begins with the registration", () => {
    const pledge = registered(undefined, content, act);
    expect(pledge).toMatchObject({ personId: "p1", planId: "k1", state: "registered", content });
    expect(pledge.history).toEqual([
      { at: act.at, byPersonId: "p1", did: "registered", content, reason: null, late: false },
    ]);
  });

  test("keeps what was said before a change", () => {
    const changed = registered(registered(undefined, content, act), other, { ...act, late: true });
    expect(changed.content).toEqual(other);
    expect(changed.history.map(({ did, content: said, late }) => [did, said.targetRate, late])).toEqual([
      ["registered", 0.9, false],
      ["changed", 0.95, true],
    ]);
  });

  test("keeps the reason of a withdrawal, and what was withdrawn", () => {
    const pledge = withdrawn(registered(undefined, content, act), "Chuyển công tác", act);
    expect(pledge.state).toBe("withdrawn");
    expect(pledge.content).toEqual(content);
    expect(pledge.history.at(-1)).toMatchObject({ did: "withdrew", reason: "Chuyển công tác", content });
  });

  test("says when a withdrawn pledge is taken up again", () => {
    const pledge = registered(withdrawn(registered(undefined, content, act), "Nhầm", act), other, act);
    expect(pledge.state).toBe("registered");
    expect(pledge.history.map(({ did }) => did)).toEqual(["registered", "withdrew", "registeredAgain"]);
  });

  test("only grows, whatever is done", () => {
    const steps = fc.array(fc.constantFrom("register", "withdraw"), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(steps, (taken) => {
        let pledge: Pledge = registered(undefined, content, act);
        for (const step of taken) {
          const next = step === "register" ? registered(pledge, other, act) : withdrawn(pledge, "…", act);
          expect(next.history.slice(0, -1)).toEqual(pledge.history);
          pledge = next;
        }
      }),
    );
  });

  test("the same content is the same", () => {
    expect(sameContent(content, { ...content })).toBe(true);
    expect(sameContent(content, other)).toBe(false);
  });
});
