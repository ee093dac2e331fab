"""Wrong files made from right ones, to see what an editor would read."""
