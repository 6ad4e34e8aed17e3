"""A workbook of OpenDocument: what each cell holds, and what it shows."""
