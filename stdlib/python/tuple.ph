// A tuple.
package .python;

import .python.list;

class tuple extends .python.list
{
};
