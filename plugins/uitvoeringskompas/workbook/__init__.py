"""A programme as a workbook that can be filled in, and back without loss."""
