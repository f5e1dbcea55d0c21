# QEMU's "virt", under OpenSBI: enters in supervisor mode without paging, with the device tree in a1.
# Addresses below 16 GiB are mapped to themselves.

    .section .data
    .balign 4096
root:
    .set index, 0
    .rept 16
    .quad (index << 28) | 0xCF              # a page of 1 GiB for everything
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
    csrw sie, zero
    la sp, stack_top
    li t0, 1 << 13; csrs sstatus, t0        # floating point
    la t0, trap; csrw stvec, t0
    la t0, root; srli t0, t0, 12
    li t1, 8 << 60; or t0, t0, t1
    csrw satp, t0
    sfence.vma
    li s0, 0; li ra, 0
    mv a0, a1; li a1, 0
    call kernel_main
1:  wfi; j 1b

    .text
    .balign 4
# Registers in the order of `FaultFrame`. Interrupts are masked: what comes is an exception.
trap:
    addi sp, sp, -544
    .irp n, 1,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
    sd x\n, 8 * \n(sp)
    .endr
    csrr a0, sepc; csrr a1, sstatus; csrr a2, scause; csrr a3, stval
    addi a4, sp, 544
    sd a0, 0(sp); sd a4, 16(sp); sd a1, 256(sp); sd a2, 264(sp); sd a3, 272(sp)
    .irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
    fsd f\n, 280 + 8 * \n(sp)
    .endr
    mv a0, sp
    call kernel_exception
    .irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
    fld f\n, 280 + 8 * \n(sp)
    .endr
    ld a0, 0(sp); ld a1, 256(sp)
    csrw sepc, a0; csrw sstatus, a1
    .irp n, 1,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
    ld x\n, 8 * \n(sp)
    .endr
    addi sp, sp, 544
    sret

    .globl semihosting_call
    .balign 16
    .option norvc
semihosting_call:
    slli x0, x0, 0x1f
    ebreak
    srai x0, x0, 7
    ret
