; verify
; V9: slots are below the object slots of the class.
.class .test.v9
.slots 300 32
.field first 0 int
.field last 299 string

.method all 16
    arg_count 0
    load 0
    save 255
    load 256
    save 299
    is_load8 0
    is_save8 0
    ret

; What control does not reach is not looked at.
.method unreachable 17
    ret
    load 300
    ret
