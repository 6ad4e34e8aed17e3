"""How a spreadsheet shows a number or a day: from its format code to the text that somebody sees."""
