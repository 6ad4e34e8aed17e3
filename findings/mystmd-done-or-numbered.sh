#!/usr/bin/env bash
# mystmd writes one text as Markdown, JATS and LaTeX, and no file keeps both what is done and which decision is 4.
#
# Version  mystmd 1.11.0, on Node.js 20
# Guess    All exports come from one tree of the text. What a form has a way to say is said, and from Markdown to
#          Markdown nothing is lost.
# Seen     Decisions 4 and 5, then a task that is done and one that is open. Markdown: the numbers stay, done and open
#          are the same bullet. JATS: the same bullet as well, and an ordered list that does not say where it starts.
#          LaTeX: the boxes stay, the list is told to resume, so it goes on from the list before; here is none, and the
#          decisions are 1 and 2. Each file knows what another lost. No warning, exit code 0.
# Source   MyST's guide, "Typography": "Task Lists", and "Bullet points and numbered lists", which says that a first
#          number other than 1 is where the list starts; mystmd issues 2559 "LaTeX export: support checkboxes" (closed)
#          and 482 "Export document to Markdown"
# Matters  Decisions of a council are cited by number, and done or open is what a progress report is about. The files
#          that are sent and kept say something else than the text did. Write the number and "gereed" as words, or
#          compare each export with its source.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check mystmd==1.11.0

cat > myst.yml <<'YAML'
version: 1
project:
  title: Voorbeeld
YAML

cat > verslag.md <<'MARKDOWN'
---
title: Voortgang
exports:
  - {format: md, output: uit.md}
  - {format: jats, output: uit.xml}
  - {format: tex, template: null, output: uit.tex}
---

Het college besluit:

4. de nota vast te stellen
5. het krediet te verlenen

Voortgang:

- [x] Zaal gehuurd
- [ ] Subsidie aangevraagd
MARKDOWN

env/bin/myst build verslag.md --md --xml --tex > log 2>&1 || { cat log >&2; exit 1; }

{
  echo "mystmd $(env/bin/myst --version)"
  for file in uit.md uit.xml uit.tex; do
    echo "$file"
    grep -E '^<list |enum|nota|krediet|gehuurd|aangevraagd' "$file" | sed 's/^/  /'
  done
} > seen

cat > expected <<'OUTPUT'
mystmd v1.11.0
uit.md
  4.  de nota vast te stellen
  5.  het krediet te verlenen
  *   Zaal gehuurd
  *   Subsidie aangevraagd
uit.xml
  <list list-type="order">
  <p>de nota vast te stellen</p>
  <p>het krediet te verlenen</p>
  <list list-type="bullet">
  <p>Zaal gehuurd</p>
  <p>Subsidie aangevraagd</p>
uit.tex
  \begin{enumerate}[resume]
  \item de nota vast te stellen
  \item het krediet te verlenen
  \end{enumerate}
  \item[$\blacksquare$] Zaal gehuurd
  \item[$\square$] Subsidie aangevraagd
OUTPUT

cat seen
if ! diff -u expected seen; then
  echo 'Changed: the exports of mystmd keep more than this finding says, or less.' >&2
  exit 1
fi
