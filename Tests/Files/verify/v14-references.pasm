; verify
; V14: what is known to be a fresh number, string or class is used as such.
.class .test.v14

.method fresh 16
    arg_count 0
    push_int 1
    i2o
    o2i
    is_drop
    summon .test.v14
    new
    summon .test.v14
    cast
    summon .internal.string
    push_catcher handler
    os_dup
    sconst_bin "name"
    push_int 0
    dynamic_invoke
    ret
handler:
    ret

; Unknown references are checked at run time.
.method unknown 17 (a: int)
    arg_count 1
    os_get32 0
    new
    o2i
    is_drop
    os_get32 0
    os_get32 0
    push_int 0
    dynamic_invoke
    os_get32 0
    os_get32 0
    cast
    os_get32 0
    push_catcher handler
    summon_null
    new
    summon_null
    o2i
    is_drop
    ret
handler:
    ret

.method stringOrClass 18
    arg_count 0
    stack_reserve 0 1
    is_get32 0
    jz other
    sconst_bin "x"
    jmp both
other:
    summon .test.v14
both:
    new
    ret
