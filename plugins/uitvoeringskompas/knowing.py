"""What is installed becomes knowledge: schemas, code lists and guideline, first judged by themselves."""

from __future__ import annotations

import re
from pathlib import Path

from uitvoeringskompas.model.knowledge import ANEW, Knowledge, Reader, make_knowledge
from uitvoeringskompas.model.meldinguitleg import Meldinguitleg
from uitvoeringskompas.model.texts import Texts
from uitvoeringskompas.resources import read_texts
from uitvoeringskompas.rules.catalogus import RULES
from uitvoeringskompas.rules.leidraad.compleet import check_compleet
from uitvoeringskompas.validation import judge
from uitvoeringskompas.vast import replace

_SLOT = re.compile(r"\{\w+\}")


def load_knowledge(own_templates: Path | None = None, read: Reader = ANEW) -> Knowledge:
    """Return what is installed; templates that a site has of its own come before ours of the same name.

    Who knows what its files say already hands over a reader of its own.
    """
    return know(read_texts(own_templates), read)


def know(texts: Texts, read: Reader = ANEW) -> Knowledge:
    """Return what is known apart from the plans.

    As long as something is wrong in the guideline itself, no programme is put to it.
    """
    knowledge = make_knowledge(texts, judge, read)
    return knowledge if knowledge.problems else replace(knowledge, problems=tuple(check_compleet(knowledge)))


def explain_meldingen(knowledge: Knowledge) -> dict[str, Meldinguitleg]:
    """Return what is told about every message that belongs to no item of the guideline, by its code.

    How to mend what a rule found stands in its message, whose words are dots here.
    """
    rules = {
        code: Meldinguitleg(code=code, waarom=rule.waarom, herstel=_SLOT.sub("…", rule.melding))
        for code, rule in RULES.items()
    }
    return {**rules, **knowledge.meldingen}
