"""From words and angles to a body that rests, stands and holds."""
