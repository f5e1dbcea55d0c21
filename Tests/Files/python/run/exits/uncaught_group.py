def run():
    errors = [ValueError("a"), TypeError("b")]
    raise ExceptionGroup("several", errors)


try:
    run()
except* ValueError as group:
    print("values", len(group.exceptions))
print("never")
