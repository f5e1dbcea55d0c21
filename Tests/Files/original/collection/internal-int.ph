// support
package .internal;
attribute const * ->!;
class int
{
    .internal.string toString() [5] {}
};
