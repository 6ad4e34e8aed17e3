"""What stands on each page, decided before a template prints it."""
