// The walk over a list.
package .phantom.util;

import .phantom.util.iterator;
import .phantom.util.list;

class list_iterator implements .phantom.util.iterator
{
    var walked : .phantom.util.list;
    var position : int;

    void list_iterator( var over : .phantom.util.list )
    {
        walked = over;
        position = 0;
    }

    int hasNext()
    {
        return position < walked.size();
    }

    .internal.object next()
    {
        position = position + 1;
        return walked.get( position - 1 );
    }
};
