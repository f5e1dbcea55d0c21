from .parts import *
from . import hex, operator
