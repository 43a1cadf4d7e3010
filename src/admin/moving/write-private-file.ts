import { existsSync, rmSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { resolve } from "node:path";

/** So many characters go to the disk at once. */
const mostWaiting = 1_000_000;

/** A file that is there when it is whole, and only its owner can read. */
export type PrivateFile = {
  /** Begins anew and writes these lines. */
  write(lines: AsyncIterable<string>): Promise<void>;
  /** Gives what was written last its name. */
  keep(): Promise<void>;
  /** Removes what was not kept. */
  drop(): void;
};

/** @throws where there is a file of that name already */
export const privateFile = (file: string): PrivateFile => {
  const part = `${file}.part`;
  const refuseOther = (): void => {
    if (existsSync(file)) throw new Error(`${resolve(file)} is there already; name another file.`);
  };
  const drop = () => rmSync(part, { force: true });
  refuseOther();
  return {
    write: async (lines) => {
      drop();
      const handle = await open(part, "wx", 0o600);
      try {
        let waiting = "";
        for await (const line of lines) {
          waiting += `${line}\n`;
          if (waiting.length < mostWaiting) continue;
          await handle.write(waiting);
          waiting = "";
        }
        await handle.write(waiting);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    keep: async () => {
      refuseOther();
      await rename(part, file);
    },
    drop,
  };
};
