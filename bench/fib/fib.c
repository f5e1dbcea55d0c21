/* Recursive calls. */
#include <stdio.h>
#include <stdlib.h>

static int fib(int n) {
    if (n < 2)
        return n;
    return fib(n - 1) + fib(n - 2);
}

int main(int count, char **arguments) {
    (void)count;
    printf("%d\n", fib(atoi(arguments[1])));
    return 0;
}
