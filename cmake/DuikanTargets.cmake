# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project shares: include root, warnings, sanitizers.

find_program(DUIKAN_CCACHE ccache)
if(DUIKAN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${DUIKAN_CCACHE})
endif()

# Libraries that a program does not call are not loaded with it: of the packages in between a few are needed.
add_link_options(LINKER:--as-needed)

if(DUIKAN_TIDY)
    find_program(DUIKAN_CLANG_TIDY NAMES clang-tidy-19 clang-tidy REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY ${DUIKAN_CLANG_TIDY})
endif()

function(duikan_configure target)
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_STRICT_ITERATORS
        QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
        -Wconversion -Wno-sign-conversion -Wold-style-cast -Wno-missing-field-initializers -Wimplicit-fallthrough)
    if(DUIKAN_WERROR)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
    if(DUIKAN_SANITIZE)
        target_compile_options(${target} PUBLIC -fsanitize=address,undefined -fno-omit-frame-pointer)
        target_link_options(${target} PUBLIC -fsanitize=address,undefined)
    endif()
endfunction()
