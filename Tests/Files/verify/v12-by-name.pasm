; verify
; V12: the argument count of dynamic_invoke is a constant known on all paths.
.class .test.v12

.method constant 16
    arg_count 0
    summon_this
    summon_this
    sconst_bin "name"
    push_int 1
    dynamic_invoke
    ret

.method throughALocal 17
    arg_count 0
    stack_reserve 0 1
    push_int 0
    is_set32 0
    summon_this
    sconst_bin "name"
    is_get32 0
    dynamic_invoke
    ret

.method sameOnBothPaths 18
    arg_count 0
    stack_reserve 0 1
    summon_this
    sconst_bin "name"
    is_get32 0
    jz other
    iconst_0
    jmp both
other:
    iconst_8bit 0
both:
    dynamic_invoke
    ret
