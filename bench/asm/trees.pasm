; What a good compiler makes of bench/trees/trees.ph: the machine can be measured with it before the compiler runs.
.class .bench.trees.start
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
    stack_reserve 1 5
    os_get32 0
    o2i
    is_set32 0
    summon_this
    os_get32 0
    call_11 1
    os_set32 1
    iconst_8bit 4
    is_set32 2
    jmp depthtest
depths:
    is_get32 0
    is_get32 2
    isublu
    iconst_8bit 4
    isum
    iconst_1
    ishl
    is_set32 3
    iconst_0
    is_set32 4
    jmp test
top:
    is_get32 1
    summon_this
    is_get32 2
    i2o
    call_11 1
    call_11 0
    o2i
    isum
    iconst_32bit 16777215
    iand
    is_set32 1
    is_get32 4
    iconst_1
    isum
    is_set32 4
test:
    is_get32 4
    is_get32 3
    ilt
    log_not
    jz top
    is_get32 2
    iconst_8bit 2
    isum
    is_set32 2
depthtest:
    is_get32 2
    is_get32 0
    igt
    jz depths
    is_get32 1
    os_get32 1
    call_11 0
    o2i
    isum
    i2o
    ret

.method make 17 (n: int) .bench.trees.node
    arg_count 1
    os_get32 0
    o2i
    jz leaf
    summon_by_name ".bench.trees.node"
    new
    summon_this
    os_get32 0
    o2i
    iconst_1
    isublu
    i2o
    call_11 1
    summon_this
    os_get32 0
    o2i
    iconst_1
    isublu
    i2o
    call_11 1
    os_pull32 2
    summon_by_name ".bench.trees.node"
    static_invoke 16 2
    os_drop
    ret
leaf:
    summon_by_name ".bench.trees.node"
    new
    summon_null
    summon_null
    os_pull32 2
    summon_by_name ".bench.trees.node"
    static_invoke 16 2
    os_drop
    ret

.class .bench.trees.node
.parent .internal.object
.slots 2 18
.field left 0 .bench.trees.node
.field right 1 .bench.trees.node

.method <init> 16 (a: .bench.trees.node, b: .bench.trees.node) void constructor
    arg_count 2
    os_get32 0
    os_save8 0
    os_get32 1
    os_save8 1
    summon_null
    ret

.method nodes 17 () int
    arg_count 0
    os_load8 0
    os_isnull
    jz inner
    iconst_1
    i2o
    ret
inner:
    iconst_1
    os_load8 0
    call_11 0
    o2i
    isum
    os_load8 1
    call_11 0
    o2i
    isum
    i2o
    ret
