"""From git to the revisions of plans: when which file changed, and what stood in it; nothing of a repository is run."""
