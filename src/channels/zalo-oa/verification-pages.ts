import type { Page } from "../../http/route.ts";
import type { ZaloOaSettings } from "./settings.ts";

/**
 * What Zalo fetches: by a tag or a file it knows whose domain it is, and its console asks whether the webhook is there.
 * @see https://docs.zaloplatforms.com/docs/OA/phu-luc/huong-dan-xac-thuc-domain
 */
export const pagesOf = (
  { verificationTag: tag, verifierFile: file }: Pick<ZaloOaSettings, "verificationTag" | "verifierFile">,
  webhook: string,
): readonly Page[] => {
  const there: Page = { path: webhook, contentType: "text/plain", body: "OK" };
  if (tag === undefined) return [there];
  const body = `<!doctype html><html><head><meta name="zalo-platform-site-verification" content="${tag}"></head><body></body></html>`;
  const page = (path: string): Page => ({ path, contentType: "text/html; charset=utf-8", body });
  return [there, page("/"), ...(file === undefined ? [] : [page(`/${file}`)])];
};
