; What a good compiler makes of bench/sieve/sieve.ph: the machine can be measured with it before the compiler runs.
.class .bench.sieve.start
.parent .internal.object
.slots 0 17

.method start 8 (boot: .internal.bootstrap) void
    arg_count 1
    os_get32 0
    summon_this
    os_get32 0
    call_8bit 32 0
    iconst_0
    i2o
    call_0A 1
    call_10 0
    call_10 1
    call_05 0
    call_8bit 35 1
    os_drop
    summon_null
    ret

.method run 16 (n: int) int
    arg_count 1
    stack_reserve 1 8
    os_get32 0
    o2i
    is_set32 0
    summon_array_class
    new
    os_set32 1
rounds:
    iconst_0
    is_set32 3
    jmp filltest
fill:
    os_get32 1
    iconst_0
    i2o
    is_get32 3
    i2o
    call_0B 2
    os_drop
    is_get32 3
    iconst_1
    isum
    is_set32 3
filltest:
    is_get32 3
    is_get32 0
    igt
    jz fill
    iconst_0
    is_set32 4
    iconst_0
    is_set32 5
    iconst_8bit 2
    is_set32 6
    jmp ntest
next:
    os_get32 1
    is_get32 6
    i2o
    call_0A 1
    o2i
    jz prime
    jmp joined
prime:
    is_get32 4
    iconst_1
    isum
    is_set32 4
    is_get32 6
    is_set32 5
    is_get32 6
    is_get32 6
    isum
    is_set32 7
    jmp strucktest
strike:
    os_get32 1
    iconst_1
    i2o
    is_get32 7
    i2o
    call_0B 2
    os_drop
    is_get32 7
    is_get32 6
    isum
    is_set32 7
strucktest:
    is_get32 7
    is_get32 0
    igt
    jz strike
joined:
    is_get32 6
    iconst_1
    isum
    is_set32 6
ntest:
    is_get32 6
    is_get32 0
    igt
    jz next
    is_get32 1
    is_get32 4
    iconst_8bit 3
    imul
    isum
    is_get32 5
    isum
    is_set32 1
    is_get32 2
    iconst_1
    isum
    is_set32 2
    is_get32 2
    iconst_8bit 5
    ilt
    log_not
    jz rounds
    is_get32 1
    i2o
    ret
