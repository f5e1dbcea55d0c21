// QEMU's "virt": enters in exception level 1 without paging, the device tree lies at the start of the memory.
// Addresses below 16 GiB are mapped to themselves; the first GiB has the devices.

    .section .data
    .balign 4096
level0: .quad level1 + 3; .skip 4088
level1: .quad 0x0060000000000401            // device memory, never executed
    .set index, 1
    .rept 15
    .quad (index << 30) | 0x705             // ordinary memory
    .set index, index + 1
    .endr
    .skip 4096 - 16 * 8
    .section .bss
    .balign 4096
    .skip 512 * 1024
stack_top:

    .section .text.boot, "ax"
    .globl start
start:
    msr daifset, #15
    ldr x9, =stack_top; mov sp, x9
    mov x9, #(3 << 20); msr cpacr_el1, x9   // floating point
    ldr x9, =vectors; msr vbar_el1, x9
    ldr x9, =0xFF04; msr mair_el1, x9
    ldr x9, =0x200803510; msr tcr_el1, x9   // 48 bits of address, pages of 4 KiB, one table
    ldr x9, =level0; msr ttbr0_el1, x9
    dsb sy; tlbi vmalle1; dsb sy; isb
    mrs x9, sctlr_el1
    mov x10, #0x1005; orr x9, x9, x10       // paging, caches
    mov x10, #10; bic x9, x9, x10           // no check of alignment
    msr sctlr_el1, x9
    isb
    mov x29, #0; mov x30, #0
    mov x0, #0x40000000; mov w1, #0
    bl kernel_main
1:  wfi; b 1b

    .text
    .balign 2048
vectors:
    .rept 16
    .balign 128
    b exception
    .endr

// Registers in the order of `FaultFrame`. Interrupts are masked: what comes is an exception.
exception:
    sub sp, sp, #800
    .irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30
    str x\n, [sp, #8 * \n]
    .endr
    mrs x0, elr_el1; mrs x1, spsr_el1; mrs x2, esr_el1; mrs x3, far_el1
    str x0, [sp, #248]; str x1, [sp, #256]; str x2, [sp, #264]; str x3, [sp, #272]
    .irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
    str q\n, [sp, #288 + 16 * \n]
    .endr
    mov x0, sp
    bl kernel_exception
    .irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
    ldr q\n, [sp, #288 + 16 * \n]
    .endr
    ldr x0, [sp, #248]; ldr x1, [sp, #256]
    msr elr_el1, x0; msr spsr_el1, x1
    .irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30
    ldr x\n, [sp, #8 * \n]
    .endr
    add sp, sp, #800
    eret

    .globl semihosting_call
semihosting_call:
    hlt #0xF000
    ret
