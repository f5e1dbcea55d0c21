import Driver
import Glibc

// A reader that goes away ('plc … | head') must not kill the process before it has told its exit status.
signal(SIGPIPE, SIG_IGN)
exit(Plc.run(Array(CommandLine.arguments.dropFirst()), host: .process()).code)
