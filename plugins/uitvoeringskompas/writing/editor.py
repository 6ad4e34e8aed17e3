"""What lets an editor complete and check while typing: settings for VS Code and the schemas they point at."""

from __future__ import annotations

import json

from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.writing.new_file import NewFile

SETTINGS = ".vscode/settings.json"
SCHEMAS = ".vscode/schema"
"""Beside the settings that use them: one hidden folder, away from what policy officers work on."""

_GLOBS: dict[Kind, str | list[str]] = {
    Kind.PROFIEL: "*/profiel.yaml",
    Kind.PARTIJEN: "*/partijen.yaml",
    Kind.INDICATOREN: "*/indicatoren.yaml",
    Kind.NOTA: "*/notas/*.yaml",
    Kind.PROGRAMMA: "*/*/*/programma.yaml",
    Kind.INTERVENTIE: "*/*/*/interventies/*.yaml",
    Kind.VOORTGANG: "*/*/*/voortgang/*.yaml",
    Kind.EVALUATIE: ["*/*/*/evaluatie.yaml", "*/*/*/evaluatie-*.yaml"],
    Kind.SITE: "site.yaml",
}


def settings(plans: str, schemas: str) -> dict[str, object]:
    """Return the settings of a project whose plans and schemas stand in these folders."""
    return {
        "yaml.schemas": {
            f"./{schemas}/{kind}.schema.json": (
                f"{plans}/{glob}" if isinstance(glob, str) else [f"{plans}/{one}" for one in glob]
            )
            for kind, glob in _GLOBS.items()
        },
        "yaml.schemaStore.enable": False,
        "yaml.yamlVersion": "1.2",
        "yaml.format.enable": False,
        "[yaml]": {
            "editor.insertSpaces": True,
            "editor.tabSize": 2,
            "editor.quickSuggestions": {"other": True, "comments": False, "strings": True},
        },
        "files.encoding": "utf8",
        "files.eol": "\n",
    }


def editor_files(knowledge: Knowledge, plans: str) -> tuple[NewFile, ...]:
    """Return the files for a project that has no settings yet; ``plans`` is the name of its folder of plans."""
    stems = ("gedeeld", *(kind.value for kind in _GLOBS))  # a table of metingen is no YAML
    return (
        NewFile(path=SETTINGS, text=_as_json(settings(plans, SCHEMAS))),
        NewFile(path=".vscode/extensions.json", text=_as_json({"recommendations": ["redhat.vscode-yaml"]})),
        *(NewFile(path=f"{SCHEMAS}/{stem}.schema.json", text=knowledge.texts.schemas[stem]) for stem in stems),
    )


def _as_json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
