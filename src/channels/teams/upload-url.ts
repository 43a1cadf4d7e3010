/** Where OneDrive and SharePoint of the public cloud take files. */
const fileDomains = [".sharepoint.com", ".onedrive.com", ".1drv.com"];

/** Whether a file may go to a URL, or be shown to be there: a person's own storage, over HTTPS, and nowhere else. */
export const isFileUrl = (text: string): boolean => {
  const url = URL.parse(text);
  if (url === null || url.protocol !== "https:" || url.port !== "") return false;
  return (
    url.username === "" && url.password === "" && fileDomains.some((domain) => url.hostname.endsWith(domain))
  );
};
