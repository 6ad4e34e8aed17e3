"""How far a programme or an interventie has come: its state, adoption, planning and milestones, and its origin."""
