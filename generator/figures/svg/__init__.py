"""Writing SVG."""
