; What a good compiler makes of bench/concat/concat.ph: the machine can be measured with it before the compiler runs.
.class .bench.concat.start
.parent .internal.object
.slots 0 17
.const 0 "k"
.const 1 ":"

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
    stack_reserve 1 3
    os_get32 0
    o2i
    is_set32 0
    jmp test
top:
    const_pool 0
    is_get32 2
    iconst_32bit 1000
    iremlu
    i2o
    call_05 0
    call_0A 1
    const_pool 1
    call_0A 1
    is_get32 1
    i2o
    call_05 0
    call_0A 1
    os_set32 1
    is_get32 1
    iconst_8bit 31
    imul
    os_get32 1
    call_0B 0
    o2i
    iconst_8bit 7
    imul
    isum
    os_get32 1
    is_get32 2
    os_get32 1
    call_0B 0
    o2i
    iremlu
    i2o
    call_09 1
    o2i
    isum
    iconst_32bit 1048575
    iand
    is_set32 1
    is_get32 2
    iconst_1
    isum
    is_set32 2
test:
    is_get32 2
    is_get32 0
    ilt
    log_not
    jz top
    is_get32 1
    i2o
    ret
