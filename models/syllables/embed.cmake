# Writes the table as C++: cmake -DIN=syllables.tsv -DOUT=file.cc -P embed.cmake
file(READ ${IN} content)
set(text "// Generated from syllables.tsv.\n#include \"models/syllables/syllable_table.h\"\n\n")
string(APPEND text "namespace motcua {\n\nusing std::string_view_literals::operator\"\"sv;\n\n")
string(APPEND text "std::string_view syllable_table() { return R\"~tsv~(${content})~tsv~\"sv; }\n\n}  // namespace motcua\n")
file(WRITE ${OUT} "${text}")
