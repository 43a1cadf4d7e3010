import type { DemoUser } from "./seed-demo.ts";

/** How many people beside the speaker the client takes. */
const mostOthers = 5;

/** What the local client reads about the people and chats that it plays; the first user is the one it speaks for. */
export const playgroundConfig = (users: readonly DemoUser[]): object => {
  const [currentUser, ...others] = users.map((user) => ({
    id: `29:${user.as}`,
    name: user.name,
    userPrincipleName: `${user.as}@demo.local`,
    aadObjectId: user.objectId,
    givenName: user.name.split(" ").at(-1),
    surname: user.name.split(" ")[0],
    email: `${user.as}@demo.local`,
  }));
  return {
    version: "0.1.0",
    tenantId: "00000000-0000-0000-0000-000000000001",
    bot: { id: "28:thi-dua", name: "Thi Đua" },
    currentUser,
    users: others.slice(0, mostOthers),
    personalChat: { id: `a:${users[0]?.as}` },
    groupChat: { id: "19:nhom-chung", name: "Nhóm chung" },
    team: {
      id: "19:so-cong-thuong",
      aadGroupId: "00000000-0000-0000-0000-0000000000aa",
      name: "Sở Công Thương",
      channels: [{ id: "19:phong-trao-thi-dua", name: "Phong trào thi đua" }],
    },
  };
};
