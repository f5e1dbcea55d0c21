# What a decoder of base64 makes of padding in odd places, loosely and strictly.
import binascii
import array

for text in (b"abc", b"ab=c", b"aa====", b"", b"a", b"abcd=", b"ab==cd", b"=", b"ab=", b"!ab c=", b"YWI=YWI=", b"YQ=", b"Y=Q=", b"YQ=\n="):
    for strict in (False, True):
        try:
            print(text, strict, binascii.a2b_base64(text, strict_mode=strict))
        except binascii.Error as error:
            print(text, strict, error)
plain = b"abc"
print(plain.strip() is plain, plain.lstrip(b"x") is plain, plain.rstrip(b"c") is plain, array.array("b", [98, 99]) in plain)
