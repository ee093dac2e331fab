"""Legwork: from an editor's YAML to pages, figures and cards."""
