/** Where OneDrive and SharePoint of the public cloud keep files. */
const fileDomains = ["sharepoint.com", "onedrive.com", "1drv.com"];

/**
 * Whether a file may go to a URL, come from it, or be shown to be there: a person's own storage, over HTTPS, and nowhere
 * else. `moreDomains`: of national clouds.
 */
export const isFileUrl = (text: string, moreDomains: readonly string[] = []): boolean => {
  const url = URL.parse(text);
  if (url === null || url.protocol !== "https:" || url.port !== "") return false;
  if (url.username !== "" || url.password !== "") return false;
  return (
    fileDomains.some((domain) => url.hostname.endsWith(`.${domain}`)) ||
    moreDomains.some((domain) => `.${url.hostname}`.endsWith(`.${domain}`))
  );
};
