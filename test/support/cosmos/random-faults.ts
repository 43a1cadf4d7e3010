import { createRandom } from "../turn/random.ts";
import { type CosmosFault, cosmosFaults } from "./cosmos-fault.ts";
import { type Faults, isDocumentRequest } from "./create-faults.ts";

const kinds: readonly CosmosFault[] = [
  cosmosFaults.tooManyRequests(20),
  cosmosFaults.tooManyRequests(),
  cosmosFaults.retryWith,
  cosmosFaults.requestTimeout,
  cosmosFaults.requestTimeoutAfterCommit,
  cosmosFaults.gone,
  cosmosFaults.internalError,
  cosmosFaults.unavailable,
  cosmosFaults.sessionNotAvailable,
  cosmosFaults.resetBefore,
  cosmosFaults.resetAfter,
  cosmosFaults.hangBefore,
  cosmosFaults.hangAfter,
  cosmosFaults.slow(150),
  cosmosFaults.slow(600),
];

/** From now on so many of a hundred requests for documents meet one fault or another, the same for the same seed. */
export const planRandomFaults = (
  faults: Faults,
  { seed, percent }: { seed: number; percent: number },
): void => {
  const random = createRandom(seed + 1);
  faults.plan({
    times: Number.POSITIVE_INFINITY,
    when: (request) => isDocumentRequest(request) && random(100) < percent,
    fault: () => kinds[random(kinds.length)] ?? cosmosFaults.unavailable,
  });
};
