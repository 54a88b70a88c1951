#include "bench/specimens/dossiers/scenario.h"

namespace motcua::specimens {

std::vector<Scenario> health_and_labour_scenarios() {
  return {
      // Chứng chỉ hành nghề dược
      {"1.004616",
       {{"facts.revoked", "false"}},
       {{"don", "don-chung-chi-luat-su", "duoc"},
        {"van-bang", "bang-tot-nghiep"},
        {"ksk", "giay-kham-suc-khoe"},
        {"thuc-hanh", "giay-xac-nhan-thuc-hanh"},
        {"cap-nhat", "", "", "facts.revoked"},
        {"id", "the-can-cuoc"},
        {"lltp", "phieu-ly-lich-tu-phap"},
        {"anh", "anh-chan-dung"}}},
      // Đủ điều kiện kinh doanh dược
      {"1.004593",
       {},
       {{"don", "don-de-nghi-gcn-kinh-doanh-duoc"},
        {"tai-lieu", "tai-lieu-ky-thuat-co-so"},
        {"dkdn", "giay-cn-dang-ky-doanh-nghiep"},
        {"cchn", "chung-chi-hanh-nghe", "duoc"}}},
      // Đăng ký hành nghề khám bệnh, chữa bệnh
      {"1.012275",
       {{"case", "1"}},
       {{"ds", "danh-sach-dang-ky-hanh-nghe"}, {"ds-thay-doi", ""}, {"bao-cao", ""}, {"ds-bo-sung", ""}}},
      // Chứng chỉ hành nghề thú y
      {"1.004756",
       {{"applicant.nationality", "VN"}},
       {{"don", "don-chung-chi-thu-y"},
        {"van-bang", "bang-tot-nghiep", "thu-y"},
        {"ksk", "giay-kham-suc-khoe"},
        {"gpld", "", "", "applicant.nationality"}}},
      {"1.004756",
       {{"applicant.nationality", "khac"}},
       {{"don", "don-chung-chi-thu-y"},
        {"van-bang", "bang-tot-nghiep", "thu-y"},
        {"ksk", "giay-kham-suc-khoe"},
        {"gpld", "giay-phep-lao-dong"}}},
      // Thẻ hướng dẫn viên du lịch
      {"1.004623",
       {{"facts.residence_db", "false"}},
       {{"don", "don-the-huong-dan-vien"},
        {"syll", "so-yeu-ly-lich", "tu-thuat"},
        {"bang-hd", "bang-tot-nghiep"},
        {"bang-khac", ""},
        {"ksk", "giay-kham-suc-khoe"},
        {"anh", "anh-chan-dung"}}},
      // Chứng chỉ hành nghề kiến trúc
      {"1.008891",
       {},
       {{"don", "don-chung-chi-luat-su", "kien-truc"},
        {"anh", "anh-chan-dung"},
        {"bang", "bang-tot-nghiep"},
        {"sat-hach", "giay-chung-nhan-kiem-tra-tap-su"}}},
      // Môi giới bất động sản
      {"1.012906",
       {{"facts.foreign_certificate", "false"}},
       {{"don", "don-chung-chi-luat-su", "moi-gioi"},
        {"id", "the-can-cuoc"},
        {"bang", "bang-tot-nghiep"},
        {"khoa-hoc", "giay-xac-nhan-tap-huan"},
        {"anh", "anh-chan-dung"},
        {"cc-nuoc-ngoai", ""}}},
      // Chứng chỉ hành nghề hoạt động xây dựng
      {"1.013237",
       {{"facts.had_certificate", "false"}, {"applicant.nationality", "VN"}},
       {{"don", "don-chung-chi-luat-su", "xay-dung"},
        {"anh", "anh-chan-dung"},
        {"van-bang", "bang-tot-nghiep"},
        {"kinh-nghiem", "ban-khai-kinh-nghiem"},
        {"cchn-cu", ""},
        {"cu-tru", "", "", "applicant.nationality"}}},
      // Bảo hiểm xã hội một lần
      {"1.001613",
       {{"facts.reason", "khac"}},
       {{"so", "so-bao-hiem-xa-hoi"}, {"don", "don-de-nghi-bhxh", "14-hsb"}, {"them", ""}}},
      // Cấp lại sổ bảo hiểm xã hội
      {"1.002759",
       {{"case", "dieu_chinh"}},
       {{"tk1", "don-de-nghi-bhxh", "tk1-ts"},
        {"chung-minh", "giay-khai-sinh", "ban-than"},
        {"so-cu", "so-bao-hiem-xa-hoi"}}},
      // Công việc bức xạ
      {"2.002380",
       {},
       {{"don", "don-buc-xa", "don"},
        {"dk", "giay-cn-dang-ky-doanh-nghiep"},
        {"khai-bao-nv", "don-buc-xa", "nhan-vien"},
        {"cc-nv", "chung-chi-hanh-nghe"},
        {"dao-tao", "giay-xac-nhan-tap-huan"},
        {"khai-bao-tb", "don-buc-xa", "thiet-bi"},
        {"tl-nsx", "tai-lieu-ky-thuat-co-so"},
        {"kiem-dinh", "giay-xac-nhan-tap-huan"},
        {"bc-an-toan", "bao-cao-nghien-cuu-kha-thi"},
        {"kiem-xa", "bien-ban-hop"},
        {"ung-pho", "quy-che-noi-quy"}}},
  };
}

}  // namespace motcua::specimens
