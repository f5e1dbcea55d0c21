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
DEVICE_ACCESS(8)
DEVICE_ACCESS(16)
DEVICE_ACCESS(32)

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
PORT_ACCESS(8, "b")
PORT_ACCESS(16, "w")
PORT_ACCESS(32, "l")
INLINE uint64_t read_timestamp(void) {
    uint32_t low, high;
    __asm__ volatile("rdtsc" : "=a"(low), "=d"(high));
    return (uint64_t)high << 32 | low;
}
#define CONTROL_REGISTER(name, register) \
    INLINE uint64_t name(void) { \
        uint64_t value; \
        __asm__ volatile("mov %%" register ", %0" : "=r"(value)); \
        return value; \
    }
CONTROL_REGISTER(read_fault_address, "cr2")
CONTROL_REGISTER(read_page_table, "cr3")
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
#endif
