-- Calls of a method that two classes override.
local Counter = {}
Counter.__index = Counter

function Counter:step(x)
    return x
end

local Adder = setmetatable({}, { __index = Counter })
Adder.__index = Adder

function Adder:step(x)
    return (x + 7) & 0xFFFFF
end

local Mixer = setmetatable({}, { __index = Counter })
Mixer.__index = Mixer

function Mixer:step(x)
    return (x * 31 + 1) & 0xFFFFF
end

local function run(turns)
    local a = setmetatable({}, Adder)
    local b = setmetatable({}, Mixer)
    local x = 1
    for _ = 1, turns do
        x = a:step(x)
        x = b:step(x)
        x = a:step(x)
        x = b:step(x)
        a, b = b, a
    end
    return x
end

print(run(tonumber(arg[1])))
