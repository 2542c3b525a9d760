#!/usr/bin/env bash
# The steps of action.yml: action.sh install, action.sh compile, action.sh build
#
# What a workflow says arrives in environment variables (BLOG_…, as action.yml names them) and is never part of a command's
# text. Runs with the bash 3.2 of macOS.
set -euo pipefail

source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$RUNNER_TEMP/blog

main() {
  case ${1:-} in
    install | compile | build) "$1" ;;
    *) fail "action.sh takes install, compile or build." ;;
  esac
}

fail() {
  echo "::error::$1"
  exit 1
}

# output NAME VALUE: hands a value on; a line end in it would be another output.
output() {
  case $2 in *$'\n'*) fail "$1 is one line." ;; esac
  printf '%s=%s\n' "$1" "$2" >>"$GITHUB_OUTPUT"
}

# The release's program for this machine, or word that there is none and the program is to be compiled.
install() {
  local version rid
  version=$(wanted_version)
  rid=$(platform)
  mkdir -p "$folder"
  if [ -n "$version" ] && [ -n "$rid" ] && download "$version" "$rid"; then
    output program "$folder/blog-$version-$rid/blog"
    output compile false
    echo "blog $version for $rid, with the checksum of its release"
    return
  fi
  [ -z "$BLOG_VERSION" ] || fail "There is no release $version for this machine: $GITHUB_SERVER_URL/$BLOG_REPOSITORY/releases"
  output program ""
  output compile true
  echo "no release is this version for this machine; the program is compiled"
}

# What is asked for; else the release that is this very commit or tag. A branch may be ahead of every release.
wanted_version() {
  local own
  if [ -n "$BLOG_VERSION" ]; then
    echo "${BLOG_VERSION#v}"
    return
  fi
  [ -n "$BLOG_REPOSITORY" ] && [ -n "$BLOG_REF" ] || return 0
  own=$(sed -n 's/.*<Version>\(.*\)<\/Version>.*/\1/p' "$source/Directory.Build.props")
  if [ "$BLOG_REF" = "v$own" ] || tag_is_commit "v$own" "$BLOG_REF"; then
    echo "$own"
  fi
}

# tag_is_commit TAG COMMIT: a tag with a message of its own has an object of its own too, and "^{}" is what it points to.
tag_is_commit() {
  git ls-remote "$GITHUB_SERVER_URL/$BLOG_REPOSITORY" "refs/tags/$1" "refs/tags/$1^{}" |
    awk -v commit="$2" '$1 == commit {found = 1} END {exit !found}'
}

platform() {
  case $RUNNER_OS-$RUNNER_ARCH in
    Linux-X64) echo linux-x64 ;;
    Linux-ARM64) echo linux-arm64 ;;
    macOS-ARM64) echo osx-arm64 ;;
    Windows-X64) echo win-x64 ;;
  esac
}

# download VERSION RID: fails when there is no such release, and ends the step when its file is not the one of the release.
download() {
  local name=blog-$1-$2.tar.gz address=$GITHUB_SERVER_URL/$BLOG_REPOSITORY/releases/download/v$1
  case $2 in win-*) name=blog-$1-$2.zip ;; esac
  curl --fail --silent --show-error --location --retry 3 --output "$folder/SHA256SUMS" "$address/SHA256SUMS" || return 1
  curl --fail --silent --show-error --location --retry 3 --output "$folder/$name" "$address/$name" || return 1
  (cd "$folder" && check "$name") || fail "The checksum of $name is not the one in SHA256SUMS of release $1."
  case $name in
    *.zip) unzip -q -o "$folder/$name" -d "$folder" || fail "$name cannot be unpacked." ;;
    *) tar -xzf "$folder/$name" -C "$folder" || fail "$name cannot be unpacked." ;;
  esac
}

check() {
  awk -v name="$1" '$2 == name || $2 == "*" name' SHA256SUMS >one.sum
  [ -s one.sum ] || return 1
  if command -v sha256sum >/dev/null; then sha256sum --check --status one.sum; else shasum -a 256 --check --status one.sum; fi
}

# From the action's own source, with exactly the packages of its lock files.
compile() {
  dotnet restore "$source/src/Blog" --locked-mode --artifacts-path "$folder/build" -v quiet
  dotnet build "$source/src/Blog" --no-restore --configuration Release --artifacts-path "$folder/build" -v quiet
  output program "$folder/build/bin/Blog/release/blog.dll"
}

build() {
  local options=() program=("$BLOG_PROGRAM") line output_folder=$BLOG_OUTPUT
  case $BLOG_PROGRAM in *.dll) program=(dotnet "$BLOG_PROGRAM") ;; esac
  [ -n "$output_folder" ] || output_folder=${BLOG_ROOT%/}/output
  options+=(--root "$BLOG_ROOT" --output "$output_folder")
  # Pages names a site's address without the slash at its end.
  [ -z "$BLOG_BASE_URL" ] || options+=(--base-url "${BLOG_BASE_URL%/}/")
  case $BLOG_STRICT in
    true) options+=(--strict) ;;
    false) ;;
    *) fail "strict is true or false, and not '$BLOG_STRICT'." ;;
  esac
  while IFS= read -r line; do
    [ -z "$line" ] || options+=("$line")
  done <<<"$BLOG_ARGS"
  # Shows mistakes at their lines in a pull request. Paths are those of the repository only where the blog is at its root.
  [ "$BLOG_ROOT" != . ] || echo "::add-matcher::$source/.github/mistakes.json"
  "${program[@]}" build "${options[@]}"
  output folder "$output_folder"
}

main "$@"
