from gauges.fine.needle import *

ratio = 10
