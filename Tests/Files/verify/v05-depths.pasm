; verify
; V5: depths never go negative, never exceed the limits, and are equal where paths meet.
.class .test.v5

.method branches 16 (a: int) int
    arg_count 1
    os_get32 0
    o2i
    jz zero
    push_int 1
    jmp both
zero:
    push_int 2
both:
    i2o
    ret

.method loop 17
    arg_count 0
    stack_reserve 1 1
again:
    is_get32 0
    push_int 1
    isum
    is_dup
    is_set32 0
    push_int 100
    ilt
    jz done
    jmp again
done:
    ret

.method leftovers 18
    arg_count 0
    push_int 1
    push_long 2
    summon_this
    summon_thread
    ret

; The result of the parent's constructor stays on the object stack.
.method <init> 19 () void constructor
    arg_count 0
    summon_this
    summon .internal.object
    static_invoke 0 0
    ret

; Arguments are reserved a second time.
.method original 20 (a: string, b: string) string
    arg_count 2
    stack_reserve 3 1
    os_get32 0
    os_get32 1
    call_0A 1
    os_set32 2
    os_get32 2
    ret
    ret

.method calls 21
    arg_count 0
    summon_this
    push_int 1
    i2o
    push_int 2
    i2o
    call_1F 2
    short_call_2
    call_8bit 255 0
    call_32bit 65535 0
    summon_null
    push_int 1
    os_drop
    sconst_bin "name"
    is_drop
    push_int 0
    dynamic_invoke
    ret
