// What Swift cannot say: port access, barriers, control registers, addresses of the linker.
#pragma once
#include <stdint.h>

// Addresses that the linker script gives.
extern uint8_t kernel_start[], kernel_payload[];
static inline uint8_t *kernel_start_address(void) { return kernel_start; }
static inline uint8_t *kernel_payload_address(void) { return kernel_payload; }

#if defined(__x86_64__)
// Entry points of the 48 interrupts, and how often the timer has interrupted (boot.S).
extern const uint64_t interrupt_entries[48];
extern volatile uint64_t timer_ticks;
static inline const uint64_t *interrupt_entry_table(void) { return interrupt_entries; }
static inline uint64_t read_timer_ticks(void) { return timer_ticks; }

static inline void port_write8(uint16_t port, uint8_t value) { __asm__ volatile("outb %0, %1" ::"a"(value), "Nd"(port)); }
static inline void port_write16(uint16_t port, uint16_t value) { __asm__ volatile("outw %0, %1" ::"a"(value), "Nd"(port)); }
static inline void port_write32(uint16_t port, uint32_t value) { __asm__ volatile("outl %0, %1" ::"a"(value), "Nd"(port)); }
static inline uint8_t port_read8(uint16_t port) {
    uint8_t value;
    __asm__ volatile("inb %1, %0" : "=a"(value) : "Nd"(port));
    return value;
}
static inline uint16_t port_read16(uint16_t port) {
    uint16_t value;
    __asm__ volatile("inw %1, %0" : "=a"(value) : "Nd"(port));
    return value;
}
static inline uint32_t port_read32(uint16_t port) {
    uint32_t value;
    __asm__ volatile("inl %1, %0" : "=a"(value) : "Nd"(port));
    return value;
}
static inline uint64_t read_timestamp(void) {
    uint32_t low, high;
    __asm__ volatile("rdtsc" : "=a"(low), "=d"(high));
    return (uint64_t)high << 32 | low;
}
static inline uint64_t read_fault_address(void) {
    uint64_t value;
    __asm__ volatile("mov %%cr2, %0" : "=r"(value));
    return value;
}
static inline void load_interrupt_table(const void *table, uint16_t size) {
    struct { uint16_t limit; uint64_t base; } __attribute__((packed)) pointer = {(uint16_t)(size - 1), (uint64_t)table};
    __asm__ volatile("lidt %0" ::"m"(pointer));
}
static inline void enable_interrupts(void) { __asm__ volatile("sti"); }
static inline void disable_interrupts(void) { __asm__ volatile("cli"); }
// Until the next interrupt. They are let in between the test of the caller and the halt, never before.
static inline void wait_for_interrupt(void) { __asm__ volatile("sti; hlt"); }
static inline void wait_for_ever(void) { __asm__ volatile("hlt"); }
static inline uint64_t read_frame_pointer(void) { return (uint64_t)__builtin_frame_address(0); }
static inline void memory_barrier(void) { __asm__ volatile("mfence" ::: "memory"); }
#endif
