# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# What scripts/run and scripts/test share. Sourced; expects `set -euo pipefail`.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
program=$root/build/release/bin/duikan

say() { printf '\n==> %s\n' "$*"; }

# wanted_packages GROUP… prints the packages of these groups, one a line.
wanted_packages() {
    local group package wanted
    while read -r group package; do
        for wanted in "$@"; do
            [[ $group == "$wanted" ]] && printf '%s\n' "$package"
        done
    done < <(grep -v '^#' "$root/scripts/packages.txt")
    return 0
}

is_installed() {
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        "$@"
    else
        sudo "$@"
    fi
}

# install_packages GROUP… installs what is missing where apt knows how to, and names it elsewhere.
install_packages() {
    local packages package missing=()
    mapfile -t packages < <(wanted_packages "$@")
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This is no Debian-like system. Duikan needs what Debian 12 calls:"
        printf '%s\n' "${packages[*]}" | fold -s -w 100
        return
    fi
    for package in "${packages[@]}"; do
        is_installed "$package" || missing+=("$package")
    done
    if [[ ${#missing[@]} -eq 0 ]]; then
        return
    fi
    say "Installing with apt-get:"
    printf '%s\n' "${missing[*]}" | fold -s -w 100
    if [[ $(id -u) -ne 0 ]] && ! command -v sudo >/dev/null; then
        say "Neither root nor sudo: please have these packages installed. Going on without."
        return
    fi
    if ! { as_root apt-get -q -o DPkg::Lock::Timeout=300 update &&
           as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
               install --no-install-recommends "${missing[@]}"; }; then
        say "Not everything could be installed. Going on with what is here."
    fi
}

# build_program TARGET… configures and builds the preset "release".
build_program() {
    local log=$root/build/configure.log
    # ccache fails the compiler when it has nowhere to write to.
    if [[ -z ${CCACHE_DIR:-} && ! -w ${HOME:-/nonexistent} ]]; then
        export CCACHE_DIR=$root/build/ccache
    fi
    mkdir -p "$root/build"
    say "Building Duikan in $root/build/release"
    if ! (cd -- "$root" && cmake --preset release) >"$log" 2>&1; then
        cat "$log" >&2
        return 1
    fi
    (cd -- "$root" && cmake --build --preset release --target "$@")
}
