import os

from neighbour import answer

path = os.path.basename(os.path.dirname(__file__))
