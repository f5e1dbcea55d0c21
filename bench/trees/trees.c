/* Binary trees: one that stays, many that are freed at once. */
#include <stdio.h>
#include <stdlib.h>

struct node {
    struct node *left;
    struct node *right;
};

static struct node *make(int depth) {
    struct node *node = malloc(sizeof *node);
    node->left = depth == 0 ? NULL : make(depth - 1);
    node->right = depth == 0 ? NULL : make(depth - 1);
    return node;
}

static int nodes(const struct node *node) {
    if (node->left == NULL)
        return 1;
    return 1 + nodes(node->left) + nodes(node->right);
}

static void drop(struct node *node) {
    if (node->left != NULL) {
        drop(node->left);
        drop(node->right);
    }
    free(node);
}

static int run(int deepest) {
    struct node *kept = make(deepest);
    int sum = 0;
    for (int depth = 4; depth <= deepest; depth += 2) {
        int turns = 1 << (deepest - depth + 4);
        for (int i = 0; i < turns; i++) {
            struct node *tree = make(depth);
            sum = (sum + nodes(tree)) & 0xFFFFFF;
            drop(tree);
        }
    }
    sum = sum + nodes(kept);
    drop(kept);
    return sum;
}

int main(int count, char **arguments) {
    (void)count;
    printf("%d\n", run(atoi(arguments[1])));
    return 0;
}
