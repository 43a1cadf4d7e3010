import { expect, test } from "vitest";
import { readOfficeWish } from "../../../src/admin/office-wish.ts";

const read = (...args: string[]) => readOfficeWish(["--name", "Sở A", "--officer", "a@b.gov.vn", ...args]);

test("reads a whole command line", () => {
  const args = [
    "--officer-name",
    " Lê  Thị Tâm ",
    "--unit",
    "Văn phòng",
    "--position=Chuyên viên",
    "--force",
  ];
  expect(read(...args)).toEqual({
    name: "Sở A",
    officer: { is: "email", email: "a@b.gov.vn" },
    officerName: "Lê Thị Tâm",
    unitName: "Văn phòng",
    position: "Chuyên viên",
    force: true,
  });
});

test("what is left out is open", () => {
  expect(read()).toMatchObject({ officerName: null, unitName: null, position: "", force: false });
});

test("takes a name in composed letters, and an object id in small ones", () => {
  const id = "0A1B2C3D-0000-4000-8000-00000000FFFF";
  expect(readOfficeWish(["--name", "Sở Công Thương".normalize("NFD"), "--officer", id])).toMatchObject({
    name: "Sở Công Thương",
    officer: { is: "objectId", objectId: id.toLowerCase() },
  });
});

test.each([
  [["--officer", "a@b.gov.vn"], "Give the office's name."],
  [["--name", "  ", "--officer", "a@b.gov.vn"], "Give the office's name."],
  [["--name", "Sở A"], "Name the office's first officer."],
  [["--name", "Sở A", "--officer", "lê tâm"], "“lê tâm” is neither an e-mail address nor an Entra object id"],
  [["--name", "Sở A", "--oficer", "a@b.vn"], "Unknown option '--oficer'\n"],
  [["--name", "Sở", "Công", "Thương"], "Unexpected argument 'Công'"],
  [["--name", "Sở\u202EA", "--officer", "a@b.vn"], "--name takes one line of at most 200 characters"],
  [["--name", "Sở A", "--officer", "a@b.vn", "--unit", "x".repeat(201)], "--unit takes one line"],
])("%j: %s", (args, problem) => {
  expect(() => readOfficeWish(args)).toThrow(problem);
});

test.each([[[]], [["--name", "Sở A"]], [["--name", "Sở A", "--officer", "x"]], [["--what"]]])(
  "%j: says how to ask",
  (args: readonly string[]) => {
    expect(() => readOfficeWish(args)).toThrow("npm run office:create -- --name");
  },
);
