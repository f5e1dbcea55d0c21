import space.second

print("first sees", space.second.y)
