; reject
; V2
.class .test.v2

.method outside 16
    arg_count 0
    jmp @100                        ; error: outside [V2]

.method atTheEnd 17
    arg_count 0
    jmp @7                          ; error: outside [V2]

.method negative 18
    arg_count 0
    jmp @-1                         ; error: outside [V2]

.method insideAnInstruction 19
    arg_count 0
    push_int 5
    jz @3                           ; error: inside [V2]
    ret

.method betweenPrefixAndInstruction 20
    arg_count 0
    prefix_long iconst_1
    prefix_long is_drop
    jmp @3                          ; error: inside [V2]

.method catcher 21
    arg_count 0
    summon .internal.string
    push_catcher @1                 ; error: inside [V2]
    ret

.method table 22
    arg_count 0
    push_int 0
    switch 0 1 @900 end             ; error: outside [V2]
end:
    ret
.method tableTwo 23
    arg_count 0
    push_int 0
    switch 0 1 @1                   ; error: inside [V2]
    ret

.method notHonoured 24
    arg_count 0
    prefix_long summon_this         ; error: prefix_long [V2]
    ret

.method bitsOfFloats 25
    arg_count 0
    push_int 1
    push_int 1
    prefix_float ior                ; error: prefix_float [V2]
    prefix_double log_not           ; error: prefix_double [V2]
    ret

.method constantIsWideAnyway 26
    arg_count 0
    prefix_long iconst_64bit 5      ; error: does not work with prefix_long [V2]
    ret

.method twoPrefixes 27
    arg_count 0
    prefix_long
    prefix_double iconst_0          ; error: follows a prefix [V2]
    ret
