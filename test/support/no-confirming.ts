import type { Ports } from "../../src/usecases/ports.ts";

/** Confirming where nothing is kept of it. */
export const noConfirming: Pick<Ports, "confirming"> = {
  confirming: {
    begin: async () => {
      throw new Error("Nothing is begun here.");
    },
    answered: async () => {},
  },
};
