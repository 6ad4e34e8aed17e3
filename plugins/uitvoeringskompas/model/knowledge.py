"""What is known apart from the plans: schemas, code lists, the guideline and the templates, as one frozen value.

It is made once, in ``build``, and handed down. Two of them may live in one process: each revision of a repository is
judged by its own guideline.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, partial

from uitvoeringskompas.model.codelijst import Codelijst
from uitvoeringskompas.model.indeling import Indeling, make_indeling
from uitvoeringskompas.model.koersregel import Koersregel
from uitvoeringskompas.model.kolomwoorden import Kolomwoorden, make_kolomwoorden
from uitvoeringskompas.model.leidraad import Leidraad
from uitvoeringskompas.model.ligging import Ligging, make_ligging
from uitvoeringskompas.model.meldinguitleg import Meldinguitleg, make_meldingen
from uitvoeringskompas.model.persoonsgegevens import Persoonslijsten, make_persoonslijsten
from uitvoeringskompas.model.register import Register
from uitvoeringskompas.model.texts import Texts
from uitvoeringskompas.model.veldkennis import Veldkennis, make_veldkennis
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.content import FileReading, read_content
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import KOERS_PLACE, LEIDRAAD_PLACE, Place
from uitvoeringskompas.reading.schemaset import SchemaSet

LEIDRAAD_FILE = "schema/leidraad.yaml"
EMPTY = b"bronnen: []\nhoofdstukken: []\nonderdelen: []\n"
KOERS_FILE = "schema/koers.yaml"
EMPTY_KOERS = b"bronnen: []\nstappen: []\nanders: niet_te_zeggen\n"


Words = Callable[[str], Mapping[str, tuple[str, ...]]]
"""Gives of a code list by its name: each code, and its name and the other words that editors use for it."""

Judge = Callable[[SchemaSet, Words], Callable[[Document], tuple[Problem, ...]]]
"""Makes of schemas, and of what their codes are called, what says everything that is wrong in a document."""


class Knowledge(Veldkennis):
    """Schemas, code lists, fields, guideline, rule of the figures, words of tables, explanations, templates.

    ``validate`` says what a schema does not allow in a document. ``problems`` are what is wrong in the guideline and
    in the rule themselves; one that cannot be used at all has no item or question in it. What few ask for is read
    at the first question.
    """

    texts: Texts
    validate: Callable[[Document], tuple[Problem, ...]]
    leidraad: Leidraad
    koers: Koersregel
    persoonslijsten: Persoonslijsten
    problems: tuple[Problem, ...]

    @property
    def documents(self) -> tuple[tuple[Document, bytes], ...]:
        """Return the guideline and the rule of the figures as files, each with its bytes."""
        return (self.leidraad.node.document, self.texts.leidraad), (self.koers.node.document, self.texts.koers)

    @cached_property
    def indeling(self) -> Indeling:
        """Return which gemeenten there were on which day."""
        return make_indeling(self.codelijsten["gemeente"], self.texts.herindelingen)

    @cached_property
    def ligging(self) -> Ligging:
        """Return where the gemeenten lie."""
        return make_ligging(self.indeling, self.codelijsten["provincie"], self.codelijsten["ggd"], self.texts.ligging)

    @cached_property
    def kolomwoorden(self) -> Kolomwoorden:
        """Return what the columns of a table of somebody else may be called."""
        return make_kolomwoorden(self.texts.kolommen)

    @cached_property
    def meldingen(self) -> Mapping[str, Meldinguitleg]:
        """Return what is told about messages that belong to no rule, by their code."""
        return make_meldingen(self.texts.meldingen)


Reader = Callable[[bytes, Place, str], FileReading]
"""Makes a document out of the bytes of one file: where it stands, and how it is called in messages."""

ANEW: Reader = read_content
"""Reads what the file says."""


def make_knowledge(texts: Texts, judge: Judge, read: Reader = ANEW) -> Knowledge:
    """Return the knowledge that stands in these files."""
    velden = make_veldkennis(texts.schemas, texts.codelijsten)
    register = velden.register
    validate = judge(velden.schemas, partial(_name_codes, velden.codelijsten))
    reading = read(texts.leidraad, LEIDRAAD_PLACE, LEIDRAAD_FILE)
    koers = read(texts.koers, KOERS_PLACE, KOERS_FILE)
    wrong = (*koers.problems, *(validate(koers.document) if koers.document else ()))
    return Knowledge(
        texts=texts,
        schemas=velden.schemas,
        validate=validate,
        codelijsten=velden.codelijsten,
        register=register,
        leidraad=_make_leidraad(register, reading),
        koers=_make_koers(register, None if wrong else koers.document),
        persoonslijsten=make_persoonslijsten(texts.persoonsgegevens),
        problems=(*reading.problems, *(validate(reading.document) if reading.document else ()), *wrong),
    )


def _name_codes(codelijsten: Mapping[str, Codelijst], naam: str) -> Mapping[str, tuple[str, ...]]:
    lijst = codelijsten.get(naam, {})
    return {code: (known.naam, *known.synoniemen) for code, known in lijst.items()}


def _make_leidraad(register: Register, reading: FileReading) -> Leidraad:
    """Return the guideline; one without any item when it is so broken that nothing can be made of it."""
    read = partial(register.read_as, Leidraad, register.shapes["leidraad"])
    try:
        if reading.document is not None:
            return read(reading.document.root)
    except TypeError:  # a key that an item cannot do without is not there
        pass
    empty = read_content(EMPTY, LEIDRAAD_PLACE, LEIDRAAD_FILE).document
    if empty is None:
        raise ValueError("the empty guideline cannot be read")
    return read(empty.root)


def _make_koers(register: Register, document: Document | None) -> Koersregel:
    """Return the rule of the figures; one without any question when the file does not hold a good one."""
    good = document or read_content(EMPTY_KOERS, KOERS_PLACE, KOERS_FILE).document
    if good is None:
        raise ValueError("the empty rule cannot be read")
    return register.read_as(Koersregel, register.shapes["koers"], good.root)
