"""A folder that somebody chose in the form, in a real browser: one of the browser itself, which is a real handle.

A window in which a person chooses a folder cannot be shown here, so that one answer is given for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from playwright.sync_api import Page

# The form is given a folder of its own in the place of that of the browser, so ours is remembered before.
REMEMBER = "window.ownFolder = navigator.storage.getDirectory.bind(navigator.storage);"
TO_FILE = """
    window.fileAt = async (path, options) => {
        const names = path.split('/');
        const name = names.pop();
        let place = await window.ownFolder();
        for (const each of names) place = await place.getDirectoryHandle(each, options);
        return { place, name };
    };
"""
CHOOSE = """
    async path => {
        const { place } = await fileAt(`${path}/.`);
        window.showDirectoryPicker = async () => place;
    }
"""
WRITE = """
    async ([path, text]) => {
        const { place, name } = await fileAt(path, { create: true });
        const stream = await (await place.getFileHandle(name, { create: true })).createWritable();
        await stream.write(text);
        await stream.close();
    }
"""
READ = """
    async path => {
        const { place, name } = await fileAt(path);
        return (await (await place.getFileHandle(name)).getFile()).text();
    }
"""
LIST = """
    async path => {
        const { place } = await fileAt(`${path}/.`);
        const found = [];
        for await (const name of place.keys()) found.push(name);
        return found.sort();
    }
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class ChosenFolder:
    """The files in it, by their places; a file is read from the folder itself, not from the form."""

    page: Page

    def write(self, path: str, text: str) -> None:
        """Write a file, as another program would."""
        self.page.evaluate(WRITE, [path, text])

    def read(self, path: str) -> str:
        """Return what stands in a file."""
        return str(self.page.evaluate(READ, path))

    def names(self, path: str) -> list[str]:
        """Return what is in a folder, hidden files too."""
        found: list[str] = self.page.evaluate(LIST, path)
        return found


def choose(page: Page, address: str, files: Mapping[str, str], chosen: str) -> ChosenFolder:
    """Open the form in a page that has these files, where this folder is chosen when it asks for one."""
    page.add_init_script(REMEMBER + TO_FILE)
    page.goto(address)
    folder = ChosenFolder(page=page)
    for path, text in files.items():
        folder.write(path, text)
    page.evaluate(CHOOSE, chosen)
    return folder
