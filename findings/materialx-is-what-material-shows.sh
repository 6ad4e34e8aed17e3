#!/usr/bin/env bash
# Whoever adds MaterialX gets its theme in sites that ask for Material; whoever takes it out again has no theme at all.
#
# Version  mkdocs 1.6.1, mkdocs-material 9.8.1, mkdocs-materialx 10.2.2
# Guess    A fork under another name, with another theme name (materialx), stands beside the original. Were there a
#          conflict, pip would say so when it installs, or `pip check` afterwards.
# Seen     Both distributions write into one package, `material`. Of the 14,593 files of mkdocs-material 71 are another
#          one than it installed. `theme: material` builds with the templates of the fork, and the page says that
#          mkdocs-materialx is its generator. pip finds nothing broken. After `pip uninstall mkdocs-materialx` pip still
#          lists mkdocs-material and finds nothing broken, and 51 of its files are left.
# Source   Documentation of pip, "pip check" (requirements only); documentation of MaterialX, which says to change the
#          name of the theme; PEP 376 and "Recording installed projects" of the PyPA specifications on RECORD
# Matters  A package that depends on mkdocs-material, as most plugins with a look of their own do, changes the theme of
#          each site of who has the fork. Ask for Material in an extra, and look for both at run time. Who wants to go
#          back uninstalls both and installs one.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check mkdocs==1.6.1 mkdocs-material==9.8.1
env/bin/python -m pip install --quiet --disable-pip-version-check mkdocs-materialx==10.2.2

cat > files.py <<'PYTHON'
import base64
import hashlib
from importlib.metadata import distribution, version

print(f"mkdocs {version('mkdocs')}, mkdocs-material {version('mkdocs-material')}")
original = {str(file): file for file in distribution("mkdocs-material").files if not str(file).endswith(".pyc")}
there = {name: file for name, file in original.items() if file.locate().exists()}


def is_as_installed(file):
    digest = hashlib.new(file.hash.mode, file.locate().read_bytes()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == file.hash.value


other = [name for name, file in there.items() if file.hash and not is_as_installed(file)]
templates = [name for name in there if name.startswith("material/templates/")]
print(f"files of mkdocs-material: {len(original)}, there: {len(there)}, templates: {len(templates)}, other: {len(other)}")
PYTHON

mkdir docs
echo '# Home' > docs/index.md
printf 'site_name: Proef\ntheme: {name: material}\n' > mkdocs.yml

{
  env/bin/python files.py
  NO_MKDOCS_2_WARNING=1 DISABLE_MKDOCS_2_WARNING=true env/bin/python -m mkdocs build --quiet
  grep --only-matching 'generator" content="[^"]*"' site/index.html
  env/bin/python -m pip check
  env/bin/python -m pip uninstall --quiet --yes mkdocs-materialx
  env/bin/python files.py
  env/bin/python -m pip check
} > seen

cat > expected <<'OUTPUT'
mkdocs 1.6.1, mkdocs-material 9.8.1
files of mkdocs-material: 14593, there: 14593, templates: 14508, other: 71
generator" content="mkdocs-1.6.1, mkdocs-materialx-10.2.2"
No broken requirements found.
mkdocs 1.6.1, mkdocs-material 9.8.1
files of mkdocs-material: 14593, there: 51, templates: 42, other: 0
No broken requirements found.
OUTPUT

cat seen
if ! diff -u expected seen; then
  echo 'Changed: Material and MaterialX share no files any more, or pip tells it.' >&2
  exit 1
fi
