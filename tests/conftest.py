"""What every test may ask for: the project's folder, and the switch that renews golden files."""

from __future__ import annotations

from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the switches of `make golden` and `make screenshots`."""
    parser.addoption(
        "--renew-golden", action="store_true", help="write the golden files instead of comparing with them"
    )
    parser.addoption(
        "--screenshots", metavar="FOLDER", help="also write a picture of every kind of page to this folder"
    )


@pytest.fixture(scope="session")
def project() -> Path:
    """Give the folder of the project, where pyproject.toml is."""
    return PROJECT


@pytest.fixture(scope="session")
def renew_golden(request: pytest.FixtureRequest) -> bool:
    """Tell whether golden files must be written (`make golden`)."""
    return bool(request.config.getoption("--renew-golden"))
