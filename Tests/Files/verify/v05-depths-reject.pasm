; reject
; V5
.class .test.v5

.method emptyObjectStack 16
    arg_count 0
    os_drop                         ; error: 1 needed on the object stack, which has 0 [V5]
    ret

.method emptyIntegerStack 17
    arg_count 0
    is_drop                         ; error: 1 needed on the integer stack, which has 0 [V5]
    ret

.method dupOfNothing 18
    arg_count 0
    os_dup                          ; error: 1 needed on the object stack [V5]
    ret

.method argumentCountIsGone 19
    arg_count 0
    arg_count 0                     ; error: needed [V5]
    ret

.method tooFewArguments 20
    arg_count 0
    summon_this
    call_10 1                       ; error: 1 needed on the object stack [V5]
    ret

.method tooFewForStatic 21
    arg_count 0
    summon_this
    summon .test.v5
    static_invoke 16 2              ; error: needed [V5]
    ret

.method unequalObjects 22
    arg_count 0
    push_int 0
    jz other
    summon_this
other:
    ret                             ; error: object stack depths [V5]

.method unequalIntegers 23
    arg_count 0
    stack_reserve 0 1
    is_get32 0
    jz other
    push_int 7
other:
    ret                             ; error: integer stack depths [V5]

.method growingLoop 24
    arg_count 0
again:
    summon_this                     ; error: object stack depths 0 and 1 [V5]
    jmp again

; A case that falls through executes the is_drop of the next label once more.
.method fallThrough 25
    arg_count 0
    push_int 3
    is_dup
    push_int 1
    isublu
    jz one
    jmp two
one:
    is_drop
two:
    is_drop                         ; error: integer stack depths [V5]
    ret

.method unequalCatchers 26
    arg_count 0
    stack_reserve 0 1
    is_get32 0
    jz without
    summon .internal.string
    push_catcher handler
without:
    ret                             ; error: active catchers [V5]
handler:
    throw

.method everyPathIsLookedAt 27
    arg_count 0
    stack_reserve 0 1
    is_get32 0
    jz second
    os_drop                         ; error: needed [V5]
    ret
second:
    is_drop
    is_drop                         ; error: needed [V5]
    ret
