// The kinds of paper that can be set. A new kind is a file in this folder with
// one function over the vocabulary of typesetting/typesetter.h, and a line in
// paper.cc.

#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bench/specimens/stories/story.h"
#include "bench/specimens/typesetting/truth.h"
#include "bench/specimens/typesetting/typesetter.h"

namespace motcua::specimens {

/// What a paper is set from. The same request gives the same pages.
struct PaperRequest {
  const Story& story;
  int dpi = 300;
  Random chance{0};               ///< For what the story leaves open: numbers, strokes, wear.
  std::string_view purpose = {};  ///< Which variant of the paper, where it has several.
};

struct PaperKind {
  std::string_view name;      ///< Unique; the catalogue's slug where there is one.
  std::string_view document;  ///< Slug of the catalogue; empty: a paper that no procedure asks for.
  std::vector<Leaf> (*set)(const PaperRequest&);
};

/// All kinds, in alphabetical order of name.
[[nodiscard]] std::span<const PaperKind> paper_kinds();
/// nullptr when there is none of that name.
[[nodiscard]] const PaperKind* find_paper(std::string_view name);

// One function a file, in this folder.
std::vector<Leaf> set_ban_khai_kinh_nghiem(const PaperRequest& request);
std::vector<Leaf> set_ban_thuyet_minh_co_so(const PaperRequest& request);
std::vector<Leaf> set_bang_tot_nghiep(const PaperRequest& request);
std::vector<Leaf> set_can_cuoc_cong_dan(const PaperRequest& request);
std::vector<Leaf> set_danh_sach_suc_khoe(const PaperRequest& request);
std::vector<Leaf> set_don_cap_ban_sao_van_bang(const PaperRequest& request);
std::vector<Leaf> set_don_chung_chi_thu_y(const PaperRequest& request);
std::vector<Leaf> set_don_de_nghi_attp(const PaperRequest& request);
std::vector<Leaf> set_don_giay_phep_ban_le_ruou(const PaperRequest& request);
std::vector<Leaf> set_don_khoan_nuoc(const PaperRequest& request);
std::vector<Leaf> set_giay_cn_dang_ky_doanh_nghiep(const PaperRequest& request);
std::vector<Leaf> set_giay_cn_dang_ky_ho_kinh_doanh(const PaperRequest& request);
std::vector<Leaf> set_giay_kham_suc_khoe(const PaperRequest& request);
std::vector<Leaf> set_giay_moi_hop_phu_huynh(const PaperRequest& request);
std::vector<Leaf> set_hop_dong_nguyen_tac(const PaperRequest& request);
std::vector<Leaf> set_hop_dong_thue_nha(const PaperRequest& request);
std::vector<Leaf> set_the_can_cuoc(const PaperRequest& request);
std::vector<Leaf> set_to_khai_lltp(const PaperRequest& request);
std::vector<Leaf> set_trang_trang(const PaperRequest& request);

}  // namespace motcua::specimens
