; verify
; V11: argument counts are 0 to 255, ordinals 0 to 65535.
.class .test.v11

.method most 16
    arg_count 0
    summon_this
    stack_reserve 255 0
    call_32bit 65535 255
    stack_reserve 255 0
    summon_this
    summon .test.v11
    static_invoke 65535 255
    ret
