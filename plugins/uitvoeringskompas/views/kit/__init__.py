"""Building blocks of pages: links, cells, tables, chapters, pictures, prose; what is on them is not their concern."""
