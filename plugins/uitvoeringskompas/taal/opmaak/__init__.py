"""What an editor types in a text: which signs make a list, a link or bold words, and that all others stay as typed."""
