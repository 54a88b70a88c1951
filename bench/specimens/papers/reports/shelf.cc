#include "bench/specimens/papers/reports/shelf.h"

#include <array>

namespace motcua::specimens {
namespace {

constexpr auto kKinds = std::to_array<PaperKind>({
    {"ban-dich", "ban-dich", set_ban_dich},
    {"ban-khai-kinh-nghiem", "giay-to-kinh-nghiem", set_ban_khai_kinh_nghiem},
    {"ban-thao", "ban-thao", set_ban_thao},
    {"ban-thuyet-minh-co-so", "ban-thuyet-minh-co-so", set_ban_thuyet_minh_co_so},
    {"ban-ve-tach-hop-thua", "ban-ve-tach-hop-thua", set_ban_ve_tach_hop_thua},
    {"ban-ve-thiet-ke-xay-dung", "ban-ve-thiet-ke-xay-dung", set_ban_ve_thiet_ke_xay_dung},
    {"bao-cao-moi-truong", "bao-cao-moi-truong", set_bao_cao_moi_truong},
    {"bao-cao-nghien-cuu-kha-thi", "bao-cao-nghien-cuu-kha-thi", set_bao_cao_nghien_cuu_kha_thi},
    {"bao-cao-tai-chinh", "bao-cao-tai-chinh", set_bao_cao_tai_chinh},
    {"chung-tu-thuong-mai", "chung-tu-thuong-mai", set_chung_tu_thuong_mai},
    {"danh-sach-dang-ky-hanh-nghe", "danh-sach-dang-ky-hanh-nghe", set_danh_sach_dang_ky_hanh_nghe},
    {"danh-sach-suc-khoe", "danh-sach-suc-khoe", set_danh_sach_suc_khoe},
    {"danh-sach-thanh-vien", "danh-sach-thanh-vien", set_danh_sach_thanh_vien},
    {"de-an-thanh-lap", "de-an-thanh-lap", set_de_an_thanh_lap},
    {"de-xuat-du-an", "de-xuat-du-an", set_de_xuat_du_an},
    {"kich-ban", "kich-ban", set_kich_ban},
    {"so-yeu-ly-lich", "so-yeu-ly-lich", set_so_yeu_ly_lich},
    {"tai-lieu-ky-thuat-co-so", "tai-lieu-ky-thuat-co-so", set_tai_lieu_ky_thuat_co_so},
});

}  // namespace

std::span<const PaperKind> reports_shelf() {
  return kKinds;
}

}  // namespace motcua::specimens
