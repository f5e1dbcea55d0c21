// Calls of a method that two classes override.
#include <stdio.h>
#include <stdlib.h>

struct counter {
    int (*step)(struct counter *, int);
};

static int add(struct counter *self, int x)
{
    (void)self;
    return (x + 7) & 0xFFFFF;
}

static int mix(struct counter *self, int x)
{
    (void)self;
    return (x * 31 + 1) & 0xFFFFF;
}

int main(int argc, char **argv)
{
    int turns = argc > 1 ? atoi(argv[1]) : 0;
    struct counter adder = { add }, mixer = { mix };
    struct counter *a = &adder, *b = &mixer;
    int x = 1;
    for (int i = 0; i < turns; i++) {
        x = a->step(a, x);
        x = b->step(b, x);
        x = a->step(a, x);
        x = b->step(b, x);
        struct counter *moved = a;
        a = b;
        b = moved;
    }
    printf("%d\n", x);
    return 0;
}
