import operator

add = operator.add
own = __name__
