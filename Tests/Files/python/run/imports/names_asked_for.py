# Names that a module finds when it is asked for them, in each form of import.
import support_asked
from support_asked import *
from support_asked import late as again
print(early, late, again, support_asked.late, hasattr(support_asked, "never"), "late" in dir(support_asked))
try:
    from support_asked import never
except ImportError as problem:
    print(type(problem).__name__)
support_asked.__all__.append("none")
try:
    exec("from support_asked import *")
except AttributeError as problem:
    print(type(problem).__name__)
