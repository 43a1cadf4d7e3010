import { z } from "zod";

const isSafe = (address: string): boolean => {
  const url = URL.parse(address);
  const isHere = url?.protocol === "http:" && url.hostname === "127.0.0.1";
  return url?.search === "" && url.hash === "" && (isHere || url.protocol === "https:");
};

/** Where a platform's methods are, without a slash at the end: over https, or on this machine. */
export const platformAddress = (usual: string) =>
  z
    .string()
    .trim()
    .default(usual)
    .refine(isSafe, { message: "is an https address without ? or #" })
    .transform((address) => address.replace(/\/+$/, ""));
