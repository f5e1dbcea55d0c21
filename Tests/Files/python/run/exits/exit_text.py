print("a text as code ends with 1")
raise SystemExit("x")
