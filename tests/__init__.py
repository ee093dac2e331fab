"""The tests, read as a specification: what a reader, a printer or an editor would notice."""
