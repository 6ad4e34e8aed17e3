"""What is known of fields: schemas, code lists and the register. Who shows plans and judges none needs no more."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from uitvoeringskompas.model.codelijst import Code, Codelijst, Leeslijst, make_codelijst
from uitvoeringskompas.model.register import Register
from uitvoeringskompas.reading.schemaset import SchemaSet
from uitvoeringskompas.vast import Vraagbaak


class Veldkennis(Vraagbaak):
    """Schemas, code lists and fields."""

    schemas: SchemaSet
    codelijsten: Mapping[str, Codelijst]
    register: Register

    def codelijst(self, naam: str) -> Codelijst:
        """Return a code list by code, in its own order; raise KeyError for a list that does not exist."""
        return self.codelijsten[naam]

    def code(self, lijst: str, code: str) -> Code:
        """Return one code of a list; raise KeyError when it is not in it."""
        return self.codelijsten[lijst][code]


def make_veldkennis(schemas: Mapping[str, str], codelijsten: Mapping[str, str]) -> Veldkennis:
    """Return what these schemas and code lists say, each by its stem."""
    known = SchemaSet(schemas)
    proper = {found["x-codelijst"] for found in known.schema("gedeeld")["$defs"].values() if "x-eigennaam" in found}
    lijsten = {
        naam: Leeslijst(partial(make_codelijst, naam, text, is_eigennaam=naam in proper))
        for naam, text in codelijsten.items()
    }
    return Veldkennis(schemas=known, codelijsten=lijsten, register=Register(known, lijsten))
