"""The built site, as readers and crawlers meet it."""
