import { createHmac, randomBytes } from "node:crypto";
import { Agent, request } from "node:http";
import { connect, type Socket } from "node:net";

/**
 * One sort of attack on a port of this machine, until it is killed: `slow` connections that send a byte a second,
 * `bodies` of 50 MB, or bad `tokens`, so many a second. It counts what came of it, and tells each second.
 */
const [sort = "", port = "0", body = "", ...tokens] = process.argv.slice(2);
const wanted = { connections: 200, bodyBytes: 50 * 1024 * 1024, bodyLanes: 8, tokensPerSecond: 5_000 };
const counts: Record<string, number> = {};
const count = (what: string): void => {
  counts[what] = (counts[what] ?? 0) + 1;
};
const head = "POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

const opened = (onOpen: (socket: Socket) => void, again: () => void): void => {
  const socket = connect(Number(port), "127.0.0.1", () => onOpen(socket));
  let said = "";
  socket.on("data", (chunk) => {
    said += chunk;
  });
  socket.on("error", () => undefined);
  socket.on("close", () => {
    count(`closed ${said.slice(9, 12) || "without a word"}`);
    setTimeout(again, 20);
  });
};

const slow = (): void =>
  opened((socket) => {
    count("opened");
    socket.write(`${head}Content-Length: 1000\r\n\r\n{`);
    const drip = setInterval(() => socket.write(" "), 1_000);
    socket.once("close", () => clearInterval(drip));
  }, slow);

const block = Buffer.alloc(64 * 1024, " ");
const bigBody = (isChunked: boolean): void =>
  opened(
    (socket) => {
      count("sent");
      socket.write(
        `${head}${isChunked ? "Transfer-Encoding: chunked" : `Content-Length: ${wanted.bodyBytes}`}\r\n\r\n`,
      );
      let left = wanted.bodyBytes;
      const pour = (): void => {
        while (left > 0 && !socket.destroyed) {
          left -= block.length;
          if (isChunked) socket.write("10000\r\n");
          const isRoom = socket.write(block);
          if (isChunked) socket.write("\r\n");
          if (!isRoom) return void socket.once("drain", pour);
        }
      };
      pour();
    },
    () => bigBody(isChunked),
  );

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
let under = 0;
const badToken = (): void => {
  const forged = tokens[Math.floor(Math.random() * tokens.length)] ?? "";
  const random = Math.random();
  const signature = createHmac("sha256", "x")
    .update(randomBytes(8))
    .digest("base64url")
    .repeat(8)
    .slice(0, 342);
  const authorization =
    random < 0.7
      ? `${forged.slice(0, forged.lastIndexOf("."))}.${signature}`
      : `Bearer ${randomBytes(40).toString("hex")}`;
  under += 1;
  const headers = {
    authorization,
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
  };
  const asked = request(
    { host: "127.0.0.1", port: Number(port), agent, method: "POST", path: "/api/messages", headers },
    (response) => {
      response.resume();
      response.on("close", () => {
        under -= 1;
        count(`answered ${response.statusCode}`);
      });
    },
  );
  asked.on("error", () => {
    under -= 1;
    count("broken off");
  });
  asked.end(body);
};

if (sort === "slow") for (let at = 0; at < wanted.connections; at += 1) slow();
if (sort === "bodies") for (let at = 0; at < wanted.bodyLanes; at += 1) bigBody(at % 2 === 0);
if (sort === "tokens")
  setInterval(() => {
    // No more than can be under way: what is not sent in time is not sent, and the count says so.
    for (let at = 0; at < wanted.tokensPerSecond / 100 && under < 2_000; at += 1) badToken();
  }, 10);
setInterval(() => process.send?.(counts), 500);
process.on("disconnect", () => process.exit(0));
