; reject
; V13
.class .test.v13

.method popWithoutPush 16
    arg_count 0
    pop_catcher                     ; error: no catcher [V13]
    ret

.method popTwice 17
    arg_count 0
    summon .internal.string
    push_catcher handler
    pop_catcher
    pop_catcher                     ; error: no catcher [V13]
    ret
handler:
    ret

; The catcher is gone when its handler runs.
.method popInHandler 18
    arg_count 0
    summon .internal.string
    push_catcher handler
    pop_catcher
    ret
handler:
    pop_catcher                     ; error: no catcher [V13]
    ret

.method differentHandlers 19
    arg_count 0
    stack_reserve 0 1
    summon .internal.string
    is_get32 0
    jz other
    push_catcher first
    jmp both
other:
    push_catcher second
both:
    pop_catcher                     ; error: different catchers [V13]
    ret
first:
    ret
second:
    ret

.method takesFromBelow 20
    arg_count 0
    summon_this
    summon .internal.string
    push_catcher handler
    os_drop                         ; error: takes from the stack [V13]
    pop_catcher
    ret
handler:
    ret

.method takesIntegersFromBelow 21
    arg_count 0
    push_int 1
    summon .internal.string
    push_catcher handler
    i2o                             ; error: takes from the stack [V13]
    pop_catcher
    ret
handler:
    ret

.method oneHandlerAtTwoDepths 22
    arg_count 0
    summon .internal.string
    push_catcher handler
    pop_catcher
    summon_this
    summon .internal.string
    push_catcher handler            ; error: object stack depths [V13]
    ret
handler:
    ret

.method handlerInsideItsOwnRange 23
    arg_count 0
    summon .internal.string
    push_catcher handler
    sconst_bin "fallen into"
handler:
    ret                             ; error: active catchers [V5]
