# From the boot loader to kernel_main: PVH (QEMU -kernel) and multiboot2 (GRUB) enter in 32-bit protected mode
# without paging; kernel_main runs in long mode with the first 16 GiB mapped to themselves.
    .section .note.pvh, "a", @note
    .balign 4
    .long 4, 8, 18                          # XEN_ELFNOTE_PHYS32_ENTRY
    .asciz "Xen"
    .quad start32

    .section .multiboot, "a"
    .balign 8
multiboot:
    .long 0xE85250D6, 0, multiboot_end - multiboot, -(0xE85250D6 + (multiboot_end - multiboot))
    .short 0, 0
    .long 8
multiboot_end:

    .section .bss
    .balign 4096
pml4:   .skip 4096
pdpt:   .skip 4096
tables: .skip 16 * 4096
    .skip 512 * 1024
stack_top:
    .globl timer_ticks
timer_ticks: .skip 8

    .section .rodata
    .balign 8
gdt:
    .quad 0, 0x00AF9B000000FFFF, 0x00CF93000000FFFF
gdt_pointer:
    .short gdt_pointer - gdt - 1
    .long gdt

    .section .text.boot, "ax"
    .code32
    .globl start32
start32:
    cli; cld
    movl %ebx, %edi                         # information of the loader
    movl $1, %esi                           # 1: PVH, 2: multiboot2
    cmpl $0x36D76289, %eax; jne 1f
    incl %esi
1:  xorl %ecx, %ecx                         # 8192 pages of 2 MiB
2:  movl %ecx, %eax; shll $21, %eax; orl $0x83, %eax; movl %eax, tables(,%ecx,8)
    movl %ecx, %eax; shrl $11, %eax; movl %eax, tables+4(,%ecx,8)
    incl %ecx; cmpl $8192, %ecx; jne 2b
    xorl %ecx, %ecx                         # 16 tables of them
3:  movl %ecx, %eax; shll $12, %eax; addl $tables + 3, %eax; movl %eax, pdpt(,%ecx,8)
    incl %ecx; cmpl $16, %ecx; jne 3b
    movl $pdpt + 3, pml4
    movl $pml4, %eax; movl %eax, %cr3
    movl %cr4, %eax; orl $0x620, %eax; movl %eax, %cr4      # PAE, SSE, SSE exceptions
    movl $0xC0000080, %ecx; rdmsr; orl $0x100, %eax; wrmsr  # long mode
    movl %cr0, %eax
    andl $~4, %eax                          # a coprocessor is there
    orl $0x80010003, %eax; movl %eax, %cr0  # paging, write protection, coprocessor monitoring
    lgdt gdt_pointer
    ljmp $8, $start64

    .code64
start64:
    movw $16, %ax; movw %ax, %ds; movw %ax, %es; movw %ax, %ss
    xorl %eax, %eax; movw %ax, %fs; movw %ax, %gs
    movl $stack_top, %esp
    xorl %ebp, %ebp; movl %edi, %edi
    call kernel_main
stop:
    cli; hlt; jmp stop

    .text
# Interrupts. The processor gives an error code for some of its exceptions; the others get 0.
    .macro entry number
entry_\number:
    .if (\number != 8) && (\number != 10) && (\number != 11) && (\number != 12) && (\number != 13) && (\number != 14) && (\number != 17) && (\number != 21)
    pushq $0
    .endif
    pushq $\number; jmp fault
    .endm
    .irp number, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
    entry \number
    .endr

# A page fault that can be resolved returns; what the handler may change is saved.
page_fault:
    pushq %rax; pushq %rcx; pushq %rdx; pushq %rsi; pushq %rdi; pushq %r8; pushq %r9; pushq %r10; pushq %r11; pushq %rbp
    movq %rsp, %rbp
    subq $512, %rsp; andq $-16, %rsp
    fxsave (%rsp)
    cld; movq %cr2, %rdi
    call kernel_page_fault
    fxrstor (%rsp)
    movq %rbp, %rsp
    testb %al, %al
    popq %rbp; popq %r11; popq %r10; popq %r9; popq %r8; popq %rdi; popq %rsi; popq %rdx; popq %rcx; popq %rax
    jz entry_14
    addq $8, %rsp
    iretq

# Registers in the order of `FaultFrame`. Does not return, so nothing else has to be saved.
fault:
    pushq %r15; pushq %r14; pushq %r13; pushq %r12; pushq %r11; pushq %r10; pushq %r9; pushq %r8
    pushq %rbp; pushq %rdi; pushq %rsi; pushq %rdx; pushq %rcx; pushq %rbx; pushq %rax
    movq %rsp, %rdi
    cld; andq $-16, %rsp
    call kernel_fault
    jmp stop

# The timer counts; a halted processor goes on.
entry_timer:
    incq timer_ticks(%rip)
# The other lines of the first controller only wake the processor.
entry_line:
    pushq %rax; movb $0x20, %al; outb %al, $0x20; popq %rax
    iretq
entry_second:
    pushq %rax; movb $0x20, %al; outb %al, $0xA0; outb %al, $0x20; popq %rax
    iretq

    .section .rodata
    .balign 8
    .globl interrupt_entries
interrupt_entries:
    .irp number, 0,1,2,3,4,5,6,7,8,9,10,11,12,13
    .quad entry_\number
    .endr
    .quad page_fault
    .irp number, 15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
    .quad entry_\number
    .endr
    .quad entry_timer, entry_line, entry_line, entry_line, entry_line, entry_line, entry_line, entry_line
    .rept 8
    .quad entry_second
    .endr
