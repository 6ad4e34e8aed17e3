"""What a reader wants to see at once: what goes on, what asks for attention, what is to be decided, all years."""
