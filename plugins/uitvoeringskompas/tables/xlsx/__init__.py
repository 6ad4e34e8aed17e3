"""A workbook of Excel: what each cell holds, and what it shows."""
