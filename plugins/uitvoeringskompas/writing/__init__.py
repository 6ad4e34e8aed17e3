"""New files in the plans: skeletons that explain themselves, and a new year that begins with what goes on."""
