// What is wrong in a data file, where, and what is expected there instead.

#pragma once

#include <string>
#include <vector>

namespace motcua::catalog {

/// Lines and columns count from 1, columns in characters; 0: the whole file.
struct Place {
  int line = 0;
  int column = 0;
};

struct Diagnostic {
  std::string file;
  Place place;
  std::string key;      ///< Path of the key: "components[2].document_type"; may be empty.
  std::string message;  ///< English: what is wrong, what is expected, what was probably meant.
};

/// "file:line:column: key: message", as editors and compilers have it.
[[nodiscard]] std::string to_line(const Diagnostic& diagnostic);

/// Collects the mistakes of one file.
class Diagnostics {
 public:
  Diagnostics(std::string file, std::vector<Diagnostic>& all) : file_(std::move(file)), all_(&all) {}
  void add(Place place, std::string key, std::string message);
  [[nodiscard]] const std::string& file() const { return file_; }

 private:
  std::string file_;
  std::vector<Diagnostic>* all_;
};

/// "; did you mean 'x'?" with the nearest known name, or nothing.
[[nodiscard]] std::string did_you_mean(const std::string& word, const std::vector<std::string>& known);

}  // namespace motcua::catalog
