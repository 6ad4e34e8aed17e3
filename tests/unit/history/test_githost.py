"""Where a source can be edited, read, discussed and traced back, as whole addresses of four kinds of git host."""

from __future__ import annotations

from pathlib import Path

import pytest

from uitvoeringskompas.history.githost import Githost, make_githost
from uitvoeringskompas.history.place import place_in_repository

PATH = "voorbeeldstad/2026/gezondheid/programma.yaml"
COMMIT = "1b102fc0e1f0a1e97e12336aa480449bea3b57d3"
PLACE = "plans%2Fvoorbeeldstad%2F2026%2Fgezondheid%2Fprogramma.yaml"
QUESTION = "%0A%0AWat%20zou%20je%20willen%20veranderen%2C%20en%20waarom%3F%0A"


def host(url: str, *, tak: str = "main", soort: str | None = None, folder: str = "plans") -> Githost:
    """Return the git host at an address that is good."""
    made = make_githost(url, tak=tak, soort=soort, folder=folder)
    assert isinstance(made, Githost), made
    return made


@pytest.mark.parametrize(
    ("url", "naam", "bewerken", "bekijken", "wijziging"),
    [
        (
            "https://github.com/voorbeeldstad/plannen",
            "GitHub",
            f"https://github.com/voorbeeldstad/plannen/edit/main/plans/{PATH}",
            f"https://github.com/voorbeeldstad/plannen/blob/main/plans/{PATH}",
            f"https://github.com/voorbeeldstad/plannen/commit/{COMMIT}",
        ),
        (
            "https://gitlab.com/regio/voorbeeldstad/plannen",
            "GitLab",
            f"https://gitlab.com/regio/voorbeeldstad/plannen/-/edit/main/plans/{PATH}",
            f"https://gitlab.com/regio/voorbeeldstad/plannen/-/blob/main/plans/{PATH}",
            f"https://gitlab.com/regio/voorbeeldstad/plannen/-/commit/{COMMIT}",
        ),
        (
            "https://codeberg.org/voorbeeldstad/plannen",
            "Forgejo",
            f"https://codeberg.org/voorbeeldstad/plannen/_edit/main/plans/{PATH}",
            f"https://codeberg.org/voorbeeldstad/plannen/src/branch/main/plans/{PATH}",
            f"https://codeberg.org/voorbeeldstad/plannen/commit/{COMMIT}",
        ),
        (
            "https://dev.azure.com/voorbeeldstad/Gezond%20beleid/_git/plannen",
            "Azure DevOps",
            (
                "https://dev.azure.com/voorbeeldstad/Gezond%20beleid/_git/plannen"
                f"?path=/plans/{PATH}&version=GBmain&_a=contents"
            ),
            (
                "https://dev.azure.com/voorbeeldstad/Gezond%20beleid/_git/plannen"
                f"?path=/plans/{PATH}&version=GBmain&_a=contents"
            ),
            f"https://dev.azure.com/voorbeeldstad/Gezond%20beleid/_git/plannen/commit/{COMMIT}",
        ),
    ],
)
def test_each_host_has_its_own_addresses(url: str, naam: str, bewerken: str, bekijken: str, wijziging: str) -> None:
    made = host(url)
    assert (made.naam, made.edit(PATH), made.look(PATH), made.commit(COMMIT)) == (naam, bewerken, bekijken, wijziging)


@pytest.mark.parametrize(
    ("url", "voorstel"),
    [
        (
            "https://github.com/voorbeeldstad/plannen",
            (
                "https://github.com/voorbeeldstad/plannen/issues/new?title=Voorstel%3A%20Gezond%20%26%20wel"
                "&body=Pagina%3A%20Gezond%20%26%20wel%0ABestand%3A%20"
                f"https%3A%2F%2Fgithub.com%2Fvoorbeeldstad%2Fplannen%2Fblob%2Fmain%2F{PLACE}{QUESTION}"
            ),
        ),
        (
            "https://gitlab.com/voorbeeldstad/plannen",
            (
                "https://gitlab.com/voorbeeldstad/plannen/-/issues/new?issue%5Btitle%5D=Voorstel%3A%20Gezond%20%26%20wel"
                "&issue%5Bdescription%5D=Pagina%3A%20Gezond%20%26%20wel%0ABestand%3A%20"
                f"https%3A%2F%2Fgitlab.com%2Fvoorbeeldstad%2Fplannen%2F-%2Fblob%2Fmain%2F{PLACE}{QUESTION}"
            ),
        ),
        (
            "https://codeberg.org/voorbeeldstad/plannen",
            (
                "https://codeberg.org/voorbeeldstad/plannen/issues/new?title=Voorstel%3A%20Gezond%20%26%20wel"
                "&body=Pagina%3A%20Gezond%20%26%20wel%0ABestand%3A%20"
                f"https%3A%2F%2Fcodeberg.org%2Fvoorbeeldstad%2Fplannen%2Fsrc%2Fbranch%2Fmain%2F{PLACE}{QUESTION}"
            ),
        ),
        (
            "https://dev.azure.com/voorbeeldstad/beleid/_git/plannen",
            (
                "https://dev.azure.com/voorbeeldstad/beleid/_workitems/create/Issue"
                "?%5BSystem.Title%5D=Voorstel%3A%20Gezond%20%26%20wel"
                "&%5BSystem.Description%5D=Pagina%3A%20Gezond%20%26%20wel%0ABestand%3A%20"
                "https%3A%2F%2Fdev.azure.com%2Fvoorbeeldstad%2Fbeleid%2F_git%2Fplannen%3Fpath%3D%2F"
                f"{PLACE}%26version%3DGBmain%26_a%3Dcontents{QUESTION}"
            ),
        ),
    ],
)
def test_a_proposal_starts_with_the_page_and_its_file(url: str, voorstel: str) -> None:
    assert host(url).propose(PATH, "Gezond & wel") == voorstel


def test_names_of_branches_folders_and_files_are_written_as_addresses() -> None:
    made = host("https://github.com/voorbeeldstad/plannen", tak="jaar/2026#1", folder="onze plannen/é")
    assert made.edit("a?b#c%/ü.yaml") == (
        "https://github.com/voorbeeldstad/plannen/edit/jaar/2026%231/onze%20plannen/%C3%A9/a%3Fb%23c%25/%C3%BC.yaml"
    )
    assert host("https://github.com/a/b", folder="").edit(PATH) == f"https://github.com/a/b/edit/main/{PATH}"


@pytest.mark.parametrize(
    ("url", "soort", "gemaakt"),
    [
        ("https://github.com/a/b.git", None, "https://github.com/a/b"),
        ("https://GitHub.com/a/b/", None, "https://github.com/a/b"),
        ("https://git.voorbeeldstad.nl:8443/a/b", "gitlab", "https://git.voorbeeldstad.nl:8443/a/b"),
        ("https://gitlab.voorbeeldstad.nl/a/b", None, "https://gitlab.voorbeeldstad.nl/a/b"),
        ("https://forgejo.voorbeeldstad.nl/a/b", None, "https://forgejo.voorbeeldstad.nl/a/b"),
        ("https://stad.visualstudio.com/p/_git/r", None, "https://stad.visualstudio.com/p/_git/r"),
    ],
)
def test_an_address_is_written_in_one_way(url: str, soort: str | None, gemaakt: str) -> None:
    assert host(url, soort=soort).url == gemaakt


VOORBEELD = "Schrijf het hele adres van de repository, zoals https://github.com/voorbeeldstad/plannen."


@pytest.mark.parametrize(
    ("url", "tak", "soort", "bezwaar"),
    [
        (
            "http://github.com/a/b",
            "main",
            None,
            f"Het adres 'http://github.com/a/b' begint niet met https://. {VOORBEELD}",
        ),
        ("javascript:alert(1)", "main", None, f"Het adres 'javascript:alert(1)' begint niet met https://. {VOORBEELD}"),
        ("git@github.com:a/b", "main", None, f"Het adres 'git@github.com:a/b' begint niet met https://. {VOORBEELD}"),
        ("https://[github", "main", None, f"'https://[github' is geen adres. {VOORBEELD}"),
        (
            "https://jan:geheim@github.com/a/b",
            "main",
            None,
            f"In het adres staat meer of minder dan de plek van de repository. {VOORBEELD}",
        ),
        (
            "https://github.com/a/b?x=1",
            "main",
            None,
            f"In het adres staat meer of minder dan de plek van de repository. {VOORBEELD}",
        ),
        (
            "https://github.com/",
            "main",
            None,
            f"In het adres 'https://github.com/' ontbreekt de naam van de repository. {VOORBEELD}",
        ),
        (
            "https://git.voorbeeldstad.nl/a/b",
            "main",
            None,
            (
                "Aan 'https://git.voorbeeldstad.nl/a/b' is niet te zien welke git-host dit is. Zet de soort erbij; "
                "kies uit: github, gitlab, forgejo, azure."
            ),
        ),
        (
            "https://github.com/a/b",
            "main",
            "svn",
            "'svn' is geen soort git-host. Kies uit: github, gitlab, forgejo, azure.",
        ),
        (
            "https://dev.azure.com/a/b",
            "main",
            None,
            (
                "In 'https://dev.azure.com/a/b' ontbreekt '/_git/'. Kopieer bij Azure DevOps het adres van de pagina "
                "met bestanden."
            ),
        ),
        (
            "https://github.com/a/b",
            "-x",
            None,
            "'-x' kan geen naam van een tak zijn. Schrijf de naam zoals in git, bijvoorbeeld main.",
        ),
    ],
)
def test_an_address_that_cannot_be_right_is_refused(url: str, tak: str, soort: str | None, bezwaar: str) -> None:
    assert make_githost(url, tak=tak, soort=soort) == bezwaar


def test_where_the_plans_stand_is_found_without_the_program_git(tmp_path: Path) -> None:
    plans = tmp_path / "werk" / "plans"
    plans.mkdir(parents=True)
    (tmp_path / ".git").mkdir()
    assert place_in_repository(plans) == "werk/plans"
    assert place_in_repository(tmp_path) == ""
