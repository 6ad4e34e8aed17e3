"""Where a setting stands in the settings of another program, with whatever tags of its own it has in there."""

from __future__ import annotations

from pathlib import Path

import yaml

from uitvoeringskompas.problems import Location


def find_setting(file: Path, *path: str, shown_as: str) -> Location:
    """Return where the setting at this path is written, in this file or the one that it inherits from.

    A list is looked through for the item of that name. Of a setting that is not written it is the place of the nearest
    one above it, or the beginning of the file. ``shown_as`` is how the file is called.
    """
    root = _compose(file)
    if root is None:
        return Location(shown_as)
    line, depth = _follow(root, path)
    parent = _child(root, "INHERIT")
    if depth < len(path) and parent and isinstance(parent[1], yaml.ScalarNode):
        name = parent[1].value
        place = find_setting(file.parent / name, *path, shown_as=(Path(shown_as).parent / name).as_posix())
        if place.line > 1 or not depth:
            return place
    return Location(shown_as, line)


def read_setting(file: Path, *path: str) -> str | None:
    """Return the text of the setting at this path, as it is typed; None when it is not there or says more than text.

    It is looked for in this file and the one that it inherits from.
    """
    node = root = _compose(file)
    for name in path:
        found = _child(node, name) if node is not None else None
        node = found and found[1]
    if isinstance(node, yaml.ScalarNode) and node.tag.startswith("tag:yaml.org,"):
        return str(node.value)
    parent = _child(root, "INHERIT") if root is not None and node is None else None
    is_other = parent is not None and isinstance(parent[1], yaml.ScalarNode)
    return read_setting(file.parent / parent[1].value, *path) if parent and is_other else None


def _compose(file: Path) -> yaml.Node | None:
    """Return the file as nodes: nothing is made of it, so a tag that we do not know does no harm."""
    try:
        return yaml.compose(file.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (OSError, ValueError, yaml.YAMLError, RecursionError):
        return None


def _follow(node: yaml.Node, path: tuple[str, ...]) -> tuple[int, int]:
    """Return the line of the deepest key on the path that is there, and how deep that is."""
    line = 1
    for depth, name in enumerate(path):
        found = _child(node, name)
        if found is None:
            return line, depth
        line, node = found[0].start_mark.line + 1, found[1]
    return line, len(path)


def _child(node: yaml.Node, name: str) -> tuple[yaml.Node, yaml.Node] | None:
    """Return the key of this name and its value; an item of a list may be its own key."""
    if isinstance(node, yaml.MappingNode):
        return next(((key, value) for key, value in node.value if key.value == name), None)
    if isinstance(node, yaml.SequenceNode):
        items = (_child(item, name) or ((item, item) if item.value == name else None) for item in node.value)
        return next(filter(None, items), None)
    return None
