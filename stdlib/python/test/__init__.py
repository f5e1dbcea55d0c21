"""The package test: helpers that test programs import. The tests themselves are elsewhere."""
