// The functions that compilers call without being asked.
#include <stddef.h>
#include <stdint.h>

void *memcpy(void *restrict to, const void *restrict from, size_t count) {
    void *place = to;
#if defined(__x86_64__)
    __asm__ volatile("rep movsb" : "+D"(place), "+S"(from), "+c"(count)::"memory");
#else
    uint8_t *t = place;
    const uint8_t *f = from;
    if ((((uintptr_t)t | (uintptr_t)f) & 7) == 0)
        for (; count >= 8; count -= 8, t += 8, f += 8) *(uint64_t *)t = *(const uint64_t *)f;
    while (count--) *t++ = *f++;
#endif
    return to;
}

void *memset(void *to, int value, size_t count) {
    uint8_t *t = to;
    uint64_t wide = 0x0101010101010101u * (uint8_t)value;
#if defined(__x86_64__)
    size_t words = ((uintptr_t)t & 7) == 0 ? count / 8 : 0;
    count -= words * 8;
    __asm__ volatile("rep stosq" : "+D"(t), "+c"(words) : "a"(wide) : "memory");
    __asm__ volatile("rep stosb" : "+D"(t), "+c"(count) : "a"(wide) : "memory");
#else
    if (((uintptr_t)t & 7) == 0)
        for (; count >= 8; count -= 8, t += 8) *(uint64_t *)t = wide;
    while (count--) *(volatile uint8_t *)t++ = (uint8_t)value;
#endif
    return to;
}

void *memmove(void *to, const void *from, size_t count) {
    uint8_t *t = to;
    const uint8_t *f = from;
    if (t <= f || t >= f + count) return memcpy(to, from, count);
    while (count--) t[count] = f[count];
    return to;
}

int memcmp(const void *first, const void *second, size_t count) {
    const uint8_t *a = first, *b = second;
    for (; count; count--, a++, b++)
        if (*a != *b) return *a - *b;
    return 0;
}

// Swift may not define this name itself.
void kernel_release(uintptr_t place);
void free(void *place) {
    if (place) kernel_release((uintptr_t)place);
}
