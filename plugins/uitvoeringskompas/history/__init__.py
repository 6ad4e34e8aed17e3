"""From git to the revisions of plans: when which file changed, and what stood in it; nothing of a repository is run."""

from uitvoeringskompas.history.githost import DEFAULT_TAK, Githost, make_githost
from uitvoeringskompas.history.place import place_in_repository
from uitvoeringskompas.history.reader import read_history
from uitvoeringskompas.history.revision import FileChange, History, Revision, Status
from uitvoeringskompas.history.snapshot import CommitRange, find_commit, find_range, read_file_at, write_snapshot

__all__ = [
    "DEFAULT_TAK",
    "CommitRange",
    "FileChange",
    "Githost",
    "History",
    "Revision",
    "Status",
    "find_commit",
    "find_range",
    "make_githost",
    "place_in_repository",
    "read_file_at",
    "read_history",
    "write_snapshot",
]
