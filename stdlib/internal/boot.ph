// What the machine gives to the program that it starts: classes, the console, threads.
// `.internal.boot` and `.internal.bootstrap` are two names of one class.
package .internal;

class boot
{
    /// The class with this name; throws the name and ` - class load error` if there is none.
    .internal."class" loadClass( var name : string ) [8] { }

    /// Prints `s`. By ordinal, any number of objects can be given; they are printed last to first.
    void consolePrint( var s : string ) [16] { }

    /// From now on classes that the machine does not know are asked from method 8 of `loader`.
    void setClassLoader( var loader : .internal.object ) [17] { }

    /// Starts a thread that runs method 8 of `runnable` with the boot object.
    void startThread( var runnable : .internal.object ) [18] { }

    /// A block of zero bytes.
    .internal.binary createBinary( var bytes : int ) [19] { }

    void setScreenBackground( var bitmap : .internal.object ) [20] { }

    /// Stops the calling thread for so many milliseconds.
    void sleep( var milliseconds : int ) [21] { }

    /// Publishes the object that every thread gets from `getOsInterface`.
    void setOsInterface( var os : .internal.object ) [22] { }

    /// The settings of the machine, each `name=value`.
    string[] getKernelEnvironment() [23] { }

    /// Ends the machine and starts it again.
    void reboot() [24] { }

    /// The arguments of the program, as given after `--`.
    string[] arguments() [32] { }

    /// Ends the program at once with an exit code from 0 to 255.
    void exit( var code : int ) [33] { }

    /// The next line of standard input without its line end, or null at its end.
    string readLine() [34] { }

    /// Prints `s` and a line end.
    void printLine( var s : string ) [35] { }

    /// Prints `s` where errors go.
    void printError( var s : string ) [36] { }
};
