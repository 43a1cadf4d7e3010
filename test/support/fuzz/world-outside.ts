import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { createSeenCards } from "./seen-cards.ts";

const bytesOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const roster = "Mã,Họ và tên,Email,Đơn vị,Chức vụ\n";
const files: readonly (() => Buffer)[] = [
  () => Buffer.from(""),
  () => Buffer.from(`${roster}A1,"=1+1",a@b.vn,Phòng "x,Chuyên viên\n`),
  () => Buffer.from(`${roster}${"A1,[x](http://a.vn),a@b.vn,Phòng A,Chuyên viên\n".repeat(50)}`),
  () => Buffer.from("PK\u0003\u0004 not a workbook"),
  () => randomBytes(5_000),
  () => Buffer.from(`title: "${"x".repeat(5_000)}"\nphases: &a [*a, *a]\n`),
  () => Buffer.from("\ud800\u202e,;|\t\n".repeat(500)),
  () => Buffer.from(`<html>${"<b>".repeat(2_000)}`),
];

/** The service of Teams and people's storage, which forget all but the buttons of the cards they are shown. */
export const startWorldOutside = async (seen: ReturnType<typeof createSeenCards>) => {
  let nextId = 1;
  const server = createServer(async (request, response) => {
    const { method, url = "" } = request;
    const fileAt = /^\/file\/(\d+)/.exec(url)?.[1];
    if (fileAt !== undefined) return void response.end(files[Number(fileAt) % files.length]?.());
    const body = await bytesOf(request);
    response.setHeader("content-type", "application/json");
    if (url.startsWith("/put")) return void response.writeHead(201).end("{}");
    const [, conversation = "", messageId = ""] =
      /conversations\/([^/]+)\/activities\/?([^/?]*)/.exec(url) ?? [];
    if (method === "GET") return void response.writeHead(404).end('{"error":{"code":"NotFound"}}');
    if (conversation === "") return void response.writeHead(201).end('{"id":"a:opened"}');
    const id = messageId || `m-${nextId++}`;
    const sent = JSON.parse(body.toString()) as { attachments?: { content: unknown }[] };
    for (const { content } of sent.attachments ?? []) seen.see(content, decodeURIComponent(conversation), id);
    response.writeHead(method === "PUT" ? 200 : 201).end(JSON.stringify({ id }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
