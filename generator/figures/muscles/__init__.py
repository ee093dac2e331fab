"""Muscles as marks on the body."""
