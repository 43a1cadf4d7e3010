/** Somebody in a Teams client, and the conversation they write in. */
export type TeamsPerson = {
  readonly serviceUrl: string;
  readonly userId?: string;
  readonly aadObjectId?: string | undefined;
  readonly conversationId?: string;
  readonly conversationType?: "personal" | "groupChat" | "channel";
  readonly tenantId?: string;
  readonly locale?: string;
};

/** The bot's id in every activity made here. */
export const botId = "28:thi-dua";

/** The tenant of the activities made here, unless the person has another. */
export const tenantId = "11111111-2222-3333-4444-555555555555";

type Extra = Record<string, unknown>;

let made = 0;

/** An activity as Teams sends it; `extra` adds to it or takes the place of its parts. */
export const activity = (person: TeamsPerson, type: string, extra: Extra = {}): Extra => {
  const tenant = person.tenantId ?? tenantId;
  made += 1;
  return {
    type,
    id: `1700000000${String(made).padStart(3, "0")}`,
    timestamp: "2026-06-22T01:00:00.0000000Z",
    localTimestamp: "2026-06-22T08:00:00.0000000+07:00",
    channelId: "msteams",
    serviceUrl: person.serviceUrl,
    from: {
      id: person.userId ?? "29:nguyen-van-a",
      name: "Nguyễn Văn A",
      aadObjectId: person.aadObjectId ?? "00000000-0000-0000-0000-0000000000aa",
    },
    conversation: {
      conversationType: person.conversationType ?? "personal",
      tenantId: tenant,
      id: person.conversationId ?? "a:nguyen-van-a",
    },
    recipient: { id: botId, name: "Thi Đua" },
    channelData: { tenant: { id: tenant } },
    locale: person.locale ?? "vi-VN",
    ...extra,
  };
};

/** The person types. */
export const message = (person: TeamsPerson, text: string, extra: Extra = {}): Extra =>
  activity(person, "message", { text, textFormat: "plain", ...extra });

/** The person sends files from their own storage; a client adds what was typed beside them as HTML. */
export const sentFiles = (
  person: TeamsPerson,
  files: readonly { readonly name: string; readonly url: string }[],
  extra: Extra = {},
): Extra =>
  activity(person, "message", {
    attachments: [
      { contentType: "text/html", content: "<p>gửi em</p>" },
      ...files.map(({ name, url }) => ({
        contentType: "application/vnd.microsoft.teams.file.download.info",
        contentUrl: `https://contoso-my.sharepoint.com/personal/a/Documents/${name}`,
        name,
        content: { downloadUrl: url, uniqueId: "1150D938-8870-4044-9F2C-5BBDEBA70C9D", fileType: "xlsx" },
      })),
    ],
    ...extra,
  });

/** The person writes to the bot in a chat of several, by its name. */
export const mention = (person: TeamsPerson, text: string, extra: Extra = {}): Extra => {
  const name = "<at>Thi Đua</at>";
  const entities = [{ type: "mention", text: name, mentioned: { id: botId, name: "Thi Đua" } }];
  return message(person, `${name} ${text}`, { entities, ...extra });
};

/** The person presses an Action.Submit: our data under its one key, what was typed beside it. */
export const submit = (person: TeamsPerson, data: Extra, inputs: Extra = {}, extra: Extra = {}): Extra =>
  activity(person, "message", { value: { thidua: data, ...inputs }, ...extra });

/** The person presses an Action.Execute, or the client does by itself. */
export const execute = (person: TeamsPerson, data: Extra, inputs: Extra = {}, extra: Extra = {}): Extra =>
  activity(person, "invoke", {
    name: "adaptiveCard/action",
    value: {
      action: { type: "Action.Execute", verb: "act", data: { thidua: data, ...inputs } },
      trigger: "manual",
    },
    ...extra,
  });

/** The person installs the app. */
export const installation = (person: TeamsPerson): Extra =>
  activity(person, "installationUpdate", { action: "add" });

/** The bot comes into the conversation. */
export const botAdded = (person: TeamsPerson): Extra =>
  activity(person, "conversationUpdate", { membersAdded: [{ id: botId }] });

/** Posts an activity to the bot, as Teams does. */
export const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
