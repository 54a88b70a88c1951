// Given names and surnames: public lists of Vietnamese names, shortened; the
// surname odds follow published frequencies roughly (a third are Nguyễn).

#include "bench/specimens/stories/facts.h"

#include <array>

namespace motcua::specimens {
namespace {

constexpr auto kSurnames = std::to_array<std::string_view>({
    "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn",
    "Trần",   "Trần",   "Trần",   "Trần",   "Lê",     "Lê",     "Lê",     "Phạm",   "Phạm",   "Hoàng",
    "Hoàng",  "Vũ",     "Phan",   "Trương", "Bùi",    "Đặng",   "Đỗ",     "Ngô",    "Hồ",     "Dương",
    "Hà",     "Trịnh",  "Đinh",   "Lâm",    "Đoàn",   "Cao",    "Lương",  "Mai",    "Đào",    "Phùng",
    "Huỳnh",  "Võ",     "Tạ",     "Châu",   "Tống",   "Niê",    "Kiều",
});

constexpr auto kGivenMale = std::to_array<std::string_view>({
    "Cao Kỳ",     "Chí Bảo",     "Chí Giang",    "Chí Khiêm",   "Công Hiếu", "Công Hải",   "Công Hậu",
    "Công Lập",   "Công Phượng", "Danh Sơn",     "Duy Cường",   "Dũng Trí",  "Gia Cần",    "Gia Hùng",
    "Gia Minh",   "Giang Lam",   "Hoàng Dũng",   "Hoàng Nam",   "Huy Thông", "Hùng Tường", "Hải Long",
    "Hữu Tâm",    "Khánh Duy",   "Kim Thông",    "Long Giang",  "Lạc Nhân",  "Minh Cảnh",  "Minh Thông",
    "Nhật Hoàng", "Phúc Khang",  "Phước An",     "Quang Hữu",   "Song Lam",  "Sơn Quân",   "Thanh Minh",
    "Thiệu Bảo",  "Thuận Phong", "Thượng Khang", "Thượng Nghị", "Thế Anh",   "Thế Huấn",   "Thịnh Cường",
    "Trí Thắng",  "Trọng Hiếu",  "Tấn Khang",    "Viễn Đông",   "Văn Hùng",  "Văn Nam",    "Văn Tuấn",
    "Vương Gia",  "Xuân Bình",   "Xuân Lạc",     "Xuân Tường",  "Đan Quế",   "Đình Luận",  "Đình Phúc",
    "Đình Tuấn",  "Đông Hải",    "Đăng Quang",   "Đắc Thành",   "Đức Bằng",  "Đức Duy",    "Đức Khang",
    "Đức Thắng",
});

constexpr auto kGivenFemale = std::to_array<std::string_view>({
    "Bích Thoa",  "Bảo Quỳnh",  "Diễm Kiều",   "Diễm Phúc",   "Diễm Trang", "Diệu Hoa",    "Diệu Nga",
    "Duy Mỹ",     "Dạ Hương",   "Hiền Hòa",    "Huệ Lan",     "Huệ Lâm",    "Hương Lâm",   "Hải Vân",
    "Hồng Nhung", "Hồng Thu",   "Khánh Mai",   "Kỳ Duyên",    "Lệ Thanh",   "Mai Châu",    "Mai Hiền",
    "Minh Thúy",  "Mộng Điệp",  "Mỹ Hoàn",     "Mỹ Huyền",    "Mỹ Uyên",    "Mỹ Vân",      "Ngân Anh",
    "Ngọc Dung",  "Nhã Hồng",   "Nhã Sương",   "Nhã Trúc",    "Như Hảo",    "Như Quân",    "Nhật Lan",
    "Quế Chi",    "Quỳnh Giao", "Quỳnh Thanh", "Thanh Nhung", "Thanh Thúy", "Thu Huệ",     "Thu Loan",
    "Thu Thảo",   "Thy Vân",    "Thúy Huyền",  "Thảo Linh",   "Thảo Uyên",  "Thảo Vân",    "Thị Hoa",
    "Thị Hương",  "Thị Lan",    "Thị Nguyệt",  "Thục Nhi",    "Thục Oanh",  "Tiên Phương", "Trúc Phương",
    "Tịnh Như",   "Việt Khuê",  "Việt Nhi",    "Vàng Anh",    "Vân Du",     "Xuân Loan",   "Yến Oanh",
    "Yến Thảo",
});

constexpr auto kWards = std::to_array<std::string_view>({
    "Phường Tuy Hoà",    "Phường Bình Kiến", "Phường Sông Cầu", "Xã Xuân Lộc",
    "Xã Xuân Cảnh",      "Xã Xuân Thọ",      "Phường Xuân Đài", "Xã Đồng Xuân",
    "Xã Xuân Lãnh",      "Xã Phú Mỡ",        "Xã Xuân Phước",   "Xã Tuy An Bắc",
    "Xã Tuy An Đông",    "Xã Tuy An Tây",    "Xã Ô Loan",       "Xã Tuy An Nam",
    "Xã Sơn Hoà",        "Xã Tây Sơn",       "Xã Vân Hoà",      "Xã Suối Trai",
    "Xã Sông Hinh",      "Xã Đức Bình",      "Xã Ea Bá",        "Xã Ea Ly",
    "Phường Phú Yên",    "Xã Sơn Thành",     "Xã Tây Hoà",      "Phường Đông Hoà",
    "Phường Hoà Hiệp",   "Xã Hoà Thịnh",     "Xã Hoà Mỹ",       "Xã Hoà Xuân",
    "Xã Phú Hoà 2",      "Xã Phú Hoà 1",     "Phường Tân Lập",  "Phường Buôn Ma Thuột",
    "Phường Thành Nhất", "Phường Tân An",    "Phường Ea Kao",   "Xã Hoà Phú",
    "Xã Ea Drăng",       "Xã Ea H'Leo",      "Xã Ea Hiao",      "Xã Ea Wy",
    "Xã Ea Khăl",        "Xã Ea Súp",        "Xã Ia Lốp",       "Xã Ea Rốk",
    "Xã Ia Rvê",         "Xã Ea Bung",       "Xã Buôn Đôn",     "Xã Ea Wer",
    "Xã Ea Nuôl",        "Xã Quảng Phú",     "Xã Ea Kiết",      "Xã Ea Tul",
    "Xã Cư M'gar",       "Xã Ea M'Droh",     "Xã Cuôr Đăng",    "Phường Buôn Hồ",
    "Xã Krông Búk",      "Xã Cư Pơng",       "Xã Pơng Drang",   "Xã Ea Drông",
    "Phường Cư Bao",     "Xã Krông Năng",    "Xã Dliê Ya",      "Xã Tam Giang",
    "Xã Phú Xuân",       "Xã Ea Kar",        "Xã Ea Knốp",      "Xã Ea Păl",
    "Xã Ea Ô",           "Xã Cư Yang",       "Xã M'Drắk",       "Xã Cư Prao",
    "Xã Ea Riêng",       "Xã Cư M'ta",       "Xã Krông Á",      "Xã Ea Trang",
    "Xã Krông Bông",     "Xã Dang Kang",     "Xã Hoà Sơn",      "Xã Cư Pui",
    "Xã Yang Mao",       "Xã Krông Pắc",     "Xã Ea Kly",       "Xã Ea Phê",
    "Xã Ea Knuếc",       "Xã Tân Tiến",      "Xã Vụ Bổn",       "Xã Krông Ana",
    "Xã Ea Ning",        "Xã Ea Ktur",       "Xã Ea Na",        "Xã Dray Bhăng",
    "Xã Dur Kmăl",       "Xã Liên Sơn Lắk",  "Xã Đắk Liêng",    "Xã Đắk Phơi",
    "Xã Krông Nô",       "Xã Nam Ka",
});

constexpr auto kOldUnits = std::to_array<OldUnit>({
    {"phường Tân Lập", "thành phố Buôn Ma Thuột", "tỉnh Đắk Lắk"},
    {"phường Tân Lợi", "thành phố Buôn Ma Thuột", "tỉnh Đắk Lắk"},
    {"phường Khánh Xuân", "thành phố Buôn Ma Thuột", "tỉnh Đắk Lắk"},
    {"xã Ea Kao", "thành phố Buôn Ma Thuột", "tỉnh Đắk Lắk"},
    {"phường An Bình", "thị xã Buôn Hồ", "tỉnh Đắk Lắk"},
    {"phường Thống Nhất", "thị xã Buôn Hồ", "tỉnh Đắk Lắk"},
    {"thị trấn Ea Drăng", "huyện Ea H'leo", "tỉnh Đắk Lắk"},
    {"xã Cư A Mung", "huyện Ea H'leo", "tỉnh Đắk Lắk"},
    {"xã Ea Tir", "huyện Ea H'leo", "tỉnh Đắk Lắk"},
    {"xã Ea Rốk", "huyện Ea Súp", "tỉnh Đắk Lắk"},
    {"xã Ea Bung", "huyện Ea Súp", "tỉnh Đắk Lắk"},
    {"xã Tân Hoà", "huyện Buôn Đôn", "tỉnh Đắk Lắk"},
    {"thị trấn Quảng Phú", "huyện Cư M'gar", "tỉnh Đắk Lắk"},
    {"xã Cư Dliê M'nông", "huyện Cư M'gar", "tỉnh Đắk Lắk"},
    {"xã Quảng Hiệp", "huyện Cư M'gar", "tỉnh Đắk Lắk"},
    {"xã Cuor Đăng", "huyện Cư M'gar", "tỉnh Đắk Lắk"},
    {"thị trấn Pơng Drang", "huyện Krông Búk", "tỉnh Đắk Lắk"},
    {"xã Ea Tóh", "huyện Krông Năng", "tỉnh Đắk Lắk"},
    {"xã Ea Dăh", "huyện Krông Năng", "tỉnh Đắk Lắk"},
    {"thị trấn Ea Kar", "huyện Ea Kar", "tỉnh Đắk Lắk"},
    {"xã Cư Huê", "huyện Ea Kar", "tỉnh Đắk Lắk"},
    {"xã Ea Păl", "huyện Ea Kar", "tỉnh Đắk Lắk"},
    {"xã Cư Jang", "huyện Ea Kar", "tỉnh Đắk Lắk"},
    {"xã Ea H'MLay", "huyện M'Đrắk", "tỉnh Đắk Lắk"},
    {"xã Cư K Róa", "huyện M'Đrắk", "tỉnh Đắk Lắk"},
    {"xã Dang Kang", "huyện Krông Bông", "tỉnh Đắk Lắk"},
    {"xã Yang Reh", "huyện Krông Bông", "tỉnh Đắk Lắk"},
    {"xã Cư Drăm", "huyện Krông Bông", "tỉnh Đắk Lắk"},
    {"xã Ea Kênh", "huyện Krông Pắc", "tỉnh Đắk Lắk"},
    {"xã Ea Kuăng", "huyện Krông Pắc", "tỉnh Đắk Lắk"},
    {"xã Vụ Bổn", "huyện Krông Pắc", "tỉnh Đắk Lắk"},
    {"xã Ea Na", "huyện Krông Ana", "tỉnh Đắk Lắk"},
    {"xã Quảng Điền", "huyện Krông Ana", "tỉnh Đắk Lắk"},
    {"xã Buôn Triết", "huyện Lắk", "tỉnh Đắk Lắk"},
    {"xã Nam Ka", "huyện Lắk", "tỉnh Đắk Lắk"},
    {"xã Ea Tiêu", "huyện Cư Kuin", "tỉnh Đắk Lắk"},
    {"phường 1", "thành phố Tuy Hoà", "tỉnh Phú Yên"},
    {"xã Bình Kiến", "thành phố Tuy Hoà", "tỉnh Phú Yên"},
    {"xã Xuân Cảnh", "thị xã Sông Cầu", "tỉnh Phú Yên"},
    {"xã Phú Mỡ", "huyện Đồng Xuân", "tỉnh Phú Yên"},
    {"thị trấn Chí Thạnh", "huyện Tuy An", "tỉnh Phú Yên"},
    {"xã An Lĩnh", "huyện Tuy An", "tỉnh Phú Yên"},
    {"xã Sơn Định", "huyện Sơn Hòa", "tỉnh Phú Yên"},
    {"xã Sơn Hà", "huyện Sơn Hòa", "tỉnh Phú Yên"},
    {"xã EaBia", "huyện Sông Hinh", "tỉnh Phú Yên"},
    {"xã Hòa Phú", "huyện Tây Hoà", "tỉnh Phú Yên"},
    {"xã Hòa Trị", "huyện Phú Hoà", "tỉnh Phú Yên"},
    {"phường Hoà Hiệp Trung", "thị xã Đông Hòa", "tỉnh Phú Yên"},
});

constexpr auto kStreets = std::to_array<std::string_view>({
    "Lê Duẩn",        "Nguyễn Tất Thành", "Phan Chu Trinh",   "Y Jút",        "Quang Trung",
    "Hùng Vương",     "Trần Phú",         "Lê Hồng Phong",    "Hai Bà Trưng", "Nguyễn Công Trứ",
    "Lý Thường Kiệt", "Hoàng Diệu",       "Y Ngông",          "Mai Hắc Đế",   "Phan Bội Châu",
    "Trần Hưng Đạo",  "Ngô Quyền",        "Nguyễn Chí Thanh", "Võ Văn Kiệt",  "Y Moan Ênuôl",
    "Lê Thánh Tông",  "Đinh Tiên Hoàng",
});

constexpr auto kBirthPlaces = std::to_array<BirthPlace>({
    {"Đắk Lắk", "066"},
    {"Phú Yên", "054"},
    {"Bình Định", "052"},
    {"Quảng Ngãi", "051"},
    {"Nghệ An", "040"},
    {"Hà Tĩnh", "042"},
    {"Thanh Hóa", "038"},
    {"Nam Định", "036"},
    {"Thái Bình", "034"},
    {"Quảng Nam", "049"},
    {"Hưng Yên", "033"},
    {"Cao Bằng", "004"},
    {"Thừa Thiên Huế", "046"},
});

}  // namespace

std::span<const std::string_view> surnames() {
  return kSurnames;
}
std::span<const std::string_view> given_names_male() {
  return kGivenMale;
}
std::span<const std::string_view> given_names_female() {
  return kGivenFemale;
}
std::span<const std::string_view> wards() {
  return kWards;
}
std::span<const BirthPlace> birth_places() {
  return kBirthPlaces;
}
std::span<const OldUnit> old_units() {
  return kOldUnits;
}
std::span<const std::string_view> streets() {
  return kStreets;
}

}  // namespace motcua::specimens
