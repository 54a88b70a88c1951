// What every store must hold to, whatever it is made of. A store's own test file
// says how to open one, and runs this suite over it.

#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>

#include "workers/store/store.h"

namespace motcua::store {

struct StoreUnderTest {
  const char* name;
  /// Opens the store that lives in `folder`; opening it again is a restart.
  std::function<Expected<std::unique_ptr<Store>>(const std::string& folder)> open;
};

class StoreContract : public testing::TestWithParam<StoreUnderTest> {
 protected:
  void SetUp() override;
  void TearDown() override;
  void reopen();
  /// Opens dossier "d1", puts page 1 with these bytes and its job; the job's id.
  std::int64_t put_first_page(const std::string& bytes);
  [[nodiscard]] JobRecord only_job();

  std::string folder_;
  std::unique_ptr<Store> store_;
};

}  // namespace motcua::store
