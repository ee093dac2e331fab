"""Furniture and equipment."""
