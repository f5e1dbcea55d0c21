; verify
; V15: no class is asked of any other reference. Everything here is checked at run time.
.class .test.v15
.field any 0 .test.other

.method all 16 (a: .test.other)
    arg_count 1
    push_int 1
    i2o
    save 0
    sconst_bin "x"
    os_set32 0
    sconst_bin "x"
    summon .test.nowhere
    call_1E 1
    throw

.method paths 17
    arg_count 0
    stack_reserve 1 1
    is_get32 0
    jz other
    sconst_bin "a string"
    jmp both
other:
    push_long 5
    prefix_long i2o
both:
    os_set32 0
    os_get32 0
    ret
