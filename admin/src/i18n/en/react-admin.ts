/** The few sentences react-admin's own hooks may say. */
export const reactAdmin = {
  notification: {
    logged_out: 'ระบบออกจากการใช้งานให้แล้ว กรุณาเข้าสู่ระบบใหม่',
    http_error: 'ติดต่อระบบไม่ได้',
    not_authorized: 'ท่านไม่มีสิทธิทำรายการนี้',
  },
  auth: {
    auth_check_error: 'กรุณาเข้าสู่ระบบเพื่อใช้งานต่อ',
  },
  message: {
    unsaved_changes: 'มีข้อมูลที่ยังไม่ได้บันทึก ต้องการออกจากหน้านี้หรือไม่',
  },
}
