"""Points, paths and shapes."""
