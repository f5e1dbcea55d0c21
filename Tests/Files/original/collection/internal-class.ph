// support
package .internal;
class "class"
{
    .internal."class" newClass() [8] {}
};
