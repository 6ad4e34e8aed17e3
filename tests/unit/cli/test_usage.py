"""A command that is typed wrongly says so in Dutch, with exit code 2 and never a traceback."""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Kompas
from uitvoeringskompas import __version__, cli
from uitvoeringskompas.cli import program

CHECK = "Gebruik: kompas check [OPTIES] [PAD]\n"
GROUP = "Gebruik: kompas [OPTIES] OPDRACHT [...]\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["check", "weg"], "Dit kan niet: De map 'weg' bestaat niet.\n"),
        (
            ["export", "site", "uit", "--plans", "plans/minimaal/profiel.yaml"],
            "Dit kan niet: 'plans/minimaal/profiel.yaml' is geen map.\n",
        ),
        (["check", "a", "b", "c"], f"{CHECK}Dit kan niet: Dit staat er te veel: b c\n"),
        (
            ["check", "--fromat", "json"],
            f"{CHECK}Dit kan niet: De optie '--fromat' bestaat niet. Bedoel je '--format'?\n",
        ),
        (["check", "--zzz"], f"{CHECK}Dit kan niet: De optie '--zzz' bestaat niet.\n"),
        (["check", "--format"], "Dit kan niet: Achter de optie '--format' hoort een waarde.\n"),
        (["check", "--help=x"], "Dit kan niet: Achter de optie '--help' hoort geen waarde.\n"),
        (
            ["check", "--format", "xml"],
            f"{CHECK}Dit kan niet: --format: 'xml' kan niet. Kies uit: text, json, github, gitlab, markdown.\n",
        ),
        (
            ["check", "--peildatum", "1-10-2026"],
            f"{CHECK}Dit kan niet: --peildatum: '1-10-2026' is geen datum. Schrijf jjjj-mm-dd, zoals 2026-03-31.\n",
        ),
        (["chek"], f"{GROUP}Dit kan niet: De opdracht 'chek' bestaat niet. Bedoel je 'check'?\n"),
        (
            ["export", "site"],
            "Gebruik: kompas export site [OPTIES] MAP\nDit kan niet: Er ontbreekt iets: MAP.\n",
        ),
        (["check-site"], "Gebruik: kompas check-site [OPTIES] SITE\nDit kan niet: Er ontbreekt iets: SITE.\n"),
    ],
)
def test_wrong_usage_gets_one_dutch_sentence(kompas: Kompas, arguments: list[str], message: str) -> None:
    """On the standard error, with what can be typed instead."""
    written = kompas(*arguments)
    assert (written.code, written.out) == (2, "")
    assert written.err == message


def test_the_commands_are_listed_in_dutch(kompas: Kompas) -> None:
    """Also when nothing was typed; but then it is no success."""
    help_text = (
        "Gebruik: kompas [OPTIES] OPDRACHT [...]\n\n"
        "  Controleer en publiceer uitvoeringsprogramma's van het gezondheidsbeleid.\n\n"
        "Opties:\n"
        "  --version   Toon de versie.\n"
        "  -h, --help  Toon deze uitleg.\n\n"
        "Opdrachten:\n"
        "  check       Controleer alle plannen en toon wat niet klopt.\n"
        "  check-site  Controleer of een gebouwde site compleet is.\n"
        "  diff        Toon wat er veranderde tussen jaren, mappen of revisies.\n"
        "  explain     Leg een onderdeel van de leidraad of een melding uit.\n"
        "  export      Schrijf wat er in de plannen staat in een andere vorm.\n"
        "  git         Laat git in deze map plannen als zinnen tonen.\n"
        "  import      Zet een tabel uit Excel, Word, PDF, CSV of ODS in de plannen.\n"
        "  new         Begin iets nieuws: een bestand dat klopt en zichzelf uitlegt.\n\n"
        "  Laat je shell opdrachten en opties aanvullen als je op Tab drukt. Zet deze regel in je instellingen:\n"
        '    bash, in ~/.bashrc:                  eval "$(_KOMPAS_COMPLETE=bash_source kompas)"\n'
        '    zsh, in ~/.zshrc:                    eval "$(_KOMPAS_COMPLETE=zsh_source kompas)"\n'
        "    fish, in ~/.config/fish/config.fish: _KOMPAS_COMPLETE=fish_source kompas | source\n"
    )
    assert kompas("--help") == (0, help_text, "")
    assert kompas() == (2, help_text, "")


def test_a_command_explains_itself_in_dutch(kompas: Kompas) -> None:
    """With its options and what the exit codes mean."""
    outcome = kompas("check", "-h")
    assert " ".join(outcome.out.split()) == (
        "Gebruik: kompas check [OPTIES] [PAD] Controleer alle plannen en toon elke fout, en de waarschuwingen bij "
        "elkaar. PAD is een map met plannen, een map daarin (plans/houten) of één bestand (programma.yaml). Zonder PAD "
        "gaat het over de map waar je in staat, of over alle plannen van je project. "
        "De code waarmee de opdracht eindigt: 0 als er geen fouten zijn, 1 bij fouten, "
        "2 als de opdracht zelf niet klopt. Opties: --format text|json|github|gitlab|markdown Hoe je de uitkomst wilt "
        "(anders: text). --alles Toon elke waarschuwing op een eigen regel, met waarom het telt. --status STATUS "
        "Toon wat er zou ontbreken als elk programma al zo ver was, zoals: vastgesteld. --peildatum JJJJ-MM-DD "
        "De dag die als vandaag geldt (anders: die in mkdocs.yml naast de plannen, of de dag van vandaag). "
        "--opnieuw Kijk alles opnieuw na, ook wat sinds de vorige keer hetzelfde bleef. "
        "-h, --help Toon deze uitleg."
    )


def test_the_version_is_told(kompas: Kompas) -> None:
    """Alone, so that a script can read it."""
    assert kompas("--version") == (0, f"kompas {__version__}\n", "")


def test_what_the_system_refuses_is_told_in_dutch(kompas: Kompas, monkeypatch: pytest.MonkeyPatch) -> None:
    """Such as a folder that is closed to you."""

    def refuse(path: Path) -> list[str]:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "listdir", refuse)
    assert kompas("check") == (2, "", "Dit lukt niet: 'plans': je hebt er geen toegang toe.\n")


def test_a_mistake_of_ours_is_one_sentence_too(kompas: Kompas, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless who looks for it asks for the traceback."""

    def fail(*_arguments: object, **_options: object) -> int:
        raise ZeroDivisionError("delen door nul")

    monkeypatch.setattr(program.kompas, "main", fail)
    sentence = "Er ging iets mis in kompas zelf: ZeroDivisionError: delen door nul. Meld dit bij de makers.\n"
    assert kompas("check") == (2, "", sentence)
    monkeypatch.setenv("KOMPAS_TRACEBACK", "1")
    with pytest.raises(ZeroDivisionError):
        cli.main(["check"])


def test_python_knows_the_program_by_the_name_of_the_package(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """For where ``kompas`` itself is not on the path: ``python -m uitvoeringskompas``."""
    monkeypatch.setattr(sys, "argv", ["uitvoeringskompas", "chek"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("uitvoeringskompas", run_name="__main__")
    assert ended.value.code == 2
    assert capsys.readouterr().err == f"{GROUP}Dit kan niet: De opdracht 'chek' bestaat niet. Bedoel je 'check'?\n"


def test_a_reader_who_goes_away_is_no_error(folder: Path) -> None:
    """As in ``kompas check | head -1``: the exit code is still that of the check."""
    profiel = folder / "plans/minimaal/profiel.yaml"
    profiel.write_text("onzin: 1\n" * 2)
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer) as pipe:
        command = [sys.executable, "-m", "uitvoeringskompas", "check"]
        done = subprocess.run(command, stdout=pipe, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (1, b"")
