; What a good compiler makes of bench/fib/fib.ph: the machine can be measured with it before the compiler runs.
.class .bench.fib.start
.parent .internal.object
.slots 0 18

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
    summon_this
    os_get32 0
    call_11 1
    ret

.method fib 17 (n: int) int
    arg_count 1
    os_get32 0
    o2i
    iconst_8bit 2
    ilt
    jz more
    os_get32 0
    ret
more:
    summon_this
    os_get32 0
    o2i
    iconst_1
    isublu
    i2o
    call_11 1
    o2i
    summon_this
    os_get32 0
    o2i
    iconst_8bit 2
    isublu
    i2o
    call_11 1
    o2i
    isum
    i2o
    ret
