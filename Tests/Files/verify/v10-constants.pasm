; verify
; V10: the operand of const_pool is a constant of the same file.
.class .test.v10
.const 1 "second"
.const 0 "first"

.method all 16
    arg_count 0
    const_pool 0
    const_pool 1
    ret
