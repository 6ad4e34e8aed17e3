"""The whole form as one value: which files can be written, what is asked in each, and where they are kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from uitvoeringskompas.beheer.bewaarplaats import Bewaarplaats
from uitvoeringskompas.beheer.velden import Vragensteller
from uitvoeringskompas.beheer.waarom import list_waarom
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.reading.kinds import Kind

Instelling: TypeAlias = dict[str, Any]
"""A part of the settings, in the words of the form."""

KINDS = (Kind.PROFIEL, Kind.PARTIJEN, Kind.INDICATOREN, Kind.NOTA, Kind.PROGRAMMA, Kind.INTERVENTIE)
ALL_KINDS = (*KINDS, Kind.VOORTGANG, Kind.EVALUATIE)
"""What can be written in the form; tables of metingen are no YAML, and the site as a whole is for its owner."""

BRON = {"name": "_bron", "widget": "hidden"}
"""The text of the file, which goes with the fields so that only what changed is written anew."""

_LABELS = {Kind.PROFIEL: "Profiel", Kind.PARTIJEN: "Partijen", Kind.INDICATOREN: "Cijfers"}


def make_instellingen(
    catalogus: Catalogus, bewaarplaats: Bewaarplaats | None, *, title: str, folder: str
) -> Instelling:
    """Return the settings; ``fields`` of a file is the kind of file, whose fields stand once in ``velden``."""
    knowledge = catalogus.knowledge
    vragen = Vragensteller(knowledge.schemas, knowledge.codelijsten, list_waarom(knowledge.leidraad))
    forms = {kind: vragen.ask(kind) for kind in ALL_KINDS}
    return {
        "velden": {kind: [*form.velden, BRON] for kind, form in forms.items()},
        "vormen": {kind: form.vormen for kind, form in forms.items()},
        "cms": _cms(catalogus, bewaarplaats, title=title, folder=folder),
    }


def spread(instellingen: Instelling) -> Instelling:
    """Return the settings of the form itself, with the fields of each kind at every file: as a browser does."""
    velden = instellingen["velden"]
    cms: Instelling = instellingen["cms"]
    return {**cms, "collections": [_with_fields(each, velden) for each in cms["collections"]]}


def _with_fields(collection: Instelling, velden: Mapping[str, Any]) -> Instelling:
    if "files" in collection:
        return {**collection, "files": [_with_fields(file, velden) for file in collection["files"]]}
    return {**collection, "fields": velden[collection["fields"]]}


def _cms(catalogus: Catalogus, bewaarplaats: Bewaarplaats | None, *, title: str, folder: str) -> Instelling:
    place = bewaarplaats.folder if bewaarplaats else folder
    found = [each for publicatie in catalogus.publicaties.values() for each in _collections(publicatie, place)]
    return {
        "load_config_file": False,
        "backend": dict(bewaarplaats.backend) if bewaarplaats else {"name": "test-repo"},
        "publish_mode": "editorial_workflow" if bewaarplaats and bewaarplaats.with_proposals else "simple",
        "app_title": title,
        "media_folder": place,
        "media_libraries": {"default": {"config": {"max_file_size": 0}}, "stock_assets": {"providers": []}},
        "show_preview_links": False,
        "slug": {"encoding": "ascii", "clean_accents": True, "maxlength": 60},
        "output": {"omit_empty_optional_fields": True},
        "collections": found,
    }


def _collections(publicatie: Publicatie, place: str) -> Iterator[Instelling]:
    slug = publicatie.slug
    files = [_file(kind, label, f"{place}/{slug}/{kind}.yaml", slug) for kind, label in _LABELS.items()]
    yield {"name": slug, "label": f"{publicatie.naam}: wie jullie zijn, partijen en cijfers", "files": files}
    label = f"{publicatie.naam}: nota's"
    yield _folder(f"{slug}--notas", label, f"{place}/{slug}/notas", Kind.NOTA)
    for dossier in publicatie.dossiers:
        yield from _of_programma(dossier, f"{place}/{slug}", publicatie)


def _of_programma(dossier: Dossier, place: str, publicatie: Publicatie) -> Iterator[Instelling]:
    here = dossier.programma.node.document.place
    folder = f"{place}/{here.jaar}/{here.programma}"
    name = f"{publicatie.slug}--{here.jaar}--{here.programma}"
    label = f"{publicatie.naam} {here.jaar}, {dossier.programma.titel}"
    files = [_file(Kind.PROGRAMMA, "Programma", f"{folder}/programma.yaml", name)]
    for stem in sorted(
        {
            "evaluatie",
            *(each.node.document.place.path.rpartition("/")[2].removesuffix(".yaml") for each in dossier.evaluaties),
        }
    ):
        file = _file(Kind.EVALUATIE, _evaluatie(stem), f"{folder}/{stem}.yaml", name)
        files.append({**file, "name": f"{name}--{stem}"})
    yield {"name": name, "label": f"{label}: programma en evaluatie", "files": files}
    yield _folder(f"{name}--interventies", f"{label}: interventies", f"{folder}/interventies", Kind.INTERVENTIE)
    yield _folder(f"{name}--voortgang", f"{label}: voortgang", f"{folder}/voortgang", Kind.VOORTGANG)


def _evaluatie(stem: str) -> str:
    return f"Evaluatie {stem.removeprefix('evaluatie').removeprefix('-')}".strip()


def _file(kind: Kind, label: str, path: str, collection: str) -> Instelling:
    return {
        "name": f"{collection}--{kind}",
        "label": label,
        "file": path,
        "format": form_of(kind),
        "fields": kind.value,
    }


def _folder(name: str, label: str, folder: str, kind: Kind) -> Instelling:
    title = "peildatum" if kind is Kind.VOORTGANG else "titel"
    return {
        "name": name,
        "label": label,
        "folder": folder,
        "extension": "yaml",
        "format": form_of(kind),
        "identifier_field": title,
        "slug": f"{{{{{title}}}}}",
        "summary": f"{{{{{title}}}}}",
        "thumbnail": False,
        "fields": kind.value,
    }


def form_of(kind: Kind) -> str:
    """Return how the notation of a kind of file is called in the form."""
    return f"kompas-{kind}"
