; reject
; V7
.class .test.v7

.method getAbove 16
    arg_count 0
    os_get32 0                      ; error: position 0 [V7]
    ret

.method getNegative 17 (a: string)
    arg_count 1
    os_get32 -1                     ; error: position -1 [V7]
    ret

.method setAbove 18
    arg_count 0
    summon_this
    os_set32 0                      ; error: position 0 [V7]
    ret

.method pullTooDeep 19
    arg_count 0
    summon_this
    os_pull32 1                     ; error: position [V7]
    ret

.method pullNegative 20
    arg_count 0
    summon_this
    os_pull32 -1                    ; error: position [V7]
    ret

.method integerAbove 21
    arg_count 0
    stack_reserve 0 2
    is_get32 2                      ; error: position 2 [V7]
    ret

.method wideAbove 22
    arg_count 0
    stack_reserve 0 2
    prefix_long is_get32 1          ; error: position [V7]
    ret

.method integerSet 23
    arg_count 0
    push_int 1
    is_set32 0                      ; error: position [V7]
    ret

.method integerNegative 24
    arg_count 0
    stack_reserve 0 2
    push_int 1
    is_set32 -2147483648            ; error: position [V7]
    ret
