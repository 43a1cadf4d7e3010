import { thingOf } from "../../domain/authority/acted-on.ts";
import { checkAuthority } from "../check-authority.ts";
import type { Ports } from "../ports.ts";
import { giveLinkCode, openLinks, preferChannel, unlinkAccount } from "./own-links.ts";

/** What people can do about where they are reached. */
export const createLinkUseCases = (ports: Ports) =>
  checkAuthority(ports, thingOf(ports.person), {
    openLinks: openLinks(ports),
    giveLinkCode: giveLinkCode(ports),
    unlinkAccount: unlinkAccount(ports),
    preferChannel: preferChannel(ports),
  });
