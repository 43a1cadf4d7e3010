import { Server } from "node:net";

// Runs in the process of the local client before its own code, which would listen on every network of the machine,
// and would go on alone if the bot were killed.

const { listen } = Server.prototype;

const listenHere = (server: Server, [first, ...rest]: readonly unknown[]): Server => {
  const isPort = typeof first === "number" || typeof first === "string";
  if (isPort && typeof rest[0] !== "string")
    return Reflect.apply(listen, server, [first, "127.0.0.1", ...rest]);
  const isOptions = typeof first === "object" && first !== null && !("path" in first);
  return Reflect.apply(listen, server, [isOptions ? { host: "127.0.0.1", ...first } : first, ...rest]);
};

Server.prototype.listen = function (this: Server, ...args: readonly unknown[]): Server {
  return listenHere(this, args);
};

process.once("disconnect", () => process.exit());
