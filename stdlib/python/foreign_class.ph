// How Python uses a class of Phantom. For each such class plc makes a class below this one when it is first asked for, named
// `.python.bridge` and the class's name (Sources/Driver/Run/PythonBridge.swift).
package .python;

class foreign_class
{
    /// What the class has, as lines. The first is its parent. Then for each constructor `new`, and for each method its
    /// ordinal, name and the type of its result; behind them the types of the parameters.
    string describe() [32] { throw "SystemError: a bridge without a description"; }

    /// Calls the method with this ordinal with as many arguments as it has parameters.
    .internal.object send( var ordinal : int, var target, var a : .internal.object[] ) [33]
    {
        throw "SystemError: a bridge without methods";
    }
};
