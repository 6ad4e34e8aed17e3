"""A folder is replaced as a whole, or stays as it was: who may, what goes along, and the step in which it happens."""
