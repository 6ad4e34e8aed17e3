#!/usr/bin/env bash
# In the OpenDocument file that pandoc writes nobody reads the abstract: not LibreOffice, not odfdo, not even pandoc.
#
# Version  pandoc 3.9, as pypandoc-binary 1.17 carries it; odfdo 3.27.3
# Guess    The abstract stands behind the title, as in the .docx; or it is left out, since the manual does not name this
#          format among those that have one.
# Seen     It is written into the .odt, both paragraphs of it, and not into a paragraph: its words stand bare between
#          those of others, where the format knows no text. Every reader passes over them. The .docx of the same text has
#          them, and so has the HTML. What stands in include-before goes the same way.
# Source   OpenDocument 1.3, part 3, <office:text>, which holds paragraphs, lists and tables and no text of its own;
#          pandoc's manual, "Metadata variables"
# Matters  A document begins with what must be read first: that it is a concept, or made up. Who looks in the file finds
#          the words, and who opens it does not see them. What helps is to let them begin the text itself, and to move the
#          contents behind them.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check pypandoc-binary==1.17 odfdo==3.27.3

cat > besluit.md <<'MARKDOWN'
---
title: Gezond ouder worden
abstract: |
  Dit is nog een concept.

  Er is nog niet over besloten.
---

# Besluit

Wij stellen het programma vast.
MARKDOWN

cat > made.py <<'PYTHON'
import subprocess
import zipfile

import pypandoc
from odfdo import Document

pandoc = pypandoc.get_pandoc_path()
for form in ("docx", "odt"):
    subprocess.run([pandoc, "--standalone", "besluit.md", f"--output=besluit.{form}"], check=True)


def read_back(form):
    return subprocess.run(
        [pandoc, "--standalone", f"besluit.{form}", "--to=plain"], capture_output=True, text=True, check=True
    ).stdout


WORDS = "Er is nog niet over besloten"
with zipfile.ZipFile("besluit.odt") as archive:
    print("in the bytes of the odt:", WORDS in archive.read("content.xml").decode())
print("docx, read by pandoc:", WORDS in read_back("docx"))
print("odt, read by pandoc:", WORDS in read_back("odt"))
print("odt, read by odfdo:", WORDS in Document("besluit.odt").get_formatted_text())
PYTHON

env/bin/python -m pip list --format freeze 2>/dev/null | grep -E '^(pypandoc|odfdo)'
env/bin/python made.py > seen

cat > expected <<'OUTPUT'
in the bytes of the odt: True
docx, read by pandoc: True
odt, read by pandoc: False
odt, read by odfdo: False
OUTPUT

cat seen
if ! diff -u expected seen; then
  echo 'Changed: who opens the OpenDocument file of pandoc reads its abstract now, or something else happens.' >&2
  exit 1
fi
