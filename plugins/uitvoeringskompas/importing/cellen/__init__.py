"""What is typed in one cell, by what its column means: values of a plan, or why it could not be read."""
