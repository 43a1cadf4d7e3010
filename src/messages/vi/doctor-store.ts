import { says, type Told } from "../told.ts";

/** What the doctor finds of the store and its back-ups: what it means, and what to do. */
export const doctorStore = {
  storeOk: ({ name }: { readonly name: string }): Told => says(`Mở được ${name}; mọi thứ đúng như phải có.`),
  storeNotThere: ({ name }: { readonly name: string }): Told =>
    says(
      `Chưa có ${name}.`,
      "Tạo cơ quan đầu tiên: npm run office:create; hoặc sửa DATA_FILE nếu dữ liệu nằm nơi khác, hoặc chạy bằng tài khoản hệ thống của bot nếu chỉ tài khoản đó thấy tệp.",
    ),
  storeInUse: ({ name }: { readonly name: string }): Told =>
    says(
      `Chương trình khác đang giữ ${name}.`,
      "Chờ một lúc rồi chạy lại; nếu vẫn vậy, tìm chương trình đang giữ tệp đó.",
    ),
  storeDamaged: ({ name }: { readonly name: string }): Told =>
    says(
      `${name} bị hỏng; nó được để nguyên.`,
      "Dừng bot, cất tệp hỏng, khôi phục từ bản sao lưu theo infra/operate.md.",
    ),
  storeForeign: ({ name }: { readonly name: string }): Told =>
    says(`${name} là tệp của chương trình khác.`, "Đặt DATA_FILE tới tệp khác."),
  storeNewer: ({ name }: { readonly name: string }): Told =>
    says(
      `${name} do bản chương trình mới hơn ghi.`,
      "Chạy bản mới đó; muốn quay lại bản cũ thì khôi phục bản sao lưu trước khi nâng cấp.",
    ),
  storeNoAccess: ({ name }: { readonly name: string }): Told =>
    says(
      `Tài khoản đang chạy lệnh này không có quyền đọc và ghi ${name}.`,
      "Chạy bằng đúng tài khoản hệ thống của bot, hoặc sửa chủ sở hữu và quyền của tệp, của thư mục chứa nó và của hai tệp -wal, -shm bên cạnh.",
    ),
  storeBroken: ({ reason }: { readonly reason: string }): Told =>
    says(`Không mở được kho dữ liệu: ${reason}`, "Xem quyền, ổ đĩa, mạng tới kho dữ liệu."),
  cosmosMissing: ({ name }: { readonly name: string }): Told =>
    says(
      `Không có ${name}.`,
      "Tạo bằng mẫu triển khai (với bản giả lập: npm run store:create); xem COSMOS_DATABASE, COSMOS_CONTAINER.",
    ),
  cosmosSilent: ({ name }: { readonly name: string }): Told =>
    says(
      `${name} không trả lời.`,
      "Xem COSMOS_ENDPOINT, DNS, tường lửa và mạng riêng của tài khoản Cosmos DB.",
    ),
  cosmosCredential: ({ name }: { readonly name: string }): Told =>
    says(`${name} không nhận khóa của bot.`, "Xem COSMOS_KEY (chỉ dùng với bản giả lập) và đồng hồ máy."),
  cosmosForbidden: ({ name }: { readonly name: string }): Told =>
    says(
      `${name} từ chối định danh của bot.`,
      "Gán vai trò Cosmos DB Built-in Data Contributor cho định danh đó; xem AZURE_CLIENT_ID và mạng được phép.",
    ),
  cosmosConsistency: ({ name }: { readonly name: string }): Told =>
    says(
      `${name} không ở mức nhất quán Strong: hai tiến trình có thể không thấy thay đổi của nhau.`,
      "Đặt mức nhất quán mặc định của tài khoản là Strong.",
    ),
  cosmosRegions: ({ name }: { readonly name: string }): Told =>
    says(`${name} ghi ở nhiều vùng: ghi đè lẫn nhau được.`, "Chỉ cho tài khoản ghi ở một vùng."),
  cosmosPartitionKey: ({ name }: { readonly name: string }): Told =>
    says(
      `${name} có khóa phân vùng khác /p.`,
      "Không đổi được khóa: tạo container khác bằng mẫu triển khai và đặt COSMOS_CONTAINER.",
    ),
  cosmosTimeToLive: ({ name }: { readonly name: string }): Told =>
    says(
      `${name} chưa bật thời hạn tài liệu (TTL = -1): dữ liệu tạm không tự xóa.`,
      "Chạy lại mẫu triển khai, hoặc đặt Time to Live là On (no default).",
    ),
  cosmosIndex: ({ name }: { readonly name: string }): Told =>
    says(
      `${name} thiếu chỉ mục ghép: không sắp xếp được danh sách.`,
      "Chạy lại mẫu triển khai; đợi chỉ mục dựng xong.",
    ),
  documentsOk: ({ count }: { readonly count: number }): Told =>
    says(`Đã xem ${count} tài liệu, chương trình này đọc được hết.`),
  documentsSome: ({ count }: { readonly count: number }): Told =>
    says(`Chỉ kịp xem ${count} tài liệu.`, "Chạy lại lúc vắng, hoặc từng cơ quan bằng --office."),
  documentsNewer: ({
    kind,
    version,
    known,
    count,
  }: {
    readonly kind: string;
    readonly version: number;
    readonly known: number;
    readonly count: number;
  }): Told =>
    says(
      `${count} tài liệu ${kind} do bản chương trình mới hơn ghi (dạng ${version}, bản này biết ${known}): bot không đọc được.`,
      "Chạy lại bản mới; muốn quay về bản cũ, khôi phục bản sao lưu trước khi nâng cấp (infra/operate.md).",
    ),
  documentsBroken: ({
    kind,
    count,
    id,
  }: {
    readonly kind: string;
    readonly count: number;
    readonly id: string;
  }): Told =>
    says(
      `${count} tài liệu ${kind} không đọc được, ví dụ ${id}.`,
      "Khôi phục cơ quan đó từ bản sao lưu (infra/operate.md); giữ lại tệp hỏng để xem.",
    ),
  kindUnknown: ({ kind, office }: { readonly kind: string; readonly office: string }): Told =>
    says(
      `Cơ quan ${office} có loại tài liệu ${kind} mà bản này không biết.`,
      "Chạy lại bản mới hơn đã ghi chúng.",
    ),
  backUpOk: ({ hours }: { readonly hours: number }): Told =>
    says(`Bản sao lưu gần nhất cách đây ${hours} giờ.`),
  backUpOld: ({ days }: { readonly days: number }): Told =>
    says(
      `Bản sao lưu gần nhất đã ${days} ngày.`,
      "Xem lịch sao lưu hằng ngày (infra/operate.md) vì sao không chạy.",
    ),
  backUpNone: (): Told =>
    says(
      "Chưa có bản sao lưu nào trong BACKUP_FOLDER.",
      "Sao lưu ngay: npm run store:export (infra/operate.md).",
    ),
  backUpFolderMissing: (): Told =>
    says("Không đọc được thư mục BACKUP_FOLDER.", "Tạo thư mục, hoặc sửa BACKUP_FOLDER, hoặc cấp quyền đọc."),
  backUpUnknown: (): Told =>
    says(
      "Không biết đã sao lưu chưa: BACKUP_FOLDER chưa đặt.",
      "Sao lưu hằng ngày theo infra/operate.md và đặt BACKUP_FOLDER.",
    ),
  backUpOfAccount: (): Told =>
    says(
      "Cosmos DB tự sao lưu theo tài khoản; từ đây không xem được.",
      "Xem mục Backup & Restore của tài khoản; bật sao lưu liên tục (infra/operate.md).",
    ),
};
