# The name of the program is the first argument, as the command line has it.
import argparse
import os
import sys

print(len(sys.argv), os.path.basename(sys.argv[0]))
print(os.path.basename(__file__), __name__)
print(argparse.ArgumentParser(description="does nothing").format_usage(), end="")
