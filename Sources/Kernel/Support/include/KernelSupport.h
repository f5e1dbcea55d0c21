// What Swift cannot say: port access, device registers, barriers, control registers, addresses of the linker.
#pragma once
#include <stdint.h>
#define INLINE static inline __attribute__((always_inline))

// Addresses that the linker script gives.
extern uint8_t kernel_start[], kernel_payload[];
INLINE uint8_t *kernel_start_address(void) { return kernel_start; }
INLINE uint8_t *kernel_payload_address(void) { return kernel_payload; }
INLINE uint64_t read_frame_pointer(void) { return (uint64_t)__builtin_frame_address(0); }

// Registers of devices in memory, and memory that devices share.
#define DEVICE_ACCESS(bits) \
    INLINE uint##bits##_t device_read##bits(uint64_t address) { return *(volatile uint##bits##_t *)address; } \
    INLINE void device_write##bits(uint64_t address, uint##bits##_t value) { *(volatile uint##bits##_t *)address = value; }
DEVICE_ACCESS(8) DEVICE_ACCESS(16) DEVICE_ACCESS(32)

#if defined(__x86_64__)
// Entry points of the 48 interrupts, and how often the timer has interrupted (boot.S).
extern const uint64_t interrupt_entries[48];
extern volatile uint64_t timer_ticks;
INLINE const uint64_t *interrupt_entry_table(void) { return interrupt_entries; }
INLINE uint64_t read_timer_ticks(void) { return timer_ticks; }

#define PORT_ACCESS(bits, letter) \
    INLINE void port_write##bits(uint16_t port, uint##bits##_t value) { __asm__ volatile("out" letter " %0, %1" ::"a"(value), "Nd"(port)); } \
    INLINE uint##bits##_t port_read##bits(uint16_t port) { \
        uint##bits##_t value; \
        __asm__ volatile("in" letter " %1, %0" : "=a"(value) : "Nd"(port)); \
        return value; \
    }
PORT_ACCESS(8, "b") PORT_ACCESS(16, "w") PORT_ACCESS(32, "l")
INLINE uint64_t read_timestamp(void) {
    uint32_t low, high;
    __asm__ volatile("rdtsc" : "=a"(low), "=d"(high));
    return (uint64_t)high << 32 | low;
}
INLINE uint64_t read_fault_address(void) { uint64_t value; __asm__ volatile("mov %%cr2, %0" : "=r"(value)); return value; }
INLINE uint64_t read_page_table(void) { uint64_t value; __asm__ volatile("mov %%cr3, %0" : "=r"(value)); return value; }
INLINE void forget_page(uint64_t page) { __asm__ volatile("invlpg (%0)" ::"r"(page) : "memory"); }
INLINE void load_interrupt_table(const void *table, uint16_t size) {
    struct { uint16_t limit; uint64_t base; } __attribute__((packed)) pointer = {(uint16_t)(size - 1), (uint64_t)table};
    __asm__ volatile("lidt %0" ::"m"(pointer));
}
INLINE void enable_interrupts(void) { __asm__ volatile("sti"); }
INLINE void disable_interrupts(void) { __asm__ volatile("cli"); }
// Until the next interrupt. They are let in between the test of the caller and the halt, never before.
INLINE void wait_for_interrupt(void) { __asm__ volatile("sti; hlt"); }
INLINE void wait_for_ever(void) { __asm__ volatile("hlt"); }
INLINE void memory_barrier(void) { __asm__ volatile("mfence" ::: "memory"); }
#else
// What QEMU does for a program that it runs: its debugger's channel, its exit code (boot.S).
uint64_t semihosting_call(uint64_t operation, uint64_t argument);
// There are no ports.
#define PORT_ACCESS(bits) \
    INLINE void port_write##bits(uint16_t port, uint##bits##_t value) { (void)port; (void)value; } \
    INLINE uint##bits##_t port_read##bits(uint16_t port) { (void)port; return (uint##bits##_t)~0; }
PORT_ACCESS(8) PORT_ACCESS(16) PORT_ACCESS(32)
#if defined(__aarch64__)
#define REGISTER_ACCESS(name) \
    INLINE uint64_t read_##name(void) { uint64_t value; __asm__ volatile("mrs %0, " #name : "=r"(value)); return value; } \
    INLINE void write_##name(uint64_t value) { __asm__ volatile("msr " #name ", %0" ::"r"(value)); }
REGISTER_ACCESS(cntvct_el0) REGISTER_ACCESS(cntfrq_el0) REGISTER_ACCESS(cntv_tval_el0)
REGISTER_ACCESS(cntv_ctl_el0) REGISTER_ACCESS(ttbr0_el1)
INLINE void forget_page(uint64_t page) {
    __asm__ volatile("dsb ishst; tlbi vaae1is, %0; dsb ish; isb" ::"r"(page >> 12) : "memory");
}
INLINE void memory_barrier(void) { __asm__ volatile("dsb sy" ::: "memory"); }
INLINE void wait_for_interrupt(void) { __asm__ volatile("wfi"); }
// The power state coordination interface.
INLINE void firmware_call(uint64_t function) {
    register uint64_t x0 __asm__("x0") = function;
    __asm__ volatile("hvc #0" : "+r"(x0)::"memory");
}
#else
INLINE uint64_t read_time(void) { uint64_t value; __asm__ volatile("rdtime %0" : "=r"(value)); return value; }
INLINE uint64_t read_satp(void) { uint64_t value; __asm__ volatile("csrr %0, satp" : "=r"(value)); return value; }
INLINE void allow_timer(void) { __asm__ volatile("csrs sie, %0" ::"r"(32)); }
INLINE void forget_page(uint64_t page) { __asm__ volatile("sfence.vma %0" ::"r"(page) : "memory"); }
INLINE void memory_barrier(void) { __asm__ volatile("fence iorw, iorw" ::: "memory"); }
INLINE void wait_for_interrupt(void) { __asm__ volatile("wfi"); }
// The supervisor binary interface: sets the timer.
INLINE void set_timer(uint64_t time) {
    register uint64_t a0 __asm__("a0") = time, a1 __asm__("a1") = 0, a6 __asm__("a6") = 0, a7 __asm__("a7") = 0x54494D45;
    __asm__ volatile("ecall" : "+r"(a0), "+r"(a1) : "r"(a6), "r"(a7) : "memory");
}
#endif
#endif
