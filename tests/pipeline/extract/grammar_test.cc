// Goal: a fact that is not there is never made up, and one that is there comes out in
// its normal form.
// Method: one table a grammar: text as a recogniser gives it, the normal form or
// nothing. Enterprise codes are those of two large companies in public registers,
// whole and with one digit changed.

#include "pipeline/extract/grammar.h"

#include <gtest/gtest.h>

namespace motcua::extract {
namespace {

struct Case {
  const char* name;
  const char* text;
  const char* value;  // Empty: nothing may be read.
};

class Grammar : public testing::TestWithParam<Case> {
 protected:
  static std::string read(std::optional<std::string> (*grammar)(std::string_view)) {
    return grammar(GetParam().text).value_or("");
  }
};

class DateGrammar : public Grammar {};
class PersonalIdGrammar : public Grammar {};
class EnterpriseCodeGrammar : public Grammar {};
class DocumentNumberGrammar : public Grammar {};
class PersonNameGrammar : public Grammar {};

TEST_P(DateGrammar, Reads) {
  EXPECT_EQ(read(read_date), GetParam().value);
}
TEST_P(PersonalIdGrammar, Reads) {
  EXPECT_EQ(read(read_personal_id), GetParam().value);
}
TEST_P(EnterpriseCodeGrammar, Reads) {
  EXPECT_EQ(read(read_enterprise_code), GetParam().value);
}
TEST_P(DocumentNumberGrammar, Reads) {
  EXPECT_EQ(read(read_document_number), GetParam().value);
}
TEST_P(PersonNameGrammar, Reads) {
  EXPECT_EQ(read(read_person_name), GetParam().value);
}

const Case kDates[] = {
    {"Slashed", "12/08/1990", "1990-08-12"},
    {"DashedAndShort", "sinh 2-8-1990", "1990-08-02"},
    {"Dotted", "12.08.1990", "1990-08-12"},
    {"WithItsStrokesTakenForLetters", "26I03l2023", "2023-03-26"},
    {"InWords", "ngày 05 tháng 3 năm 2026", "2026-03-05"},
    {"WithoutTones", "ngay 05 thang 3 nam 2026", "2026-03-05"},
    {"LeapDay", "29/02/2024", "2024-02-29"},
    {"NotThe29thOfAnotherYear", "29/02/2023", ""},
    {"NotThe31stOfApril", "31/04/2025", ""},
    {"NotMonth13", "12/13/2025", ""},
    {"NotDay0", "00/10/2025", ""},
    {"NotBefore1900", "01/01/1899", ""},
    {"NotAfter2099", "01/01/2100", ""},
    {"NotWithoutAYear", "ngày 05 tháng 3", ""},
    {"NotOutOfALongNumber", "Số 112/08/19901", ""},
    {"SecondWhenTheFirstDoesNotExist", "31/02/2025 01/03/2025", "2025-03-01"},
    {"NotOutOfNothing", "", ""},
};

const Case kPersonalIds[] = {
    {"TwelveDigits", "066090001234", "066090001234"},
    {"WithSpaces", "066 090 001 234", "066090001234"},
    {"BehindWords", "CCCD số: 001199012345, cấp ngày", "001199012345"},
    {"NotProvince000", "000090001234", ""},
    {"NotProvince097", "097090001234", ""},
    {"LastProvince", "096090001234", "096090001234"},
    {"NotAnImpossibleCentury", "066490001234", ""},
    {"NotElevenDigits", "06609000123", ""},
    {"NotThirteenDigits", "0660900012345", ""},
    {"NotWithALetter", "06609000l234", ""},
    {"SecondWhenTheFirstIsImpossible", "000090001234; 066090001234", "066090001234"},
};

const Case kEnterpriseCodes[] = {
    {"OfOneCompany", "0100109106", "0100109106"},
    {"OfAnother", "Mã số thuế: 0100112437.", "0100112437"},
    {"OfABranch", "0100109106-001", "0100109106-001"},
    {"OfABranchWithSpaces", "0100109106 - 002 đăng ký", "0100109106-002"},
    {"NotWithItsFirstDigitChanged", "1100109106", ""},
    {"NotWithAMiddleDigitChanged", "0100119106", ""},
    {"NotWithItsCheckDigitChanged", "0100109107", ""},
    {"NotTheOtherWithADigitChanged", "0100112487", ""},
    {"NotWithTwoDigitsSwapped", "0100101906", ""},
    {"NotOutOfALongerNumber", "01001091061", ""},
};

const Case kDocumentNumbers[] = {
    {"OfADecision", "Số: 123/QĐ-UBND", "123/QĐ-UBND"},
    {"WithAYear", "Số: 45/2026/HĐ-TN", "45/2026/HĐ-TN"},
    {"WithoutTheFullStopBehindIt", "Số 7/GKSK.", "7/GKSK"},
    {"UpToTheComma", "12/GCN-SCT, ngày 5", "12/GCN-SCT"},
    {"NotWithoutASlash", "Số: 123", ""},
    {"NotAWord", "Số:/QĐ", ""},
};

const Case kNames[] = {
    {"OfThreeWords", "Nguyễn Văn Hùng", "Nguyễn Văn Hùng"},
    {"InCapitals", "NGUYỄN THỊ HOA MAI", "NGUYỄN THỊ HOA MAI"},
    {"BehindDotLeaders", "...... Lê Văn Tám ......", "Lê Văn Tám"},
    {"BehindAColon", ": Trần Thị Bé", "Trần Thị Bé"},
    {"UpToAComma", "Lê Văn Tám, sinh năm 1990", "Lê Văn Tám"},
    {"UpToSmallLetters", "Lê Văn Tám là chủ hộ", "Lê Văn Tám"},
    {"NotOneWord", "Hùng", ""},
    {"NotDotsAlone", ". . . . . .", ""},
    {"NotANumber", "0905 123 456", ""},
    {"NotASentence", "tôi đề nghị cấp", ""},
};

const auto kRowName = [](const auto& row) { return row.param.name; };
INSTANTIATE_TEST_SUITE_P(, DateGrammar, testing::ValuesIn(kDates), kRowName);
INSTANTIATE_TEST_SUITE_P(, PersonalIdGrammar, testing::ValuesIn(kPersonalIds), kRowName);
INSTANTIATE_TEST_SUITE_P(, EnterpriseCodeGrammar, testing::ValuesIn(kEnterpriseCodes), kRowName);
INSTANTIATE_TEST_SUITE_P(, DocumentNumberGrammar, testing::ValuesIn(kDocumentNumbers), kRowName);
INSTANTIATE_TEST_SUITE_P(, PersonNameGrammar, testing::ValuesIn(kNames), kRowName);

TEST(EnterpriseCodeChecksum, NoticesEveryChangeOfOneDigit) {
  for (const std::string code : {"0100109106", "0100112437"}) {
    for (std::size_t at = 0; at < code.size(); ++at) {
      for (char digit = '0'; digit <= '9'; ++digit) {
        std::string changed = code;
        changed[at] = digit;
        EXPECT_EQ(read_enterprise_code(changed).has_value(), changed == code) << changed;
      }
    }
  }
}

}  // namespace
}  // namespace motcua::extract
