; What a good compiler makes of bench/calls/calls.ph: the machine can be measured with it before the compiler runs.
.class .bench.calls.start
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
    stack_reserve 4 3
    summon_by_name ".bench.calls.adder"
    new
    os_dup
    summon_by_name ".bench.calls.adder"
    static_invoke 16 0
    os_drop
    os_set32 1
    summon_by_name ".bench.calls.mixer"
    new
    os_dup
    summon_by_name ".bench.calls.mixer"
    static_invoke 16 0
    os_drop
    os_set32 2
    summon_by_name ".bench.calls.toggler"
    new
    os_dup
    summon_by_name ".bench.calls.toggler"
    static_invoke 16 0
    os_drop
    os_set32 3
    os_get32 0
    o2i
    is_set32 0
    iconst_1
    is_set32 1
    jmp test
top:
    os_get32 1
    is_get32 1
    i2o
    call_12 1
    o2i
    is_set32 1
    os_get32 2
    is_get32 1
    i2o
    call_12 1
    o2i
    is_set32 1
    os_get32 3
    is_get32 1
    i2o
    call_12 1
    o2i
    is_set32 1
    os_get32 1
    os_set32 4
    os_get32 2
    os_set32 1
    os_get32 3
    os_set32 2
    os_get32 4
    os_set32 3
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
    os_get32 1
    call_13 0
    o2i
    isum
    os_get32 2
    call_13 0
    o2i
    isum
    os_get32 3
    call_13 0
    o2i
    isum
    i2o
    ret

.class .bench.calls.stage
.parent .internal.object
.slots 1 20
.field count 0 int

.method <init> 16 () void constructor
    arg_count 0
    iconst_0
    i2o
    os_save8 0
    summon_null
    ret

.method bump 17 () void
    arg_count 0
    os_load8 0
    o2i
    iconst_1
    isum
    i2o
    os_save8 0
    summon_null
    ret

.method step 18 (n: int) int
    arg_count 1
    os_get32 0
    ret

.method result 19 () int
    arg_count 0
    os_load8 0
    ret

.class .bench.calls.adder
.parent .bench.calls.stage
.slots 2 20
.field total 1 int

.method <init> 16 () void constructor
    arg_count 0
    summon_this
    summon_by_name ".bench.calls.stage"
    static_invoke 16 0
    os_drop
    iconst_0
    i2o
    os_save8 1
    summon_null
    ret

.method step 18 (n: int) int
    arg_count 1
    summon_this
    call_11 0
    os_drop
    os_load8 1
    o2i
    os_get32 0
    o2i
    isum
    iconst_32bit 1048575
    iand
    i2o
    os_save8 1
    os_load8 1
    ret

.method result 19 () int
    arg_count 0
    os_load8 1
    ret

.class .bench.calls.mixer
.parent .bench.calls.stage
.slots 2 20
.field state 1 int

.method <init> 16 () void constructor
    arg_count 0
    summon_this
    summon_by_name ".bench.calls.stage"
    static_invoke 16 0
    os_drop
    iconst_8bit 7
    i2o
    os_save8 1
    summon_null
    ret

.method step 18 (n: int) int
    arg_count 1
    summon_this
    call_11 0
    os_drop
    os_load8 1
    o2i
    iconst_8bit 31
    imul
    os_get32 0
    o2i
    isum
    iconst_32bit 1048575
    iand
    i2o
    os_save8 1
    os_load8 1
    o2i
    os_get32 0
    o2i
    ixor
    i2o
    ret

.class .bench.calls.toggler
.parent .bench.calls.stage
.slots 2 20
.field on 1 int

.method <init> 16 () void constructor
    arg_count 0
    summon_this
    summon_by_name ".bench.calls.stage"
    static_invoke 16 0
    os_drop
    iconst_0
    i2o
    os_save8 1
    summon_null
    ret

.method step 18 (n: int) int
    arg_count 1
    summon_this
    call_11 0
    os_drop
    os_load8 1
    o2i
    iconst_1
    isublu
    jz isOn
    iconst_1
    i2o
    os_save8 1
    os_get32 0
    o2i
    iconst_8bit 3
    imul
    iconst_1
    isum
    iconst_32bit 1048575
    iand
    i2o
    ret
isOn:
    iconst_0
    i2o
    os_save8 1
    iconst_1
    os_get32 0
    o2i
    ishr
    i2o
    ret
