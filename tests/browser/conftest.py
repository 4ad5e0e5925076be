"""A real browser, and the page of the example survey."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ARGUMENTS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking"]


@pytest.fixture(scope="session")
def example_page(tmp_path_factory):
    """The address of the example survey's page."""
    folder = tmp_path_factory.mktemp("demo")
    tiepthu = Path(sys.executable).with_name("tiepthu")
    subprocess.run([tiepthu, "demo", folder], check=True, capture_output=True)
    return (folder / "ket-qua" / "index.html").as_uri()


@pytest.fixture(scope="session")
def browser():
    """Chromium of the system; tests that need it are skipped where there is none."""
    playwright = pytest.importorskip("playwright.sync_api")
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        pytest.skip("no Chromium is installed")
    with playwright.sync_playwright() as started:
        opened = started.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield opened
        opened.close()
