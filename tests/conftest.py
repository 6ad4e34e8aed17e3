"""What every test may ask for: the project's folder, and the switch that renews golden files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from xdist.scheduler import LoadScopeScheduling

import tests.tries  # noqa: F401 -- makes the profile of `make quick` known
from tests.knowledge import share_knowledge

PROJECT = Path(__file__).resolve().parent.parent
PROMISES = "tests/integration/promises/"
SHARED = ("tests/integration/configuraties/", "tests/integration/naast/")

settings.load_profile("whole")  # unless --hypothesis-profile says otherwise


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the switch of `make golden`."""
    parser.addoption(
        "--renew-golden", action="store_true", help="write the golden files instead of comparing with them"
    )


class ByFile(LoadScopeScheduling):  # type: ignore[misc]  # xdist ships no types
    """The tests of one file run in one process, which makes what they share once; those of promises share a site.

    Not those that run whole programs, unless they share a site: they take long and are spread. (The mark
    ``xdist_group`` is meant for this, and does nothing since pytest 9.2: issue 1386 of pytest-xdist.)
    """

    def _split_scope(self, nodeid: str) -> str:
        if nodeid.startswith(PROMISES):
            return PROMISES
        is_long = nodeid.startswith(("tests/browser/", "tests/integration/")) and not nodeid.startswith(SHARED)
        return nodeid if is_long else nodeid.partition("::")[0]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Callable[..., object]) -> ByFile:
    """Choose how the tests are divided over the processes."""
    return ByFile(config, log)


@pytest.fixture(scope="session", autouse=True)
def shared_knowledge() -> Iterator[None]:
    """Read once for all tests what is known apart from the plans."""
    with pytest.MonkeyPatch.context() as patch:
        share_knowledge(patch)
        yield


@pytest.fixture(scope="session")
def project() -> Path:
    """Give the folder of the project, where pyproject.toml is."""
    return PROJECT


@pytest.fixture(scope="session")
def renew_golden(request: pytest.FixtureRequest) -> bool:
    """Tell whether golden files must be written (`make golden`)."""
    return bool(request.config.getoption("--renew-golden"))
