def main(argv):
    if len(argv) > 1:
        print("too many")
        return 2
    print("main ran")
    return 5


if __name__ == "__main__":
    raise SystemExit(main(["program"]))
