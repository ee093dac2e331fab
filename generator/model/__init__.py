"""The shape of the knowledge base: one frozen class for each kind of entry.

The description of each field is what an editor reads: in the schema, a template, a message.
"""
