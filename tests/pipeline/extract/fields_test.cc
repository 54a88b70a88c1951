// Goal: facts are found where papers print them: behind a label, below it, beside
// another label; and nowhere else.
// Method: lines with places, written by hand; the fields that must come out, in order.

#include "pipeline/extract/fields.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/written_page.h"

namespace motcua::extract {
namespace {

using support::WrittenPage;

std::vector<std::string> taken(const WrittenPage& page) {
  std::vector<std::string> facts;
  for (const Field& field : take_fields(page.text())) facts.push_back(field.name + "=" + field.value);
  return facts;
}

struct Case {
  const char* name;  // Reads on from "Fields".
  WrittenPage page;
  std::vector<std::string> facts;
};

const Case kCases[] = {
    {"StandBehindTheirLabel",
     WrittenPage().line("Họ và tên: Nguyễn Văn Hùng").line("Ngày sinh: 12/08/1990"),
     {"ho_ten=Nguyễn Văn Hùng", "ngay_sinh=1990-08-12"}},
    {"StandBelowTheirLabel",
     WrittenPage().line("Họ và tên / Full name:").line("NGUYỄN VĂN HÙNG"),
     {"ho_ten=NGUYỄN VĂN HÙNG"}},
    {"StandBelowTheirLabelThoughAnotherColumnIsReadBetween",
     WrittenPage().line("Họ và tên", /*x_px=*/900).line("Có giá trị đến", 300).line("LÊ VĂN TÁM", 900),
     {"ho_ten=LÊ VĂN TÁM"}},
    {"AreNotTakenFromTheNextColumn",
     WrittenPage().line("Họ và tên").line("NGUYỄN VĂN HÙNG", /*x_px=*/1200),
     {}},
    {"AreNotTakenFromBelowALabelThatHasAValue",
     WrittenPage().line("Họ và tên con: Vũ Gia Hùng Sinh năm: 2019").line("QUÁ TRÌNH ĐÀO TẠO"),
     {}},
    {"StandBesideEachOther",
     WrittenPage().line("Số CCCD: 066090001234 Ngày cấp: 05/03/2022 Nơi cấp: Cục CSQLHC"),
     {"so_dinh_danh=066090001234", "ngay_cap=2022-03-05"}},
    {"StandInTwoColumns", WrittenPage().line("Họ và tên: Lê Văn Tám  Giới tính: Nam"), {"ho_ten=Lê Văn Tám"}},
    {"AreFoundBehindAMisreadLabel",
     WrittenPage().line("Ngảy sính: 12/08/1990").line("Ngoy sinh: 13/08/1990"),
     {"ngay_sinh=1990-08-12", "ngay_sinh=1990-08-13"}},
    {"AreNotTakenFromTheNextLabelsLine",
     WrittenPage().line("Họ và tên:").line("Giới tính: Nam Quốc Tịch"),
     {}},
    {"AreEmptyWhenTheValueIsOfTheWrongForm",
     WrittenPage().line("Ngày sinh: 31/02/1990").line("Mã số thuế: 0100109107"),
     {}},
    {"HoldTheDayAndNumberOfAnOfficialPaper",
     WrittenPage().line("Số: 123/QĐ-UBND  Đắk Lắk, ngày 05 tháng 3 năm 2026").line("QUYẾT ĐỊNH"),
     {"so=123/QĐ-UBND", "ngay=2026-03-05"}},
    {"DoNotTakeADayOfTheRunningTextForThePapersOwn",
     WrittenPage().line("Căn cứ Nghị định ngày 05 tháng 3 năm 2020 của Chính phủ"),
     {}},
    {"AreNotTheNameOfWhoeverSigns",
     WrittenPage().line("Người khai").line("(Ký, ghi rõ họ tên)").line("Võ Thị Hương"),
     {}},
    {"HoldEnterpriseCodes", WrittenPage().line("Mã số doanh nghiệp: 0100109106"), {"ma_so_dn=0100109106"}},
};

class Fields : public testing::TestWithParam<Case> {};

TEST_P(Fields, OfAPage) {
  EXPECT_THAT(taken(GetParam().page), testing::ElementsAreArray(GetParam().facts));
}

INSTANTIATE_TEST_SUITE_P(, Fields, testing::ValuesIn(kCases), [](const auto& row) { return row.param.name; });

TEST(AField, IsNoSurerThanTheWordsItWasReadFrom) {
  const auto fields = take_fields(WrittenPage().read_with(0.4).line("Ngày sinh: 12/08/1990").text());

  ASSERT_EQ(fields.size(), 1u);
  EXPECT_DOUBLE_EQ(fields[0].confidence, 0.4);
  EXPECT_EQ(fields[0].source, "label");
}

TEST(AField, HasThePlaceOfItsValueWithoutTheLabel) {
  const WrittenPage page = WrittenPage().line("Ngày sinh: 12/08/1990");

  const auto fields = take_fields(page.text());

  ASSERT_EQ(fields.size(), 1u);
  EXPECT_EQ(fields[0].box, page.text().lines[0].words[2].box);
}

TEST(AField, IsOneOfAtMost64OnAPage) {
  WrittenPage page;
  for (int i = 0; i < 200; ++i) page.line("Ngày sinh: 12/08/1990");

  EXPECT_EQ(take_fields(page.text()).size(), 64u);
}

}  // namespace
}  // namespace motcua::extract
