"""What every test may ask for: the project's folder, and the switch that renews golden files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

import tests.tries  # noqa: F401 -- makes the profile of `make quick` known

PROJECT = Path(__file__).resolve().parent.parent

settings.load_profile("whole")  # unless --hypothesis-profile says otherwise


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the switch of `make golden`."""
    parser.addoption(
        "--renew-golden", action="store_true", help="write the golden files instead of comparing with them"
    )


@pytest.fixture(scope="session")
def project() -> Path:
    """Give the folder of the project, where pyproject.toml is."""
    return PROJECT


@pytest.fixture(scope="session")
def renew_golden(request: pytest.FixtureRequest) -> bool:
    """Tell whether golden files must be written (`make golden`)."""
    return bool(request.config.getoption("--renew-golden"))
