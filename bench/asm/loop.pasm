; What a good compiler makes of bench/loop/loop.ph: the machine can be measured with it before the compiler runs.
.class .bench.loop.start
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
    stack_reserve 0 4
    os_get32 0
    o2i
    is_set32 0
    iconst_32bit 12345
    is_set32 1
    jmp test
top:
    is_get32 1
    iconst_32bit 1103
    imul
    iconst_32bit 12345
    isum
    iconst_32bit 1048575
    iand
    is_set32 1
    is_get32 1
    iconst_32bit 300000
    ilt
    jz second
    is_get32 2
    iconst_8bit 3
    is_get32 1
    ishr
    isum
    is_set32 2
    jmp joined
second:
    is_get32 1
    iconst_32bit 700000
    ilt
    jz third
    is_get32 2
    is_get32 3
    ixor
    is_set32 2
    jmp joined
third:
    is_get32 2
    is_get32 1
    iconst_8bit 7
    iremlu
    iconst_8bit 3
    imul
    isum
    is_set32 2
joined:
    is_get32 2
    iconst_32bit 100000000
    igt
    jz small
    is_get32 2
    iconst_32bit 99999999
    isublu
    is_set32 2
small:
    is_get32 3
    iconst_1
    isum
    is_set32 3
test:
    is_get32 3
    is_get32 0
    ilt
    log_not
    jz top
    is_get32 2
    i2o
    ret
