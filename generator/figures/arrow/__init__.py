"""Choosing where the movement arrow goes, and drawing it."""
