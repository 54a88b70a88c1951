# Writes the data files as C++: cmake -DROOT=folder -DOUT=file.cc -P embed.cmake
# The literals carry their lengths (sv): counting 400 kB at compile time is more than
# clang is willing to do. Embedded, so that the program and the catalogue it was tested with never part.
file(GLOB_RECURSE names RELATIVE ${ROOT} ${ROOT}/*.toml)
list(SORT names)
list(LENGTH names count)
set(text "// Generated from the catalogue's data files.\n#include \"models/catalog/embedded_files.h\"\n\n")
string(APPEND text "#include <array>\n\nnamespace motcua::catalog {\nnamespace {\n\nusing std::string_view_literals::operator\"\"sv;\n\n")
string(APPEND text "constexpr std::array<EmbeddedFile, ${count}> kFiles{{\n")
foreach(name IN LISTS names)
  file(READ ${ROOT}/${name} content)
  string(APPEND text "{\"${name}\", R\"~toml~(${content})~toml~\"sv},\n")
endforeach()
string(APPEND text "}};\n\n}  // namespace\n\n")
string(APPEND text "std::span<const EmbeddedFile> embedded_files() { return kFiles; }\n\n}  // namespace motcua::catalog\n")
file(WRITE ${OUT} "${text}")
