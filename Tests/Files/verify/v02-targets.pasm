; verify
; V2: targets are starts of instructions; a prefix is honoured by the instruction behind it.
.class .test.v2

.method backwards 16
    arg_count 0
    push_int 10
again:
    djnz again
    ret

.method toAPrefix 17
    arg_count 0
    stack_reserve 0 2
again:
    prefix_long is_get32 0
    prefix_long is_drop
    push_int 1
    jz again
    ret

.method widths 18
    arg_count 0
    push_long 1
    prefix_double is_dup
    prefix_double isum
    prefix_double i2o
    push_int 1
    prefix_float is_dup
    prefix_float ige
    prefix_long fromi
    prefix_long inot
    prefix_long is_drop
    ret
