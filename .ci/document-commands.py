#!/usr/bin/env python3
"""Does what README.md and the pages of the guide say, from top to bottom: document-commands.py [PAGE...]

README.md is first: its blocks ```console ci are typed in, in a clone, and install the program. Then come the pages, or
the named ones with the `blog` in PATH. Each has a folder of its own: an empty one, or one in which `blog new site` has
started a blog (`meta: {commands: blog}` in the front matter of the page) or the sample blog (`meta: {commands: sample}`). There,

- a fence with a title that is a path, such as `title="content/posts/hello.md"`, is written to that file; of a YAML file
  directly in content/ that is there already, its top-level keys are replaced;
- a block ```console is typed in: lines after '$ ', with those that continue them. `blog preview` runs until it answers;
- a block ```sh needs another machine, a key or an answer, and is not run: what follows `blog` is looked up in --help;
- at the end of a page with a blog, `blog build --strict` succeeds.
"""

import os
import re
import shlex
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
PAGES = REPOSITORY / "docs/guide/content/posts"
FENCE = re.compile(r"^(`{3,})([^\n`]*)\n(.*?)^\1\n", re.MULTILINE | re.DOTALL)

# A preview ends once it has answered; it is waited for by its own line, and asked as a browser would.
PRELUDE = r"""
set -euo pipefail
blog() {
  if [ "$1" != preview ]; then command blog "$@"; return; fi
  shift
  local options=() option log address
  for option; do [ "$option" = --open ] || options+=("$option"); done
  log=$(mktemp)
  command blog preview "${options[@]}" --port 5980 >"$log" 2>&1 &
  for _ in $(seq 100); do
    address=$(sed -n 's/^Preview of .*: \(http[^ ]*\)$/\1/p' "$log")
    [ -z "$address" ] || break
    sleep 0.3
  done
  curl --silent --show-error --fail --retry 5 --retry-connrefused --output /dev/null "$address" || { cat "$log"; return 1; }
  kill $!
  wait $! || true
}
run() { printf '$ %s\n' "$1"; eval "$1"; }
"""


def main(names):
    pages = sorted(PAGES.glob("*.md"), key=lambda p: int(re.search(r"part: (\d+)", p.read_text(encoding="utf-8"))[1]))
    failures = []
    with tempfile.TemporaryDirectory() as scratch:
        environment = make_environment(Path(scratch) / "home")
        if not names and not do_readme(Path(scratch) / "readme/clone", environment):
            sys.exit("failed: README.md")
        for page in pages if not names else [p for p in pages if p.stem in names]:
            print(f"\n== {page.stem}", flush=True)
            folder = Path(scratch) / page.stem
            folder.mkdir()
            if not do_page(page, folder, environment):
                failures.append(page.name)
    if failures:
        sys.exit("failed: " + ", ".join(failures))


def make_environment(home):
    """An author's machine: a picture, an old blog, a place to push to, and tools that others do not have."""
    tools = home / ".dotnet/tools"
    make_home(home)
    return {
        **os.environ,
        "DOTNET_CLI_HOME": str(home),
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        "GIT_CONFIG_GLOBAL": str(home / ".gitconfig"),
    }


def make_home(home):
    (home / "Pictures").mkdir(parents=True)
    (home / "Pictures/loss.png").write_bytes(falling_line())
    shutil.copytree(REPOSITORY / "tests/Blog.Sites/Moving/jekyll/blog", home / "old-blog")
    subprocess.run(["git", "init", "--quiet", "--bare", str(home / "notes.git")], check=True)
    (home / ".gitconfig").write_text(
        "[user]\n  name = Ann Lee\n  email = ann@example.org\n[init]\n  defaultBranch = main\n"
        f"[url \"{home}/notes.git\"]\n  insteadOf = https://github.com/ann/notes.git\n"
    )


def falling_line(width=640, height=400):
    """A chart as a PNG of grey pixels (PNG, 11.2): white, and black below a line that falls."""
    rows = b"".join(b"\0" + bytes(255 if y * width < x * height else 0 for x in range(width)) for y in range(height))
    chunks = [(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )


def do_readme(clone, environment):
    print("\n== README.md", flush=True)
    text = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    lines = [c for _, info, body in FENCE.findall(text) if info == "console ci" for c in commands(body)]
    if not lines:
        sys.exit("README.md marks no commands: start a block with ```console ci.")
    subprocess.run(["git", "clone", "--quiet", "--no-local", str(REPOSITORY), str(clone)], check=True)
    return run([f"run {shlex.quote(command)}" for command in lines], clone, environment)


def do_page(page, folder, environment):
    text = page.read_text(encoding="utf-8")
    kind = re.search(r"^meta: \{commands: (\w+)\}$", text.split("\n---\n")[0], re.MULTILINE)
    script = []
    if kind:
        start = ["new", "site", ".", "--title", "Notes on Go"] if kind[1] == "blog" else ["new", "site", ".", "--sample"]
        script.append(shlex.join(["blog", *start]) + " >/dev/null")
    for _, info, body in FENCE.findall(text):
        title = re.search(r'title="([^"]+/[^"]+)"', info)
        if info == "console":
            script += [f"run {shlex.quote(command)}" for command in commands(body)]
        elif info == "sh":
            script += [look_up(command) for command in commands(body) if command.startswith("blog ")]
        elif title:
            script.append(shlex.join([sys.executable, __file__, "--write", title[1], body]))
    if kind:
        script.append("run 'blog build --strict'")
    return run(script, folder, {**environment, "HOME": environment["DOTNET_CLI_HOME"]})


def run(script, folder, environment):
    text = "\n".join([PRELUDE, *script])
    return subprocess.run(["bash", "-c", text], cwd=folder, env=environment, stderr=subprocess.STDOUT).returncode == 0


def commands(body):
    joined = re.sub(r"\\\n\s*", "", body)
    return [line.removeprefix("$ ") for line in joined.splitlines() if line.startswith("$ ")]


def look_up(command):
    """That a command which is not run exists, with each option it has."""
    words = shlex.split(command)[1:]
    name = []
    while words and re.fullmatch(r"[a-z]+", words[0]) and len(name) < 2:
        name.append(words.pop(0))
    options = [w.split("=")[0] for w in words if w.startswith("--")]
    checks = [f"grep -q -e {shlex.quote(option + '[ ,>]')} <<<\"$help\"" for option in options]
    help_text = f"help=\"$(blog {shlex.join(name)} --help)\""
    return " && ".join([f"printf '# %s\\n' {shlex.quote(command)}", help_text, *checks]) + " || { echo 'not known'; exit 1; }"


def write(path, body):
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.suffix == ".yml" and file.parent.name == "content" and file.exists():
        keys = re.findall(r"^([a-z_-]+):", body, re.MULTILINE)
        old = file.read_text(encoding="utf-8")
        for key in keys:
            old = re.sub(rf"^{key}:.*\n(?:[ \-].*\n|\n(?= ))*", "", old, flags=re.MULTILINE)
        body = old + body
    file.write_text(body, encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--write"]:
        write(*sys.argv[2:])
    else:
        main(sys.argv[1:])
