"""The package urllib; only its module parse is there."""
