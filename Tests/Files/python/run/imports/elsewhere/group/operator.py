import operator

# Started as a program of its own, this file is what plc finds by that name.
add = getattr(operator, "add", None)
own = __name__
