; reject
; V12
.class .test.v12

.method computed 16
    arg_count 0
    summon_this
    sconst_bin "name"
    push_int 1
    push_int 1
    isublu
    dynamic_invoke                  ; error: not a constant [V12]
    ret

.method unboxed 17 (n: int)
    arg_count 1
    summon_this
    sconst_bin "name"
    os_get32 0
    o2i
    dynamic_invoke                  ; error: not a constant [V12]
    ret

.method differentOnPaths 18
    arg_count 0
    stack_reserve 0 1
    summon_this
    summon_this
    sconst_bin "name"
    is_get32 0
    jz other
    push_int 0
    jmp both
other:
    push_int 1
both:
    dynamic_invoke                  ; error: not a constant [V12]
    ret
