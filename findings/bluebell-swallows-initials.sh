#!/usr/bin/env bash
# bluebell turns "P.M." and the initials of who is called P. into a class attribute; the text is gone.
#
# Version  bluebell-akn 5.0.0, which needs Python 3.12; on 3.11 the newest is 3.1.1, with the same outcome
# Guess    Keywords of the notation for laws are whole words in capitals (PART, CHAPTER, BODY). A line of running text
#          is text.
# Seen     P is a keyword too (a paragraph), and .NAME behind a keyword is its class. "P.M. kosten volgen" becomes <p
#          class="M">kosten volgen</p>, "P.J. Voorbeeld, griffier" <p class="J">Voorbeeld, griffier</p>, and "P.
#          Voorbeeld" loses its initial. "A.J. Voorbeeld" and "p.m. kosten" stay whole. No error, and the result is
#          valid Akoma Ntoso.
# Source   bluebell's documentation, "Grammar", section "Attributes" (dot notation for classes); the keyword P of the
#          notation
# Matters  P.M. (pro memorie) is how Dutch budgets write "cost not known yet", and signatures begin with initials. Who
#          makes a decision as Akoma Ntoso from plain text must put a backslash before a line that begins with P and a
#          dot or a space.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check \
  'bluebell-akn==5.0.0; python_version >= "3.12"' 'bluebell-akn==3.1.1; python_version < "3.12"' cobalt==9.0.1

cat > besluit.txt <<'TEXT'
BODY

P.M. kosten volgen

p.m. kosten volgen

P.J. Voorbeeld, griffier

P. Voorbeeld, griffier

A.J. Voorbeeld, griffier

\P.M. kosten volgen
TEXT

cat > initials.py <<'PYTHON'
from pathlib import Path

from bluebell.parser import AkomaNtosoParser
from cobalt import FrbrUri

parser = AkomaNtosoParser(FrbrUri.parse("/akn/nl/statement/2026/besluit"))
document = parser.parse_to_xml(Path("besluit.txt").read_text("utf-8"), "statement")
for paragraph in document.iterfind(".//{*}mainBody/{*}p"):
    print(f"class {paragraph.get('class', '-')}: {''.join(paragraph.itertext())}")
PYTHON

env/bin/python -m pip list --format freeze 2>/dev/null | grep '^bluebell'
env/bin/python initials.py > seen

cat > expected <<'OUTPUT'
class M: kosten volgen
class -: p.m. kosten volgen
class J: Voorbeeld, griffier
class -: Voorbeeld, griffier
class -: A.J. Voorbeeld, griffier
class -: P.M. kosten volgen
OUTPUT

cat seen
if ! diff -u expected seen; then
  echo 'Changed: bluebell keeps text that begins with P. now, or loses it in another way.' >&2
  exit 1
fi
