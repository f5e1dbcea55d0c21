/* Short strings, put together with snprintf, each in memory of its own. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int run(int turns) {
    int sum = 0;
    for (int i = 0; i < turns; i++) {
        char text[32];
        int size = snprintf(text, sizeof text, "k%d:%d", i % 1000, sum);
        char *key = malloc(size + 1);
        memcpy(key, text, size + 1);
        sum = (sum * 31 + size * 7 + key[i % size]) & 0xFFFFF;
        free(key);
    }
    return sum;
}

int main(int count, char **arguments) {
    (void)count;
    printf("%d\n", run(atoi(arguments[1])));
    return 0;
}
