// A set: the keys of a dictionary.
package .python;

import .python.dict;

class set extends .python.dict
{
};
