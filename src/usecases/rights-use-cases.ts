import type { ActedOn } from "../domain/authority/acted-on.ts";
import { thingOf } from "../domain/authority/acted-on.ts";
import { checkAuthority } from "./check-authority.ts";
import type { Ports } from "./ports.ts";
import {
  answerDataRequest,
  listDataRequests,
  openDataRequest,
  type RequestFile,
} from "./rights/answer-requests.ts";
import {
  askCorrection,
  askErasure,
  listOwnRequests,
  restrictProcessing,
  stopProcessing,
} from "./rights/own-requests.ts";
import { tellDataRequest } from "./rights/tell-data-request.ts";

/** What people can do about the data that is kept of them, and what the office does about it. */
export const createRightsUseCases = (ports: Ports) => ({
  ...checkAuthority(ports, thingOf(ports.person), {
    listOwnRequests: listOwnRequests(ports),
    askCorrection: askCorrection(ports),
    stopProcessing: stopProcessing(ports),
    restrictProcessing: restrictProcessing(ports),
    askErasure: askErasure(ports),
    tellDataRequest: tellDataRequest(ports),
  }),
  ...checkAuthority(ports, theOffices, {
    listDataRequests: listDataRequests(ports),
    openDataRequest: openDataRequest(ports),
  }),
  ...checkAuthority(ports, whoseRequest, { answerDataRequest: answerDataRequest(ports) }),
});

const theOffices: ActedOn = { is: "office" };

/** Of somebody who is not on the roster any more it is the office's. */
const whoseRequest = (file?: RequestFile): ActedOn => (file?.person ? thingOf(file.person) : theOffices);
