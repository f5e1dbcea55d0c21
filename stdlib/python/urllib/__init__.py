"""The package urllib: URLs, and what is behind them."""
