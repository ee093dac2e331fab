"""What the workflows do, as scripts that run and are tested on any machine."""
