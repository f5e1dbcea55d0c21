a = 0x  # error: invalid hexadecimal literal
b = 1__0  # error: invalid decimal literal
c = 08  # error: leading zeros
d = 1x  # error: invalid decimal literal
e = 0o8  # error: invalid digit '8' in octal literal
