; verify
; V7: positions lie below the current depth.
.class .test.v7

.method all 16 (a: string)
    arg_count 1
    stack_reserve 1 3
    os_get32 1
    os_set32 0
    os_pull32 1
    os_set32 1
    is_get32 2
    is_set32 0
    prefix_long is_get32 1
    prefix_long is_set32 1
    ret
