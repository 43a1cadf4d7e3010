import { commandWords } from "../../../src/bot/commands.ts";
import {
  activity,
  botId,
  execute,
  installation,
  mention,
  message,
  sentFiles,
  submit,
  type TeamsPerson,
} from "../teams/activities.ts";
import { hostileTexts } from "./hostile-values.ts";
import { oneOf, type Random } from "./mutate.ts";
import type { SeenButton } from "./seen-cards.ts";

type World = {
  readonly random: Random;
  readonly people: readonly TeamsPerson[];
  readonly buttons: readonly SeenButton[];
  /** Where files are fetched from and put to. */
  readonly filesAt: string;
};

const words = Object.values(commandWords).flat();
const sentences = [
  "tháng 6 em được giao 10 việc, xong 9 việc, tốt 8",
  "cập nhật tháng 5: 12 nhiệm vụ, hoàn thành 12",
  "đăng ký 95% chiến sĩ thi đua cơ sở",
  "tiến độ tháng này",
  "danh hiệu chiến sĩ thi đua cơ sở",
  "90",
  "0",
  "25/06/2026",
  "đồng ý",
  "bỏ qua",
];
const fileNames = ["danh-sach.xlsx", "nhan-su.csv", "ke-hoach.yaml", "=1+1.csv", "a\u202excod.exe", ""];

const textOf = (random: Random): string => {
  const piece = (): string => oneOf(random, [words, words, sentences, hostileTexts][random(4)] ?? words);
  return Array.from({ length: 1 + (random(3) === 0 ? random(3) : 0) }, piece).join(" ");
};

const typedInto = ({ inputs }: SeenButton, random: Random): Record<string, unknown> =>
  Object.fromEntries(
    inputs.flatMap(({ id, options }) =>
      random(8) === 0
        ? []
        : [[id, random(3) === 0 || options.length === 0 ? textOf(random) : oneOf(random, options)]],
    ),
  );

/** Something that a client of Teams could send in this world, whole; often the press of a button that was seen. */
export const anyActivity = ({ random, people, buttons, filesAt }: World): Record<string, unknown> => {
  const person = oneOf(random, people);
  const kinds = [
    () => message(person, textOf(random)),
    () => message(person, textOf(random)),
    () => mention({ ...person, conversationId: "19:group", conversationType: "groupChat" }, textOf(random)),
    () => sentFiles(person, [{ name: oneOf(random, fileNames), url: `${filesAt}file/${random(8)}` }]),
    () => activity(person, "conversationUpdate", { membersAdded: [{ id: oneOf(random, [botId, "29:b"]) }] }),
    () => activity(person, "conversationUpdate", { membersRemoved: [{ id: botId }] }),
    () => installation(person),
    () =>
      activity(person, "installationUpdate", {
        action: oneOf(random, ["remove", "add-upgrade", "remove-upgrade"]),
      }),
    () =>
      activity(
        person,
        oneOf(random, ["messageReaction", "messageUpdate", "messageDelete", "typing", "event"]),
      ),
    () =>
      activity(person, "invoke", {
        name: oneOf(random, ["task/fetch", "composeExtension/query", "signin/verifyState"]),
        value: { commandId: "x", data: textOf(random) },
      }),
    () => {
      const button = oneOf(random, buttons);
      const context = button?.data["file"] ?? { id: "x" };
      const uploadInfo = {
        ...{ uploadUrl: `${filesAt}put`, contentUrl: `${filesAt}put`, name: "a.csv" },
        ...{ uniqueId: "u", fileType: "csv" },
      };
      const action = oneOf(random, ["accept", "decline"]);
      return activity(person, "invoke", {
        name: "fileConsent/invoke",
        value: { type: "fileUpload", action, context, uploadInfo },
      });
    },
  ];
  if (buttons.length > 0 && random(2) === 0) {
    const button = oneOf(random, buttons);
    const owner = people.find(({ conversationId }) => conversationId === button.conversationId);
    const who = random(5) === 0 || owner === undefined ? person : owner;
    const press = random(3) === 0 ? submit : execute;
    return press(who, button.data, typedInto(button, random), { replyToId: button.messageId });
  }
  return oneOf(random, kinds)();
};
