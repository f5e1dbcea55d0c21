if x:
pass  # error: expected an indented block
