#include "bench/specimens/dossiers/scenario.h"

namespace motcua::specimens {

std::vector<Scenario> justice_scenarios() {
  return {
      // Chứng chỉ hành nghề luật sư
      {"1.000828",
       {{"facts.article_2a", "false"}},
       {{"don", "don-chung-chi-luat-su", "luat-su"},
        {"cam-ket", "", "", "facts.article_2a"},
        {"bang-cu-nhan", "bang-tot-nghiep", "luat"},
        {"gcn-tap-su", "giay-chung-nhan-kiem-tra-tap-su"}}},
      {"1.000828",
       {{"facts.article_2a", "true"}},
       {{"don", "don-chung-chi-luat-su", "luat-su"},
        {"cam-ket", "ban-khai-kinh-nghiem"},
        {"bang-cu-nhan", "bang-tot-nghiep", "luat"},
        {"gcn-tap-su", "giay-chung-nhan-kiem-tra-tap-su"}}},
      // Chứng chỉ hành nghề đấu giá
      {"1.003915",
       {},
       {{"don", "don-chung-chi-luat-su", "dau-gia"},
        {"bang", "bang-tot-nghiep", "luat"},
        {"anh", "anh-chan-dung"}}},
      // Bổ nhiệm công chứng viên
      {"1.013803",
       {},
       {{"van-ban-de-nghi", "don-chung-chi-luat-su", "cong-chung-vien"},
        {"thoi-gian-cong-tac", "ban-khai-kinh-nghiem"},
        {"gcn-tap-su", "giay-chung-nhan-kiem-tra-tap-su", "cong-chung"},
        {"ksk", "giay-kham-suc-khoe"}}},
      // Chứng chỉ hành nghề Quản tài viên
      {"2.001130",
       {{"applicant.category", "cu_nhan"}},
       {{"don", "don-chung-chi-luat-su", "quan-tai-vien"},
        {"van-bang", "bang-tot-nghiep", "luat"},
        {"kinh-nghiem", "ban-khai-kinh-nghiem"},
        {"anh", "anh-chan-dung"}}},
      {"2.001130",
       {{"applicant.category", "luat_su"}},
       {{"don", "don-chung-chi-luat-su", "quan-tai-vien"},
        {"van-bang", "bang-tot-nghiep", "luat"},
        {"kinh-nghiem", "", "", "applicant.category"},
        {"anh", "anh-chan-dung"}}},
      // Thành lập Văn phòng công chứng
      {"1.013834",
       {},
       {{"don", "don-de-nghi-thanh-lap", "van-phong-cong-chung"},
        {"de-an", "de-an-thanh-lap"},
        {"gt-hanh-nghe", "ban-khai-kinh-nghiem"},
        {"qd-bo-nhiem", "quyet-dinh-bo-nhiem"}}},
      // Bản sao trích lục hộ tịch
      {"2.000635",
       {{"channel", "truc_tiep"}, {"submitter.id", "nguoi-nop-1"}, {"owner.id", "chu-ho-so-1"}},
       {{"to-khai", "to-khai-ho-tich", "khai-sinh"},
        {"mau-dien-tu", ""},
        {"uy-quyen", "giay-uy-quyen"},
        {"xuat-trinh-id", "the-can-cuoc"}}},
      {"2.000635",
       {{"channel", "buu_chinh"}, {"submitter.id", "chu-ho-so-1"}, {"owner.id", "chu-ho-so-1"}},
       {{"to-khai", "to-khai-ho-tich", "khai-sinh"},
        {"mau-dien-tu", ""},
        {"uy-quyen", "", "", "submitter.id"},
        {"xuat-trinh-id", ""}}},
      // Đăng ký biện pháp bảo đảm bằng quyền sử dụng đất
      {"1.011441",
       {},
       {{"phieu", "phieu-yeu-cau-dang-ky-bpbd"},
        {"hop-dong", "hop-dong-the-chap"},
        {"gcn", "giay-chung-nhan-qsdd"}}},
      // Bản sao văn bằng từ sổ gốc
      {"1.005092",
       {{"submitter.id", "chu-ho-so-1"}, {"owner.id", "chu-ho-so-1"}},
       {{"don", "don-cap-ban-sao-van-bang"},
        {"id", "can-cuoc-cong-dan"},
        {"quan-he", "", "", "submitter.id"}}},
      {"1.005092",
       {{"submitter.id", "nguoi-nop-1"}, {"owner.id", "chu-ho-so-1"}},
       {{"don", "don-cap-ban-sao-van-bang"}, {"id", "the-can-cuoc"}, {"quan-he", "giay-uy-quyen"}}},
      // Thành lập trung tâm giáo dục thường xuyên
      {"3.000315",
       {},
       {{"to-trinh", "don-de-nghi-thanh-lap", "trung-tam"},
        {"de-an", "de-an-thanh-lap"},
        {"dia-diem", "giay-chung-nhan-qsdd"},
        {"dia-diem-thue", ""},
        {"quy-che", "quy-che-noi-quy"},
        {"von", "bao-cao-tai-chinh"}}},
  };
}

}  // namespace motcua::specimens
