"""The plans as frozen values: one module per concept, indexed per publisher and over all publishers."""
