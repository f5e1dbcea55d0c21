# Rules of make for Phantom programs.
#
# A makefile sets what differs from the settings below, includes this file, and uses $(PHOBJECTS), the class files of all
# sources below $(PHDIR):
#
#     PHDIR = src
#     include /usr/local/share/plc/plc.mk
#     shop.arc: $(PHOBJECTS)
#     	$(PLC) archive create $@ $^
#
# The source of a class .a.b.c is $(PHDIR)/a/b/c.ph, its class file $(PCDIR)/a.b.c.pc. Beside a class file lies a.b.c.d
# with what it was made from, so 'make -j' compiles again what a change concerns and nothing else.

# The compiler.
PLC     ?= plc
# Directory of the sources, and of the class files.
PHDIR   ?= src
PCDIR   ?= build
# Options of the compiler, as -Werror or -I for further directories.
PHFLAGS ?=

PHSOURCES := $(sort $(shell find $(PHDIR) -name '*.ph'))
PHOBJECTS := $(addprefix $(PCDIR)/,$(addsuffix .pc,$(subst /,.,$(patsubst $(PHDIR)/%.ph,%,$(PHSOURCES)))))

.SECONDEXPANSION:
$(PHOBJECTS): $(PCDIR)/%.pc: $(PHDIR)/$$(subst .,/,$$*).ph
	$(PLC) compile -MD -o $(PCDIR) -I $(PHDIR) $(PHFLAGS) $<

# A source that is gone does not stop what once needed it; it is compiled again and says what is missing.
%.ph: ;

-include $(wildcard $(PCDIR)/*.d)
