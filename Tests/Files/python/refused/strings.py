a = 'abc  # error: unterminated string literal
b = "\x1"  # error: truncated \xXX escape
c = b"é"  # error: bytes can only contain ASCII
d = "a" b"b"  # error: cannot mix bytes and nonbytes literals
