# The package xml.
