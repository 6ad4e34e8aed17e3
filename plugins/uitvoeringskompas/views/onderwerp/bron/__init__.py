"""Where something stands and what must be said about it: sources, remarks, and what a remark is about."""
