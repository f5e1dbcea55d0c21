-- Recursive calls of a method.
local Fibonacci = {}
Fibonacci.__index = Fibonacci

function Fibonacci:fib(n)
    if n < 2 then
        return n
    end
    return self:fib(n - 1) + self:fib(n - 2)
end

print(setmetatable({}, Fibonacci):fib(tonumber(arg[1])))
