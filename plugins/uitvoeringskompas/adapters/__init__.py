"""The ways in and out of the core: MkDocs, a plain folder, the check of a built site."""
