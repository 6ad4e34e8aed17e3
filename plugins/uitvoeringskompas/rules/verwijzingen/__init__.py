"""Every reference of the plans must lead somewhere; the type of the field says where."""
