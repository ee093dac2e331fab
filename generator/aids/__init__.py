"""What helps while an entry is written: schemas for completion, snippets, annotated templates."""

from generator.aids.files import aid_files, ids_file

__all__ = ["aid_files", "ids_file"]
