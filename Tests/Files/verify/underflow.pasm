; reject
; Taking from an empty stack.
.class .demo.under
.parent .internal.object

.method f 16 () void
    arg_count 0
    os_drop ; error: .demo.under, method f [16], offset 2 os_drop: 1 needed on the object stack, which has 0 [V5]
    summon_null
    ret
