"""The package xml.parsers."""
