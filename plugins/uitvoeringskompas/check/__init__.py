"""All plans judged at once; and, when some hold errors, which publishers can be published all the same."""
