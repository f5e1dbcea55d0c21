// One walk over the elements of a collection.
package .phantom.util;

interface iterator
{
    /// 1 while `next` has an element to give.
    int hasNext();

    /// The next element.
    .internal.object next();
};
