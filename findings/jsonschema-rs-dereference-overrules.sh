#!/usr/bin/env bash
# jsonschema-rs writes references out so that the definition overrules the field: more is valid than before.
#
# Version  jsonschema-rs 0.60.3; dereference() is new this year
# Guess    A schema without references says what the schema with them said. Where both sides have a keyword, both count
#          (as draft 2020-12 has it), or the nearer one wins (as in json-schema-ref-parser).
# Seen     The keyword beside $ref vanishes as soon as the definition has one of the same name. "At most 5 characters"
#          becomes "at most 10", the field's own title becomes that of the definition, so does an annotation of one's
#          own (x-…). What only the field has stays, so the result looks as if nothing was lost. The same library
#          refuses a value by the first schema and accepts it by the second.
# Source   JSON Schema Core, draft 2020-12, 8.2.3.1 "Direct References with $ref" (a keyword may stand beside it, and
#          both apply); pull request 1102 of the library, "`dereference` function to recursively inline `$ref`
#          references"
# Matters  One definition (a name, an amount) with a title, a limit and a chapter of its own per field is how a schema
#          says things once. A form, a page with all fields or an editor's extension that is fed the dereferenced
#          schema shows and allows something else than the check. Put the definition in "allOf" first, or resolve
#          references where they are read.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check jsonschema-rs==0.60.3

cat > overrules.py <<'PYTHON'
from importlib.metadata import version

import jsonschema_rs

schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$defs": {"naam": {"type": "string", "maxLength": 10, "title": "Naam", "x-hoofdstuk": "algemeen"}},
    "type": "object",
    "properties": {
        "kort": {"$ref": "#/$defs/naam", "maxLength": 5, "minLength": 2, "title": "Korte naam", "x-hoofdstuk": "kop"},
    },
}
jsonschema_rs.meta.validate(schema)
written_out = jsonschema_rs.dereference(schema)

print(f"jsonschema-rs {version('jsonschema-rs')}")
print("field:", dict(sorted(written_out["properties"]["kort"].items())))
for value in ("a", "Beweeg", "Bewegen samen"):
    before, after = (jsonschema_rs.is_valid(each, {"kort": value}) for each in (schema, written_out))
    print(f"{value!r}: valid before {before}, after {after}")
PYTHON

env/bin/python overrules.py > seen

cat > expected <<'OUTPUT'
jsonschema-rs 0.60.3
field: {'maxLength': 10, 'minLength': 2, 'title': 'Naam', 'type': 'string', 'x-hoofdstuk': 'algemeen'}
'a': valid before False, after False
'Beweeg': valid before False, after True
'Bewegen samen': valid before False, after False
OUTPUT

cat seen
if ! diff -u expected seen; then
  echo 'Changed: dereference() no longer lets the definition overrule the field.' >&2
  exit 1
fi
