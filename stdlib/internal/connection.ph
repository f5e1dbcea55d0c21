// The way to what lies outside of the world, named by an address:
//     tmr:                     time: `block( null, milliseconds )` sleeps, `invoke( milliseconds, 0 )` calls back
//     con:                     the console: lines in, text out
//     fio:path                 a file; it is made if it may be written and is not there
//     fio:?path                a file that is there
//     fir:path fiu:path        a file that is there, to be read, or changed
//     fiw:path                 a file to be written; it is made if it is not there
//     dir:                     names of files and what is there
//     pip:number:r pip:…:w     an end of the pipe that has this number, which is made when it is first asked for
//     tcp:host:port            a connection to a server
//     tcp:listen:host:port     a port at which clients are accepted
// Operations of `block`: 0 read (argument: most bytes; gives a string, null at the end), 1 write (argument: a string; gives the
// number of bytes that were written), 2 seek (argument: a byte of the file), 3 make the file so many bytes
// long, 4 and 5 read and write strings with a character for each byte, from 32 on what docs/persistence.md says of `dir:`
// (argument: a string), 17 accept (gives a new connection). What goes
// wrong gives an error number of Linux below 0. Files and network need --allow-read, --allow-write, --allow-net; without
// it `connect` throws a string that names the option.
// The classes in .phantom.io are more convenient.
package .internal;

class connection
{
    int equals( var other ) [4] { }

    /// Opens an address: 0, or an error number of Linux.
    int connect( var address : string ) [8] { }

    /// Closes it: 0, or 6 if it was not open.
    int disconnect() [9] { }

    /// Does something at once: 0, or an error number.
    int invoke( var argument : .internal.object, var operation : int ) [11] { }

    /// Method number `method` of `handler` is called by `invoke`, in a thread of its own. 1 if there was a handler already.
    int setCallback( var handler : .internal.object, var method : int ) [12] { }

    /// Does something and waits for it; other threads run meanwhile.
    .internal.object block( var argument : .internal.object, var operation : int ) [13] { }

    /// Method number `method` of `handler` is called in a thread of its own, with a number that counts the lives of the world,
    /// whenever the program goes on in a new process. The connection stays until this is called with null.
    int setRestartCallback( var handler : .internal.object, var method : int ) [14] { }

    /// 1 if it can be used: false after `disconnect`, and for `tcp:host:port` and accepted connections after a restart.
    int isConnected() [15] { }
};
