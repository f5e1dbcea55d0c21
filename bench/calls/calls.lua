-- Virtual calls through a small class hierarchy, and updates of fields.
local Stage = {}
Stage.__index = Stage

function Stage:bump()
    self.count = self.count + 1
end

function Stage:step(x)
    return x
end

function Stage:result()
    return self.count
end

local Adder = setmetatable({}, Stage)
Adder.__index = Adder

function Adder.new()
    return setmetatable({ count = 0, total = 0 }, Adder)
end

function Adder:step(x)
    self:bump()
    self.total = (self.total + x) & 0xFFFFF
    return self.total
end

function Adder:result()
    return self.total
end

local Mixer = setmetatable({}, Stage)
Mixer.__index = Mixer

function Mixer.new()
    return setmetatable({ count = 0, state = 7 }, Mixer)
end

function Mixer:step(x)
    self:bump()
    self.state = (self.state * 31 + x) & 0xFFFFF
    return self.state ~ x
end

local Toggler = setmetatable({}, Stage)
Toggler.__index = Toggler

function Toggler.new()
    return setmetatable({ count = 0, on = 0 }, Toggler)
end

function Toggler:step(x)
    self:bump()
    if self.on == 1 then
        self.on = 0
        return x >> 1
    end
    self.on = 1
    return (x * 3 + 1) & 0xFFFFF
end

local function run(turns)
    local first = Adder.new()
    local second = Mixer.new()
    local third = Toggler.new()
    local x = 1
    for i = 1, turns do
        x = first:step(x)
        x = second:step(x)
        x = third:step(x)
        local moved = first
        first = second
        second = third
        third = moved
    end
    return x + first:result() + second:result() + third:result()
end

print(run(tonumber(arg[1])))
