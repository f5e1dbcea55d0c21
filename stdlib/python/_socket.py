"""The names of the module socket, under which the reference implementation has them in C."""

from socket import *
from socket import socket
