; reject
; V10
.class .test.v10
.const 0 "first"

.method missing 16
    arg_count 0
    const_pool 1                    ; error: no constant 1 [V10]
    ret

.method negative 17
    arg_count 0
    const_pool -1                   ; error: no constant [V10]
    ret
