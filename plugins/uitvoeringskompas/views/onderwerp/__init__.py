"""What a page says about one subject: money, indicators, planning, parties, sources, reports; in one place each."""
