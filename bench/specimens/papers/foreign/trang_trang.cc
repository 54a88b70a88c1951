// The blank back of a sheet: nothing on it, and the scanner takes it all the same.

#include "bench/specimens/papers/foreign/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_trang_trang(const PaperRequest& request) {
  Typesetter page("trang-trang", {}, request.making);
  return page.finish();
}

}  // namespace motcua::specimens
