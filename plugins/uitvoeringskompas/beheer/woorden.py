"""What the form itself says in Dutch, where it says nothing in Dutch yet or something that nobody here understands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

WOORDEN: Mapping[str, str] = {
    "work_with_test_repo": "Beginnen",
    "working_with_test_repo": "Je werkt zonder account",
    "sign_in_using_access_token_workflow_note": "Het moet ook pull requests mogen lezen en schrijven.",
    "saving_entry.error.description": "Het opslaan is niet gelukt.",
    "entry_parse_errors": "Het formulier kan niet elk bestand lezen. Wat het niet leest, staat niet in de lijst.",
    "save_conflict.title": "Iemand anders heeft dit gewijzigd",
    "save_conflict.modified_by": "{$name} heeft dit op {$date} gewijzigd, nadat je het had geopend.",
    "save_conflict.modified": "Dit is gewijzigd nadat je het had geopend.",
    "save_conflict.deleted": "Dit is weggehaald nadat je het had geopend.",
    "save_conflict.overwrite_warning": "Sla je nu op, dan gaat die wijziging verloren.",
    "save_conflict.recreate_warning": "Sla je nu op, dan komt het er weer bij.",
    "save_conflict.save_anyway": "Toch opslaan",
    "save_conflict.branch_moved": "Iemand anders heeft tegelijk iets opgeslagen. Probeer het nog eens.",
    "remote_change.reload_entry": "Opnieuw laden",
    "remote_change.confirm_reloading_entry": "Wil je opnieuw laden? Wat je niet hebt opgeslagen, gaat verloren.",
    "list_item_options": "Opties voor dit onderdeel",
    "show_errors": "Fouten tonen",
    "status.deploying": "Wordt gepubliceerd",
    "workflow.send_for_review": "Laten beoordelen",
    "workflow.confirm_sending_for_review": "Je wijziging is bewaard als concept. Wil je haar laten beoordelen?",
    "workflow.deploying_deletion": "Weggehaald",
}
"""By the place of a sentence among the words of the form."""


def with_own_words(found: Mapping[str, Any]) -> dict[str, Any]:
    """Return the words of the form with ours in the place of its own, or beside them."""
    told = dict(found)
    for place, sentence in WOORDEN.items():
        *groups, last = place.split(".")
        group = told
        for each in groups:
            group[each] = dict(group.get(each, {}))
            group = group[each]
        group[last] = sentence
    return told
