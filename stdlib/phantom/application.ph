// A program that a shell can start.
package .phantom;

class application
{
    /// Runs with the text after the program's name.
    void run( var arguments : string ) { }

    /// What the program is, in a few words.
    string getDescription()
    {
        return "";
    }
};
