"""Requests and answers of the operations, by tag."""
