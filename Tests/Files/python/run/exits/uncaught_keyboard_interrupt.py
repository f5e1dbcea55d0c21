try:
    raise KeyboardInterrupt
except Exception:
    print("not an Exception")
except BaseException as e:
    print(type(e).__name__)
print("end")
