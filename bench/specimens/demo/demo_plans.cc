// Codes, component ids and conditions are those of models/catalog; the facts
// settle every condition, so that a verdict hangs on the papers alone.

#include "bench/specimens/demo/demo_plans.h"

namespace motcua::specimens {
namespace {

using Status = ComponentStatus;

constexpr Day kToday{std::chrono::year(2026), std::chrono::November, std::chrono::day(20)};

/// A good office scanner at 200 dpi in colour.
ScanRecipe office(double skew_deg, int turn_deg = 0) {
  return {.dpi = 200,
          .skew_deg = skew_deg,
          .turn_deg = turn_deg,
          .colour = Colour::kColour,
          .jpeg_quality = 68,
          .effects = {{EffectKind::kPaperTint, 0.25},
                      {EffectKind::kBlur, 0.055},
                      {EffectKind::kLamp, 0.2},
                      {EffectKind::kNoise, 0.04}}};
}

ScanRecipe fine_grey(double skew_deg, int turn_deg = 0) {
  ScanRecipe recipe = office(skew_deg, turn_deg);
  recipe.dpi = 300;
  recipe.colour = Colour::kGrey;
  recipe.jpeg_quality = 60;
  recipe.effects = {{EffectKind::kPaperTint, 0.3}, {EffectKind::kBlur, 0.045}, {EffectKind::kNoise, 0.03}};
  return recipe;
}

/// A copier's scan to TIFF: black and white, with dust.
ScanRecipe black_and_white(double skew_deg, int turn_deg = 0) {
  return {.dpi = 300,
          .skew_deg = skew_deg,
          .turn_deg = turn_deg,
          .colour = Colour::kBilevel,
          .effects = {{EffectKind::kBlur, 0.05}, {EffectKind::kNoise, 0.25}, {EffectKind::kSpeckle, 0.12}}};
}

ScanRecipe old_scanner(double skew_deg, int turn_deg = 0) {
  ScanRecipe recipe = office(skew_deg, turn_deg);
  recipe.effects = {{EffectKind::kPaperTint, 0.6},
                    {EffectKind::kFade, 0.15},
                    {EffectKind::kBlur, 0.08},
                    {EffectKind::kLamp, 0.5},
                    {EffectKind::kNoise, 0.06}};
  return recipe;
}

/// The sheet was pulled while the lamp was failing: nothing can be read on it.
ScanRecipe failed(double skew_deg) {
  return {.dpi = 200,
          .skew_deg = skew_deg,
          .turn_deg = 0,
          .colour = Colour::kColour,
          .jpeg_quality = 60,
          .effects = {{EffectKind::kPaperTint, 0.5},
                      {EffectKind::kBlur, 1.0},
                      {EffectKind::kDark, 0.8},
                      {EffectKind::kLamp, 1.0},
                      {EffectKind::kNoise, 0.12}}};
}

DossierPlan liquor_retail() {
  return {.id = "demo-1",
          .name = "Cấp Giấy phép bán lẻ rượu - hồ sơ đầy đủ",
          .procedure = "2.000620",
          .facts = {},
          .attestations = {},
          .as_of = kToday,
          .files = {{"ho-so-ban-le-ruou.pdf",
                     Container::kPdf,
                     {{"don-giay-phep-ban-le-ruou", "", {office(0.6)}},
                      {"trang-trang", "", {office(0.4)}},
                      {"giay-cn-dang-ky-ho-kinh-doanh", "", {office(-0.9)}},
                      {"hop-dong-thue-nha", "", {office(0.5), office(-0.7, 180)}}}},
                    {"hop-dong-nguyen-tac.tif",
                     Container::kTiff,
                     {{"hop-dong-nguyen-tac", "", {black_and_white(-0.8)}}}}},
          .verdict = Verdict::kComplete,
          .components = {{"don", Status::kPresent},
                         {"dkdn", Status::kNotRequired},
                         {"dkhkd", Status::kPresent},
                         {"dia-diem", Status::kPresent},
                         {"nguon-hang", Status::kPresent}},
          .findings = {}};
}

DossierPlan criminal_record() {
  return {
      .id = "demo-2",
      .name = "Cấp Phiếu lý lịch tư pháp - hồ sơ đầy đủ",
      .procedure = "3.000333",
      .facts = {{"channel", "truc_tiep"},
                {"submitter.id", "nguoi-nop-1"},
                {"owner.id", "nguoi-nop-1"},
                {"submitter.is_close_family", "false"},
                {"phieu", "1"},
                {"facts.fee_exempt", "false"}},
      .attestations = {},
      .as_of = kToday,
      .files = {{"to-khai.pdf", Container::kPdf, {{"to-khai-lltp", "", {fine_grey(0.4), fine_grey(0.8)}}}},
                {"the-can-cuoc.jpg", Container::kJpeg, {{"the-can-cuoc", "", {[] {
                                                           ScanRecipe recipe = office(1.4);
                                                           recipe.dpi = 300;
                                                           return recipe;
                                                         }()}}}}},
      .verdict = Verdict::kComplete,
      .components = {{"to-khai-01", Status::kPresent},
                     {"to-khai-02", Status::kNotRequired},
                     {"to-khai-04", Status::kNotRequired},
                     {"to-khai-05", Status::kNotRequired},
                     {"id", Status::kPresent},
                     {"uy-quyen", Status::kNotRequired},
                     {"mien-giam", Status::kNotRequired}},
      .findings = {}};
}

DossierPlan food_safety() {
  return {.id = "demo-3",
          .name = "Giấy chứng nhận đủ điều kiện an toàn thực phẩm - thiếu giấy xác nhận tập huấn",
          .procedure = "2.000591",
          .facts = {{"step", "lan_dau"}},
          .attestations = {},
          .as_of = kToday,
          .files = {{"don-de-nghi.jpg", Container::kJpeg, {{"don-de-nghi-attp", "", {office(-0.5)}}}},
                    {"dang-ky-doanh-nghiep.jpg",
                     Container::kJpeg,
                     {{"giay-cn-dang-ky-doanh-nghiep", "", {old_scanner(1.1)}}}},
                    {"thuyet-minh.pdf",
                     Container::kPdf,
                     {{"ban-thuyet-minh-co-so", "", {fine_grey(0.3), fine_grey(-0.6)}}}},
                    {"danh-sach-suc-khoe.jpg",
                     Container::kJpeg,
                     {{"danh-sach-suc-khoe", "", {office(0.7, 90)}}}}},
          .verdict = Verdict::kIncomplete,
          .components = {{"don", Status::kPresent},
                         {"dkdn", Status::kPresent},
                         {"thuyet-minh", Status::kPresent},
                         {"suc-khoe", Status::kPresent},
                         {"suc-khoe-gcn", Status::kNotRequired},
                         {"tap-huan", Status::kMissing},
                         {"khac-phuc", Status::kNotRequired}},
          .findings = {Reason::kMissing}};
}

DossierPlan diploma_copy() {
  return {.id = "demo-4",
          .name = "Cấp bản sao văn bằng từ sổ gốc - thiếu văn bản ủy quyền",
          .procedure = "1.005092",
          .facts = {{"submitter.id", "nguoi-nop-4"}, {"owner.id", "chu-van-bang-4"}},
          .attestations = {},
          .as_of = kToday,
          .files = {{"don-de-nghi.png", Container::kPng, {{"don-cap-ban-sao-van-bang", "", {[] {
                                                             ScanRecipe recipe = fine_grey(-0.4);
                                                             recipe.dpi = 200;
                                                             recipe.effects = {{EffectKind::kBlur, 0.05}};
                                                             return recipe;
                                                           }()}}}},
                    {"can-cuoc-cong-dan.jpg", Container::kJpeg, {{"can-cuoc-cong-dan", "", {[] {
                                                                    ScanRecipe recipe = office(-0.8, 180);
                                                                    recipe.dpi = 300;
                                                                    return recipe;
                                                                  }()}}}}},
          .verdict = Verdict::kIncomplete,
          .components = {{"don", Status::kPresent}, {"id", Status::kPresent}, {"quan-he", Status::kMissing}},
          .findings = {Reason::kMissing}};
}

DossierPlan well_drilling() {
  return {.id = "demo-5",
          .name = "Giấy phép hành nghề khoan nước dưới đất - một trang không đọc được",
          .procedure = "1.004122",
          .facts = {},
          .attestations = {},
          .as_of = kToday,
          .files = {{"don-de-nghi.tif",
                     Container::kTiff,
                     {{"don-khoan-nuoc", "", {black_and_white(0.5), black_and_white(-0.3)}}}},
                    {"bang-ky-su.jpg", Container::kJpeg, {{"bang-tot-nghiep", "", {office(0.6, 270)}}}},
                    {"ban-khai-kinh-nghiem.jpg",
                     Container::kJpeg,
                     {{"ban-khai-kinh-nghiem", "", {failed(1.7)}, /*legible=*/false}}}},
          .verdict = Verdict::kNeedsReview,
          .components = {{"vb", Status::kPresent},
                         {"van-bang", Status::kPresent},
                         {"kinh-nghiem", Status::kUncertain}},
          .findings = {Reason::kUnreadable}};
}

DossierPlan veterinary_practice() {
  return {
      .id = "demo-6",
      .name = "Chứng chỉ hành nghề thú y - lẫn một giấy mời họp phụ huynh",
      .procedure = "1.004756",
      .facts = {{"applicant.nationality", "VN"}},
      .attestations = {},
      .as_of = kToday,
      .files = {{"ho-so-thu-y.pdf",
                 Container::kPdf,
                 {{"don-chung-chi-thu-y", "", {office(0.3)}},
                  {"giay-kham-suc-khoe", "", {old_scanner(-1.2), old_scanner(0.9)}},
                  {"giay-moi-hop-phu-huynh", "", {office(2.0)}}}},
                {"bang-bac-si-thu-y.jpg", Container::kJpeg, {{"bang-tot-nghiep", "thu-y", {office(-0.4)}}}}},
      .verdict = Verdict::kNeedsReview,
      .components = {{"don", Status::kPresent},
                     {"van-bang", Status::kPresent},
                     {"ksk", Status::kPresent},
                     {"gpld", Status::kNotRequired}},
      .findings = {Reason::kUnknownDocument}};
}

}  // namespace

std::vector<DossierPlan> demo_plans() {
  return {liquor_retail(), criminal_record(), food_safety(),
          diploma_copy(),  well_drilling(),   veterinary_practice()};
}

}  // namespace motcua::specimens
