; run
; Calls of every kind; constants of the declaring class; statics.
.class .test.calls
.parent .internal.object
.slots 0 20

.method start 8 (boot: .internal.boot) void
    arg_count 1
    stack_reserve 2 1
    summon_by_name ".test.child"
    new
    os_set32 1
    ; virtual, overridden and inherited
    os_get32 0
    os_get32 1
    call_10 0
    call_8bit 35 1
    os_drop
    os_get32 0
    os_get32 1
    call_32bit 17 0
    call_8bit 35 1
    os_drop
    ; the parent's version, and through super
    os_get32 0
    os_get32 1
    summon_by_name ".test.base"
    static_invoke 16 0
    call_8bit 35 1
    os_drop
    os_get32 0
    push_int 1
    i2o
    push_int 2
    i2o
    push_int 3
    i2o
    os_get32 1
    summon_by_name ".test.child"
    static_invoke 18 3
    call_8bit 35 1
    os_drop
    ; by name: own, inherited, native of a user class, native of a string
    os_get32 0
    push_int 4
    i2o
    push_int 5
    i2o
    push_int 6
    i2o
    os_get32 1
    sconst_bin "three"
    push_int 3
    dynamic_invoke
    call_8bit 35 1
    os_drop
    os_get32 0
    os_get32 1
    sconst_bin "toString"
    iconst_0
    dynamic_invoke
    call_8bit 35 1
    os_drop
    os_get32 0
    sconst_bin "def"
    sconst_bin "abc"
    sconst_bin "concat"
    iconst_1
    dynamic_invoke
    call_8bit 35 1
    os_drop
    ; a native method of the root, called statically
    os_get32 0
    os_get32 1
    os_get32 1
    summon .internal.object
    static_invoke 4 1
    call_8bit 35 1
    os_drop
    ; a native that calls toString of an object before it goes on, last argument first
    os_get32 0
    os_get32 1
    sconst_bin " and "
    summon_by_name ".test.named"
    new
    call_8bit 16 3
    os_drop
    os_get32 0
    sconst_bin ""
    call_8bit 35 1
    os_drop
    ; statics
    summon_by_name ".test.base"
    push_int 7
    i2o
    sconst_bin "static"
    call_0A 2
    os_drop
    os_get32 0
    summon_by_name ".test.base"
    push_int 7
    i2o
    call_0B 1
    call_8bit 35 1
    os_drop
    ; one call site, many classes
    push_int 0
    is_set32 0
top:
    is_get32 0
    push_int 4
    ilt
    jz out
    os_get32 0
    is_get32 0
    push_int 1
    iand
    jz even
    summon_by_name ".test.base"
    new
    jmp both
even:
    summon_by_name ".test.child"
    new
both:
    call_10 0
    call_8bit 35 1
    os_drop
    is_get32 0
    push_int 1
    isum
    is_set32 0
    jmp top
out:
    ; numbers are receivers too
    os_get32 0
    push_int -5
    i2o
    call_05 0
    push_int 6
    i2o
    call_05 0
    call_0A 1
    call_8bit 35 1
    os_drop
    ; lazy class, spelled in another case
    os_get32 0
    summon_by_name ".test.late"
    os_drop
    summon_by_name ".TEST.Late"
    new
    call_10 0
    call_8bit 35 1
    os_drop
    summon_null
    ret

.class .test.base
.parent .internal.object
.slots 0 19
.const 0 "base"
.const 1 "inherited constant"

.method name 16 () string
    arg_count 0
    const_pool 0
    ret

.method other 17 () string
    arg_count 0
    const_pool 1
    ret

.method three 18 (a: int, b: int, c: int) int
    arg_count 3
    os_get32 0
    o2i
    push_int 100
    imul
    os_get32 1
    o2i
    push_int 10
    imul
    isum
    os_get32 2
    o2i
    isum
    i2o
    ret

.class .test.child
.parent .test.base
.slots 0 19
.const 0 "child"

.method name 16 () string
    arg_count 0
    const_pool 0
    ret

.class .test.named
.parent .internal.object
.slots 0 16

.method toString 5 () string
    arg_count 0
    sconst_bin "named"
    ret

.class .test.late
.parent .internal.object
.slots 0 17

.method name 16 () string
    arg_count 0
    sconst_bin "late"
    ret

;= child
;= inherited constant
;= base
;= 123
;= 456
;= (void)
;= abcdef
;= 1
;= named and (void)
;= static
;= child
;= base
;= child
;= base
;= -56
;= late
