"""What is known apart from the plans, read once for all tests of a process."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from uitvoeringskompas import build, knowing
from uitvoeringskompas.knowing import load_knowledge
from uitvoeringskompas.model.knowledge import ANEW, Knowledge, Reader
from uitvoeringskompas.model.texts import Texts
from uitvoeringskompas.pages.environment import Templates
from uitvoeringskompas.validation import Schemas

KNOWLEDGE = load_knowledge()
REGISTER = KNOWLEDGE.register
SCHEMAS = Schemas(KNOWLEDGE.schemas)
TEMPLATES = Templates(KNOWLEDGE.texts.templates)


def share_knowledge(patch: pytest.MonkeyPatch) -> None:
    """Let builds in this process share it too, as long as they read the same texts: the same texts say the same."""
    know = knowing.know

    def know_once(texts: Texts, read: Reader = ANEW) -> Knowledge:
        return KNOWLEDGE if texts == KNOWLEDGE.texts else know(texts, read)

    def compile_once(texts: Mapping[str, str]) -> Templates:
        return TEMPLATES if texts == KNOWLEDGE.texts.templates else Templates(texts)

    patch.setattr(knowing, "know", know_once)
    patch.setattr(build, "Templates", compile_once)
