"""From a folder of YAML files to plain data with the place of every key and value, and the problems met on the way."""
