import { listed } from "../listed.ts";

/** What is typed for the commands about the rights that people have over their data. */
export const rightsWords = {
  dataRights: listed(
    "quyền dữ liệu, quyền của tôi, quyền của em, quyền với dữ liệu, quyền về dữ liệu cá nhân, yêu cầu của tôi",
    "quyền dữ liệu cá nhân, data rights, my rights, my data rights, my requests",
  ),
  correctData: listed(
    "yêu cầu sửa, sửa dữ liệu, sửa dữ liệu của tôi, sửa thông tin, sửa thông tin của tôi, yêu cầu sửa dữ liệu, sửa họ tên",
    "sửa chức vụ, correct my data, correct data",
  ),
  restrictData: listed(
    "hạn chế, restrict, hạn chế dữ liệu, hạn chế dùng dữ liệu, hạn chế xử lý dữ liệu, hạn chế dữ liệu của tôi, restrict my data, restrict data",
  ),
  liftRestriction: listed(
    "bỏ hạn chế, bỏ hạn chế dữ liệu, thôi hạn chế, lift the restriction, lift restriction",
  ),
  eraseData: listed(
    "xóa dữ liệu, xóa dữ liệu của tôi, xóa hết dữ liệu, yêu cầu xóa dữ liệu, xóa thông tin của tôi, erase my data, erase data",
    "delete my data",
  ),
  dataRequests: listed(
    "yêu cầu dữ liệu, các yêu cầu dữ liệu, yêu cầu về dữ liệu, xem yêu cầu dữ liệu, sổ yêu cầu dữ liệu, data requests",
  ),
} as const;
