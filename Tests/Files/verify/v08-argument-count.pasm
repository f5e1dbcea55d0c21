; verify
; V8: the method checks its argument count before it uses arguments.
.class .test.v8

.method checks 16 (a: int, b: int) int
    arg_count 2
    os_get32 1
    ret

.method oldPrologue 17 (a: int) int
    iconst_32bit 1
    isublu
    jz ok
    sconst_bin "arg count"
    throw
ok:
    os_get32 0
    ret

.method usesNoArgument 18 (a: int, b: int) int
    summon_this
    ret

.method localsAboveUncheckedArguments 19 (a: int) int
    stack_reserve 1 0
    summon_this
    os_set32 1
    os_get32 1
    ret
