/* The sieve of Eratosthenes, five times over one array. */
#include <stdio.h>
#include <stdlib.h>

static int run(int limit) {
    int *struck = malloc((limit + 1) * sizeof *struck);
    int sum = 0;
    for (int round = 0; round < 5; round++) {
        for (int i = 0; i <= limit; i++)
            struck[i] = 0;
        int count = 0;
        int largest = 0;
        for (int n = 2; n <= limit; n++) {
            if (struck[n] == 0) {
                count = count + 1;
                largest = n;
                for (int multiple = n + n; multiple <= limit; multiple += n)
                    struck[multiple] = 1;
            }
        }
        sum = sum + count * 3 + largest;
    }
    free(struck);
    return sum;
}

int main(int count, char **arguments) {
    (void)count;
    printf("%d\n", run(atoi(arguments[1])));
    return 0;
}
