"""Where the schemas, guideline, templates and what a new project takes are on disk: installed or in the checkout.

A wheel carries them in ``uitvoeringskompas/_data``; an editable install and a checkout have them at the root of the
repository. Both places are looked at, the package first.
"""

from __future__ import annotations

from pathlib import Path

from uitvoeringskompas.model.texts import Texts
from uitvoeringskompas.vast import field_names

DATA = "_data"
PACKAGE_DATA = Path(__file__).resolve().parent / DATA
CHECKOUT = Path(__file__).resolve().parents[2]

OURS = "uitvoeringskompas"
"""Before the name of a template: ours, whatever a site has under that name; also the folder for those of a site."""

_SCHEMA = ".schema.json"
_NO_TEMPLATES = frozenset({"assets", "letters", "voorproef", "beheer", "project", "zoeken", "documenten"})


def data_folder(name: str) -> Path:
    """Return the folder ``schema`` or ``site_templates``; raise FileNotFoundError when it was not installed."""
    for home in (PACKAGE_DATA, CHECKOUT):
        if (home / name).is_dir():
            return home / name
    message = f"the folder {name} is missing in {PACKAGE_DATA} and in {CHECKOUT}: install uitvoeringskompas again"
    raise FileNotFoundError(message)


def schema_folder() -> Path:
    """Return the folder with ``<soort>.schema.json``, ``codelijsten/`` and ``leidraad.yaml``."""
    return data_folder("schema")


def template_folder() -> Path:
    """Return the folder with the templates of the site."""
    return data_folder("site_templates")


def list_homes() -> tuple[Path, ...]:
    """Return the folders with all that we are made of: the package, and in a checkout what stands beside it."""
    package = Path(__file__).resolve().parent
    return (package, *(home for home in (schema_folder(), template_folder()) if not home.is_relative_to(package)))


def own_files() -> dict[str, Path]:
    """Return the style sheets, letters and pictures that every page needs, by their place among the files of a site."""
    folder = template_folder() / "assets"
    return {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}


def preview_files() -> dict[str, Path]:
    """Return the scripts and style of the preview beside a form, by name: only a site with a form publishes them."""
    return {path.name: path for path in sorted((template_folder() / "voorproef").iterdir())}


def form_files() -> dict[str, Path]:
    """Return the page, scripts and style of the form, by name: only a site with a form publishes them."""
    return {path.name: path for path in sorted((template_folder() / "beheer").iterdir())}


def project_files() -> dict[str, str]:
    """Return the files that a new project begins with, by their place here."""
    folder = template_folder() / "project"
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): _text(path) for path in files}


def package_lists(*names: str) -> tuple[str, ...]:
    """Return lists of the packages that this version was tested with: exact versions, each file with its hash."""
    folder = data_folder("requirements")
    return tuple(_text(folder / f"{name}.txt") for name in names)


def npm_lists() -> tuple[str, str]:
    """Return which packages of npm there are, and the list with their versions and hashes."""
    installed = PACKAGE_DATA / "npm"
    home = installed if installed.is_dir() else CHECKOUT
    return _text(home / "package.json"), _text(home / "package-lock.json")


def licence_text(licence: str) -> str:
    """Return the text of a licence by its SPDX name, such as ``CC0-1.0``."""
    return _text(data_folder("LICENSES") / f"{licence}.txt")


def search_files() -> dict[str, Path]:
    """Return the scripts of the page to search, by name: only a site with an index publishes them."""
    return {path.name: path for path in sorted((template_folder() / "zoeken").iterdir())}


def drawing_letters() -> tuple[Path, ...]:
    """Return the letters that pictures are printed in, which no site publishes."""
    return tuple(sorted((template_folder() / "letters").glob("*.ttf")))


def document_template() -> Path:
    """Return the file that says what a document looks like as PDF, in the language of typst."""
    return template_folder() / "documenten" / "document.typ"


def read_schemas() -> dict[str, str]:
    """Return the schemas by the stem of their file."""
    found = sorted(schema_folder().glob(f"*{_SCHEMA}"))
    return {path.name.removesuffix(_SCHEMA): _text(path) for path in found}


def read_codelijst(naam: str) -> str:
    """Return one code list, for who needs no other."""
    return _text(schema_folder() / "codelijsten" / f"{naam}.yaml")


def read_codelijsten() -> dict[str, str]:
    """Return the code lists by the stem of their file."""
    return {path.stem: _text(path) for path in sorted((schema_folder() / "codelijsten").glob("*.yaml"))}


def read_texts(own_templates: Path | None = None) -> Texts:
    """Read all of them; templates of a site itself (``own_templates``) come before ours of the same name.

    Ours can then still be extended, as ``uitvoeringskompas/pages/programma.html.jinja``.
    """
    schema, templates = schema_folder(), _read_templates(template_folder())
    if own_templates:
        ours = {f"{OURS}/{name}": text for name, text in templates.items()}
        templates = templates | _read_templates(own_templates) | ours
    return Texts(
        schemas=read_schemas(),
        codelijsten=read_codelijsten(),
        leidraad=(schema / "leidraad.yaml").read_bytes(),
        koers=(schema / "koers.yaml").read_bytes(),
        meldingen=_text(schema / "meldingen.yaml"),
        templates=templates,
        herindelingen=_text(schema / "herindelingen.yaml"),
        ligging=_text(schema / "ligging.yaml"),
        persoonsgegevens=_text(schema / "persoonsgegevens.yaml"),
        kolommen=_text(schema / "kolommen.yaml"),
    )


def list_texts(texts: Texts) -> dict[str, bytes]:
    """Return the files from which the same knowledge is read again, by their places: ``schema/leidraad.yaml``."""
    single = {name: getattr(texts, name) for name in field_names(texts)}
    files = {
        **{f"schema/{stem}{_SCHEMA}": text for stem, text in single.pop("schemas").items()},
        **{f"schema/codelijsten/{stem}.yaml": text for stem, text in single.pop("codelijsten").items()},
        **{f"site_templates/{name}": text for name, text in single.pop("templates").items()},
        **{f"schema/{name}.yaml": text for name, text in single.items()},
    }
    return {name: text if isinstance(text, bytes) else text.encode() for name, text in files.items()}


def state_of_texts(own_templates: Path | None = None) -> frozenset[tuple[str, int]]:
    """Return what tells whether one of them was edited since: each file with its time of change."""
    folders = (schema_folder(), template_folder(), *([own_templates] if own_templates else ()))
    files = (path for folder in folders for path in folder.rglob("*.*"))
    return frozenset((str(path), path.stat().st_mtime_ns) for path in files)


def _read_templates(folder: Path) -> dict[str, str]:
    files = (path for path in sorted(folder.rglob("*.*")) if path.is_file())
    names = {path.relative_to(folder): path for path in files}
    return {name.as_posix(): _text(path) for name, path in names.items() if name.parts[0] not in _NO_TEMPLATES}


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")
