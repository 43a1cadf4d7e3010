import type { Office } from "./start-office.ts";

type Happened = { readonly did: string; readonly content: { readonly targetRate: number | null } };

/** What happened to each pledge of the office. */
export const pledgeEvents = async (office: Office): Promise<readonly (readonly Happened[])[]> =>
  (await office.all("pledge")).map(({ body }) => body["history"] as unknown as readonly Happened[]);

/** What happened to each pledge of the office, in a word each. */
export const pledgeHistories = async (office: Office): Promise<readonly (readonly string[])[]> =>
  (await pledgeEvents(office)).map((history) => history.map(({ did }) => did));
