import type { createPeople } from "./create-people.ts";

type World = {
  readonly app: { readonly id: string; readonly oaId: string };
  readonly people: ReturnType<typeof createPeople>;
  readonly nowMs: () => number;
  readonly sent: (raw: string, timestamp: string) => Promise<number | undefined>;
};

/** People in front of the OA; each act answers the status that the webhook gave. */
export const createUsers = ({ app, people, nowMs, sent }: World) => {
  let count = 0;
  const send = (event: object) => {
    const timestamp = String(nowMs());
    return sent(JSON.stringify({ app_id: app.id, ...event, timestamp }), timestamp);
  };
  const user = (id: string) => {
    const touch = (): void => {
      people.add(id).lastMs = nowMs();
    };
    const writes = (text: string) => {
      touch();
      count += 1;
      return send({
        sender: { id },
        user_id_by_app: `5${id}`,
        recipient: { id: app.oaId },
        event_name: "user_send_text",
        message: { text, msg_id: `96d3cdf3af15${String(count).padStart(8, "0")}` },
      });
    };
    const follower = (name: "follow" | "unfollow") =>
      send({
        oa_id: app.oaId,
        follower: { id },
        user_id_by_app: `5${id}`,
        event_name: name,
        source: "oa_profile",
      });
    return {
      id,
      writes,
      /** Presses a button of the newest message that has it; its payload is sent as a text of theirs. */
      taps: (title: string) => {
        const offered = people.seen.filter((one) => one.userId === id).flatMap(({ buttons }) => buttons);
        const button = offered.findLast((one) => one.title === title);
        if (typeof button?.payload !== "string") throw new Error(`${id} sees no button "${title}" to press.`);
        return writes(button.payload);
      },
      follows: () => {
        people.add(id).follows = true;
        touch();
        return follower("follow");
      },
      unfollows: () => {
        people.add(id).follows = false;
        return follower("unfollow");
      },
    };
  };
  return {
    user,
    /** Somebody who follows and has done something just now, without any event of it. */
    knows: (id: string) => {
      Object.assign(people.add(id), { follows: true, lastMs: nowMs() });
      return user(id);
    },
    /** Any other event, signed. */
    send,
  };
};
