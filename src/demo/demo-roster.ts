import type { StaffKind } from "../domain/codes.ts";
import type { Grant, Unit } from "../domain/person.ts";

/** The units of the demo office. */
export const demoUnits: readonly Unit[] = [
  { id: "lanh-dao", name: "Lãnh đạo Sở" },
  { id: "van-phong", name: "Văn phòng Sở" },
  { id: "cong-nghiep", name: "Phòng Quản lý Công nghiệp" },
  { id: "thuong-mai", name: "Phòng Quản lý Thương mại" },
  { id: "khuyen-cong", name: "Trung tâm Khuyến công và Xúc tiến thương mại" },
];

/** One line of the demo roster. */
export type DemoPerson = {
  readonly name: string;
  readonly unitId: string;
  readonly position: string;
  readonly staffKind: StaffKind;
  readonly grants: readonly Grant[];
  /** The name by which `npm start -- --as …` makes the local client speak for this person. */
  readonly as?: string;
};

const staff: Grant = { role: "staff", scope: "office" };
const heads = (unitId: string): readonly Grant[] => [staff, { role: "unitHead", scope: { unitId } }];
const leader: readonly Grant[] = [staff, { role: "leader", scope: "office" }];
const officer: readonly Grant[] = [staff, { role: "officer", scope: "office" }];

const person = (
  name: string,
  unitId: string,
  position: string,
  more: { kind?: StaffKind; grants?: readonly Grant[]; as?: string } = {},
): DemoPerson => ({
  name,
  unitId,
  position,
  staffKind: more.kind ?? "cong_chuc",
  grants: more.grants ?? [staff],
  ...(more.as === undefined ? {} : { as: more.as }),
});

const publicEmployee = { kind: "vien_chuc" } as const;
const worker = { kind: "nguoi_lao_dong" } as const;

/** About thirty invented people in five units with all roles; seven of them can be played. */
export const demoRoster: readonly DemoPerson[] = [
  person("Nguyễn Thị Hạnh", "cong-nghiep", "Chuyên viên", { as: "chuyen-vien" }),
  person("Trần Quốc Bảo", "cong-nghiep", "Trưởng phòng", {
    grants: heads("cong-nghiep"),
    as: "truong-phong",
  }),
  person("Lê Thị Minh Tâm", "van-phong", "Phó Chánh Văn phòng, theo dõi thi đua", {
    grants: officer,
    as: "theo-doi-thi-dua",
  }),
  person("Phạm Văn Thành", "lanh-dao", "Giám đốc", { grants: leader, as: "giam-doc" }),
  person("Võ Hoàng Nam", "van-phong", "Chuyên viên công nghệ thông tin", {
    grants: [{ role: "admin", scope: "office" }, staff],
    as: "quan-tri",
  }),
  person("Đặng Thu Hà", "lanh-dao", "Phó Giám đốc", { grants: leader }),
  person("Bùi Đức Long", "lanh-dao", "Phó Giám đốc", { grants: leader }),
  person("Hoàng Thị Lan", "van-phong", "Chánh Văn phòng", { grants: heads("van-phong") }),
  person("Nguyễn Văn Dũng", "van-phong", "Chuyên viên"),
  person("Phan Thị Hoa", "van-phong", "Kế toán"),
  person("Trịnh Văn Sơn", "van-phong", "Lái xe", { ...worker, as: "nguoi-lao-dong" }),
  person("Cao Thị Mai", "van-phong", "Văn thư", worker),
  person("Đỗ Minh Tuấn", "cong-nghiep", "Phó Trưởng phòng"),
  person("Lý Thị Kim Anh", "cong-nghiep", "Chuyên viên"),
  person("Ngô Quang Huy", "cong-nghiep", "Chuyên viên"),
  person("Dương Thị Thảo", "cong-nghiep", "Chuyên viên"),
  person("Hồ Văn Phúc", "cong-nghiep", "Chuyên viên"),
  person("Mai Thị Ngọc", "thuong-mai", "Trưởng phòng", { grants: heads("thuong-mai") }),
  person("Vũ Đình Khoa", "thuong-mai", "Phó Trưởng phòng"),
  person("Tạ Thị Bích", "thuong-mai", "Chuyên viên"),
  person("Lương Văn Hải", "thuong-mai", "Chuyên viên"),
  person("Đinh Thị Yến", "thuong-mai", "Chuyên viên"),
  person("Châu Gia Bình", "thuong-mai", "Chuyên viên"),
  person("Nguyễn Hữu Thắng", "khuyen-cong", "Giám đốc Trung tâm", {
    kind: "vien_chuc",
    grants: heads("khuyen-cong"),
  }),
  person("Trương Thị Liên", "khuyen-cong", "Phó Giám đốc Trung tâm", publicEmployee),
  person("Huỳnh Tấn Lộc", "khuyen-cong", "Viên chức", { ...publicEmployee, as: "vien-chuc" }),
  person("Kiều Thị Oanh", "khuyen-cong", "Viên chức", publicEmployee),
  person("Thái Văn Quý", "khuyen-cong", "Viên chức", publicEmployee),
  person("Lâm Thị Diễm", "khuyen-cong", "Viên chức", publicEmployee),
  person("Quách Văn Tài", "khuyen-cong", "Nhân viên kỹ thuật", worker),
];
