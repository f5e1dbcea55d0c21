// An exception of the class SystemExit, which ends the program and is no failure.
package .python;

import .python.instance;

class system_exit extends .python.instance
{
};
