"""Every printed card, looked at with the eyes of PDF tools."""
