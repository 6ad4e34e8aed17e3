#!/usr/bin/env bash
# In its sandbox pandoc makes every Word, OpenDocument and EPUB file in 1970, whatever SOURCE_DATE_EPOCH or the clock says.
#
# Version  pandoc 3.9, as pypandoc-binary 1.17 carries it
# Guess    --sandbox keeps pandoc from reading files and from fetching; the date in the properties of a document is that
#          of SOURCE_DATE_EPOCH, as its manual says of reproducible builds, or else of today.
# Seen     Without --sandbox the file was made on the day of SOURCE_DATE_EPOCH. With it, on 1 January 1970, at midnight,
#          in .docx, .odt and .epub alike, and no warning says so.
# Source   pandoc's manual, "Reproducible builds" (SOURCE_DATE_EPOCH) and the option --sandbox, which speaks of reading
#          alone
# Matters  Who makes documents of the texts of others asks for the sandbox, and the same bytes each time. Both are there,
#          and each file says in a list of documents that it is older than the organisation. What helps is to write the
#          day into docProps/core.xml and meta.xml afterwards.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check pypandoc-binary==1.17

cat > made.py <<'PYTHON'
import os
import re
import subprocess
import zipfile

import pypandoc

NAMES = {"docx": "docProps/core.xml", "odt": "meta.xml", "epub": "EPUB/content.opf"}
DAY = re.compile(r"(?:created|creation-date|dcterms:modified)[^>]*>(\d{4}-\d\d-\d\d)")

pandoc = pypandoc.get_pandoc_path()
for options in ([], ["--sandbox"]):
    for form, name in NAMES.items():
        subprocess.run(
            [pandoc, *options, "--from=markdown", f"--to={form}", "--metadata=title:Besluit", "--output=made"],
            input="# Besluit\n\nWij besluiten.\n",
            text=True,
            check=True,
            env={**os.environ, "SOURCE_DATE_EPOCH": "1790812800"},
        )
        with zipfile.ZipFile("made") as archive:
            print(" ".join([form, *options]), DAY.search(archive.read(name).decode())[1])
PYTHON

env/bin/python -m pip list --format freeze 2>/dev/null | grep '^pypandoc'
env/bin/python made.py > seen

cat > expected <<'OUTPUT'
docx 2026-10-01
odt 2026-10-01
epub 2026-10-01
docx --sandbox 1970-01-01
odt --sandbox 1970-01-01
epub --sandbox 1970-01-01
OUTPUT

cat seen
if ! diff -u expected seen; then
  echo 'Changed: pandoc in its sandbox knows the day now, or another one.' >&2
  exit 1
fi
