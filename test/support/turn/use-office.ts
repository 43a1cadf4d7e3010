import { afterEach } from "vitest";
import { type Office, type OfficeSettings, startOffice } from "./start-office.ts";

/** Starts offices that end with the test. */
export const useOffice = (): ((settings?: OfficeSettings) => Promise<Office>) => {
  let open: Office[] = [];
  afterEach(async () => {
    for (const office of open) await office.close();
    open = [];
  });
  return async (settings) => {
    const office = await startOffice(settings);
    open.push(office);
    return office;
  };
};
