"""The painted body."""
