"""What in a text may be about one person: a finder for each kind of trace."""
