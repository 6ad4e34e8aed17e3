"""Plans that git cannot hold well, or that miss a file: made in a folder when a test asks for them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

INTERVENTIES = "duinstad/2026/gezondheid/interventies"
WANDELGROEP = "titel: Wandelgroep\nsoort: activiteit\nwat: Samen wandelen.\nstatus: loopt\n"


def write(plans: Path, *, file: str = f"{INTERVENTIES}/wandelgroep.yaml", content: bytes) -> None:
    """Write one file, byte for byte."""
    (plans / file).parent.mkdir(exist_ok=True)
    (plans / file).write_bytes(content)


def remove(plans: Path, *, file: str) -> None:
    """Take one file away that others refer to."""
    (plans / file).unlink()


def grow(plans: Path) -> None:
    """Make a file of 50 megabytes (which takes no room on the disk)."""
    with (plans / INTERVENTIES / "wandelgroep.yaml").open("wb") as file:
        file.truncate(50 * 1024 * 1024)


def link_outside(plans: Path) -> None:
    """Make a file and a folder that stand outside the plans, and links to them."""
    outside = plans.parent / "elders"
    outside.mkdir()
    (outside / "profiel.yaml").write_text("soort: gemeente\nnaam: Elders\nherkomst: eigen\n", "utf-8")
    (plans / "elders").symlink_to("../elders")
    (plans / INTERVENTIES / "wandelgroep.yaml").symlink_to("/etc/passwd")


def link_in_a_circle(plans: Path) -> None:
    """Make a folder that holds itself, a link to itself, and a link to nothing."""
    (plans / "duinstad" / "notas" / "rond").symlink_to("..")
    (plans / "duinstad" / "2026" / "kring").symlink_to("kring")
    (plans / INTERVENTIES / "weg.yaml").symlink_to("nergens.yaml")


def resemble(plans: Path) -> None:
    """Make two publishers and two interventies whose names are one name on some computers."""
    profiel = "soort: gemeente\nnaam: Zandstad\nherkomst: openbare_bron\nbronnen: [{id: site, titel: Site}]\n"
    for slug in ("zandstad", "Zandstad", "zandstád"):
        (plans / slug).mkdir()
        (plans / slug / "profiel.yaml").write_text(profiel, "utf-8")
    for name in ("wandelgroep", "Wandelgroep"):
        (plans / INTERVENTIES / f"{name}.yaml").write_text(WANDELGROEP, "utf-8")


def lay_a_pipe(plans: Path) -> None:
    """Make a file for which a reader would wait for ever."""
    os.mkfifo(plans / INTERVENTIES / "wandelgroep.yaml")


def misname(plans: Path) -> None:
    """Make files whose names are no text, or turn the line in a terminal around."""
    folder = os.fsencode(plans / INTERVENTIES)
    for name in (b"caf\xe9.yaml", "wandel\u202egroep.yaml".encode(), b"kleur\x1b[31m.yaml", b"twee\nregels.yaml"):
        Path(os.fsdecode(folder + b"/" + name)).write_text(WANDELGROEP, "utf-8")


def style(plans: Path) -> None:
    """Make house styles of which the files are not what they seem."""
    png = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
    files = {
        "groot/huisstijl/logo.svg": b" " * 200_001,
        "soort/huisstijl/logo.png": b"RIFF....WEBPVP8 ",
        "soort/huisstijl/icoon.ico": b"MZ",
        "maat/huisstijl/logo.png": png + (5_000).to_bytes(4, "big") + (20).to_bytes(4, "big"),
        "maat/huisstijl/icoon.png": png[:-4],
        "json/huisstijl/tokens.json": b'{"utrecht": {\n  "link": }\n',
        "diep/huisstijl/tokens.json": b"[" * 60 + b"]" * 60,
        "tekst/huisstijl/logo.svg": b"<svg>\xff</svg>",
        "link/huisstijl/echt.svg": b"<svg/>",
    }
    for file, content in files.items():
        (plans / file).parent.mkdir(parents=True, exist_ok=True)
        (plans / file).write_bytes(content)
        key = {"logo": "logo", "icoon": "favicon", "tokens": "tokens"}.get(Path(file).stem, "logo")
        profiel = (plans / file).parent.parent / "profiel.yaml"
        head = "soort: gemeente\nnaam: Stad\nherkomst: openbare_bron\nbronnen: [{id: a, titel: A}]\nhuisstijl:\n"
        text = profiel.read_text("utf-8") if profiel.exists() else head
        name = file.partition("/")[2] if "echt" not in file else "huisstijl/logo.svg"
        profiel.write_text(f"{text}  {key}: {name}\n", "utf-8")
    (plans / "link" / "huisstijl" / "logo.svg").symlink_to("echt.svg")
    (plans / "huisstijl").symlink_to("link/huisstijl")
    (plans / "site.yaml").write_text("huisstijl: {logo: huisstijl/logo.svg}\n", "utf-8")


def empty(plans: Path) -> None:
    """Take everything away but the folder itself."""
    shutil.rmtree(plans)
    plans.mkdir()


def _encoded(text: str, encoding: str) -> Callable[[Path], None]:
    return partial(write, content=text.encode(encoding))


def _without(file: str) -> Callable[[Path], None]:
    return partial(remove, file=f"duinstad/{file}")


BUILDERS: Mapping[str, Callable[[Path], None]] = {
    "bestand-50-megabyte": grow,
    "diepte-te-veel-niveaus": _encoded(f"{WANDELGROEP}hoe: {'[' * 25}{']' * 25}\n", "utf-8"),
    "schema-te-veel": _encoded(f"{WANDELGROEP}nummers: [{', '.join(f'n{n}' for n in range(501))}]\n", "utf-8"),
    "schema-veel-fouten": _encoded(f"{WANDELGROEP}nummers: {list(range(200))}\n", "utf-8"),
    "yaml-veel-fouten": _encoded(WANDELGROEP + "status: loopt\n" * 60, "utf-8"),
    "yaml-te-veel": _encoded(f"{WANDELGROEP}nummers: [{'a, ' * 60_000}]\n", "utf-8"),
    "csv-te-veel": partial(
        write, file="duinstad/metingen/bewegen.csv", content=b"meetjaar;waarde\n" + b"2024;5\n" * 20_001
    ),
    "tekst-nul": _encoded(WANDELGROEP.replace("Samen", "Samen\0 \x1b[31mrood"), "utf-8"),
    "tekst-omgekeerd": _encoded(WANDELGROEP.replace("Samen", "\u202eneppats\u202c \u2066en\u2069 \u200b"), "utf-8"),
    "tekst-verborgen": _encoded(
        WANDELGROEP.replace("Samen", "Lange\u00adafstand\U000e0068\U000e0069 \u3164 👩\u200d⚕\ufe0f"), "utf-8"
    ),
    "tekst-utf-16": _encoded(WANDELGROEP, "utf-16"),
    "tekst-latin-1": _encoded(WANDELGROEP.replace("Samen", "Één coördinator, samen"), "latin-1"),
    "tekst-bom": _encoded(WANDELGROEP, "utf-8-sig"),
    "regeleinden-van-windows": _encoded(f"{WANDELGROEP}doelen: [slapen]\n".replace("\n", "\r\n"), "utf-8"),
    "plek-koppeling-naar-buiten": link_outside,
    "plek-koppeling-in-een-kring": link_in_a_circle,
    "plek-namen-die-op-elkaar-lijken": resemble,
    "plek-geen-plannen": empty,
    "plek-pijp": lay_a_pipe,
    "huisstijl-bestanden": style,
    "plek-naam-die-geen-tekst-is": misname,
    "verwijderd-profiel": _without("profiel.yaml"),
    "verwijderd-programma": _without("2026/gezondheid/programma.yaml"),
}
"""The case → what makes its plans out of the sound ones."""
