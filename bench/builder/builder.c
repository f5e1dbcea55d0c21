/* Texts of a thousand lines, built in a buffer that grows. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct text {
    char *bytes;
    size_t count;
    size_t room;
};

static void add(struct text *text, const char *more) {
    size_t size = strlen(more);
    while (text->count + size > text->room) {
        text->room = text->room * 2;
        text->bytes = realloc(text->bytes, text->room);
    }
    memcpy(text->bytes + text->count, more, size);
    text->count += size;
}

static void add_number(struct text *text, int number) {
    char digits[16];
    snprintf(digits, sizeof digits, "%d", number);
    add(text, digits);
}

static int run(int turns) {
    struct text text = {malloc(32), 0, 32};
    int sum = 0;
    for (int i = 0; i < turns; i++) {
        add(&text, "item ");
        add_number(&text, i);
        add(&text, ", ");
        if (i % 1000 == 999) {
            char *whole = malloc(text.count);
            int size = (int)text.count;
            memcpy(whole, text.bytes, text.count);
            sum = (sum * 31 + size + whole[i % size]) & 0xFFFFF;
            free(whole);
            text.count = 0;
        }
    }
    free(text.bytes);
    return sum;
}

int main(int count, char **arguments) {
    (void)count;
    printf("%d\n", run(atoi(arguments[1])));
    return 0;
}
