// An object of a class that is written in Python. Its attributes are the names of the namespace.
package .python;

import .python.namespace;

class instance extends .python.namespace
{
    /// What the machine shows of an exception that nobody caught.
    string toString() [5] { return getKind().getCore().describe( this ); }
};
