if x:
        a = 1
    b = 2  # error: unindent does not match
c = 1
  d = 2  # error: unexpected indent
