; reject
; V14
.class .test.v14
.const 0 "text"

.method numberOfString 16
    arg_count 0
    const_pool 0
    o2i                             ; error: a number needed, this is a string [V14]
    ret

.method instanceOfNumber 17
    arg_count 0
    push_int 1
    i2o
    new                             ; error: a class needed, this is a number [V14]
    ret

.method castToString 18
    arg_count 0
    summon_this
    sconst_bin "x"
    cast                            ; error: needed [V14]
    ret

.method catchString 19
    arg_count 0
    sconst_bin "x"
    push_catcher handler            ; error: needed [V14]
    ret
handler:
    ret

.method staticOfNumber 20
    arg_count 0
    summon_this
    push_int 1
    i2o
    static_invoke 0 0               ; error: needed [V14]
    ret

.method nameIsClass 21
    arg_count 0
    summon_this
    summon .test.v14
    push_int 0
    dynamic_invoke                  ; error: a string needed, this is a class [V14]
    ret

.method throughALocal 22
    arg_count 0
    stack_reserve 1 0
    sconst_bin "x"
    os_set32 0
    os_get32 0
    os_dup
    os_pull32 1
    o2i                             ; error: needed [V14]
    ret
