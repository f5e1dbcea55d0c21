// Its class object stands for "no value": of a variable, of a default, at the end of an iteration.
package .python;

class unbound
{
};
