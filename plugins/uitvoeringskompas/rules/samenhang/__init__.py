"""Values that must agree with each other: times, amounts and reasons, where a plan comes from, and mailboxes."""
