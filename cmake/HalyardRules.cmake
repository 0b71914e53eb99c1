# SPDX-FileCopyrightText: 2026 Halyard contributors
# SPDX-License-Identifier: MIT
#
# halyard_build_rules   what every target of ours is compiled with; link it PRIVATE
# halyard_add_test      one test program, registered with ctest
# halyard_add_fuzzer    one libFuzzer program

include_guard(GLOBAL)
include(GNUInstallDirs)

if(PROJECT_IS_TOP_LEVEL)
  enable_testing()
  set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
  set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
  if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Build type" FORCE)
  endif()
  find_program(HALYARD_CCACHE ccache)
  mark_as_advanced(HALYARD_CCACHE)
  if(HALYARD_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without the sloppiness ccache refuses every file that uses a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros "${HALYARD_CCACHE}")
  endif()
endif()
set(CMAKE_AUTOMOC ON)
set(CMAKE_CXX_EXTENSIONS OFF)

add_library(halyard_build_rules INTERFACE)
target_compile_features(halyard_build_rules INTERFACE cxx_std_20)
target_compile_definitions(halyard_build_rules INTERFACE
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_CAST_TO_ASCII
  QT_NO_FOREACH
  QT_NO_KEYWORDS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_URL_CAST_FROM_STRING
  QT_STRICT_ITERATORS
  QT_USE_QSTRINGBUILDER)

if(MSVC)
  target_compile_options(halyard_build_rules INTERFACE /W4 $<$<BOOL:${HALYARD_DEVELOPER}>:/WX>)
else()
  target_compile_options(halyard_build_rules INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wformat=2 -Wimplicit-fallthrough
    $<$<BOOL:${HALYARD_DEVELOPER}>:-Werror>
    -ffunction-sections -fdata-sections)
endif()

if(HALYARD_SANITIZE STREQUAL "address")
  set(halyard_sanitizer -fsanitize=address,undefined -fno-sanitize-recover=all)
elseif(HALYARD_SANITIZE STREQUAL "thread")
  set(halyard_sanitizer -fsanitize=thread)
elseif(HALYARD_SANITIZE)
  message(FATAL_ERROR "HALYARD_SANITIZE must be empty, address or thread, not ${HALYARD_SANITIZE}")
endif()
if(HALYARD_SANITIZE)
  target_compile_options(halyard_build_rules INTERFACE ${halyard_sanitizer} -fno-omit-frame-pointer)
  target_link_options(halyard_build_rules INTERFACE ${halyard_sanitizer})
elseif(NOT MSVC)
  # -U first: some distributions predefine it, and redefining is a warning.
  target_compile_options(halyard_build_rules INTERFACE
    -fstack-protector-strong
    $<$<PLATFORM_ID:Linux>:-fstack-clash-protection>
    $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE>
    $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
  if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|i[3-6]86)$")
    target_compile_options(halyard_build_rules INTERFACE -fcf-protection)
  endif()
endif()
if(NOT MSVC AND NOT APPLE)
  target_link_options(halyard_build_rules INTERFACE
    -Wl,-z,relro,-z,now -Wl,--gc-sections -Wl,--as-needed)
endif()

if(HALYARD_FUZZERS)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "HALYARD_FUZZERS needs Clang's libFuzzer: use the preset fuzz")
  endif()
  target_compile_options(halyard_build_rules INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Sanitizers slow a test down, and a limit that is hit by a slow machine proves nothing.
set(halyard_timeout_factor 1)
if(HALYARD_SANITIZE)
  set(halyard_timeout_factor 4)
endif()
set(halyard_test_environment
  QT_QPA_PLATFORM=offscreen
  LC_ALL=C.UTF-8
  "ASAN_OPTIONS=strict_string_checks=1:detect_stack_use_after_return=1:check_initialization_order=1"
  "LSAN_OPTIONS=suppressions=${CMAKE_CURRENT_LIST_DIR}/lsan.supp:print_suppressions=0"
  "UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1"
  "TSAN_OPTIONS=halt_on_error=1:second_deadlock_stack=1")

# halyard_add_test(NAME tst_x SOURCES a.cpp [LIBRARIES …] [TIMEOUT 30] [LABELS …])
function(halyard_add_test)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME;TIMEOUT" "SOURCES;LIBRARIES;LABELS")
  if(arg_UNPARSED_ARGUMENTS OR NOT arg_NAME OR NOT arg_SOURCES)
    message(FATAL_ERROR "halyard_add_test: wrong arguments: ${ARGV}")
  endif()
  # Qt's own binaries are not instrumented, so only tests of the std::thread core are worth
  # running under ThreadSanitizer: elsewhere it reports Qt's event loop.
  if(HALYARD_SANITIZE STREQUAL "thread" AND NOT "threads" IN_LIST arg_LABELS)
    return()
  endif()
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 30)
  endif()
  math(EXPR timeout "${arg_TIMEOUT} * ${halyard_timeout_factor}")

  add_executable(${arg_NAME} ${arg_SOURCES})
  # First those that may need the library without linking it.
  target_link_libraries(${arg_NAME} PRIVATE
    ${arg_LIBRARIES} halyard_internals halyard_test_support Qt6::Test halyard_build_rules)
  add_test(NAME ${arg_NAME} COMMAND ${arg_NAME})
  set_tests_properties(${arg_NAME} PROPERTIES
    ENVIRONMENT "${halyard_test_environment}"
    LABELS "${arg_LABELS}"
    TIMEOUT ${timeout})
endfunction()

# halyard_add_fuzzer(NAME fuzz-x SOURCES a.cpp [LIBRARIES …]); its seeds are in corpus/x beside it.
function(halyard_add_fuzzer)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME" "SOURCES;LIBRARIES")
  if(arg_UNPARSED_ARGUMENTS OR NOT arg_NAME OR NOT arg_SOURCES)
    message(FATAL_ERROR "halyard_add_fuzzer: wrong arguments: ${ARGV}")
  endif()
  add_executable(${arg_NAME} ${arg_SOURCES})
  target_link_libraries(${arg_NAME} PRIVATE
    halyard_internals halyard_build_rules ${arg_LIBRARIES})
  target_link_options(${arg_NAME} PRIVATE -fsanitize=fuzzer)
endfunction()
