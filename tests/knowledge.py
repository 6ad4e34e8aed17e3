"""What is known apart from the plans, read once for all tests of a process."""

from __future__ import annotations

from uitvoeringskompas.build import load_knowledge
from uitvoeringskompas.pages.environment import Templates
from uitvoeringskompas.validation import Schemas

KNOWLEDGE = load_knowledge()
REGISTER = KNOWLEDGE.register
SCHEMAS = Schemas(KNOWLEDGE.schemas)
TEMPLATES = Templates(KNOWLEDGE.texts.templates)
