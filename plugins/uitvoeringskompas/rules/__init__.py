"""What must hold between values, files and years: references, identity and coherence, as problems in Dutch."""
