"""The plans as frozen dataclasses: one module per concept, indexed per publisher and over all publishers."""
