import { thingOf } from "../../domain/authority/acted-on.ts";
import { checkAuthority } from "../check-authority.ts";
import type { Ports } from "../ports.ts";
import { setDigest } from "./set-digest.ts";
import { tellDigest } from "./tell-digest.ts";

/** The week's figures for whoever is in charge and wants them. */
export const createDigestUseCases = (ports: Ports) =>
  checkAuthority(ports, thingOf(ports.person), {
    setDigest: setDigest(ports),
    tellDigest: tellDigest(ports),
  });
