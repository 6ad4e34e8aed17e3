"""resvg, which hangs on one person, can be left for Chromium: both make the same picture of a drawing of ours."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from uitvoeringskompas.adapters.drawings import to_png

# Draws both at the size of the PNG, and gives the share of points of which a colour differs by more than a tenth.
COMPARE = """
async ([svg, png]) => {
  const load = async (kind, data) => {
    const image = new Image();
    image.src = `data:image/${kind};base64,${data}`;
    await image.decode();
    return image;
  };
  const [drawn, made] = [await load("svg+xml", svg), await load("png", png)];
  const points = (image) => {
    const canvas = new OffscreenCanvas(made.width, made.height).getContext("2d");
    canvas.drawImage(image, 0, 0, made.width, made.height);
    return canvas.getImageData(0, 0, made.width, made.height).data;
  };
  const [a, b] = [points(drawn), points(made)];
  let different = 0;
  for (let i = 0; i < a.length; i += 4)
    if ([0, 1, 2, 3].some((part) => Math.abs(a[i + part] - b[i + part]) > 25)) different += 1;
  return [made.width > 300, different / (a.length / 4)];
}
"""


# Chromium has not our letters when it is shown a drawing alone, so the words are left out of both.
WORDS = re.compile(r"<text\b.*?</text>", re.DOTALL)


@pytest.mark.parametrize("name", ["lijn", "tijdlijn"])
def test_chromium_makes_the_picture_that_resvg_makes(page: Page, site: Path, name: str) -> None:
    """In every point but one in two hundred, at the edge of a line."""
    svg = WORDS.sub("", min(site.rglob(f"{name}-*.svg")).read_text("utf-8"))
    pictures = [base64.b64encode(each).decode() for each in (svg.encode(), to_png(svg))]
    is_whole, different = page.evaluate(COMPARE, pictures)
    assert is_whole
    assert different < 0.005
