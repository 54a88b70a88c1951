// Quyết định bổ nhiệm of an agency or an enterprise, and the kindred one that
// gives somebody a task.

#include "bench/specimens/papers/agreements/decision.h"
#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/agreements/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_quyet_dinh_bo_nhiem(const PaperRequest& request) {
  const Story& story = request.story;
  const Enterprise& firm = story.enterprise;
  const Person& named = story.applicant;
  const bool agency = request.making.variant % 2 == 1;
  Typesetter page("quyet-dinh-bo-nhiem", {.body_pt = 13.5, .line_factor = 1.15}, request.making);
  const auto summary = request.worded(std::to_array<std::string>(
      {"Về việc bổ nhiệm người phụ trách chuyên môn", "Về việc bổ nhiệm Trưởng phòng Kế hoạch - Tài chính",
       "Về việc giao nhiệm vụ người phụ trách an toàn", "Về việc bổ nhiệm Phó Giám đốc Trung tâm"}));
  const auto post = request.worded(
      std::to_array<std::string>({"Người phụ trách chuyên môn", "Trưởng phòng Kế hoạch - Tài chính",
                                  "Người phụ trách an toàn", "Phó Giám đốc Trung tâm"}));
  const Day day = request.issued(120);
  const Person head = agency ? make_person(request.draw("head"), story.today) : firm.director;
  set_decision(
      page, request,
      {.parent = agency ? "UBND TỈNH ĐẮK LẮK" : "",
       .agency = agency ? "SỞ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG" : firm.name,
       .sign = agency ? "QĐ-SNNMT" : "QĐ-BN",
       .place = "Đắk Lắk",
       .day = day,
       .summary = summary,
       .authority = agency ? "GIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG" : "GIÁM ĐỐC CÔNG TY",
       .grounds =
           agency ? std::vector<std::string>{"Căn cứ Luật Cán bộ, công chức năm 2025;",
                                             "Căn cứ Nghị định số 178/2024/NĐ-CP và chức năng, nhiệm vụ của "
                                             "Sở Nông nghiệp và Môi trường tỉnh Đắk Lắk;",
                                             "Theo đề nghị của Chánh Văn phòng Sở."}
                  : std::vector<std::string>{"Căn cứ Luật Doanh nghiệp số 59/2020/QH14;",
                                             "Căn cứ Điều lệ tổ chức và hoạt động của Công ty;",
                                             "Căn cứ Giấy chứng nhận đăng ký doanh nghiệp số " +
                                                 firm.tax_code + ";",
                                             "Xét năng lực và phẩm chất của người lao động."},
       .articles = {"Bổ nhiệm " + titled(named) + ", sinh ngày " + slashed(named.born) + ", " +
                        id_label(request) + " " + named.id_number + ", giữ chức vụ " + post + " kể từ ngày " +
                        slashed(day) + ". Thời hạn giữ chức vụ là 05 năm.",
                    titled(named) +
                        " thực hiện nhiệm vụ, quyền hạn theo quy định của pháp luật, theo quy chế của "
                        "đơn vị và được hưởng phụ cấp chức vụ theo quy định hiện hành.",
                    "Các phòng, bộ phận có liên quan và " + titled(named) +
                        " chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực kể từ ngày ký./."},
       .recipients = {"- Như Điều 3;", agency ? "- Sở Nội vụ;" : "- Sở Nội vụ (báo cáo);", "- Lưu: VT, TC."},
       .signer = {.roles = {"GIÁM ĐỐC"},
                  .name = head.name,
                  .seal =
                      agency ? SealText{"SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "TỈNH ĐẮK LẮK", ""} : seal_of(firm)}},
      {});
  page.record_field("noi_dung", post);
  return page.finish();
}

}  // namespace motcua::specimens
