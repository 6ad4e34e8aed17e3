"""The ruled tables of a PDF: cells between lines, rows that go on over a page, words cut at the end of a line."""
