from .fine.needle import *
from .fine import *

reading = "steady"

def scale(x):
    return x * ratio
