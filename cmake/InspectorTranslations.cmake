# SPDX-FileCopyrightText: 2026 Halyard contributors
# SPDX-License-Identifier: MIT

# Texts live in two libraries, but the program is what has a language. What is in translations/ is
# kept up by `cmake --build BUILD --target update_translations`.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

set(translated_sources "")
foreach(target halyard_inspector_models halyard_inspector_window)
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    if(source MATCHES "\\.(cpp|h)$")
      list(APPEND translated_sources "${source}")
    endif()
  endforeach()
endforeach()

set(translation_files "")
# English only has plurals to say.
foreach(language de en ja zh_CN)
  list(APPEND translation_files "${PROJECT_SOURCE_DIR}/translations/halyard-inspector_${language}.ts")
endforeach()
qt_add_translations(halyard-inspector
  TS_FILES ${translation_files}
  SOURCES ${translated_sources}
  # Line numbers would change with every other commit.
  LUPDATE_OPTIONS -locations none -no-obsolete)
