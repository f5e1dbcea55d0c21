; reject
; V8
.class .test.v8

.method checksAnother 16 (a: int, b: int) int
    arg_count 1                     ; error: argument count 1 is checked, but 2 is declared [V8]
    os_get32 1
    ret

.method unchecked 17 (a: int) int
    os_get32 0                      ; error: argument 0 [V8]
    ret

.method oldPrologueWithAnother 18 (a: int) int
    iconst_32bit 2
    isublu
    jz ok
    sconst_bin "arg count"
    throw
ok:
    os_get32 0                      ; error: argument [V8]
    ret

.method dropsArgument 19 (a: int) int
    os_drop                         ; error: argument [V8]
    ret

.method pullsArgument 20 (a: int) int
    summon_this
    os_pull32 1                     ; error: argument [V8]
    ret

.method writesArgument 21 (a: int) int
    summon_this
    os_set32 0                      ; error: argument [V8]
    ret
