"""The module ssl: its names; there is no encryption, which what needs it says when it is used."""

import enum as _enum
import socket as _socket

OPENSSL_VERSION, OPENSSL_VERSION_INFO, OPENSSL_VERSION_NUMBER = "none", (0, 0, 0, 0, 0), 0
HAS_SNI = HAS_ALPN = HAS_NPN = HAS_ECDH = HAS_TLSv1_2 = HAS_TLSv1_3 = HAS_TLSv1 = HAS_TLSv1_1 = HAS_SSLv2 = HAS_SSLv3 = False
HAS_NEVER_CHECK_COMMON_NAME = True
PEM_HEADER, PEM_FOOTER = "-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----"


class SSLError(OSError):
    pass


class SSLZeroReturnError(SSLError):
    pass


class SSLWantReadError(SSLError):
    pass


class SSLWantWriteError(SSLError):
    pass


class SSLSyscallError(SSLError):
    pass


class SSLEOFError(SSLError):
    pass


class SSLCertVerificationError(SSLError, ValueError):
    pass


CertificateError = SSLCertVerificationError


class VerifyMode(_enum.IntEnum):
    CERT_NONE, CERT_OPTIONAL, CERT_REQUIRED = 0, 1, 2


class _SSLMethod(_enum.IntEnum):
    PROTOCOL_TLS, PROTOCOL_TLSv1, PROTOCOL_TLSv1_1, PROTOCOL_TLSv1_2, PROTOCOL_TLS_CLIENT, PROTOCOL_TLS_SERVER = 2, 3, 4, 5, 16, 17


class TLSVersion(_enum.IntEnum):
    MINIMUM_SUPPORTED, SSLv3, TLSv1, TLSv1_1, TLSv1_2, TLSv1_3, MAXIMUM_SUPPORTED = -2, 768, 769, 770, 771, 772, -1


class Options(_enum.IntFlag):
    OP_NO_SSLv2, OP_NO_SSLv3, OP_NO_TLSv1, OP_NO_TLSv1_1, OP_NO_TLSv1_2, OP_NO_TLSv1_3 = 0, 1 << 25, 1 << 26, 1 << 28, 1 << 27, 1 << 29
    OP_NO_COMPRESSION, OP_ALL = 1 << 17, 0x80000050


class Purpose(_enum.Enum):
    SERVER_AUTH, CLIENT_AUTH = "1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"


CERT_NONE, CERT_OPTIONAL, CERT_REQUIRED = VerifyMode
PROTOCOL_TLS, PROTOCOL_TLSv1, PROTOCOL_TLSv1_1, PROTOCOL_TLSv1_2, PROTOCOL_TLS_CLIENT, PROTOCOL_TLS_SERVER = _SSLMethod
PROTOCOL_SSLv23 = PROTOCOL_TLS
for _name, _value in Options.__members__.items():
    globals()[_name] = _value


def _refuse(*args, **named):
    raise NotImplementedError("there is no encryption of connections (module ssl)")


class SSLContext:
    __init__ = _refuse


class SSLObject:
    __init__ = _refuse


class MemoryBIO:
    __init__ = _refuse


class SSLSocket(_socket.socket):
    __init__ = _refuse


create_default_context = _create_unverified_context = _create_default_https_context = _create_stdlib_context = wrap_socket = _refuse
get_server_certificate = _refuse


def cert_time_to_seconds(cert_time):
    """Seconds since 1970 for a date such as "Jan  5 09:34:43 2018 GMT"."""
    import calendar
    import time
    try:
        return calendar.timegm(time.strptime(cert_time, "%b %d %H:%M:%S %Y GMT"))
    except ValueError:
        raise ValueError("time data %r does not match format \"%%b %%d %%H:%%M:%%S %%Y GMT\"" % cert_time) from None


def DER_cert_to_PEM_cert(der_cert_bytes):
    import base64
    text = base64.standard_b64encode(der_cert_bytes).decode()
    return "\n".join([PEM_HEADER] + [text[i:i + 64] for i in range(0, len(text), 64)] + [PEM_FOOTER]) + "\n"


def PEM_cert_to_DER_cert(pem_cert_string):
    import base64
    text = pem_cert_string.strip()
    if not text.startswith(PEM_HEADER):
        raise ValueError("Invalid PEM encoding; must start with %s" % PEM_HEADER)
    if not text.endswith(PEM_FOOTER):
        raise ValueError("Invalid PEM encoding; must end with %s" % PEM_FOOTER)
    return base64.decodebytes(text[len(PEM_HEADER):-len(PEM_FOOTER)].encode())


def RAND_bytes(n):
    import os
    return os.urandom(n)


def RAND_status():
    return True
