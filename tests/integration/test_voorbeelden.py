"""The branch with previews of proposals, for who shows them at an address of their own: real git, without a host."""

from __future__ import annotations

from pathlib import Path

from tests.integration.proposal import ask, run, step


def test_previews_at_an_address_of_their_own_are_those_of_open_proposals(tmp_path: Path) -> None:
    """One branch holds them, without history; what is closed meanwhile goes with the next one."""
    origin = tmp_path / "stad" / "plannen"
    run(f"git init --quiet --bare '{origin}'", tmp_path)
    for number, found in (("7", "7\n"), ("8", "7\n8\n"), ("9", "9\n8\n")):
        folder = tmp_path / number
        folder.mkdir()
        (folder / "page.html").write_text(f"voorstel {number}", "utf-8")
        ask(
            folder,
            step("Schrijf de tak met voorbeelden"),
            GIVEN=str(folder / "page.html"),
            FOUND=found,
            NUMBER=number,
            GH_TOKEN="",
            GITHUB_SERVER_URL=f"file://{tmp_path}",
        )
    listed = run("git ls-tree -r --name-only voorbeelden && git rev-list --count voorbeelden", origin).splitlines()
    assert listed == [".nojekyll", "voorstel/8/index.html", "voorstel/9/index.html", "1"]
    assert run("git show voorbeelden:voorstel/9/index.html", origin) == "voorstel 9"
