// Goal: a page is named by what it is, not by what it speaks of; and a page that is
// nothing we know stays unknown.
// Method: pages written by hand, line by line with places, against the catalogue that
// ships. No pixels, so a failing row is a rule or an entry that changed.

#include "pipeline/classify/classifier.h"

#include <gtest/gtest.h>

#include "models/catalog/catalogue_reader.h"
#include "pipeline/check/completeness.h"
#include "tests/support/written_page.h"

namespace motcua::classify {
namespace {

using support::WrittenPage;

WrittenPage below_state_header() {
  WrittenPage page;
  page.centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").centred("Độc lập - Tự do - Hạnh phúc").gap();
  return page;
}

WrittenPage below_letterhead() {
  WrittenPage page;
  page.line("SỞ Y TẾ TỈNH ĐẮK LẮK  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 150)
      .line("BỆNH VIỆN ĐA KHOA VÙNG  Độc lập - Tự do - Hạnh phúc", 150)
      .gap();
  return page;
}

constexpr const char* kSentence =
    "Tôi xin cam đoan những lời khai trên đây là đúng sự thật và chịu trách nhiệm.";

struct Case {
  const char* name;  // Reads on from "ThePage".
  WrittenPage page;
  const char* type;  // Empty: unknown.
};

const Case kKnown[] = {
    {"HasATitle",
     below_state_header().centred("TỜ KHAI YÊU CẦU CẤP PHIẾU LÝ LỊCH TƯ PHÁP").gap().line(kSentence),
     "to-khai-lltp"},
    {"HasATitleWithMisreadLetters",
     below_state_header().centred("TỜ KHAl YÊU CẨU CẤP PHlẾU LÝ LlCH TƯ PHÁR").gap().line(kSentence),
     "to-khai-lltp"},
    {"HasATitleOverThreeLines",
     below_state_header()
         .centred("ĐƠN ĐỀ NGHỊ")
         .centred("CẤP GIẤY CHỨNG NHẬN CƠ SỞ ĐỦ ĐIỀU KIỆN")
         .centred("AN TOÀN THỰC PHẨM")
         .gap()
         .line(kSentence),
     "don-de-nghi-attp"},
    {"HasATitleThatGoesOnInSmallLetters",
     below_state_header()
         .centred("ĐƠN ĐỀ NGHỊ")
         .centred("Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm")
         .gap()
         .line(kSentence),
     "don-de-nghi-attp"},
    {"StandsBelowALetterheadInTwoColumns",
     below_letterhead()
         .line("Số: 1234/GKSK-BVVTN", 150)
         .gap()
         .centred("GIẤY KHÁM SỨC KHỎE")
         .gap()
         .line("Họ và tên (chữ in hoa): NGUYỄN VĂN HÙNG")
         .line("Lý do khám sức khỏe: Hành nghề thú y")
         .line("TIỀN SỬ BỆNH CỦA ĐỐI TƯỢNG KHÁM SỨC KHỎE"),
     "giay-kham-suc-khoe"},
    {"HasNoTitleButThePhrasesOfItsSecondPage",
     WrittenPage()
         .line("I. KHÁM THỂ LỰC")
         .line("Chiều cao: 165 cm")
         .line("II. KHÁM LÂM SÀNG")
         .line("III. KHÁM CẬN LÂM SÀNG")
         .line("IV. KẾT LUẬN")
         .line("Phân loại sức khỏe: Loại II")
         .line("NGƯỜI KẾT LUẬN"),
     "giay-kham-suc-khoe"},
    {"IsTheFrontOfAnIdCard",
     below_state_header()
         .centred("CĂN CƯỚC CÔNG DÂN")
         .centred("Citizen Identity Card")
         .line("Số / No.: 066090001234")
         .line("Họ và tên / Full name:")
         .line("NGUYỄN VĂN HÙNG")
         .line("Ngày sinh / Date of birth: 12/08/1990")
         .line("Giới tính / Sex: Nam  Quốc tịch / Nationality: Việt Nam")
         .line("Quê quán / Place of origin: Hòa Thắng, Đắk Lắk"),
     "can-cuoc-cong-dan"},
};

const Case kTraps[] = {
    {"IsAFormThatListsOtherPapersAtItsEnd",
     below_state_header()
         .centred("ĐƠN ĐỀ NGHỊ")
         .centred("Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm")
         .gap()
         .line("Tên cơ sở sản xuất, kinh doanh: Hộ kinh doanh An Phú")
         .line(kSentence)
         .line("Hồ sơ gửi kèm theo đơn này gồm có các giấy tờ sau đây, mỗi loại một bản:")
         .line("GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP")
         .line("GIẤY KHÁM SỨC KHỎE")
         .line("CĂN CƯỚC CÔNG DÂN"),
     "don-de-nghi-attp"},
    {"QuotesAnIdCard",
     below_state_header()
         .centred("GIẤY MỜI HỌP PHỤ HUYNH HỌC SINH")
         .gap()
         .line("Kính gửi: Ông Nguyễn Văn Hùng, sinh ngày 12/08/1990, quốc tịch Việt Nam")
         .line("Căn cước công dân số 066090001234 do Cục Cảnh sát cấp ngày 05/03/2022")
         .line("Nhà trường trân trọng kính mời ông đến dự buổi họp phụ huynh giữa học kỳ."),
     ""},
    {"IsALetterNobodyKnows",
     below_state_header().centred("THÔNG BÁO TUYỂN DỤNG BẢO VỆ").gap().line(kSentence).line(kSentence), ""},
    {"IsOnlyRunningText", WrittenPage().line(kSentence).line(kSentence).line(kSentence), ""},
    {"IsEmpty", WrittenPage(), ""},
};

class ThePage : public testing::TestWithParam<Case> {
 protected:
  static void SetUpTestSuite() {
    Expected<Catalogue> loaded = catalog::load_embedded();
    ASSERT_TRUE(loaded.has_value()) << loaded.error().message;
    classifier_ = new Classifier(*loaded);
  }
  static void TearDownTestSuite() {
    delete classifier_;
    classifier_ = nullptr;
  }
  static PageKind classify(const WrittenPage& page) {
    return classifier_->classify(page.text(), support::kPageWidthPx);
  }

  static Classifier* classifier_;
};

Classifier* ThePage::classifier_ = nullptr;

TEST_P(ThePage, IsNamed) {
  const PageKind kind = classify(GetParam().page);

  EXPECT_EQ(kind.type, GetParam().type) << "confidence " << kind.confidence << ", evidence " << kind.evidence
                                        << ", title " << kind.title << ", runner-up " << kind.runner_up;
  if (kind.type.empty()) {
    EXPECT_EQ(kind.confidence, 0);
  } else {
    EXPECT_GE(kind.confidence, Classifier::kKnownConfidence);
    EXPECT_LE(kind.confidence, 1);
    EXPECT_FALSE(kind.evidence.empty());
  }
}

const auto kRowName = [](const auto& row) { return row.param.name; };
INSTANTIATE_TEST_SUITE_P(Known, ThePage, testing::ValuesIn(kKnown), kRowName);
INSTANTIATE_TEST_SUITE_P(Traps, ThePage, testing::ValuesIn(kTraps), kRowName);

class ATitleInsideRunningText : public ThePage {};

TEST_F(ATitleInsideRunningText, IsNeverSure) {
  const PageKind kind =
      classify(WrittenPage()
                   .line("Nhà trường trân trọng kính mời ông bà đến dự buổi họp phụ huynh giữa học kỳ.")
                   .line("Khi đi mang theo giấy mời này và một trong các giấy tờ tùy thân sau đây:")
                   .line("CĂN CƯỚC CÔNG DÂN")
                   .line("Trân trọng cảm ơn quý phụ huynh đã dành thời gian quan tâm đến việc học."));

  EXPECT_LT(kind.confidence, check::kSureConfidence);
}

class AFirstPage : public ThePage {};

TEST_F(AFirstPage, HasTheStateHeaderAndItsTitleWithItsPlace) {
  const PageKind kind = classify(
      below_state_header().centred("TỜ KHAI YÊU CẦU CẤP PHIẾU LÝ LỊCH TƯ PHÁP").gap().line(kSentence));

  EXPECT_TRUE(kind.first_page);
  EXPECT_TRUE(kind.state_header);
  EXPECT_EQ(kind.title, "TỜ KHAI YÊU CẦU CẤP PHIẾU LÝ LỊCH TƯ PHÁP");
  EXPECT_FALSE(kind.title_box.empty());
}

TEST_F(AFirstPage, IsNoneThatPrintsAHigherNumber) {
  const PageKind kind = classify(WrittenPage().line(kSentence).line(kSentence).line("Trang 2/3"));

  EXPECT_FALSE(kind.first_page);
  EXPECT_EQ(kind.printed_number, 2);
  EXPECT_EQ(kind.printed_count, 3);
}

TEST_F(AFirstPage, SaysWhenItIsSignedOff) {
  EXPECT_TRUE(classify(WrittenPage().line(kSentence).line("(Ký, ghi rõ họ tên)", 1500)).signed_off);
  EXPECT_FALSE(classify(WrittenPage().line(kSentence)).signed_off);
}

TEST_F(AFirstPage, DoesNotMixItsLetterheadIntoItsTitle) {
  const PageKind kind = classify(below_letterhead().centred("GIẤY KHÁM SỨC KHỎE").gap().line(kSentence));

  EXPECT_TRUE(kind.state_header);
  EXPECT_EQ(kind.title, "GIẤY KHÁM SỨC KHỎE");
}

}  // namespace
}  // namespace motcua::classify
