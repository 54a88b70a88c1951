# The house's own CMake vocabulary: one library per folder, one helper per kind
# of test, and the compile options that every target of ours shares.

include(GoogleTest)
find_package(PkgConfig REQUIRED)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)

set(MOTCUA_SANITIZE "" CACHE STRING "Sanitizers to build with: address,undefined or thread")
# A sanitizer makes a program several times slower; a test's time limit is about hanging.
if(MOTCUA_SANITIZE)
  set(MOTCUA_SLOWDOWN 6)
else()
  set(MOTCUA_SLOWDOWN 1)
endif()
option(MOTCUA_FUZZ "Build the libFuzzer targets (needs clang)" OFF)
option(MOTCUA_WERROR "Treat warnings as errors" ON)

add_library(motcua_options INTERFACE)
add_library(motcua::options ALIAS motcua_options)
target_compile_options(motcua_options INTERFACE -Wall -Wextra -Wshadow -Wpedantic -Wnon-virtual-dtor)
if(MOTCUA_WERROR)
  target_compile_options(motcua_options INTERFACE -Werror)
endif()
target_include_directories(motcua_options INTERFACE ${PROJECT_SOURCE_DIR})
if(MOTCUA_SANITIZE)
  target_compile_options(motcua_options INTERFACE -fsanitize=${MOTCUA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(motcua_options INTERFACE -fsanitize=${MOTCUA_SANITIZE})
  # This check opens a pipe to learn whether an object's memory can be read. A cell may open
  # none (workers/cell), so that every object in it is accused.
  target_compile_options(motcua_options INTERFACE -fno-sanitize=vptr)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ 12 loses track of initialisation between the sanitizer's checks and accuses
    # the standard library (std::regex); the other presets still warn.
    target_compile_options(motcua_options INTERFACE -Wno-maybe-uninitialized)
  endif()
endif()

# motcua_library(NAME [HEADERS f...] [SOURCES f...] [PUBLIC lib...] [PRIVATE lib...])
# One static library `motcua_NAME` with alias `motcua::NAME`. HEADERS form a file
# set, so each one is compiled alone (target all_verify_interface_header_sets).
# PRIVATE libraries stay invisible to whoever links this one.
function(motcua_library NAME)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;SOURCES;PUBLIC;PRIVATE")
  if(arg_SOURCES)
    add_library(motcua_${NAME} STATIC)
    target_sources(motcua_${NAME}
      PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${arg_HEADERS}
      PRIVATE ${arg_SOURCES})
    target_link_libraries(motcua_${NAME} PUBLIC motcua::options ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
  else()
    add_library(motcua_${NAME} INTERFACE)
    target_sources(motcua_${NAME}
      INTERFACE FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${arg_HEADERS})
    target_link_libraries(motcua_${NAME} INTERFACE motcua::options ${arg_PUBLIC})
  endif()
  set_target_properties(motcua_${NAME} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  add_library(motcua::${NAME} ALIAS motcua_${NAME})
endfunction()

# motcua_program(NAME SOURCES f... LINKS lib...): an executable in build/PRESET/bin.
function(motcua_program NAME)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
  add_executable(${NAME} ${arg_SOURCES})
  target_link_libraries(${NAME} PRIVATE motcua::options ${arg_LINKS})
endfunction()

# motcua_test(NAME n LABELS l... SOURCES f... LINKS lib... [TIMEOUT s] [WHOLE])
# A GoogleTest program; ctest lists its tests one by one as NAME.Suite.Test.
# WHOLE registers the program as one ctest entry (for costly shared fixtures).
function(motcua_test)
  cmake_parse_arguments(PARSE_ARGV 0 arg "WHOLE" "NAME;TIMEOUT" "LABELS;SOURCES;LINKS")
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * ${MOTCUA_SLOWDOWN}")
  add_executable(${arg_NAME} ${arg_SOURCES})
  target_link_libraries(${arg_NAME} PRIVATE motcua::options ${arg_LINKS} GTest::gtest_main GTest::gmock)
  if(arg_WHOLE)
    add_test(NAME ${arg_NAME} COMMAND ${arg_NAME})
    set_tests_properties(${arg_NAME} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
      ENVIRONMENT "OMP_THREAD_LIMIT=1")
  else()
    # NO_PRETTY_VALUES: a row is called by its name, not by the bytes of its parameter,
    # which change from run to run.
    gtest_discover_tests(${arg_NAME} TEST_PREFIX "${arg_NAME}." DISCOVERY_TIMEOUT 60 NO_PRETTY_VALUES
      PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT} ENVIRONMENT "OMP_THREAD_LIMIT=1")
  endif()
endfunction()

# motcua_script_test(NAME n LABELS l... COMMAND c... [TIMEOUT s]): a test that is a script.
function(motcua_script_test)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME;TIMEOUT" "LABELS;COMMAND")
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * ${MOTCUA_SLOWDOWN}")
  add_test(NAME ${arg_NAME} COMMAND ${arg_COMMAND})
  set_tests_properties(${arg_NAME} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
    ENVIRONMENT "OMP_THREAD_LIMIT=1")
endfunction()

# motcua_uses_program(TEST): TEST is told where the program lies, as MOTCUA_PROGRAM.
function(motcua_uses_program TEST)
  target_compile_definitions(${TEST} PRIVATE MOTCUA_PROGRAM="$<TARGET_FILE:motcua>")
  add_dependencies(${TEST} motcua)
endfunction()
