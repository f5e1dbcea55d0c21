import threading

done = []


def work(n):
    done.append(n)


threads = [threading.Thread(target=work, args=(n,)) for n in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(done))
raise RuntimeError("main ends")
