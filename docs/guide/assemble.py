#!/usr/bin/env python3
"""Puts the guide together with the reference pages, as a blog to build: assemble.py FOLDER

The pages of the guide and the reference pages refer to each other by their places in the repository, so that links
work where the repository is read. In FOLDER the reference pages are pages of the guide, at /reference/NAME/, and the
links between them are changed to fit. A link to any other file of the repository leads to GitHub where
GITHUB_REPOSITORY names the repository, as it does in a workflow; elsewhere its text stands without a link.
"""

import os
import re
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
# What stays as it stands: a fence, indented code, an escaped mark, code among words. Else a link, with its parts.
PIECES = re.compile(
    r"^ *(?P<fence>`{3,}|~{3,}).*\n(?:.*\n)*? *(?P=fence)[`~]* *$"
    r"|^ {4}.*$"
    r"|\\."
    r"|(?P<ticks>`+)(?!`)(?:.|\n(?!\n))+?(?<!`)(?P=ticks)(?!`)"
    r"|(?P<link>(?P<image>!?)\[(?P<text>(?:[^\[\]]|\[[^\]]*\])*)\]\((?P<address>[^)\s#]+)(?P<part>#[^)\s]*)?(?P<title>\s+\"[^\"]*\")?\))",
    re.MULTILINE,
)


def references():
    """The reference pages, each with its name in the guide."""
    pages = {path: path.stem for path in sorted((REPOSITORY / "docs").glob("*.md"))}
    pages[REPOSITORY / "themes/README.md"] = "themes"
    return pages


def assemble(folder):
    shutil.copytree(HERE / "content", folder / "content", dirs_exist_ok=True)
    pages = references()
    places = {path: folder / f"content/pages/reference/{name}.md" for path, name in pages.items()}
    places |= {path: folder / path.relative_to(HERE) for path in sorted((HERE / "content").rglob("*.md"))}
    for path, place in places.items():
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(rewritten(path, place, places), encoding="utf-8")
    for picture in (REPOSITORY / "docs").glob("*.svg"):
        shutil.copy(picture, folder / "content/pages/reference")


def rewritten(path, place, places):
    """The text of a page with its links changed."""
    text = path.read_text(encoding="utf-8")
    return PIECES.sub(lambda m: link(m, path, place, places) if m["link"] else m[0], text)


def link(match, path, place, places):
    address, part = match["address"], match["part"] or ""
    if re.match(r"[a-z]+:|/", address):
        return match[0]
    target = (path.parent / address).resolve()
    if not target.exists():
        sys.exit(f"{path.relative_to(REPOSITORY)} links to {address}, which is not there.")
    if target in places:
        return f"[{match['text']}]({os.path.relpath(places[target], place.parent)}{part})"
    if match["image"]:
        return match[0]
    repository = os.environ.get("GITHUB_REPOSITORY")
    if not repository:
        return match["text"]
    return f"[{match['text']}](https://github.com/{repository}/blob/main/{target.relative_to(REPOSITORY)}{part})"


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    assemble(Path(sys.argv[1]))
