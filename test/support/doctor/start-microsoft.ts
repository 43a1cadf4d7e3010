import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { DoctorOutside } from "../../../src/admin/doctor/doctor-outside.ts";

/** The services of Microsoft that the doctor asks. */
export type Service = "login" | "identity" | "metadata" | "keys" | "connector";

/** What a service does in the place of what it does when all is well. */
export type Mood = {
  readonly status?: number;
  readonly body?: string;
  /** By how much its clock is ahead of the machine's, in ms. */
  readonly aheadMs?: number;
  /** Takes the request, and never answers. */
  readonly hangs?: boolean;
  /** Cuts the connection. */
  readonly cuts?: boolean;
};

/** What was asked: of which service, with what. */
export type Asked = { readonly service: Service; readonly url: string; readonly body: string };

/** The services, on this machine. */
export type Microsoft = {
  readonly origin: string;
  readonly outside: DoctorOutside;
  readonly asked: readonly Asked[];
  /** Every service, or one, behaves so from now on. */
  readonly is: (mood: Mood, service?: Service) => void;
  readonly close: () => Promise<void>;
};

const services: readonly Service[] = ["login", "identity", "metadata", "keys", "connector"];

/** Where the doctor asks, at an origin that stands for all of Microsoft. */
export const outsideAt = (origin: string, identityHeader?: string): DoctorOutside => ({
  loginUrl: `${origin}/login`,
  audience: "https://api.botframework.com",
  metadataUrl: `${origin}/metadata`,
  connectorUrl: (host) => `${origin}/connector/${host}`,
  identity: { url: `${origin}/identity`, header: identityHeader },
});

/** Stands for Entra, the identity service, the connector and its keys, over real HTTP; all is well at first. */
export const startMicrosoft = async (): Promise<Microsoft> => {
  const moods = new Map<Service, Mood>();
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const service = services.find((one) => request.url?.startsWith(`/${one}`)) ?? "connector";
    let body = "";
    for await (const chunk of request) body += chunk;
    asked.push({ service, url: request.url ?? "", body });
    const mood = moods.get(service) ?? {};
    if (mood.hangs) return;
    if (mood.cuts) return void request.socket.destroy();
    response.setHeader("date", new Date(Date.now() + (mood.aheadMs ?? 0)).toUTCString());
    response.statusCode = mood.status ?? (service === "connector" ? 404 : 200);
    response.end(mood.body ?? usual[service]);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const usual: Record<Service, string> = {
    login: JSON.stringify({ token_type: "Bearer", access_token: "t0ken" }),
    identity: JSON.stringify({ access_token: "t0ken" }),
    metadata: JSON.stringify({ jwks_uri: `${origin}/keys` }),
    keys: JSON.stringify({ keys: [{ kty: "RSA", kid: "one" }, { kty: "EC" }] }),
    connector: "",
  };
  return {
    origin,
    outside: outsideAt(origin),
    asked,
    is: (mood, service) => {
      for (const one of service ? [service] : services) moods.set(one, mood);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
