; verify
; V3: the table of a switch lies inside the code, its divisor is above 0.
.class .test.v3

.method cases 16 (n: int) string
    arg_count 1
    os_get32 0
    o2i
    switch -10 10 ten twenty ten
    summon_null
    ret
ten:
    const_pool 0
    ret
twenty:
    const_pool 1
    ret

.method empty 17
    arg_count 0
    push_int 3
    switch 0 1
    ret
.const 0 "ten or thirty"
.const 1 "twenty"
