const isEmail = /^[^\s@\p{C}]{1,64}@(?:[^\s@.\p{C}]+\.)+[^\s@.\p{C}]{2,}$/u;

/** Characters of the longest address that mail is sent to. */
const most = 254;

/** An e-mail as it is kept and compared: trimmed, composed, in lower case; undefined where it is none. */
export const readEmail = (text: string): string | undefined => {
  const email = text.normalize("NFC").trim().toLowerCase().normalize("NFC");
  return email.length <= most && isEmail.test(email) ? email : undefined;
};
