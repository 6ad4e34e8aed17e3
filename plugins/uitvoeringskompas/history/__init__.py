"""From git to the revisions of plans: when which file changed, and what stood in it; nothing of a repository is run."""

from uitvoeringskompas.history.reader import read_history
from uitvoeringskompas.history.revision import FileChange, History, Revision, Status

__all__ = ["FileChange", "History", "Revision", "Status", "read_history"]
