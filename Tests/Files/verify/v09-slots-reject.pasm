; reject
; V9
.class .test.v9
.slots 2 32
.field first 0 int

.method load 16
    arg_count 0
    os_load8 2                      ; error: slot 2 is not below [V9]
    ret

.method save 17
    arg_count 0
    summon_null
    os_save8 255                    ; error: slot [V9]
    ret

.method wide 18
    arg_count 0
    os_load32 -1                    ; error: slot -1 [V9]
    ret

.method wideSave 19
    arg_count 0
    summon_null
    os_save32 70000                 ; error: slot [V9]
    ret

.method integers 20
    arg_count 0
    is_load8 2                      ; error: slot [V9]
    ret
.method integersSave 21
    arg_count 0
    push_int 1
    is_save8 2                      ; error: slot [V9]
    ret
