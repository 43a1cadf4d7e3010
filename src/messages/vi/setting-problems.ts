type Wording = readonly [problem: RegExp, told: (...found: readonly string[]) => string];

/** What may be wrong with a setting, as its schema says it in English, and as an IT officer reads it here. */
const wordings: readonly Wording[] = [
  [/^is a day such as (.+) or (.+)$/, (one, other) => `phải là một ngày, như ${one} hoặc ${other}`],
  [/^is an address such as (.+)$/, (example) => `phải là một địa chỉ, như ${example}`],
  [/^is an https address without/, () => "phải là địa chỉ https, không có ? và #"],
  [
    /^is a Key Vault reference/,
    () =>
      "là tham chiếu Key Vault chưa ai đọc ra giá trị: App Service tự đọc khi định danh của nó được đọc vault; trong Container Apps tạo secret bằng keyvaultref rồi đưa vào bằng secretref",
  ],
  [
    /^is the place of a file/,
    () => "là đường dẫn của một tệp, mà tệp thì không được đọc; đặt chính mật khẩu",
  ],
  [/^is not read; .* as (\w+) itself$/, (name) => `không được đọc; đặt thẳng giá trị vào ${name}`],
  [/^is embedded or cosmos$/, () => "phải là embedded hoặc cosmos"],
  [/^is for an emulator;/, () => "chỉ dùng với bản giả lập; Azure nhận ra bot bằng managed identity"],
  [/^may be any with an emulator alone$/, () => "chỉ với bản giả lập mới được là any"],
  [/^is a bot's token, as (.+)$/, (example) => `phải là thẻ của bot, dạng ${example}`],
  [/^has at least (\d+) characters$/, (count) => `phải có ít nhất ${count} ký tự`],
  [/^has at most (\d+) characters$/, (count) => `chỉ được có nhiều nhất ${count} ký tự`],
  [/^must not be set for (.+)$/, (type) => `không được đặt khi dùng ${type}`],
  [
    /^Invalid option: expected one of (.+)$/,
    (options = "") => `phải là một trong: ${options.replaceAll('"', "").split("|").join(", ")}`,
  ],
  [/^Invalid input: expected int/, () => "phải là số nguyên"],
  [/^Invalid input: expected number/, () => "phải là một số"],
  [/^Too small: expected number to be >=?([\d.]+)$/, (least) => `không được nhỏ hơn ${least}`],
  [/^Too big: expected number to be <=?([\d.]+)$/, (most) => `không được lớn hơn ${most}`],
];

/** What is wrong with a setting, in Vietnamese; as it came where no wording is known. */
export const settingProblem = (problem: string): string => {
  for (const [pattern, told] of wordings) {
    const found = pattern.exec(problem);
    if (found) return told(...found.slice(1));
  }
  return problem;
};
