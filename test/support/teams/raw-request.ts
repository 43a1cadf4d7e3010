import { connect } from "node:net";

/** What a server says to bytes written as they are, until it closes or `forMs` have passed. */
export const rawRequest = (
  port: number,
  bytes: string | Buffer,
  forMs = 1000,
): Promise<{ said: string; isClosed: boolean }> =>
  new Promise((resolve) => {
    let said = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    const end = (isClosed: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ said, isClosed });
    };
    const timer = setTimeout(() => end(false), forMs);
    socket.on("data", (chunk) => {
      said += chunk;
    });
    socket.on("error", () => end(true));
    socket.on("close", () => end(true));
  });
