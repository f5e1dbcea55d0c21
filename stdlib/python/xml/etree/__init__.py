# The package xml.etree.
