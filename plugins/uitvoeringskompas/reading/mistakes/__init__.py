"""What a YAML parser stumbles over → what the editor did, in Dutch."""
