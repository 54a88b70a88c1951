# Fuzz targets: one entry point, two lives. With MOTCUA_FUZZ (preset fuzz, clang)
# it is a libFuzzer program that searches; everywhere else the same entry point is
# linked to a small driver that replays the kept corpus, so that no target rots
# between two fuzzing days and every kept crash stays a test.

if(MOTCUA_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "MOTCUA_FUZZ needs clang: configure with `cmake --preset fuzz`")
  endif()
  # Every library of ours is compiled with coverage counters, so that the search
  # sees inside it; only the fuzz targets link libFuzzer's main.
  target_compile_options(motcua_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# motcua_fuzz(NAME n SOURCES f... LINKS lib... CORPUS dir [TIMEOUT s])
# SOURCES define `extern "C" int LLVMFuzzerTestOneInput(const uint8_t*, size_t)`.
# CORPUS holds at least one seed; an absolute path or one below the calling folder.
# Registers the test n.replay, label fuzz-smoke. `./dev fuzz n` searches.
function(motcua_fuzz)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME;CORPUS;TIMEOUT" "SOURCES;LINKS")
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  cmake_path(ABSOLUTE_PATH arg_CORPUS BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} NORMALIZE)
  file(GLOB seeds LIST_DIRECTORIES false ${arg_CORPUS}/*)
  if(NOT seeds)
    message(FATAL_ERROR "motcua_fuzz(${arg_NAME}): no seed in ${arg_CORPUS}; add a small valid input")
  endif()
  add_executable(${arg_NAME} ${arg_SOURCES})
  target_link_libraries(${arg_NAME} PRIVATE motcua::options ${arg_LINKS})
  if(MOTCUA_FUZZ)
    target_link_options(${arg_NAME} PRIVATE -fsanitize=fuzzer)
    add_test(NAME ${arg_NAME}.replay COMMAND ${arg_NAME} -runs=0 ${arg_CORPUS})
  else()
    target_sources(${arg_NAME} PRIVATE ${PROJECT_SOURCE_DIR}/tests/fuzz/replay_main.cc)
    add_test(NAME ${arg_NAME}.replay COMMAND ${arg_NAME} ${arg_CORPUS})
  endif()
  set_tests_properties(${arg_NAME}.replay PROPERTIES LABELS "fuzz-smoke" TIMEOUT ${arg_TIMEOUT}
    ENVIRONMENT "OMP_THREAD_LIMIT=1")
endfunction()

# qpdf 11.3's JSON holds a vector of itself, and clang (14 to 19), in C++20, judges a
# defaulted destructor while JSON is still incomplete; g++ waits. So clang reads a copy
# of that one header in which the destructor is written out.
function(motcua_qpdf_for_clang TARGET)
  if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    file(READ /usr/include/qpdf/JSON.hh header)
    string(REPLACE "virtual ~JSON_array() = default;" "virtual ~JSON_array() {}" header "${header}")
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/qpdf_for_clang/qpdf/JSON.hh CONTENT "${header}" @ONLY)
    target_include_directories(${TARGET} SYSTEM BEFORE PRIVATE ${PROJECT_BINARY_DIR}/qpdf_for_clang)
  endif()
endfunction()
