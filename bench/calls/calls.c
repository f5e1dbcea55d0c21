/* Virtual calls through a small class hierarchy, and updates of fields. */
#include <stdio.h>
#include <stdlib.h>

struct stage;

struct methods {
    void (*bump)(struct stage *);
    int (*step)(struct stage *, int);
    int (*result)(struct stage *);
};

struct stage {
    const struct methods *methods;
    int count;
};

static void stage_bump(struct stage *this) { this->count = this->count + 1; }
static int stage_result(struct stage *this) { return this->count; }

struct adder {
    struct stage stage;
    int total;
};

static int adder_step(struct stage *stage, int x) {
    struct adder *this = (struct adder *)stage;
    stage->methods->bump(stage);
    this->total = (this->total + x) & 0xFFFFF;
    return this->total;
}

static int adder_result(struct stage *stage) { return ((struct adder *)stage)->total; }

struct mixer {
    struct stage stage;
    int state;
};

static int mixer_step(struct stage *stage, int x) {
    struct mixer *this = (struct mixer *)stage;
    stage->methods->bump(stage);
    this->state = (this->state * 31 + x) & 0xFFFFF;
    return this->state ^ x;
}

struct toggler {
    struct stage stage;
    int on;
};

static int toggler_step(struct stage *stage, int x) {
    struct toggler *this = (struct toggler *)stage;
    stage->methods->bump(stage);
    if (this->on == 1) {
        this->on = 0;
        return x >> 1;
    }
    this->on = 1;
    return (x * 3 + 1) & 0xFFFFF;
}

static const struct methods adder_methods = {stage_bump, adder_step, adder_result};
static const struct methods mixer_methods = {stage_bump, mixer_step, stage_result};
static const struct methods toggler_methods = {stage_bump, toggler_step, stage_result};

static int run(int turns) {
    struct adder *adder = malloc(sizeof *adder);
    struct mixer *mixer = malloc(sizeof *mixer);
    struct toggler *toggler = malloc(sizeof *toggler);
    *adder = (struct adder){{&adder_methods, 0}, 0};
    *mixer = (struct mixer){{&mixer_methods, 0}, 7};
    *toggler = (struct toggler){{&toggler_methods, 0}, 0};
    struct stage *first = &adder->stage;
    struct stage *second = &mixer->stage;
    struct stage *third = &toggler->stage;
    int x = 1;
    for (int i = 0; i < turns; i++) {
        x = first->methods->step(first, x);
        x = second->methods->step(second, x);
        x = third->methods->step(third, x);
        struct stage *moved = first;
        first = second;
        second = third;
        third = moved;
    }
    return x + first->methods->result(first) + second->methods->result(second) + third->methods->result(third);
}

int main(int count, char **arguments) {
    (void)count;
    printf("%d\n", run(atoi(arguments[1])));
    return 0;
}
