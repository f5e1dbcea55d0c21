// An exception of the class SystemExit, which ends the program and is no failure.
package .python;

import .python.exception;

class system_exit extends .python.exception
{
};
