; reject
; V11
.class .test.v11

.method manyArguments 16
    arg_count 0
    stack_reserve 255 0
    stack_reserve 255 0
    call_8bit 16 256                ; error: argument count 256 [V11]
    ret

.method negativeCount 17
    arg_count 0
    summon_this
    call_32bit 16 -1                ; error: argument count -1 [V11]
    ret

.method bigOrdinal 18
    arg_count 0
    summon_this
    call_32bit 65536 0              ; error: ordinal 65536 [V11]
    ret

.method negativeOrdinal 19
    arg_count 0
    summon_this
    summon .test.v11
    static_invoke -1 0              ; error: ordinal -1 [V11]
    ret

.method hugeCount 20
    arg_count 0
    summon_this
    call_32bit 16 2147483647        ; error: argument count 2147483647 [V11]
    ret

.method byName 21
    arg_count 0
    summon_this
    sconst_bin "name"
    push_int 256
    dynamic_invoke                  ; error: argument count 256 [V11]
    ret
