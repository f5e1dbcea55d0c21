; reject
; V4
.class .test.v4

.method falls 16
    arg_count 0                     ; error: can run past the end [V4]

.method fallsAfterCondition 17
start:
    arg_count 0
    push_int 0
    jz start                        ; error: can run past the end [V4]

.method fallsAfterUnreachable 18
    ret
    nop                             ; error: can run past the end [V4]
