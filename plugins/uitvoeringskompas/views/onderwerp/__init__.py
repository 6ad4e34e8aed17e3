"""What a page says about one subject; a room per subject, each of which knows those before it."""
