#!/usr/bin/env bash
# Makes the files of a release; the release workflow and .ci/run use the same commands:
#   release.sh version [TAG]            prints the version; fails when the tag is not "v" and the version
#   release.sh native RID FOLDER        a folder with the native program, an archive of it, and its package for 'dotnet tool
#                                       install'; on the system that it is for
#   release.sh tools FOLDER             the packages that are the same on every system
#   release.sh sums FOLDER              SHA256SUMS of the archives in a folder
#   release.sh image PROGRAM FOLDER     the files of the container image, of a native program's folder and this machine's
set -euo pipefail

source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

main() {
  local command=${1:-}
  shift || true
  case $command in
    version) version "${1:-}" ;;
    native | tools | sums | image) "$command" "$@" ;;
    *)
      sed -n '2,/^set /s/^# *//p' "${BASH_SOURCE[0]}" >&2
      exit 2
      ;;
  esac
}

version() {
  local version tag=$1
  version=$(sed -n 's/.*<Version>\(.*\)<\/Version>.*/\1/p' "$source/Directory.Build.props")
  if [ -n "$tag" ] && [ "$tag" != "v$version" ]; then
    echo "The tag is $tag, and Directory.Build.props says <Version>$version</Version>." >&2
    return 1
  fi
  echo "$version"
}

# What is built for a release is kept apart: the native compiler's packages are no affair of a developer's bin and obj.
native() {
  local rid=$1 folder=$2 name packages
  name=blog-$(version "")-$rid
  mkdir -p "$folder"
  folder=$(cd "$folder" && pwd)
  rm -rf "${folder:?}/$name"
  # Packing publishes: the folder and the package are of one compilation.
  dotnet pack "$source/src/Blog" --configuration Release --runtime "$rid" --output "$folder" \
    --artifacts-path "$folder/build" -p:Tool=native -p:PublishDir="$folder/$name/" -v quiet
  cp "$source/LICENSE" "$source/README.md" "$folder/$name"
  packages=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: //')
  cat "$packages"/netvips.native."$rid"/*/THIRD-PARTY-NOTICES.md "$packages"/onigwrap/*/THIRD-PARTY-NOTICES.TXT \
    >"$folder/$name/THIRD-PARTY-NOTICES.md"
  cd "$folder"
  case $rid in
    win-*) 7z a -bd -tzip "$name.zip" "$name" >/dev/null && echo "$folder/$name.zip" ;;
    *) tar -czf "$name.tar.gz" "$name" && echo "$folder/$name.tar.gz" ;;
  esac
}

tools() {
  mkdir -p "$1"
  local folder kind options
  folder=$(cd "$1" && pwd)
  for kind in any pointer; do
    options=("-p:Tool=$kind")
    # The package that names the others holds no program: what 'any' restored is enough for it.
    [ $kind = any ] || options+=(--no-build)
    dotnet pack "$source/src/Blog" --configuration Release --output "$folder" --artifacts-path "$folder/build" \
      "${options[@]}" -v quiet
  done
}

sums() {
  cd "$1"
  # Names alone, as whoever checks them has the files in one folder.
  local files=(blog-*.tar.gz blog-*.zip) file
  for file in "${files[@]}"; do
    [ ! -f "$file" ] || if command -v sha256sum >/dev/null; then sha256sum "$file"; else shasum -a 256 "$file"; fi
  done >SHA256SUMS
  [ -s SHA256SUMS ]
}

# An image of what the program loads and nothing else: no shell, no package manager.
image() {
  local program folder=$2 file library
  program=$(cd "$1" && pwd)
  rm -rf "$folder"
  mkdir -p "$folder"/{etc/fonts,etc/ssl/certs,usr/lib/blog,usr/share/fonts,usr/share/zoneinfo,site,tmp}
  chmod 1777 "$folder/tmp" "$folder/site"
  cp -R "$program"/{blog,*.so*,fonts,LICENSE,THIRD-PARTY-NOTICES.md} "$folder/usr/lib/blog"
  library=$(ldconfig -p | sed -n 's/.*libssl\.so\.3 .*=> //p' | head -n 1)
  for file in "$program/blog" "$program"/*.so* "$library"; do
    ldd "$file" | grep -o '/[^ ]*' || true
  done | sort -u | { cat; echo "$library"; } | while read -r file; do
    # As the loader of a machine asks for them: /lib and /lib64 may be links into /usr.
    [ "${file#"$program"}" != "$file" ] || install -D "$file" "$folder$file"
  done
  # Not the same zones again in two other counts of seconds.
  tar -C /usr/share/zoneinfo --exclude ./posix --exclude ./right -cf - . | tar -C "$folder/usr/share/zoneinfo" -xf -
  cp -L /etc/ssl/certs/ca-certificates.crt "$folder/etc/ssl/certs"
  find /usr/share/fonts -name 'DejaVuSans*.ttf' ! -name '*Condensed*' -exec cp -t "$folder/usr/share/fonts" {} +
  cat >"$folder/etc/fonts/fonts.conf" <<'XML'
<?xml version="1.0"?>
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <cachedir>/tmp/fontconfig</cachedir>
  <alias><family>sans</family><prefer><family>DejaVu Sans</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
XML
  echo 'blog:x:65532:65532::/tmp:/nowhere' >"$folder/etc/passwd"
  echo 'blog:x:65532:' >"$folder/etc/group"
}

main "$@"
