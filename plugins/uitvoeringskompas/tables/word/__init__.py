"""The tables of a Word document: its rows and cells as somebody sees them, tracked changes accepted."""
