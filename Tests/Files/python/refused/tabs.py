if x:
        a = 1
	b = 2  # error: inconsistent use of tabs
