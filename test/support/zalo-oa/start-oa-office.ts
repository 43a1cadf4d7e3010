import type { ZaloOaSettings } from "../../../src/channels/zalo-oa/settings.ts";
import type { ZaloToken } from "../../../src/channels/zalo-oa/token/create-zalo-token.ts";
import { connectZaloOa } from "../../../src/connect-zalo-oa.ts";
import { secretOf } from "../../../src/domain/secret.ts";
import { type Office, type OfficeSettings, startOffice } from "../turn/start-office.ts";
import { linkAccount } from "../zalo-bot/start-zalo-office.ts";
import { type OaServer, oaId, startOa } from "./start-oa.ts";

/** The demo office, on Teams and on an Official Account, both as stand-ins. */
export type OaOffice = Office & {
  readonly oa: OaServer;
  /** Somebody writes, and waits until everything was sent; gives what came to them. */
  say(userId: string, text: string): Promise<readonly string[]>;
  tap(userId: string, title: string): Promise<readonly string[]>;
};

/** A token that is always good: how one is kept so is told elsewhere. */
export const plainGrant = (oa: OaServer): ZaloToken => ({
  current: async () => {
    oa.grant.renew();
    return secretOf(oa.grant.accessToken());
  },
  refreshed: async () => secretOf(oa.grant.accessToken()),
  beat: async () => {},
  isDead: () => false,
});

/** Starts it; `chuyen-vien` and `truong-phong` are linked, by Zalo ids of the same names. */
export const startOaOffice = async (
  settings: OfficeSettings = {},
  oaSettings: Partial<ZaloOaSettings> = {},
  openGrant?: (oa: OaServer) => Parameters<typeof connectZaloOa>[1],
): Promise<OaOffice> => {
  const oa = await startOa();
  const office = await startOffice({
    inMemory: true,
    ...settings,
    connects: [
      connectZaloOa({ ...oa.settings, ...oaSettings }, openGrant ? openGrant(oa) : () => plainGrant(oa)),
    ],
  });
  for (const as of ["chuyen-vien", "truong-phong"])
    await linkAccount(office.documents, as, { channel: "zalo-oa", userId: `${oaId}:${as}` });
  oa.setClock(office.nowMs);
  oa.webhook.setUrls(office.bots.map(({ url }) => url.replace("/api/messages", "/api/zalo-oa")));
  const after = async (userId: string, delivered: Promise<number | undefined>) => {
    const before = oa.textsTo(userId).length;
    const status = await delivered;
    if (status !== 200) throw new Error(`The bot answered ${status}.`);
    await office.settled();
    return oa.textsTo(userId).slice(before);
  };
  return {
    ...office,
    oa,
    say: (userId, text) => after(userId, oa.webhook.writes(userId, text)),
    tap: (userId, title) => after(userId, oa.taps(userId, title)),
    close: async () => {
      await office.close();
      await oa.close();
    },
  };
};
