"""What was found before, kept on disk and never trusted."""
